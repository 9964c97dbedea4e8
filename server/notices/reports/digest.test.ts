import { afterEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../core/dates/durations.ts';
import { aShop } from '../../core/order.fixtures.ts';
import { DIGEST_VIEW_ID } from '../../ports/scheduled-reports.ts';
import { parcelEntry, type ParcelState } from '../../stores/parcel-entry.fixtures.ts';
import { aRequest, startReports, WEDNESDAY, type ReportsUnderTest } from './reports.fixtures.ts';

/** 08:00 in Amsterdam on the days after the tests' Wednesday. */
const THURSDAY = '2026-11-26T07:00:00.000Z';
const FRIDAY = '2026-11-27T07:00:00.000Z';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;
const DIGEST = aRequest({ viewId: DIGEST_VIEW_ID, weekdays: EVERY_DAY });

let reports: ReportsUnderTest;
afterEach(() => reports.stores.close());

/** Reads an order so many hours after Wednesday. */
async function read(state: ParcelState, hours: number, id = '1'): Promise<void> {
  const at = hours * HOUR;
  const now = new Date(WEDNESDAY.getTime() + at);
  const result = await reports.stores.keptOrders.put(aShop(), parcelEntry(state, at, id), now);
  expect(result).toBe('kept');
}

async function start(): Promise<string> {
  reports = await startReports();
  expect(await reports.settings.create(aShop(), DIGEST)).toEqual({ outcome: 'saved' });
  const [report] = await reports.list();
  return report?.id ?? '';
}

describe('a digest', () => {
  it('says what is new since the one before, what to do, how much stands, and what has resolved', async () => {
    await start();
    await read('in_transit', 0);
    await read('in_transit', 0, '2');
    await read('attempt_failed', 1);
    await reports.runAt(THURSDAY);
    expect(reports.mails).toMatchObject([
      { subject: 'New: 1 delivery needs you', attachments: [], to: 'owner@shop.example' },
    ]);
    const [first] = reports.mails;
    expect(first?.text).toContain(
      `New: 1 delivery needs you
${aShop()}: new since Nov 25, 2026, 2:05 PM, as of Nov 26, 2026, 8:00 AM

#1: attempt_failed <en>
since Nov 25 · PostNL · Netherlands
do attempt_failed
https://${aShop()}/admin/apps/client-id/deliveries/1/71

In all, 1 delivery needs somebody.

Open the list: https://${aShop()}/admin/apps/client-id/deliveries?view=needs_you

${aShop()} sends you this report with Track your order.
Stop this report: https://app.example/reports/stop/`,
    );
    await read('returning', 20, '2');
    await read('in_transit', 21);
    await reports.runAt(FRIDAY);
    expect(reports.mails[1]?.text).toContain('new since Nov 26, 2026, 7:50 AM');
    expect(reports.mails[1]?.text).toContain('#2: returning');
    expect(reports.mails[1]?.text).not.toContain('#1');
    expect(reports.mails[1]?.text).toContain(
      'In all, 1 delivery needs somebody.\nResolved since then: 1.',
    );
  });

  it('is not sent while nothing is new, and says what has resolved meanwhile in the next one', async () => {
    await start();
    await read('in_transit', 0);
    await read('attempt_failed', 1);
    await read('in_transit', 2);
    await read('in_transit', 2, '2');
    await reports.runAt(THURSDAY);
    expect(reports.mails).toEqual([]);
    expect(await reports.list()).toMatchObject([{ lastRun: { outcome: 'empty' } }]);
    await read('returning', 20, '2');
    await reports.runAt(FRIDAY);
    expect(reports.mails[0]?.text).toContain('new since Nov 25, 2026, 2:05 PM');
    expect(reports.mails[0]?.text).toContain('Resolved since then: 1.');
  });

  it('says so when it is asked for and nothing is new, also right after it was made', async () => {
    const id = await start();
    await reports.settings.sendNow(aShop(), id);
    await reports.runAt(WEDNESDAY);
    expect(reports.mails).toMatchObject([{ subject: 'Nothing new needs you' }]);
    expect(reports.mails[0]?.text).toContain('No delivery needs anybody at the moment.');
  });

  it('lists what a back-fill brings only where it has begun since, and nothing of what is muted', async () => {
    await start();
    await read('returning', -100, '3');
    await read('returning', 2, '4');
    await read('in_transit', 2, '5');
    await read('returning', 3, '5');
    await reports.stores.muteDeliveries(aShop(), [{ orderId: '5', deliveryId: '75' }], true);
    await reports.runAt(THURSDAY);
    const text = reports.mails[0]?.text ?? '';
    expect(text.match(/^#\d+/gm)).toEqual(['#4']);
    expect(text).toContain('In all, 2 deliveries need somebody.');
  });

  it('leads to the list for all beyond the first twenty', async () => {
    await start();
    for (let order = 10; order < 35; order += 1) await read('returning', 2, `${order}`);
    await reports.runAt(THURSDAY);
    const { subject, text } = reports.mails[0] ?? { subject: '', text: '' };
    expect(subject).toBe('New: 25 deliveries need you');
    expect(text.match(/^#\d+/gm)).toHaveLength(20);
    expect(text).toContain('\nand 5 more: https://');
  });

  it('tells somebody whose mailbox was full for a day of all that they have missed, and others once', async () => {
    await start();
    const [report] = await reports.list();
    const recipients = ['owner@shop.example', 'jane@ware.example'];
    const { id = '', version = 0 } = report ?? {};
    await reports.settings.change(aShop(), id, version, { ...DIGEST, recipients });
    const [, jane] = (await reports.list())[0]?.recipients ?? [];
    await reports.stores.scheduledReports.answer(aShop(), id, jane?.id ?? '', 'agreed');
    await reports.settle();
    reports.mails.length = 0;
    await read('in_transit', 0);
    await read('attempt_failed', 1);
    reports.failing.set('jane@ware.example', 'busy');
    for (const minutes of [0, 6, 40, 200, 600]) {
      await reports.runAt(new Date(Date.parse(THURSDAY) + minutes * MINUTE));
    }
    expect(reports.mails.map(({ to }) => to)).toEqual(['owner@shop.example']);
    reports.failing.clear();
    await reports.runAt(FRIDAY);
    expect(reports.mails.map(({ to }) => to)).toEqual(recipients);
    expect(reports.mails[1]?.text).toContain('#1: attempt_failed');
  });

  it('begins where a report of a view becomes one', async () => {
    reports = await startReports();
    await reports.settings.create(aShop(), aRequest({ weekdays: EVERY_DAY }));
    await read('in_transit', 0);
    await read('attempt_failed', 1);
    reports.now = new Date(WEDNESDAY.getTime() + 2 * HOUR);
    const [{ id, version } = { id: '', version: 0 }] = await reports.list();
    await reports.settings.change(aShop(), id, version, DIGEST);
    await reports.runAt(THURSDAY);
    expect(reports.mails).toEqual([]);
  });
});
