import { createHmac } from 'node:crypto';

/** How a secret is written: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export const SECRET_PREFIX = 'whsec_';

/** What is signed: all of what the other side can check. */
export interface SignedMessage {
  /** The same for each repetition. */
  id: string;
  /** Of this attempt, so that an old one cannot be played again. */
  sentAt: Date;
  body: string;
}

/**
 * The headers of Standard Webhooks.
 *
 * @param secrets - Each signs, so that the other side can change from one to the next without losing anything.
 */
export function signWebhook(
  { id, sentAt, body }: SignedMessage,
  secrets: readonly string[],
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
