import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { SyncCursor, SyncCursors } from '../ports/sync-cursors.ts';

function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1_000);
}

function aCursor(overrides: Partial<SyncCursor> = {}): SyncCursor {
  return { cursorAt: NOW, caughtUpAt: null, setAt: NOW, dueAt: NOW, ...overrides };
}

/**
 * What every store of cursors has to do.
 *
 * @param openTwo - The cursors of two servers on one empty database.
 */
export function syncCursorsBattery(
  name: string,
  openTwo: () => Promise<readonly [SyncCursors, SyncCursors]>,
): void {
  describe(`${name}, as cursors of background reading`, () => {
    it('gives every server what was saved last, of that shop and kind', async () => {
      const [cursors, other] = await openTwo();
      expect(await cursors.load(aShop(), 'orders')).toBeNull();
      const cursor = aCursor({ caughtUpAt: after(5), dueAt: after(900), setAt: after(5) });
      await cursors.save(aShop(), 'orders', aCursor());
      await cursors.save(aShop(), 'orders', cursor);
      expect(await other.load(aShop(), 'orders')).toEqual(cursor);
      expect(await other.load(aShop(), 'fulfillment_orders')).toBeNull();
      expect(await other.load(aShop('other'), 'orders')).toBeNull();
    });

    it('leases a run that is due to one server, until its lease ends or it is saved', async () => {
      const [cursors, other] = await openTwo();
      await cursors.save(aShop(), 'orders', aCursor({ dueAt: after(10) }));
      await cursors.save(aShop(), 'fulfillment_orders', aCursor());
      expect(await cursors.claim('orders', after(9), after(60), 10)).toEqual([]);
      const batches = await Promise.all(
        [cursors, other].map((one) => one.claim('orders', after(10), after(60), 10)),
      );
      const leased = aCursor({ dueAt: after(60), setAt: after(10) });
      expect(batches.flat()).toEqual([{ shop: aShop(), ...leased }]);
      expect(await other.claim('orders', after(60), after(120), 10)).toHaveLength(1);
      await other.save(aShop(), 'orders', aCursor({ dueAt: after(900) }));
      expect(await cursors.claim('orders', after(899), after(999), 10)).toEqual([]);
      expect(await cursors.claim('orders', after(900), after(999), 10)).toHaveLength(1);
    });

    it('lets a run begin earlier than it was due, never later, and none of a shop without one', async () => {
      const [cursors, other] = await openTwo();
      await cursors.save(aShop(), 'orders', aCursor({ dueAt: after(900) }));
      await other.bringForward(aShop(), 'orders', after(10));
      await other.bringForward(aShop(), 'orders', after(600));
      await other.bringForward(aShop(), 'fulfillment_orders', after(10));
      await other.bringForward(aShop('other'), 'orders', after(10));
      expect(await cursors.load(aShop(), 'orders')).toEqual(aCursor({ dueAt: after(10) }));
      expect(await cursors.load(aShop(), 'fulfillment_orders')).toBeNull();
      expect(await cursors.load(aShop('other'), 'orders')).toBeNull();
    });

    it.each([
      ['years', 10 * 365 * 86_400],
      ['minutes', 6 * 60],
    ])('leases a run that was claimed, or put off, while a clock was %s ahead', async (_, lead) => {
      const [cursors, other] = await openTwo();
      await cursors.save(aShop(), 'orders', aCursor());
      await cursors.claim('orders', after(lead), after(lead + 60), 10);
      expect(await other.claim('orders', NOW, after(60), 10)).toHaveLength(1);
      const putOff = aCursor({ dueAt: after(lead + 900), setAt: after(lead) });
      await cursors.save(aShop(), 'orders', putOff);
      expect(await other.claim('orders', NOW, after(60), 10)).toHaveLength(1);
      expect(await cursors.claim('orders', NOW, after(60), 10)).toEqual([]);
    });
  });
}
