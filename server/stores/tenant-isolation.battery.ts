import * as fc from 'fast-check';
import { expect } from 'vitest';
import { FULL, SEED } from '../../e2e/score/count-cases.fixtures.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { DEFAULT_FLAG_SETTINGS } from '../core/deliveries/flag-settings.ts';
import { OCCURRENCE_KINDS } from '../core/notices/occurrence.ts';
import type { WrongGuess } from '../ports/guess-journal.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import type { ClaimedParcel } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import type { Stores } from './create-stores.ts';
import { aMilestone, aNewParcel, anAccountChoice } from './carriers.fixtures.ts';
import { aList } from './delivery-lists.fixtures.ts';
import { anEntry, anOrderIn, contactOf, FACTS, JANE } from './kept-orders.fixtures.ts';
import { aReportChange, createReport } from './scheduled-reports.battery.ts';
import { aSession, aWebhook, somePageSettings } from './stores.fixtures.ts';

const SHOPS = ['a', 'b', 'c', 'd', 'e'].map(aShop);
/** `npm run score` generates so many times more histories: 100,000 calls on SQLite. */
const FULL_FACTOR = 120;
/** Calls in a history. A long one costs little more than the calls: after each, all shops are emptied. */
const CALLS = { minLength: 100, maxLength: 200, size: 'max' } as const;
const ALL = 1_000;
const ALWAYS = { from: '2000-01-01', to: '2100-01-01' };

/** One call of a store for a shop, about one of three things, at a second; and what the shop sees of it. */
type Command = (stores: Stores, shop: ShopDomain, which: number, at: Date) => Promise<unknown>;

