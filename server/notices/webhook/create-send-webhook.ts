import type { TextAnswer } from '../../async/request-text.ts';
import { readRetryAfter } from '../../async/retry-after.ts';
import type { NoticeChannels } from '../../ports/notice-channels.ts';
import type { SendNotice, SendOutcome } from '../../ports/send-notice.ts';
import { createPostWebhook, type PostWebhookPorts } from './post-webhook.ts';
import { toWebhookBody } from './to-webhook-body.ts';

const GONE = 410;

export interface SendWebhookPorts extends PostWebhookPorts {
  noticeChannels: Pick<NoticeChannels, 'load'>;
}

/**
 * Sends word of what happens by webhooks. Where no answer comes it is sent again like any other failure, since its receiver
 * knows a repetition by its id.
 */
export function createSendWebhook(ports: SendWebhookPorts): SendNotice {
  const { noticeChannels, now } = ports;
  const postWebhook = createPostWebhook(ports);

  return async function sendWebhook(notice, id) {
    const channel = await noticeChannels.load(notice.shop, 'webhook');
    const posted = await postWebhook(channel?.target ?? null, { id, body: toWebhookBody(notice) });
    if (posted.outcome === 'answered') return toOutcome(posted.answer, now());
    if (posted.outcome === 'unreadable') {
      return { outcome: 'stopped', stop: 'unreadable', problem: 'unreadable' };
    }
    return { outcome: 'not_now', problem: posted.outcome, retryAfterSeconds: null };
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
