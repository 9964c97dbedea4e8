import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { MAX_SAVED_VIEWS, type SavedViews } from '../ports/saved-views.ts';
import type { TwoServers } from './kept-orders.battery.ts';

const LATE = { id: 'late', name: 'Late in Germany', query: 'needs=late&country=DE' };
const LOST = { id: 'lost', name: 'Lost', query: 'needs=lost' };

/**
 * What every store of saved views has to do.
 *
 * @param openTwo - Two servers on one empty database.
 */
export function savedViewsBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  async function openViews(): Promise<readonly [SavedViews, SavedViews]> {
    const { one, other } = await openTwo();
    return [one.savedViews, other.savedViews];
  }

  describe(`${name}, as saved views`, () => {
    it('lists what staff have saved, on every server, and only of their shop', async () => {
      const [views, other] = await openViews();
      expect(await views.list(aShop())).toEqual([]);
      const saved = { outcome: 'saved', view: { ...LATE, version: 1 } };
      expect(await views.add(aShop(), LATE)).toEqual(saved);
      await other.add(aShop(), LOST);
      await other.add(aShop('other'), LATE);
      const both = [LATE, LOST].map((view) => ({ ...view, version: 1 }));
      expect(await other.list(aShop())).toEqual(both);
      expect(await views.find(aShop(), 'lost')).toEqual(both[1]);
      expect(await views.find(aShop('other'), 'lost')).toBeNull();
    });

    it('tells the later of two who change one view, and keeps the change of the first', async () => {
      const [views, other] = await openViews();
      await views.add(aShop(), LATE);
      const mine = { ...LATE, name: 'Mine', version: 1 };
      const theirs = { ...LATE, name: 'Theirs', version: 1 };
      const results = await Promise.all([
        views.change(aShop(), mine),
        other.change(aShop(), theirs),
      ]);
      const [now] = await views.list(aShop());
      expect(results.map(({ outcome }) => outcome).toSorted()).toEqual([
        'changed_meanwhile',
        'saved',
      ]);
      for (const result of results) expect(result).toMatchObject({ view: now });
      expect(now).toMatchObject({ version: 2 });
      expect(await views.delete(aShop(), { id: 'late', version: 1 })).toEqual({
        outcome: 'changed_meanwhile',
        view: now,
      });
      expect(await views.delete(aShop(), { id: 'late', version: 2 })).toEqual({
        outcome: 'deleted',
      });
      expect(await other.change(aShop(), mine)).toEqual({ outcome: 'gone' });
      expect(await other.delete(aShop(), mine)).toEqual({ outcome: 'gone' });
    });

    it('gives no name twice, however it is cased, and lets a view keep its own', async () => {
      const [views, other] = await openViews();
      const both = await Promise.all([
        views.add(aShop(), LATE),
        other.add(aShop(), { ...LOST, name: 'LATE in germany' }),
      ]);
      expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['name_taken', 'saved']);
      const [only] = await views.list(aShop());
      if (!only) throw new Error('nothing saved');
      const named = await views.change(aShop(), { ...only, name: only.name.toUpperCase() });
      expect(named).toMatchObject({ outcome: 'saved', view: { version: 2 } });
      await views.add(aShop(), { id: 'x', name: 'Another', query: '' });
      const taken = await views.change(aShop(), {
        id: 'x',
        name: only.name,
        query: '',
        version: 1,
      });
      expect(taken).toEqual({ outcome: 'name_taken' });
    });

    it('saves fifty of a shop and no more, also by two servers at once', async () => {
      const [views, other] = await openViews();
      for (let index = 1; index < MAX_SAVED_VIEWS; index++) {
        await views.add(aShop(), { id: `${index}`, name: `View ${index}`, query: '' });
      }
      const both = await Promise.all([views.add(aShop(), LATE), other.add(aShop(), LOST)]);
      expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['full', 'saved']);
      expect(await other.list(aShop())).toHaveLength(MAX_SAVED_VIEWS);
      expect(await other.add(aShop('other'), LATE)).toMatchObject({ outcome: 'saved' });
    });

    it('puts views into the order of staff, those of others behind, and new ones last', async () => {
      const [views, other] = await openViews();
      for (const id of ['a', 'b', 'c']) await views.add(aShop(), { id, name: id, query: '' });
      await other.reorder(aShop(), ['c', 'gone', 'a', 'c']);
      await views.add(aShop(), { id: '0', name: '0', query: '' });
      const ids = (await views.list(aShop())).map(({ id }) => id);
      expect(ids).toEqual(['c', 'a', 'b', '0']);
      expect((await views.list(aShop())).every(({ version }) => version === 1)).toBe(true);
    });

    it('has them still when the app is removed, and none once the shop is deleted', async () => {
      const { one, other } = await openTwo();
      await one.savedViews.add(aShop(), LATE);
      await one.savedViews.add(aShop('other'), LATE);
      await one.shops.leave(aShop(), NOW);
      await one.shops.finishDeletions();
      expect(await other.savedViews.list(aShop())).toHaveLength(1);
      await other.deleteAllButSession(aShop());
      expect(await one.savedViews.list(aShop())).toEqual([]);
      expect(await one.savedViews.list(aShop('other'))).toHaveLength(1);
    });
  });
}
