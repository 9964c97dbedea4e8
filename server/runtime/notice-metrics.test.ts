import { afterEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../core/dates/durations.ts';
import { OCCURRENCE_KINDS } from '../core/notices/occurrence.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { dispatchNotices } from '../notices/dispatch-notices.ts';
import type { SendOutcome } from '../ports/send-notice.ts';
import type { Stores } from '../stores/create-stores.ts';
import { FACTS } from '../stores/kept-orders.fixtures.ts';
import { parcelEntry, type ParcelState } from '../stores/parcel-entry.fixtures.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createMetrics, type Metrics } from './metrics.ts';

let stores: Stores;
afterEach(() => stores.close());

const at = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);

async function read(id: string, state: ParcelState, after: number): Promise<void> {
  await stores.keptOrders.put(aShop(), parcelEntry(state, after, id), at(after));
}

async function dispatch(after: number, outcomes: readonly SendOutcome[]): Promise<void> {
  let calls = 0;
  const send = async (): Promise<SendOutcome> => outcomes[calls++] ?? { outcome: 'sent' };
  await dispatchNotices(
    {
      ...stores,
      channels: new Map([['webhook', send]]),
      now: () => at(after),
      random: () => 0.5,
      log: { warn() {} },
    },
    new AbortController().signal,
  );
}

/** What `/metrics` says of notices, without what is 0 and without buckets. */
async function shown(metrics: Metrics): Promise<string[]> {
  const { text } = await metrics.write();
  return text
    .split('\n')
    .filter((line) => /^order_tracking_\w*notice/.test(line) && !/_bucket| 0$/.test(line))
    .map((line) => line.replace('order_tracking_', ''));
}

describe('the metrics of notices', () => {
  it('count what is written, and how each has ended, after the transaction that says so', async () => {
    const metrics = createMetrics();
    stores = await memoryStores({ onNotices: metrics.countNotices });
    await stores.shops.saveFacts(aShop(), FACTS, NOW);
    const on = { kinds: OCCURRENCE_KINDS, target: null };
    await stores.noticeChannels.save(aShop(), 'webhook', on);
    for (const id of ['1', '2', '3', '4', '5']) await read(id, 'in_transit', 0);
    for (const id of ['1', '2', '3', '4', '5']) await read(id, 'attempt_failed', MINUTE);
    await read('1', 'in_transit', 2 * MINUTE);
    const refused: SendOutcome = { outcome: 'refused', problem: 'refused' };
    await dispatch(20 * MINUTE, [{ outcome: 'sent' }, refused]);
    for (const id of ['2', '3']) await read(id, 'returning', HOUR);
    metrics.showNotices(await stores.readNoticeBacklog(at(HOUR + 15 * MINUTE)), at(2 * HOUR));
    expect(await shown(metrics)).toEqual([
      'notices_total{channel="webhook",result="written",rule=""} 7',
      'notices_total{channel="webhook",result="withdrawn",rule=""} 1',
      'notices_total{channel="webhook",result="sent",rule=""} 3',
      'notices_total{channel="webhook",result="failed",rule=""} 1',
      'notice_age_seconds_sum{channel="webhook"} 3600',
      'notice_age_seconds_count{channel="webhook"} 3',
      'due_notices{channel="webhook"} 2',
      'oldest_due_notice_seconds{channel="webhook"} 3000',
    ]);

    const gone: SendOutcome = { outcome: 'stopped', stop: 'gone', problem: 'gone' };
    await dispatch(HOUR + 20 * MINUTE, [gone]);
    metrics.showNotices(await stores.readNoticeBacklog(at(2 * HOUR)), at(2 * HOUR));
    const after = await shown(metrics);
    expect(after).toContain(
      'notices_total{channel="webhook",result="suppressed",rule="channel_off"} 1',
    );
    expect(after).toContain('notices_total{channel="webhook",result="failed",rule=""} 2');
    expect(after).toContain('stopped_notice_channels{channel="webhook",reason="gone"} 1');
    expect(after.join('\n')).not.toContain('due_notices');
  });
});
