import { MINUTE } from '../core/dates/durations.ts';
import type { DeskKeyStore } from '../ports/desk-keys.ts';
import type { Database } from './database.ts';
import { holdShop } from './hold-shop.ts';
import { readInstant } from './tables.ts';

/** Keys of support desks in SQL: of a secret only its digest. */
export function createDeskKeyStore({
  db,
  rowLocks,
}: Pick<Database, 'db' | 'rowLocks'>): DeskKeyStore {
  return {
    async list(shop) {
      const rows = await db
        .selectFrom('desk_keys')
        .select(['key_id', 'name', 'created_at', 'used_at'])
        .where('shop', '=', shop)
        .orderBy('created_at')
        .orderBy('key_id')
        .execute();
      return rows.map(({ key_id, name, created_at, used_at }) => ({
        id: key_id,
        name,
        createdAt: readInstant(created_at),
        usedAt: used_at === null ? null : readInstant(used_at),
      }));
    },

    add: (shop, { id, name, createdAt, digest }, most) =>
      db.transaction().execute(async (transaction) => {
        await holdShop(transaction, shop, rowLocks);
        const { keys } = await transaction
          .selectFrom('desk_keys')
          .select(({ fn }) => fn.countAll<number | string>().as('keys'))
          .where('shop', '=', shop)
          .executeTakeFirstOrThrow();
        if (Number(keys) >= most) return false;
        const created_at = createdAt.getTime();
        await transaction
          .insertInto('desk_keys')
          .values({ shop, key_id: id, name, digest, created_at })
          .execute();
        return true;
      }),

    async use(shop, digest, now) {
      const row = await db
        .selectFrom('desk_keys')
        .select(['key_id', 'used_at'])
        .where('shop', '=', shop)
        .where('digest', '=', digest)
        .executeTakeFirst();
      if (!row) return null;
      const at = now.getTime();
      // A desk may ask many times a minute, and nobody needs to know the second.
      if (row.used_at === null || at - Number(row.used_at) >= MINUTE) {
        await db
          .updateTable('desk_keys')
          .set({ used_at: at })
          .where('shop', '=', shop)
          .where('key_id', '=', row.key_id)
          .execute();
      }
      return row.key_id;
    },

    async delete(shop, id) {
      await db.deleteFrom('desk_keys').where('shop', '=', shop).where('key_id', '=', id).execute();
    },
  };
}
