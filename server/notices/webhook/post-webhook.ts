import { createPublicDispatcher, NOT_PUBLIC, type Resolve } from '../../async/public-dispatcher.ts';
import { RequestFailed, requestText, type TextAnswer } from '../../async/request-text.ts';
import { parseWebhookUrl } from './parse-webhook-url.ts';
import { signWebhook } from './sign-webhook.ts';
import { liveSecrets, readTarget } from './webhook-target.ts';

/** Milliseconds from the connection to the last byte: whoever has more to do than take it does so afterwards. */
const TIMEOUT = 5_000;

/** Bytes of an answer, of which nothing is read but that it ends. */
const MAX_BYTES = 65_536;

export interface PostWebhookPorts {
  now(): Date;
  /** For tests. */
  resolve?: Resolve;
  /** Servers on this machine that stand in for a merchant's, by origin: tests and the demo. */
  standIns?: ReadonlyMap<string, string>;
}

/** `unreadable`: there is no address to send it to, or none that we may. */
export type PostedWebhook =
  | { outcome: 'answered'; answer: TextAnswer }
  | { outcome: 'unreachable' | 'address_refused' | 'unreadable' };

/**
 * Posts one message as Standard Webhooks says. Redirects are not followed: they would lead past the check of the host.
 *
 * @param target - As the target of a channel is stored.
 */
export type PostWebhook = (
  target: string | null,
  message: { id: string; body: string },
) => Promise<PostedWebhook>;

export function createPostWebhook({ now, resolve, standIns }: PostWebhookPorts): PostWebhook {
  const dispatcher = createPublicDispatcher(resolve);

  return async function postWebhook(written, { id, body }) {
    const target = readTarget(written);
    const url = target && parseWebhookUrl(target.url);
    if (!target || !url) return { outcome: 'unreadable' };
    const { origin } = new URL(url);
    const standIn = standIns?.get(origin);
    const secrets = liveSecrets(target, now()).map(({ secret }) => secret);
    try {
      const answer = await requestText({
        url: standIn === undefined ? url : standIn + url.slice(origin.length),
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'user-agent': 'track-your-order',
          ...signWebhook({ id, sentAt: now(), body }, secrets),
        },
        dispatcher: standIn === undefined ? dispatcher : undefined,
        timeout: TIMEOUT,
        maxBytes: MAX_BYTES,
      });
      return { outcome: 'answered', answer };
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      return { outcome: error.message === NOT_PUBLIC ? 'address_refused' : 'unreachable' };
    }
  };
}
