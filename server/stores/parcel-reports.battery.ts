import { describe, expect, it } from 'vitest';
import { LONGEST_RETENTION } from '../core/deliveries/retention.ts';
import { anOrder, aScan, aShipment, aShop, NOW } from '../core/order.fixtures.ts';
import type { ClaimedParcel } from '../ports/parcel-reports.ts';
import { aNewParcel, anAccountChoice, anOutcome, aServiceReport } from './carriers.fixtures.ts';
import type { Stores } from './create-stores.ts';
import type { TwoServers } from './kept-orders.battery.ts';
import { anEntry, FACTS } from './kept-orders.fixtures.ts';
import { aSession } from './stores.fixtures.ts';

const DAY = 86_400;

function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1_000);
}

function only<T>(rows: readonly T[]): T {
  const [first, ...others] = rows;
  if (first === undefined || others.length > 0) throw new Error(`${rows.length} rows`);
  return first;
}

const EARLY = aServiceReport('2026-11-24T10:00:00Z');
const LATE = aServiceReport('2026-11-25T10:00:00Z');

async function askAndClaim({ parcelReports }: Stores, at = NOW): Promise<ClaimedParcel> {
  await parcelReports.ask(aShop(), '1', [aNewParcel()], at);
  return only(await parcelReports.claim(aShop(), at, after(600), 10));
}

async function report({ parcelReports }: Stores): Promise<unknown> {
  const [stored] = await parcelReports.find(aShop(), [aNewParcel()]);
  return stored?.report ?? null;
}

