import { describe, expect, it } from 'vitest';
import type { CounterStore } from '../ports/counter-store.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';

const WINDOW = 60_000;

function after(millis: number): Date {
  return new Date(NOW.getTime() + millis);
}

/**
 * What every counter store has to do.
 *
 * @param openTwo - The counters of two servers on one empty database.
 */
export function counterStoreBattery(
  name: string,
  openTwo: () => Promise<readonly [CounterStore, CounterStore]>,
): void {
  describe(`${name}, as a counter store`, () => {
    it('counts what all servers add, until a window after the first addition', async () => {
      const [counters, other] = await openTwo();
      const endsAt = after(WINDOW);
      expect(await counters.add(aShop(), 'a', 1, NOW, WINDOW)).toEqual({ count: 1, endsAt });
      expect(await other.add(aShop(), 'a', 2, after(10), WINDOW)).toEqual({ count: 3, endsAt });
      expect(await counters.add(aShop(), 'a', 1, after(WINDOW - 1), WINDOW)).toEqual({
        count: 4,
        endsAt,
      });
    });

    it('starts at 0 in the next window', async () => {
      const [counters] = await openTwo();
      await counters.add(aShop(), 'a', 7, NOW, WINDOW);
      expect(await counters.add(aShop(), 'a', 1, after(WINDOW), WINDOW)).toEqual({
        count: 1,
        endsAt: after(2 * WINDOW),
      });
    });

    it('starts at 0 where a server whose clock was ten years ahead has counted', async () => {
      const [counters] = await openTwo();
      await counters.add(aShop(), 'a', 7, after(10 * 365 * 86_400_000), WINDOW);
      expect(await counters.add(aShop(), 'a', 1, NOW, WINDOW)).toEqual({
        count: 1,
        endsAt: after(WINDOW),
      });
    });

    it('counts on where the clock of another server is a second ahead', async () => {
      const [counters, other] = await openTwo();
      await other.add(aShop(), 'a', 7, after(1_000), WINDOW);
      expect(await counters.add(aShop(), 'a', 1, NOW, WINDOW)).toMatchObject({ count: 8 });
    });

    it('refunds points, but none of an earlier window, and never below 0', async () => {
      const [counters, other] = await openTwo();
      await counters.add(aShop(), 'a', 3, NOW, WINDOW);
      expect(await other.add(aShop(), 'a', -2, NOW, WINDOW)).toMatchObject({ count: 1 });
      expect(await other.add(aShop(), 'a', -1, after(WINDOW), WINDOW)).toMatchObject({ count: 0 });
      expect(await other.add(aShop(), 'b', -1, NOW, WINDOW)).toMatchObject({ count: 0 });
    });

    it('keeps keys and shops apart', async () => {
      const [counters] = await openTwo();
      await counters.add(aShop(), 'a', 5, NOW, WINDOW);
      expect(await counters.add(aShop(), 'b', 1, NOW, WINDOW)).toMatchObject({ count: 1 });
      expect(await counters.add(aShop('other'), 'a', 1, NOW, WINDOW)).toMatchObject({ count: 1 });
    });

    it('loses none of a hundred additions at once', async () => {
      const [counters, other] = await openTwo();
      const counts = await Promise.all(
        Array.from({ length: 100 }, (_, n) =>
          (n % 2 ? counters : other).add(aShop(), 'a', 1, NOW, WINDOW),
        ),
      );
      const inOrder = counts.map(({ count }) => count).toSorted((one, two) => one - two);
      expect(inOrder).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
    });

    it('deletes one counter, also twice', async () => {
      const [counters] = await openTwo();
      for (const key of ['a', 'b']) await counters.add(aShop(), key, 5, NOW, WINDOW);
      await counters.add(aShop('other'), 'a', 5, NOW, WINDOW);
      await counters.delete(aShop(), 'a');
      await counters.delete(aShop(), 'a');
      expect(await counters.add(aShop(), 'a', 1, NOW, WINDOW)).toMatchObject({ count: 1 });
      expect(await counters.add(aShop(), 'b', 1, NOW, WINDOW)).toMatchObject({ count: 6 });
      expect(await counters.add(aShop('other'), 'a', 1, NOW, WINDOW)).toMatchObject({ count: 6 });
    });

    it('deletes the counters whose window has ended', async () => {
      const [counters] = await openTwo();
      await counters.add(aShop(), 'short', 1, NOW, WINDOW);
      await counters.add(aShop('other'), 'short', 1, NOW, WINDOW);
      await counters.add(aShop(), 'long', 1, NOW, WINDOW + 1);
      expect(await counters.deleteExpired(after(WINDOW - 1))).toBe(0);
      expect(await counters.deleteExpired(after(WINDOW))).toBe(2);
      expect(await counters.add(aShop(), 'long', 1, after(WINDOW), WINDOW)).toMatchObject({
        count: 2,
      });
    });
  });
}
