import type { Kysely } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** What keeping orders has written of a shop, beside its own row. */
const TABLES_OF_KEPT_ORDERS = [
  'orders',
  'deliveries',
  'delivery_counts',
  'stale_orders',
  'sync_cursors',
] as const;

/** Shops in SQL, one row each. */
export function createShops({ db, reader }: Pick<Database, 'db' | 'reader'>): Shops {
  return {
    async loadFacts(shop) {
      const row = await reader
        .selectFrom('shops')
        .select(['time_zone', 'name_prefix', 'name_suffix'])
        .where('shop', '=', shop)
        .executeTakeFirst();
      if (!row || row.time_zone === null) return null;
      const nameFormat = { prefix: row.name_prefix ?? '', suffix: row.name_suffix ?? '' };
      return { timeZone: row.time_zone, nameFormat };
    },

    async saveFacts(shop, { timeZone, nameFormat }, readAt) {
      const columns = {
        time_zone: timeZone,
        name_prefix: nameFormat.prefix,
        name_suffix: nameFormat.suffix,
        read_at: readAt.getTime(),
      };
      await db
        .insertInto('shops')
        .values({ shop, ...columns })
        .onConflict((conflict) =>
          conflict
            .column('shop')
            .doUpdateSet(columns)
            .where(({ eb, or }) =>
              or([eb('shops.read_at', 'is', null), eb('shops.read_at', '<=', readAt.getTime())]),
            ),
        )
        .execute();
    },

    async keepsOrders(shop) {
      const row = await reader
        .selectFrom('shops')
        .select('keeps_orders')
        .where('shop', '=', shop)
        .executeTakeFirst();
      return row?.keeps_orders !== 0;
    },

    async setKeepsOrders(shop, keeps) {
      await db.transaction().execute(async (transaction) => {
        const keeps_orders = keeps ? 1 : 0;
        // Waits for whoever is keeping an order of this shop; whoever comes after it reads the switch.
        await transaction
          .insertInto('shops')
          .values({ shop, keeps_orders })
          .onConflict((conflict) => conflict.column('shop').doUpdateSet({ keeps_orders }))
          .execute();
        if (!keeps) await deleteKeptOrders(transaction, shop);
      });
    },
  };
}

async function deleteKeptOrders(db: Kysely<Tables>, shop: ShopDomain): Promise<void> {
  for (const table of TABLES_OF_KEPT_ORDERS) {
    await db.deleteFrom(table).where('shop', '=', shop).execute();
  }
}
