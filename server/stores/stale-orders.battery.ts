import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { PRIORITY, type ClaimedOrder, type StaleOrders } from '../ports/stale-orders.ts';

const { webhook, reconciliation, backfill } = PRIORITY;

function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1_000);
}

/** Due at once. */
const AT_ONCE = { at: NOW, dueAt: NOW };

function only(claimed: readonly ClaimedOrder[]): ClaimedOrder {
  const [first, ...others] = claimed;
  if (!first || others.length > 0) throw new Error(`${claimed.length} orders`);
  return first;
}

/**
 * What every store of stale orders has to do.
 *
 * @param openTwo - The stale orders of two servers on one empty database.
 */
export function staleOrdersBattery(
  name: string,
  openTwo: () => Promise<readonly [StaleOrders, StaleOrders]>,
): void {
  describe(`${name}, as stale orders`, () => {
    it('makes one claim of thirty hints, due as the first one says', async () => {
      const [orders, other] = await openTwo();
      for (let hint = 0; hint < 30; hint += 1) {
        const times = { at: after(hint), dueAt: after(hint + 5) };
        await (hint % 2 ? orders : other).mark(aShop(), '1', webhook, times);
      }
      expect(await orders.claim(after(4), after(60), 10)).toEqual([]);
      expect(await orders.claim(after(5), after(60), 10)).toEqual([
        { shop: aShop(), orderId: '1', priority: webhook, marks: 30, attempts: 0 },
      ]);
      expect(await other.claim(after(6), after(60), 10)).toEqual([]);
    });

    it('gives the most urgent first, and of these the one marked first', async () => {
      const [orders] = await openTwo();
      await orders.mark(aShop(), '1', backfill, AT_ONCE);
      await orders.mark(aShop(), '2', webhook, { at: after(1), dueAt: NOW });
      await orders.mark(aShop('other'), '3', webhook, AT_ONCE);
      await orders.mark(aShop(), '4', backfill, AT_ONCE);
      await orders.mark(aShop(), '4', reconciliation, AT_ONCE);
      await orders.mark(aShop(), '4', backfill, AT_ONCE);
      const ids = async (limit: number): Promise<string[]> =>
        (await orders.claim(after(2), after(60), limit)).map(({ orderId }) => orderId);
      expect(await ids(2)).toEqual(['3', '2']);
      expect(await ids(10)).toEqual(['4', '1']);
    });

    it('passes over the shops that the server is reading', async () => {
      const [orders] = await openTwo();
      await orders.mark(aShop(), '1', webhook, AT_ONCE);
      await orders.mark(aShop('other'), '2', backfill, AT_ONCE);
      const claimed = await orders.claim(NOW, after(60), 10, [aShop(), aShop('third')]);
      expect(only(claimed).orderId).toBe('2');
      expect(only(await orders.claim(NOW, after(60), 10, [])).orderId).toBe('1');
    });

    it('says how many there are, and since when', async () => {
      const [orders, other] = await openTwo();
      expect(await orders.backlog()).toEqual({ orders: 0, since: null });
      await orders.mark(aShop(), '1', webhook, { at: after(9), dueAt: after(14) });
      await orders.mark(aShop('other'), '1', webhook, { at: after(7), dueAt: after(12) });
      expect(await other.backlog()).toEqual({ orders: 2, since: after(7) });
    });

    it('gives each order to one of two servers that claim at once', async () => {
      const [orders, other] = await openTwo();
      const ids = Array.from({ length: 40 }, (_, n) => `${n + 1}`);
      for (const id of ids) await orders.mark(aShop(), id, webhook, AT_ONCE);
      const claimed: string[] = [];
      while (claimed.length < ids.length) {
        const batches = await Promise.all(
          Array.from({ length: 6 }, (_, n) => (n % 2 ? orders : other).claim(NOW, after(60), 5)),
        );
        claimed.push(...batches.flat().map(({ orderId }) => orderId));
        expect(batches.flat()).not.toEqual([]);
      }
      expect(claimed.toSorted()).toEqual(ids.toSorted());
    });

    it('is done with an order that was read, and also a second time', async () => {
      const [orders, other] = await openTwo();
      await orders.mark(aShop(), '1', webhook, AT_ONCE);
      const claimed = only(await orders.claim(NOW, after(60), 10));
      expect(await orders.settle(claimed, after(1))).toBe(true);
      expect(await other.settle(claimed, after(1))).toBe(true);
      expect(await other.claim(after(999), after(9_999), 10)).toEqual([]);
    });

    it('gives an order again at once that was marked while it was read', async () => {
      const [orders, other] = await openTwo();
      await orders.mark(aShop(), '1', webhook, AT_ONCE);
      const claimed = only(await orders.claim(NOW, after(60), 10));
      await other.mark(aShop(), '1', webhook, { at: after(1), dueAt: after(6) });
      expect(await orders.settle(claimed, after(2))).toBe(false);
      const again = only(await other.claim(after(2), after(60), 10));
      expect(again).toMatchObject({ orderId: '1', marks: 2, attempts: 0 });
      expect(await other.settle(again, after(3))).toBe(true);
    });

    it('gives an order again when its lease has expired or it was postponed, with its attempts', async () => {
      const [orders, other] = await openTwo();
      await orders.mark(aShop(), '1', webhook, AT_ONCE);
      await orders.claim(NOW, after(60), 10);
      expect(await other.claim(after(59), after(999), 10)).toEqual([]);
      const second = only(await other.claim(after(60), after(120), 10));
      expect(second.attempts).toBe(1);
      await other.postpone(second, after(300));
      expect(await orders.claim(after(299), after(999), 10)).toEqual([]);
      expect(only(await orders.claim(after(300), after(360), 10)).attempts).toBe(2);
    });

    it('gives an order that was claimed while the clock was years ahead', async () => {
      const [orders, other] = await openTwo();
      const tenYears = 10 * 365 * 86_400;
      await orders.mark(aShop(), '1', webhook, AT_ONCE);
      await orders.claim(after(tenYears), after(tenYears + 60), 10);
      expect(only(await other.claim(NOW, after(60), 10)).attempts).toBe(1);
      expect(await orders.claim(after(1), after(61), 10)).toEqual([]);
    });
  });
}
