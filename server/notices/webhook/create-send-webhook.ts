import { createPublicDispatcher, NOT_PUBLIC, type Resolve } from '../../async/public-dispatcher.ts';
import { RequestFailed, requestText, type TextAnswer } from '../../async/request-text.ts';
import { readRetryAfter } from '../../async/retry-after.ts';
import type { NoticeChannels } from '../../ports/notice-channels.ts';
import type { SendNotice, SendOutcome } from '../../ports/send-notice.ts';
import { parseWebhookUrl } from './parse-webhook-url.ts';
import { signWebhook } from './sign-webhook.ts';
import { toWebhookBody } from './to-webhook-body.ts';
import { liveSecrets, readTarget } from './webhook-target.ts';

/** Milliseconds from the connection to the last byte: whoever has more to do than take it does so afterwards. */
const TIMEOUT = 5_000;

/** Bytes of an answer, of which nothing is read but that it ends. */
const MAX_BYTES = 65_536;

const GONE = 410;

export interface SendWebhookPorts {
  noticeChannels: Pick<NoticeChannels, 'load'>;
  now(): Date;
  /** For tests. */
  resolve?: Resolve;
  /** Servers on this machine that stand in for a merchant's, by origin: tests and the demo. */
  standIns?: ReadonlyMap<string, string>;
}

/**
 * Sends webhooks as Standard Webhooks says. Redirects are not followed: they would lead past the check of the host. Where
 * no answer comes it is sent again like any other failure, since its receiver knows a repetition by its id.
 */
export function createSendWebhook(ports: SendWebhookPorts): SendNotice {
  const { noticeChannels, now, standIns } = ports;
  const dispatcher = createPublicDispatcher(ports.resolve);

  return async function sendWebhook(notice, id) {
    const channel = await noticeChannels.load(notice.shop, 'webhook');
    const target = readTarget(channel?.target ?? null);
    const url = target && parseWebhookUrl(target.url);
    if (!target || !url) return { outcome: 'stopped', stop: 'unreadable', problem: 'unreadable' };
    const { origin } = new URL(url);
    const standIn = standIns?.get(origin);
    const body = toWebhookBody(notice);
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
      return toOutcome(answer, now());
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const problem = error.message === NOT_PUBLIC ? 'address_refused' : 'unreachable';
      return { outcome: 'not_now', problem, retryAfterSeconds: null };
    }
  };
}

function toOutcome({ status, headers }: TextAnswer, now: Date): SendOutcome {
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  if (status === GONE) return { outcome: 'stopped', stop: 'gone', problem: 'gone' };
  return {
    outcome: 'not_now',
    problem: 'refused',
    retryAfterSeconds: readRetryAfter(headers, now),
  };
}