const COMMANDS: readonly Command[] = [
  ({ sessions }, shop) => sessions.load(shop),
  ({ sessions }, shop, which) => sessions.save(sessionOf(shop, which)),
  ({ sessions }, shop, which) => sessions.compareAndSet(sessionOf(shop, which), sessionOf(shop, 0)),
  ({ sessions }, shop, which, at) => sessions.claimRefresh(sessionOf(shop, which), at, later(at)),
  ({ sessions }, shop, which) => sessions.remove(sessionOf(shop, which)),
  async ({ sessions }, shop, which) =>
    (await sessions.refreshEndingBefore(later(later(NOW, which)), ALL, 0)).filter(isShop(shop)),
  ({ inbox }, shop, which, at) => inbox.add(aWebhook({ shop, id: `${which}` }), at),
  ({ inbox }, shop, which, at) => inbox.finish(aWebhook({ shop, id: `${which}` }), at),
  ({ inbox }, shop, which, at) => inbox.postpone(aWebhook({ shop, id: `${which}` }), later(at)),
  ({ counters }, shop, which, at) => counters.add(shop, `${which}`, 1, at, 5_000),
  ({ counters }, shop, which) => counters.delete(shop, `${which}`),
  ({ guessJournal }, shop, which, at) => guessJournal.add(wrongGuess(shop, which, at)),
  async ({ guessJournal }, shop) =>
    (await guessJournal.since(new Date(0), ALL)).filter((guess) => guess.shop === shop),
  ({ guessJournal }, shop, which) => guessJournal.deleteSubject(shop, `${which}`),
  ({ tokenVersions }, shop, which) => tokenVersions.current(shop, `${which}`),
  ({ tokenVersions }, shop, which) => tokenVersions.revokeOrder(shop, `${which}`),
  ({ tokenVersions }, shop) => tokenVersions.revokeShop(shop),
  ({ pageSettings }, shop) => pageSettings.load(shop),
  ({ pageSettings }, shop, which) =>
    pageSettings.save(shop, somePageSettings({ shipsIn: `${shop} ${which}` })),
  ({ shops }, shop, _, at) => shops.saveFacts(shop, FACTS, at),
  ({ shops }, shop, which) => shops.setKeepsOrders(shop, which > 0),
  putByCurrentSettings,
  putByCurrentSettings,
  ({ keptOrders }, shop, which) => keptOrders.findById(shop, `${which + 1}`),
  ({ keptOrders }, shop) => keptOrders.findByName(shop, ['1001'], [contactOf(JANE, shop)]),
  ({ keptOrders }, shop, which) => keptOrders.delete(shop, [`${which + 1}`]),
  ({ keptOrders }, shop, which, at) =>
    keptOrders.redact(shop, { orderIds: [`${which + 1}`], contacts: [] }, later(at, 5)),
  ({ deliveryCounts }, shop) => deliveryCounts(shop),
  ({ listDeliveries }, shop) => listDeliveries(shop, aList(), { size: ALL, beside: null }),
  async ({ dailyCounts }, shop) => [
    sorted(await dailyCounts.perDay(shop, ALWAYS)),
    sorted(await dailyCounts.transit(shop, ALWAYS)),
    await dailyCounts.firstDay(shop),
  ],
  ({ dailyCounts }, shop, which, at) =>
    dailyCounts.addLookups(shop, [
      { slot: at.getTime(), measure: 'lookup_found', count: which + 1 },
    ]),
  ({ muteDeliveries }, shop, which) =>
    muteDeliveries(shop, [{ orderId: `${which + 1}`, deliveryId: '1' }], which > 0),
  ({ readFlagHistory }, shop, which) => readFlagHistory(shop, `${which + 1}`),
  async ({ flagSettings }, shop, which, at) => {
    const settings = { ...DEFAULT_FLAG_SETTINGS, closedOn: [`2026-12-2${which}`] };
    const { version } = await flagSettings.load(shop);
    return flagSettings.save(shop, { settings, version }, at);
  },
  ({ flagSettings }, shop) => flagSettings.load(shop),
  ({ flagSettings }, shop) => flagSettings.isDeriving(shop),
  async ({ ordersToDerive }, shop, which) =>
    (await ordersToDerive.readNewestUnsettled(shop, null, which + 1)).entries,
  ({ staleOrders }, shop, which, at) =>
    staleOrders.mark(shop, `${which + 1}`, PRIORITY.webhook, { at, dueAt: at }),
  ({ staleOrders }, shop, _, at) => staleOrders.markUnread(shop, at, at, ALL),
  ({ keptOrders }, shop) => keptOrders.findTimes(shop, ['1', '2', '3']),
  ({ inbox }, shop) => inbox.hasReceived(shop),
  ({ syncCursors }, shop, which, at) =>
    syncCursors.save(shop, 'orders', {
      cursorAt: at,
      caughtUpAt: null,
      dueAt: later(at, which),
      setAt: at,
    }),
  ({ syncCursors }, shop, _, at) => syncCursors.bringForward(shop, 'orders', at),
  ({ syncCursors }, shop) => syncCursors.load(shop, 'orders'),
  ({ backfills }, shop, _, at) => backfills.request(shop, at),
  ({ backfills }, shop, _, at) => backfills.cancel(shop, at),
  ({ backfills }, shop, _, at) => backfills.bringForward(shop, at),
  ({ backfills }, shop) => backfills.load(shop),
  ({ backfills }, shop) => backfills.countLeft(shop),
  ({ carrierAccounts }, shop, which, at) =>
    carrierAccounts.save(shop, anAccountChoice({ monthlyCeiling: which }), at),
  async ({ carrierAccounts }, shop) => (await carrierAccounts.load(shop))?.monthlyCeiling,
  ({ carrierAccounts }, shop, which) => carrierAccounts.change(shop, { monthlyCeiling: which }),
  ({ carrierAccounts }, shop) => carrierAccounts.delete(shop),
  async ({ parcelReports }, shop, which, at) =>
    (await parcelReports.ask(shop, `${which + 1}`, [parcelOf(which)], at)).map(toQuery),
  async ({ parcelReports }, shop, _, at) =>
    (await parcelReports.claim(shop, at, later(at), ALL)).map(toQuery),
  async ({ parcelReports }, shop) =>
    (await parcelReports.find(shop, [0, 1, 2].map(parcelOf))).map((one) => one?.dueAt),
  ({ parcelReports }, shop, which, at) =>
    parcelReports.hint(shop, parcelReports.numberKeys(shop, parcelOf(which).number), at),
  ({ parcelReports }, shop) => parcelReports.newsByCarrier(shop),
  ({ carrierFeeds }, shop) => carrierFeeds(shop),
  ({ writtenEvents }, shop, which, at) =>
    writtenEvents.claim(shop, `${which + 1}`, aMilestone(), at),
  ({ writtenEvents }, shop, which) => writtenEvents.find(shop, `${which + 1}`),
  ({ writtenEvents }, shop, which) =>
    writtenEvents.confirm(shop, `${which + 1}`, aMilestone(), `${which}`),
  ({ writtenEvents }, shop, which) => writtenEvents.release(shop, `${which + 1}`, aMilestone()),
  async ({ savedViews }, shop, which) =>
    (await savedViews.find(shop, `${which}`)) ??
    savedViews.add(shop, { id: `${which}`, name: `${shop} ${which}`, query: '' }),
  ({ savedViews }, shop, which) =>
    savedViews.change(shop, { id: `${which}`, name: `${which}`, query: shop, version: 1 }),
  ({ savedViews }, shop, which) => savedViews.delete(shop, { id: `${which}`, version: 1 }),
  ({ savedViews }, shop, which) => savedViews.reorder(shop, [`${which}`]),
  ({ savedViews }, shop) => savedViews.list(shop),
  ({ scheduledReports }, shop) => scheduledReports.list(shop),
  async (stores, shop, which, at) => {
    await stores.scheduledReports.delete(shop, `${which}`);
    return createReport(stores, { shop, id: `${which}`, at });
  },
  ({ scheduledReports }, shop, which) =>
    scheduledReports.change(shop, `${which}`, 1, aReportChange({ added: [], dueAt: null }), NOW),
  ({ scheduledReports }, shop, which, at) => scheduledReports.askFor(shop, `${which}`, at),
  ({ scheduledReports }, shop, which) => scheduledReports.turn(shop, `${which}`, null),
  ({ scheduledReports }, shop, which) => scheduledReports.delete(shop, `${which}`),
  ({ scheduledReports }, shop, which) =>
    scheduledReports.answer(shop, `${which}`, 'r1', which > 0 ? 'agreed' : 'stopped'),
  ({ scheduledReports }, shop, which, at) =>
    scheduledReports.ask(shop, `${which}`, 'r1', { now: at, since: at }),
  ({ noticeChannels }, shop, which) =>
    noticeChannels.save(shop, 'webhook', { kinds: OCCURRENCE_KINDS, target: `${which}` }),
  ({ noticeChannels }, shop) => noticeChannels.load(shop, 'webhook'),
  ({ noticeChannels }, shop) => noticeChannels.delete(shop, 'webhook'),
  ({ outbox }, shop) => outbox.latest(shop, ALL),
  ({ mailStops }, shop, which, at) => mailStops.add(shop, `${which + 1}`, at),
  ({ mailStops }, shop, which) => mailStops.has(shop, `${which + 1}`),
  ({ noticeChannels }, shop) => noticeChannels.save(shop, 'mail', { kinds: [], target: null }),
  ({ orderWishes }, shop, which, at) =>
    orderWishes.save(shop, `${which + 1}`, which > 0 ? 'all' : 'none', at),
  ({ orderWishes }, shop, which) => orderWishes.load(shop, `${which + 1}`),
  ({ orderWishes }, shop, which) => orderWishes.find(shop, `${which + 1}`),
  (stores, shop) => stores.deleteAllButSession(shop),
];

