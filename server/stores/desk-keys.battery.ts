import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { DeskKeyStore } from '../ports/desk-keys.ts';

const aKey = (id: string, at = NOW) => ({
  id,
  name: `Desk ${id}`,
  digest: `d-${id}`,
  createdAt: at,
});

const after = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);

/**
 * What every store of desk keys has to do.
 *
 * @param openTwo - The desk keys of two servers on one empty database.
 */
export function deskKeysBattery(
  name: string,
  openTwo: () => Promise<readonly [DeskKeyStore, DeskKeyStore]>,
): void {
  describe(`${name}, as desk keys`, () => {
    it('lists the oldest first, and no digest', async () => {
      const [keys, other] = await openTwo();
      expect(await keys.list(aShop())).toEqual([]);
      expect(await keys.add(aShop(), aKey('b', after(1)), 5)).toBe(true);
      expect(await other.add(aShop(), aKey('a'), 5)).toBe(true);
      expect(await keys.list(aShop())).toEqual([
        { id: 'a', name: 'Desk a', createdAt: NOW, usedAt: null },
        { id: 'b', name: 'Desk b', createdAt: after(1), usedAt: null },
      ]);
      expect(await keys.list(aShop('other'))).toEqual([]);
    });

    it('finds a key by its digest in its own shop, and says when it was used', async () => {
      const [keys, other] = await openTwo();
      await keys.add(aShop(), aKey('a'), 5);
      expect(await other.use(aShop(), 'd-a', NOW)).toBe('a');
      expect(await other.use(aShop(), 'd-b', NOW)).toBeNull();
      expect(await other.use(aShop('other'), 'd-a', NOW)).toBeNull();
      await keys.use(aShop(), 'd-a', after(59_000));
      expect((await keys.list(aShop()))[0]?.usedAt).toEqual(NOW);
      await keys.use(aShop(), 'd-a', after(60_000));
      expect((await keys.list(aShop()))[0]?.usedAt).toEqual(after(60_000));
    });

    it('has no more than a shop may have, however many two servers add at once', async () => {
      const both = await openTwo();
      const added = await Promise.all(
        both.flatMap((keys, server) =>
          Array.from({ length: 10 }, (_, nth) => keys.add(aShop(), aKey(`${server}-${nth}`), 5)),
        ),
      );
      expect(added.filter(Boolean)).toHaveLength(5);
      expect(await both[0].list(aShop())).toHaveLength(5);
    });

    it('has as many as a shop may have, and finds none that is deleted', async () => {
      const [keys, other] = await openTwo();
      for (const id of ['a', 'b']) expect(await keys.add(aShop(), aKey(id), 2)).toBe(true);
      expect(await keys.add(aShop(), aKey('c'), 2)).toBe(false);
      await other.delete(aShop('other'), 'a');
      expect(await keys.use(aShop(), 'd-a', NOW)).toBe('a');
      await other.delete(aShop(), 'a');
      expect(await keys.use(aShop(), 'd-a', NOW)).toBeNull();
      expect(await keys.add(aShop(), aKey('c'), 2)).toBe(true);
    });
  });
}
