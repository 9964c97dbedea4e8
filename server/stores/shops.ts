import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';
import type { Database } from './database.ts';
import { deleteCarrierAccount } from './delete-carrier-account.ts';
import { deleteReports } from './delete-reports.ts';
import { deleteShopOrders, TABLES_OF_KEPT_ORDERS } from './delete-shop-orders.ts';

/** Shops in SQL, one row each. */
export function createShops({ db, reader }: Pick<Database, 'db' | 'reader'>): Shops {
  const rowOf = (shop: ShopDomain) =>
    reader.selectFrom('shops').select('keeps_orders').where('shop', '=', shop).executeTakeFirst();

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
            .where('shops.left_at', 'is', null)
            .where(({ eb, or }) =>
              or([eb('shops.read_at', 'is', null), eb('shops.read_at', '<=', readAt.getTime())]),
            ),
        )
        .execute();
    },

    async keepsOrders(shop) {
      const row = await rowOf(shop);
      return row?.keeps_orders !== 0;
    },

    async hasChosen(shop) {
      const row = await rowOf(shop);
      return typeof row?.keeps_orders === 'number';
    },

    async setKeepsOrders(shop, keeps) {
      const keeps_orders = keeps ? 1 : 0;
      // Waits for whoever is keeping an order of this shop; whoever comes after it reads the switch.
      await db
        .insertInto('shops')
        .values({ shop, keeps_orders })
        .onConflict((conflict) => conflict.column('shop').doUpdateSet({ keeps_orders }))
        .execute();
      if (!keeps) await deleteShopOrders(db, shop);
    },

    async leave(shop, now) {
      const hasLeft = await db.transaction().execute(async (transaction) => {
        // As above, whoever is keeping an order is waited for; the row is held until the session was looked for.
        const left_at = now.getTime();
        await transaction
          .insertInto('shops')
          .values({ shop, left_at })
          .onConflict((conflict) => conflict.column('shop').doUpdateSet({ left_at }))
          .execute();
        const session = await transaction
          .selectFrom('sessions')
          .select('shop')
          .where('shop', '=', shop)
          .executeTakeFirst();
        if (!session) return true;
        await transaction
          .updateTable('shops')
          .set({ left_at: null })
          .where('shop', '=', shop)
          .execute();
        return false;
      });
      if (!hasLeft) return;
      await deleteCarrierAccount(db, shop);
      await deleteReports(db, shop);
      await deleteShopOrders(db, shop);
    },

    async finishDeletions() {
      await db
        .updateTable('shops')
        .set({ left_at: null })
        .where('left_at', 'is not', null)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('sessions').select('shop').whereRef('sessions.shop', '=', 'shops.shop'),
          ),
        )
        .execute();
      const shops = await reader
        .selectFrom('shops')
        .select('shop')
        .where(({ eb, or }) => or([eb('keeps_orders', '=', 0), eb('left_at', 'is not', null)]))
        .where(({ exists, or, selectFrom }) =>
          or(
            TABLES_OF_KEPT_ORDERS.map((table) =>
              exists(selectFrom(table).select('shop').whereRef(`${table}.shop`, '=', 'shops.shop')),
            ),
          ),
        )
        .execute();
      for (const { shop } of shops) await deleteShopOrders(db, shop);
      const ofLeft = await reader
        .selectFrom('shops')
        .select('shop')
        .where('left_at', 'is not', null)
        .where(({ exists, or, selectFrom }) =>
          or(
            (['carrier_accounts', 'reports'] as const).map((table) =>
              exists(selectFrom(table).select('shop').whereRef(`${table}.shop`, '=', 'shops.shop')),
            ),
          ),
        )
        .execute();
      for (const { shop } of ofLeft) {
        await deleteCarrierAccount(db, shop);
        await deleteReports(db, shop);
      }
    },
  };
}