/**
 * Runs calls of five shops on one database: each shop sees what it sees alone on another.
 *
 * @returns how many calls there were.
 */
export async function expectShopsToBeIsolated(
  together: Stores,
  alone: Stores,
  runs: number,
): Promise<number> {
  let calls = 0;
  const step = fc.record({
    shop: fc.constantFrom(...SHOPS),
    command: fc.constantFrom(...COMMANDS),
    which: fc.nat(2),
  });
  const steps = fc.array(step, CALLS);
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const timed = all.map((one, second) => ({ ...one, at: later(NOW, second) }));
      calls += all.length;
      const seen = new Map<object, unknown>();
      for (const one of timed) {
        seen.set(one, await one.command(together, one.shop, one.which, one.at));
      }
      for (const shop of SHOPS) {
        for (const one of timed.filter((any) => any.shop === shop)) {
          expect(await one.command(alone, shop, one.which, one.at)).toEqual(seen.get(one));
        }
        for (const stores of [alone, together]) {
          const session = await stores.sessions.load(shop);
          if (session) await stores.sessions.remove(session);
          await stores.deleteAllButSession(shop);
        }
      }
    }),
    { numRuns: FULL ? runs * FULL_FACTOR : runs, seed: SEED },
  );
  return calls;
}

function sessionOf(shop: ShopDomain, which: number): ReturnType<typeof aSession> {
  return aSession({ shop, accessToken: `${shop} ${which}`, refreshExpiresAt: later(NOW, which) });
}

function wrongGuess(shop: ShopDomain, which: number, at: Date): WrongGuess {
  return { shop, id: `${which}`, subject: `${which}`, charges: '', at };
}

async function putByCurrentSettings(
  { keptOrders, flagSettings }: Stores,
  shop: ShopDomain,
  which: number,
  at: Date,
): Promise<unknown> {
  const { version: flagVersion } = await flagSettings.load(shop);
  return keptOrders.put(shop, { ...entryOf(shop, which, at), flagVersion }, at);
}

function entryOf(shop: ShopDomain, which: number, at: Date): OrderEntry {
  const order = { ...anOrderIn(at.getTime() / 1_000), id: `${which + 1}` };
  return anEntry({ ...order, readAt: at.toISOString() }, { contact: contactOf(JANE, shop) });
}

function parcelOf(which: number): ReturnType<typeof aNewParcel> {
  return aNewParcel({ number: `3SABC${which}` });
}

/** As texts, for rows that come in no order. */
function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

function toQuery({ query }: ClaimedParcel): unknown {
  return query;
}

function later(at: Date, seconds = 1): Date {
  return new Date(at.getTime() + seconds * 1_000);
}

function isShop(shop: ShopDomain): (other: ShopDomain) => boolean {
  return (other) => other === shop;
}
