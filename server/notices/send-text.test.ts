import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFakeTexts, type FakeTexts } from '../../e2e/fixtures/fake-texts.ts';
import { HOUR, MINUTE } from '../core/dates/durations.ts';
import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { NoticeRecord } from '../ports/outbox.ts';
import type { SendNotice, SendOutcome } from '../ports/send-notice.ts';
import type { TextProblem } from '../ports/send-text.ts';
import type { Stores } from '../stores/create-stores.ts';
import { FACTS } from '../stores/kept-orders.fixtures.ts';
import { parcelEntry } from '../stores/parcel-entry.fixtures.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { dispatchNotices } from './dispatch-notices.ts';

/** A channel that the product does not have (decision 0056): the outbox and the dispatcher carry any. */
const CHANNEL: string = 'text';
const TEXT = CHANNEL as NoticeChannelName;

const OUTCOMES: Readonly<Record<TextProblem, SendOutcome>> = {
  number_refused: { outcome: 'refused', problem: 'refused' },
  opted_out: { outcome: 'refused', problem: 'gone' },
  busy: { outcome: 'not_now', problem: 'refused', retryAfterSeconds: null },
  unreachable: { outcome: 'not_now', problem: 'unreachable', retryAfterSeconds: null },
  unknown: { outcome: 'unanswered', problem: 'unreachable' },
};

let stores: Stores;
let texts: FakeTexts;
beforeEach(async () => {
  stores = await memoryStores();
  texts = createFakeTexts();
  await stores.shops.saveFacts(aShop(), FACTS, NOW);
  await stores.noticeChannels.save(aShop(), TEXT, { kinds: ['attempt_failed'], target: null });
  await stores.keptOrders.put(aShop(), parcelEntry('in_transit'), NOW);
  await stores.keptOrders.put(aShop(), parcelEntry('attempt_failed', MINUTE), at(MINUTE));
});
afterEach(() => stores.close());

const at = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);

const sendByText: SendNotice = async ({ orderName }, id) => {
  const text = `Nobody took your parcel of order ${orderName}.`;
  const sent = await texts.send({ to: '+31612345678', text, id });
  return sent.outcome === 'sent' ? sent : OUTCOMES[sent.problem];
};

async function dispatch(...minutes: number[]): Promise<(NoticeRecord | undefined)[]> {
  for (const minute of minutes) {
    const now = (): Date => at(minute * MINUTE);
    const ports = { ...stores, now, random: () => 0.5, log: { warn() {} } };
    const channels = new Map([[TEXT, sendByText]]);
    await dispatchNotices({ ...ports, channels }, new AbortController().signal);
  }
  return stores.outbox.latest(aShop(), 10);
}

describe('a text message, by a channel that is added to the dispatcher', () => {
  it('is sent once, when it has settled', async () => {
    await dispatch(5);
    expect(texts.arrived).toEqual([]);
    expect(await dispatch(15, 30)).toMatchObject([{ end: 'sent', attempts: 1 }]);
    expect(texts.arrived).toMatchObject([{ text: 'Nobody took your parcel of order #1.' }]);
  });

  it('is tried again while nobody takes it, and repeated by its id where nobody knows', async () => {
    texts.problems.push('busy', 'unknown');
    const [notice] = await dispatch(15, 30, 60, 2 * (HOUR / MINUTE));
    expect(notice).toMatchObject({ end: 'sent', attempts: 3 });
    expect(texts.arrived).toHaveLength(1);
  });

  it.each<TextProblem>(['number_refused', 'opted_out'])('ends for good: %s', async (problem) => {
    texts.problems.push(problem);
    expect(await dispatch(15, 30)).toMatchObject([{ end: 'failed', attempts: 1 }]);
    expect(texts.arrived).toEqual([]);
  });
});