/**
 * What every store of parcels has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function parcelReportsBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  /** Shops that have an account. */
  async function openShops(...others: string[]): Promise<TwoServers> {
    const servers = await openTwo();
    for (const shop of ['demo', ...others].map(aShop)) {
      await servers.one.carrierAccounts.save(shop, anAccountChoice(), NOW);
    }
    return servers;
  }

  describe(`${name}, as parcels`, () => {
    it('asks about a parcel once, whoever asks and however its number is written', async () => {
      const { one, other } = await openShops('other');
      const added = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          (n % 2 ? one : other).parcelReports.ask(aShop(), `${n % 3}`, [aNewParcel()], NOW),
        ),
      );
      expect(added.flat()).toMatchObject([{ query: aNewParcel(), provider: null, report: null }]);
      const spelled = aNewParcel({ carrier: 'POSTNL ', number: '3sabcd 123456789' });
      expect(await one.parcelReports.ask(aShop(), '9', [spelled], NOW)).toEqual([]);
      const key = only(added.flat()).key;
      expect((await one.parcelReports.ordersOf(aShop(), key)).toSorted()).toEqual([
        '0',
        '1',
        '2',
        '9',
      ]);
      expect(await one.parcelReports.find(aShop(), [aNewParcel(), spelled])).toMatchObject([
        { key },
        { key },
      ]);
      expect(await one.parcelReports.find(aShop('other'), [aNewParcel()])).toEqual([null]);
      const dhl = aNewParcel({ carrier: 'DHL' });
      expect(await one.parcelReports.ask(aShop(), '1', [dhl], NOW)).toHaveLength(1);
    });

    it('stores nothing for a shop without an account, one that keeps nothing, or has left', async () => {
      const { one } = await openShops('off', 'left');
      await one.shops.setKeepsOrders(aShop('off'), false);
      await one.carrierAccounts.save(aShop('off'), anAccountChoice(), NOW);
      await one.shops.leave(aShop('left'), NOW);
      expect(await one.carrierAccounts.load(aShop('left'))).toBeNull();
      for (const shop of ['off', 'left', 'none'].map(aShop)) {
        expect(await one.parcelReports.ask(shop, '1', [aNewParcel()], NOW)).toEqual([]);
      }
      expect(await one.parcelReports.countDue(after(1))).toBe(0);
    });

    it('gives each parcel that is due to one of many claims, and again when the lease has ended', async () => {
      const { one, other } = await openShops();
      const parcels = Array.from({ length: 12 }, (_, n) => aNewParcel({ number: `3SABC00${n}` }));
      await one.parcelReports.ask(aShop(), '1', parcels, NOW);
      expect(await one.parcelReports.countDue(NOW)).toBe(12);
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          (n % 2 ? one : other).parcelReports.claim(aShop(), NOW, after(60), 4),
        ),
      );
      let numbers = claims.flat().map(({ query }) => query.number);
      const rest = await one.parcelReports.claim(aShop(), NOW, after(60), 99);
      numbers = [...numbers, ...rest.map(({ query }) => query.number)];
      expect(numbers.toSorted()).toEqual(parcels.map(({ number }) => number).toSorted());
      expect(await one.parcelReports.claim(aShop(), after(59), after(99), 99)).toEqual([]);
      expect(await one.parcelReports.claim(aShop(), after(60), after(99), 99)).toHaveLength(12);
    });

    it('leaves a parcel that was claimed as it was asked about to whoever asked', async () => {
      const { one, other } = await openShops();
      await one.parcelReports.ask(aShop(), '1', [aNewParcel()], NOW, after(60));
      expect(await other.parcelReports.claim(aShop(), after(59), after(99), 9)).toEqual([]);
      expect(await other.carrierAccounts.claimDue(after(59), after(99), 9)).toEqual([]);
      expect(await other.parcelReports.claim(aShop(), after(60), after(99), 9)).toHaveLength(1);
    });

    it('has the newest report, keeps it through answers without one, and is due when the answer says', async () => {
      const { one, other } = await openShops();
      const claimed = await askAndClaim(one);
      await one.parcelReports.settle(
        claimed,
        anOutcome({ report: LATE, dueAt: after(60) }),
        after(1),
      );
      expect(await one.parcelReports.find(aShop(), [aNewParcel()])).toMatchObject([
        { report: LATE, fetchedAt: after(1), changedAt: after(1), dueAt: after(60), endedAt: null },
      ]);
      await other.parcelReports.settle(claimed, anOutcome({ report: EARLY }), after(2));
      expect(await report(one)).toEqual(LATE);
      const without = anOutcome({ result: 'not_found', ref: null, dueAt: after(70), attempts: 1 });
      await other.parcelReports.settle(claimed, without, after(3));
      expect(await report(one)).toEqual(LATE);
      const again = { ...LATE, fetchedAt: '2026-11-25T12:00:00Z' };
      await other.parcelReports.settle(claimed, anOutcome({ report: again }), after(4));
      expect(await one.parcelReports.find(aShop(), [aNewParcel()])).toMatchObject([
        { report: again, fetchedAt: after(4), changedAt: after(1), dueAt: null },
      ]);
      expect(await one.parcelReports.newsByCarrier(aShop())).toEqual([
        { carrier: 'PostNL', provider: 'ship24', asked: 1, withNews: 1 },
      ]);
    });

    it('is due earlier for a look, but not one that has ended; a hint brings back both, also during a lease', async () => {
      const { one, other } = await openShops();
      const claimed = await askAndClaim(one);
      const { key } = claimed;
      const hints = one.parcelReports.numberKeys(aShop(), ' 3sabcd123456789');
      await one.parcelReports.settle(claimed, anOutcome({ dueAt: after(500) }), NOW);
      await one.parcelReports.bringForward(aShop(), [key], after(100));
      await other.parcelReports.bringForward(aShop(), [key], after(200));
      expect(await one.parcelReports.claim(aShop(), after(99), after(700), 9)).toEqual([]);
      const second = only(await one.parcelReports.claim(aShop(), after(100), after(700), 9));
      expect(second).toMatchObject({ ref: 'canary-ref', provider: 'ship24', result: 'report' });
      expect(await other.parcelReports.hint(aShop(), hints, after(101))).toBe(1);
      await one.parcelReports.settle(second, anOutcome({ dueAt: after(900) }), after(102));
      const third = only(await one.parcelReports.claim(aShop(), after(102), after(700), 9));
      await one.parcelReports.settle(third, anOutcome({ hasEnded: true }), after(103));
      await one.parcelReports.bringForward(aShop(), [key], after(104));
      expect(await one.parcelReports.claim(aShop(), after(105), after(700), 9)).toEqual([]);
      await one.parcelReports.hint(aShop(), hints, after(106));
      expect(await one.parcelReports.claim(aShop(), after(106), after(700), 9)).toHaveLength(1);
      expect(await one.parcelReports.hint(aShop('other'), hints, after(107))).toBe(0);
    });

    it('ends when Shopify has news, and can be postponed and brought back', async () => {
      const { one } = await openShops();
      const claimed = await askAndClaim(one);
      await one.parcelReports.postpone(claimed, after(300), 2);
      expect(await one.parcelReports.claim(aShop(), after(299), after(700), 9)).toEqual([]);
      expect(await one.parcelReports.find(aShop(), [aNewParcel()])).toMatchObject([
        { dueAt: after(300) },
      ]);
      await one.parcelReports.retryWaiting(aShop(), after(10));
      expect(only(await one.parcelReports.claim(aShop(), after(10), after(700), 9)).attempts).toBe(
        2,
      );
      const waiting = anOutcome({ result: 'input_required:postal_code' });
      await one.parcelReports.settle(claimed, waiting, after(11));
      await one.parcelReports.retryWaiting(aShop(), after(12));
      expect(await one.parcelReports.countDue(after(12))).toBe(1);
      await one.parcelReports.stop(aShop(), [claimed.key], after(13));
      await one.parcelReports.retryWaiting(aShop(), after(14));
      expect(await one.parcelReports.countDue(after(99))).toBe(0);
    });

    it('stores the report of a signed hook, unless it is older news or of no parcel', async () => {
      const { one, other } = await openShops();
      const signed = { provider: 'ship24', ref: 'r', hasEnded: false } as const;
      const save = (told: typeof LATE, at: number, number = '3SABCD123456789'): Promise<boolean> =>
        one.parcelReports.saveSigned(aShop(), number, { ...signed, report: told }, after(at));
      expect(await save(LATE, 0)).toBe(false);
      const claimed = await askAndClaim(other);
      expect(await save(LATE, 1)).toBe(true);
      expect(await save({ ...EARLY, fetchedAt: '2026-11-26T00:00:00Z' }, 2)).toBe(false);
      expect(await report(other)).toEqual(LATE);
      await other.parcelReports.ask(aShop(), '2', [aNewParcel({ carrier: 'DHL' })], NOW);
      expect(await save(LATE, 3), 'two carriers with one number').toBe(false);
      await other.parcelReports.settle(claimed, anOutcome({ report: EARLY }), after(4));
      expect(await report(other)).toEqual(LATE);
    });

    it('lets the deliveries of a kept order be derived again when a report changes, and only then', async () => {
      const { one, other } = await openShops();
      await one.shops.saveFacts(aShop(), FACTS, NOW);
      await one.keptOrders.put(aShop(), anEntry({ id: '1' }, { changesAt: null }), NOW);
      const claimed = await askAndClaim(one);
      const changing = async (at: Date): Promise<number> =>
        (await other.keptOrders.claimChanging(at, after(9_999), 10)).length;
      await one.parcelReports.settle(claimed, anOutcome({ result: 'pending' }), after(1));
      expect(await changing(after(1))).toBe(0);
      await one.parcelReports.settle(claimed, anOutcome({ report: LATE }), after(2));
      expect(await changing(after(2))).toBe(1);
      await one.keptOrders.put(aShop(), anEntry({ id: '1' }, { changesAt: null }), after(3));
      await one.parcelReports.settle(claimed, anOutcome({ report: LATE }), after(4));
      expect(await changing(after(5))).toBe(0);
      await one.parcelReports.deriveAgain(aShop(), '1', after(6));
      expect(await changing(after(6))).toBe(1);
    });

    it('goes with any of its orders: redacted, gone, or no more kept; and a redacted one comes not back', async () => {
      const { one, other, db } = await openShops();
      await one.shops.saveFacts(aShop(), FACTS, NOW);
      const ask = (orderId: string): Promise<unknown[]> =>
        other.parcelReports.ask(aShop(), orderId, [aNewParcel()], NOW);
      const left = async (): Promise<number> =>
        (await db.selectFrom('parcels').select('shop').execute()).length +
        (await db.selectFrom('parcel_orders').select('shop').execute()).length;
      const customer = { orderIds: ['1'], contacts: [] };
      await ask('1');
      await ask('2');
      expect(await left()).toBe(3);
      await one.keptOrders.redact(aShop(), customer, after(60 * DAY));
      expect(await left()).toBe(0);
      expect(await ask('1')).toEqual([]);
      expect(await left()).toBe(0);
      await Promise.all([
        ...Array.from({ length: 4 }, () => ask('3')),
        one.keptOrders.redact(aShop(), { orderIds: ['3'], contacts: [] }, after(60 * DAY)),
      ]);
      expect(await left(), 'asked while it was redacted').toBe(0);
      await ask('2');
      await one.keptOrders.delete(aShop(), ['2']);
      expect(await left()).toBe(0);
      await ask('2');
      await one.shops.setKeepsOrders(aShop(), false);
      expect(await left()).toBe(0);
    });

    it('has nothing of a shop that has left or was redacted, and is found by the sweep after a crash', async () => {
      const { one, db } = await openShops('other');
      const tables = ['parcels', 'parcel_orders', 'carrier_accounts'] as const;
      const left = async (): Promise<number> => {
        const rows = await Promise.all(
          tables.map((table) => db.selectFrom(table).select('shop').execute()),
        );
        return rows.flat().filter(({ shop }) => shop === aShop()).length;
      };
      await one.parcelReports.ask(aShop('other'), '1', [aNewParcel()], NOW);
      const fill = async (): Promise<void> => {
        await one.carrierAccounts.save(aShop(), anAccountChoice(), NOW);
        await one.parcelReports.ask(aShop(), '1', [aNewParcel()], NOW);
        expect(await left()).toBe(3);
      };
      await fill();
      await one.deleteAllButSession(aShop());
      expect(await left()).toBe(0);
      await fill();
      await one.sessions.save(aSession());
      await one.shops.leave(aShop(), NOW);
      expect(await left(), 'the merchant has come back').toBe(3);
      await db.updateTable('shops').set({ left_at: NOW.getTime() }).execute();
      await one.sessions.remove(aSession());
      await one.shops.finishDeletions();
      expect(await left()).toBe(0);
      expect(await one.parcelReports.countDue(NOW)).toBe(1);
    });

    it('is deleted 30 days after its end, 90 days after it was asked about, or earlier with its order', async () => {
      const { one } = await openShops();
      const forget = (days: number, retention = LONGEST_RETENTION): Promise<number> =>
        one.parcelReports.forget(after(days * DAY), 10, retention);
      const claimed = await askAndClaim(one);
      await one.parcelReports.settle(claimed, anOutcome({ hasEnded: true }), after(DAY));
      expect(await forget(30.9)).toBe(0);
      expect(await forget(31)).toBe(1);
      expect(await one.parcelReports.find(aShop(), [aNewParcel()])).toEqual([null]);
      await askAndClaim(one);
      expect(await forget(89.9)).toBe(0);
      expect(await forget(90)).toBe(1);
      await askAndClaim(one);
      expect(await forget(40, { ...LONGEST_RETENTION, daysAfterPlacing: 40 })).toBe(1);
    });

    it('learns of each carrier whether Shopify has news of it, and forgets it with the orders', async () => {
      const { one, other } = await openShops('other');
      const feeds = async (): Promise<unknown> =>
        Object.fromEntries(await other.carrierFeeds(aShop()));
      const put = async (id: string, events: ReturnType<typeof aScan>[]): Promise<void> => {
        const shipments = [aShipment({ id: `gid://shopify/Fulfillment/${id}`, events })];
        await one.keptOrders.put(aShop(), anEntry({ ...anOrder({ shipments }), id }), NOW);
      };
      await one.shops.saveFacts(aShop(), FACTS, NOW);
      await put('1', []);
      await put('2', [aScan('in_transit', '2026-11-24T10:00:00Z')]);
      expect(await feeds()).toEqual({ postnl: { fed: 1, unfed: 1 } });
      await put('1', [aScan('delivered', '2026-11-24T10:00:00Z')]);
      await put('1', [aScan('delivered', '2026-11-24T10:00:00Z')]);
      expect(await feeds()).toEqual({ postnl: { fed: 2, unfed: 0 } });
      await one.keptOrders.delete(aShop(), ['1']);
      expect(await feeds()).toEqual({ postnl: { fed: 1, unfed: 0 } });
      await one.keptOrders.delete(aShop(), ['2']);
      expect(await feeds()).toEqual({});
    });
  });
}
