import type { Kysely } from 'kysely';
import {
  MAX_SAVED_VIEWS,
  type SavedView,
  type SavedViews,
  type ViewConflict,
} from '../ports/saved-views.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Database } from './database.ts';
import { holdShop } from './hold-shop.ts';
import type { Tables } from './tables.ts';

/** Saved views in SQL. */
export function createSavedViews({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): SavedViews {
  /** Changes views of a shop, one change at a time: two servers save no name twice either. */
  function change<Result>(
    shop: ShopDomain,
    run: (transaction: Kysely<Tables>, views: SavedView[]) => Promise<Result>,
  ): Promise<Result> {
    return db.transaction().execute(async (transaction) => {
      await holdShop(transaction, shop, rowLocks);
      return run(transaction, await readViews(transaction, shop));
    });
  }

  return {
    list: (shop) => readViews(reader, shop),

    async find(shop, id) {
      const row = await reader
        .selectFrom('saved_views')
        .select(['id', 'name', 'query', 'version'])
        .where('shop', '=', shop)
        .where('id', '=', id)
        .executeTakeFirst();
      return row ?? null;
    },

    add: (shop, { id, name, query }) =>
      change(shop, async (transaction, views) => {
        if (views.length >= MAX_SAVED_VIEWS) return { outcome: 'full' };
        if (views.some((one) => isSameName(one.name, name))) return { outcome: 'name_taken' };
        const view = { id, name, query, version: 1 };
        const { last } = await transaction
          .selectFrom('saved_views')
          .select(({ fn }) => fn.max('place').as('last'))
          .where('shop', '=', shop)
          .executeTakeFirstOrThrow();
        await transaction
          .insertInto('saved_views')
          .values({ shop, ...view, place: (last ?? 0) + 1 })
          .execute();
        return { outcome: 'saved', view };
      }),

    change: (shop, { id, name, query, version }) =>
      change(shop, async (transaction, views) => {
        const conflict = conflictOf(views, { id, version });
        if (conflict) return conflict;
        const others = views.filter((one) => one.id !== id);
        if (others.some((one) => isSameName(one.name, name))) return { outcome: 'name_taken' };
        const view = { id, name, query, version: version + 1 };
        await transaction
          .updateTable('saved_views')
          .set({ name, query, version: view.version })
          .where('shop', '=', shop)
          .where('id', '=', id)
          .execute();
        return { outcome: 'saved', view };
      }),

    delete: (shop, view) =>
      change(shop, async (transaction, views) => {
        const conflict = conflictOf(views, view);
        if (conflict) return conflict;
        await transaction
          .deleteFrom('saved_views')
          .where('shop', '=', shop)
          .where('id', '=', view.id)
          .execute();
        return { outcome: 'deleted' };
      }),

    reorder: (shop, ids) =>
      change(shop, async (transaction, views) => {
        const known = new Set(views.map(({ id }) => id));
        const ordered = new Set([...ids.filter((id) => known.has(id)), ...known]);
        for (const [index, id] of [...ordered].entries()) {
          await transaction
            .updateTable('saved_views')
            .set({ place: index + 1 })
            .where('shop', '=', shop)
            .where('id', '=', id)
            .execute();
        }
      }),
  };
}

function readViews(db: Kysely<Tables>, shop: ShopDomain): Promise<SavedView[]> {
  return db
    .selectFrom('saved_views')
    .select(['id', 'name', 'query', 'version'])
    .where('shop', '=', shop)
    .orderBy('place')
    .orderBy('id')
    .execute();
}

function conflictOf(
  views: readonly SavedView[],
  { id, version }: Pick<SavedView, 'id' | 'version'>,
): ViewConflict | null {
  const view = views.find((one) => one.id === id);
  if (!view) return { outcome: 'gone' };
  return view.version === version ? null : { outcome: 'changed_meanwhile', view };
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
