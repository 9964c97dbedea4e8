import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { Backfill, ClaimedBackfill, Turn } from '../ports/backfills.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import type { Stores } from './create-stores.ts';
import type { TwoServers } from './kept-orders.battery.ts';
import { anEntry, FACTS } from './kept-orders.fixtures.ts';
import { aSession } from './stores.fixtures.ts';

const HOUR = 3_600_000;
const NEW: Backfill = {
  phase: 'waiting',
  problem: null,
  attempts: 0,
  begunAt: NOW,
  days: null,
  operation: null,
  line: 0,
  found: null,
  marked: 0,
  markedAt: null,
  endedAt: null,
};
const LIST: Partial<Backfill> = { phase: 'searching', days: 60, operation: 'gid', found: 9 };

function after(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

function turns(...ids: string[]): Turn[] {
  return ids.map((orderId, index) => ({ orderId, dueAt: after(index - HOUR) }));
}

async function claimOnly({ backfills }: Stores, at = NOW): Promise<ClaimedBackfill> {
  const [claimed, ...others] = await backfills.claim(at, new Date(at.getTime() + HOUR), 10);
  if (!claimed || others.length > 0) throw new Error('not one back-fill is due');
  return claimed;
}

/** A back-fill whose list can be read. */
async function startList(stores: Stores): Promise<ClaimedBackfill> {
  await stores.backfills.request(aShop(), NOW);
  await stores.backfills.save(await claimOnly(stores), LIST, NOW);
  return claimOnly(stores);
}

async function markedIn({ staleOrders }: Stores): Promise<string[]> {
  const claimed = await staleOrders.claim(NOW, after(HOUR), 100);
  return claimed.map(({ orderId, priority }) => `${orderId} ${priority}`);
}

/**
 * What every store of back-fills has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function backfillsBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  const times = { now: after(5), until: after(2 * HOUR) };

  describe(`${name}, as back-fills`, () => {
    it('begins one of every shop that has the app and keeps orders, once', async () => {
      const { one, other } = await openTwo();
      for (const shop of ['new', 'off', 'known'].map(aShop)) {
        await one.sessions.save(aSession({ shop }));
      }
      await one.shops.saveFacts(aShop('known'), FACTS, NOW);
      await one.shops.saveFacts(aShop('uninstalled'), FACTS, NOW);
      await one.shops.setKeepsOrders(aShop('off'), false);
      await Promise.all([one, other].map(({ backfills }) => backfills.begin(NOW)));
      await other.backfills.begin(after(HOUR));
      expect(await one.backfills.load(aShop('new'))).toEqual(NEW);
      expect(await one.backfills.load(aShop('known'))).toEqual(NEW);
      expect(await one.backfills.load(aShop('off'))).toBeNull();
      expect(await one.backfills.load(aShop('uninstalled'))).toBeNull();
    });

    it('begins another one on request, when the one before has ended', async () => {
      const { one, other } = await openTwo();
      expect(await one.backfills.request(aShop(), NOW)).toBe(true);
      expect(await other.backfills.request(aShop(), after(1))).toBe(false);
      const ended = { ...LIST, phase: 'finished', endedAt: after(2), line: 9 } as const;
      await one.backfills.save(await claimOnly(one), ended, null);
      expect(await one.backfills.claim(after(9 * HOUR), after(10 * HOUR), 10)).toEqual([]);
      expect(await other.backfills.load(aShop())).toEqual({ ...NEW, ...ended });
      expect(await other.backfills.request(aShop(), after(HOUR))).toBe(true);
      expect(await one.backfills.load(aShop())).toEqual({ ...NEW, begunAt: after(HOUR) });
    });

    it('leases a step that is due to one server, until its lease ends or it is saved', async () => {
      const { one, other } = await openTwo();
      await one.backfills.request(aShop(), NOW);
      const claims = [one, other].map(({ backfills }) => backfills.claim(NOW, after(60), 10));
      expect((await Promise.all(claims)).flat()).toEqual([{ shop: aShop(), ...NEW }]);
      expect(await other.backfills.claim(after(59), after(99), 10)).toEqual([]);
      const claimed = await claimOnly(other, after(60));
      expect(await other.backfills.save(claimed, LIST, after(2 * HOUR))).toBe(true);
      await one.backfills.bringForward(aShop(), after(HOUR));
      await one.backfills.bringForward(aShop(), after(3 * HOUR));
      await one.backfills.bringForward(aShop('other'), NOW);
      expect(await one.backfills.claim(after(HOUR - 1), after(HOUR), 10)).toEqual([]);
      expect(await claimOnly(one, after(HOUR))).toEqual({ shop: aShop(), ...NEW, ...LIST });
    });

    it('leases a step that was claimed while the clock was years ahead', async () => {
      const { one, other } = await openTwo();
      await one.backfills.request(aShop(), NOW);
      const years = 20_000 * HOUR;
      await one.backfills.claim(after(years), after(years + 60), 10);
      expect((await claimOnly(other)).phase).toBe('waiting');
    });

    it('marks the orders of some lines once, whoever reads them again after a crash', async () => {
      const { one, other } = await openTwo();
      const claimed = await startList(one);
      await one.staleOrders.mark(aShop(), '2', PRIORITY.webhook, { at: NOW, dueAt: NOW });
      expect(await one.backfills.advance(claimed, 3, turns('1', '2'), times)).toBe(true);
      expect(await other.backfills.advance(claimed, 3, turns('1', '2'), times)).toBe(false);
      expect(await other.backfills.advance(claimed, 5, [], times)).toBe(true);
      expect(await one.backfills.load(aShop())).toEqual({
        ...NEW,
        ...LIST,
        line: 5,
        marked: 2,
        markedAt: times.now,
      });
      expect(await other.backfills.countLeft(aShop())).toBe(1);
      expect(await other.backfills.claim(after(2 * HOUR - 1), after(HOUR), 10)).toEqual([]);
      expect(await markedIn(other)).toEqual(['2 1', '1 3']);
    });

    it('has the orders read by their turn, behind all that a hint or reconciliation marks', async () => {
      const { one } = await openTwo();
      const claimed = await startList(one);
      await one.backfills.advance(claimed, 2, turns('9', '8'), times);
      const sooner = { orderId: '7', dueAt: after(-2 * HOUR) };
      await one.backfills.advance(claimed, 3, [sooner], { ...times, now: after(9) });
      await one.staleOrders.mark(aShop(), '5', PRIORITY.webhook, { at: NOW, dueAt: NOW });
      await one.staleOrders.mark(aShop(), '6', PRIORITY.reconciliation, { at: NOW, dueAt: NOW });
      const ids: string[] = [];
      for (let next = 0; next < 5; next += 1) {
        ids.push(...(await one.staleOrders.claim(NOW, after(HOUR), 1)).map((its) => its.orderId));
      }
      expect(ids).toEqual(['5', '6', '7', '9', '8']);
    });

    it('saves nothing and marks nothing once it was cancelled, and forgets what it has marked', async () => {
      const { one, other } = await openTwo();
      const claimed = await startList(one);
      await one.backfills.advance(claimed, 2, turns('1', '2'), times);
      await one.staleOrders.mark(aShop(), '3', PRIORITY.webhook, { at: NOW, dueAt: NOW });
      const before = await other.backfills.cancel(aShop(), after(9));
      expect(before).toMatchObject({ phase: 'searching', operation: 'gid', line: 2 });
      expect(await one.backfills.advance(claimed, 4, turns('4'), times)).toBe(false);
      expect(await one.backfills.save(claimed, { phase: 'reading' }, NOW)).toBe(false);
      expect(await other.backfills.load(aShop())).toMatchObject({
        phase: 'cancelled',
        line: 2,
        endedAt: after(9),
      });
      expect(await other.backfills.cancel(aShop(), after(10))).toBeNull();
      expect(await markedIn(one)).toEqual(['3 1']);
      await one.backfills.request(aShop(), after(11));
      await one.backfills.save(await claimOnly(one, after(11)), LIST, NOW);
      expect(await one.backfills.save(claimed, { phase: 'reading' }, NOW), 'another').toBe(false);
      expect(await one.backfills.advance(claimed, 9, turns('4'), times), 'another').toBe(false);
    });

    it('goes away with the orders of the shop, whatever is under way', async () => {
      const { one, other } = await openTwo();
      await one.shops.saveFacts(aShop(), FACTS, NOW);
      const claimed = await startList(one);
      await other.shops.setKeepsOrders(aShop(), false);
      expect(await one.backfills.advance(claimed, 2, turns('1'), times)).toBe(false);
      expect(await one.backfills.save(claimed, { phase: 'reading' }, NOW)).toBe(false);
      expect(await one.backfills.load(aShop())).toBeNull();
      expect(await markedIn(one)).toEqual([]);
    });

    it('begins anew when the merchant turns keeping on again', async () => {
      const { one, other } = await openTwo();
      await one.sessions.save(aSession());
      await one.shops.saveFacts(aShop(), FACTS, NOW);
      await one.backfills.save(await startList(one), { phase: 'finished', endedAt: NOW }, null);
      await one.shops.setKeepsOrders(aShop(), false);
      await one.backfills.begin(after(1));
      expect(await one.backfills.load(aShop())).toBeNull();
      await other.shops.setKeepsOrders(aShop(), true);
      await one.backfills.begin(after(2));
      expect(await other.backfills.load(aShop())).toEqual({ ...NEW, begunAt: after(2) });
    });

    it('does not make an order stale that is kept already', async () => {
      const { one } = await openTwo();
      await one.shops.saveFacts(aShop(), FACTS, NOW);
      await one.keptOrders.put(aShop(), anEntry({ id: '1' }), NOW);
      await one.backfills.advance(await startList(one), 1, turns('1'), times);
      expect((await one.keptOrders.findById(aShop(), '1'))?.staleSince).toBeNull();
      await one.staleOrders.mark(aShop(), '1', PRIORITY.webhook, { at: after(7), dueAt: NOW });
      expect((await one.keptOrders.findById(aShop(), '1'))?.staleSince).not.toBeNull();
    });
  });
}
