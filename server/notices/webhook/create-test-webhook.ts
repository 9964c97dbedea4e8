import { randomBytes } from 'node:crypto';
import { HOUR } from '../../core/dates/durations.ts';
import type { CounterStore } from '../../ports/counter-store.ts';
import type { NoticeChannels } from '../../ports/notice-channels.ts';
import type { TestWebhook } from '../../ports/webhook-settings.ts';
import { createPostWebhook, type PostWebhookPorts } from './post-webhook.ts';

export interface TestWebhookPorts extends PostWebhookPorts {
  noticeChannels: Pick<NoticeChannels, 'load'>;
  counters: Pick<CounterStore, 'add'>;
}

/** Tests of a shop in an hour. */
const MAX_TESTS = { count: 10, window: HOUR };

/** As many random bytes as nobody guesses. */
const ID_BYTES = 16;

/** Sends one event of type `test`, signed as all others. Nothing is stored, and no failure of it stops the channel. */
export function createTestWebhook(ports: TestWebhookPorts): TestWebhook {
  const { noticeChannels, counters, now } = ports;
  const postWebhook = createPostWebhook(ports);

  return async function testWebhook(shop) {
    const channel = await noticeChannels.load(shop, 'webhook');
    if (!channel) return { outcome: 'off' };
    const at = now();
    const spent = await counters.add(shop, 'test-webhooks', 1, at, MAX_TESTS.window);
    if (spent.count > MAX_TESTS.count) return { outcome: 'too_often', endsAt: spent.endsAt };
    const posted = await postWebhook(channel.target, {
      id: `msg_test_${randomBytes(ID_BYTES).toString('base64url')}`,
      body: JSON.stringify({ type: 'test', timestamp: at.toISOString(), data: { shop } }),
    });
    if (posted.outcome !== 'answered') return { outcome: 'not_taken', problem: posted.outcome };
    return { outcome: 'answered', status: posted.answer.status };
  };
}
