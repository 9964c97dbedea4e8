import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import type { TwoServers } from './kept-orders.battery.ts';
import { anEntry, anOrderIn, FACTS } from './kept-orders.fixtures.ts';
import { aSession } from './stores.fixtures.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ARRIVED = anOrderIn(4);

function after(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

function cursor(caughtUpAt: Date | null): Parameters<TwoServers['one']['syncCursors']['save']>[2] {
  return { cursorAt: NOW, caughtUpAt, setAt: NOW, dueAt: NOW };
}

/**
 * What the stores have to do together, so that no change of a kept order is missed.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function followingChangesBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  describe(`${name}, for orders that change`, () => {
    it('marks the open orders that nobody has read for long, those of this shop, each once', async () => {
      const { one, other } = await openTwo();
      for (const shop of [aShop(), aShop('other')]) await one.shops.saveFacts(shop, FACTS, NOW);
      const keep = (id: string, read: number, order = {}, shop = aShop()): Promise<unknown> => {
        const entry = anEntry({ ...order, id, readAt: after(read).toISOString() });
        return one.keptOrders.put(shop, entry, NOW);
      };
      await keep('1', -2 * DAY);
      await keep('2', -3 * DAY);
      await keep('3', -HOUR);
      await keep('4', -2 * DAY, ARRIVED);
      await keep('5', -2 * DAY, {}, aShop('other'));
      await keep('6', 300 * DAY);
      await one.staleOrders.mark(aShop(), '1', PRIORITY.webhook, {
        at: NOW,
        dueAt: after(HOUR / 2),
      });
      expect(await other.staleOrders.markUnread(aShop(), after(-DAY), NOW, 1)).toBe(1);
      const ids = async (): Promise<string[]> =>
        (await one.staleOrders.claim(NOW, after(HOUR / 2), 10)).map(({ orderId }) => orderId);
      expect(await ids()).toEqual(['2']);
      expect(await other.staleOrders.markUnread(aShop(), after(-DAY), NOW, 10)).toBe(1);
      expect(await ids(), 'read while a clock was ahead').toEqual(['6']);
      expect(await other.staleOrders.markUnread(aShop(), after(-DAY), NOW, 10)).toBe(0);
    });

    it('says how new what is kept is', async () => {
      const { one, other } = await openTwo();
      await one.shops.saveFacts(aShop(), FACTS, NOW);
      const entry = anEntry({ id: '7', readAt: after(HOUR).toISOString() });
      await one.keptOrders.put(aShop(), { ...entry, updatedAt: after(-HOUR).toISOString() }, NOW);
      const times = { updatedAt: after(-HOUR), readAt: after(HOUR) };
      expect(await other.keptOrders.findTimes(aShop(), ['7', '8'])).toEqual(
        new Map([['7', times]]),
      );
      expect(await other.keptOrders.findTimes(aShop('other'), ['7'])).toEqual(new Map());
      expect(await other.keptOrders.findTimes(aShop(), [])).toEqual(new Map());
    });

    it('begins to follow every shop that has the app and keeps orders, from its first read on', async () => {
      const { one, other } = await openTwo();
      for (const shop of ['new', 'known', 'off', 'under-way'].map(aShop)) {
        await one.sessions.save(aSession({ shop }));
      }
      await one.shops.saveFacts(aShop('known'), FACTS, NOW);
      await one.shops.saveFacts(aShop('uninstalled'), FACTS, NOW);
      await one.shops.setKeepsOrders(aShop('off'), false);
      const read = { id: '1', readAt: after(-DAY).toISOString() };
      await one.keptOrders.put(aShop('known'), anEntry(read), NOW);
      const underWay = { ...cursor(NOW), dueAt: after(HOUR) };
      await one.syncCursors.save(aShop('under-way'), 'orders', underWay);
      await Promise.all([one, other].map(({ syncCursors }) => syncCursors.begin(NOW)));
      await other.syncCursors.begin(after(HOUR));
      const load = (shop: string) => one.syncCursors.load(aShop(shop), 'orders');
      expect(await load('new')).toEqual(cursor(null));
      expect(await load('known')).toEqual({ ...cursor(null), cursorAt: after(-DAY) });
      expect(await load('under-way')).toEqual(underWay);
      expect(await load('off')).toBeNull();
      expect(await load('uninstalled')).toBeNull();
      expect(await one.syncCursors.load(aShop('new'), 'fulfillment_orders')).toEqual(cursor(null));
    });

    it('counts the shops that have the app and lag behind', async () => {
      const { one, other } = await openTwo();
      for (const shop of ['a', 'b', 'c'].map(aShop)) await one.sessions.save(aSession({ shop }));
      await one.syncCursors.save(aShop('a'), 'orders', cursor(null));
      await one.syncCursors.save(aShop('b'), 'orders', cursor(after(-2 * HOUR)));
      await one.syncCursors.save(aShop('c'), 'orders', cursor(after(-HOUR)));
      await one.syncCursors.save(aShop('c'), 'fulfillment_orders', cursor(null));
      await one.syncCursors.save(aShop('uninstalled'), 'orders', cursor(null));
      expect(await other.syncCursors.countLagging(after(-HOUR))).toBe(2);
    });
  });
}
