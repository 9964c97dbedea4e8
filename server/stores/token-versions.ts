import type { TokenVersions } from '../ports/token-versions.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { compileOnce } from './compile-once.ts';
import type { Database } from './database.ts';

/** Stands for an order's id in the row of the shop's own version. */
const WHOLE_SHOP = '';

export interface StoredTokenVersions extends TokenVersions {
  /**
   * Revokes all tokens of the shop, and deletes the versions of its orders. The shop's own version stays:
   * at 0 again, it would make revoked tokens valid.
   */
  reset(shop: ShopDomain): Promise<void>;
}

/** Token versions in SQL. There is a row only for what was revoked; without one, the version is 0. */
export function createTokenVersions({
  db,
  reader,
}: Pick<Database, 'db' | 'reader'>): StoredTokenVersions {
  async function revoke(shop: ShopDomain, orderId: string): Promise<void> {
    await db
      .insertInto('token_versions')
      .values({ shop, order_id: orderId, version: 1 })
      .onConflict((conflict) =>
        conflict.columns(['shop', 'order_id']).doUpdateSet(({ eb }) => ({
          version: eb('token_versions.version', '+', 1),
        })),
      )
      .execute();
  }

  const versionsOf = compileOnce((shop, [orderId = '']) =>
    reader
      .selectFrom('token_versions')
      .select(['order_id', 'version'])
      .where('shop', '=', shop)
      .where('order_id', 'in', [WHOLE_SHOP, orderId]),
  );

  return {
    async current(shop, orderId) {
      const { rows } = await reader.executeQuery(versionsOf(shop, [orderId]));
      const of = (id: string): number => rows.find((row) => row.order_id === id)?.version ?? 0;
      return { ofShop: of(WHOLE_SHOP), ofOrder: of(orderId) };
    },
    revokeOrder: revoke,
    revokeShop: (shop) => revoke(shop, WHOLE_SHOP),
    async reset(shop) {
      await revoke(shop, WHOLE_SHOP);
      await db
        .deleteFrom('token_versions')
        .where('shop', '=', shop)
        .where('order_id', '!=', WHOLE_SHOP)
        .execute();
    },
  };
}
