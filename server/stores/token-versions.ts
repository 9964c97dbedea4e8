import type { Kysely } from 'kysely';
import type { TokenVersions } from '../ports/token-versions.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Tables } from './tables.ts';

/** In place of an order's id: the generation of the whole shop. */
const WHOLE_SHOP = '';

/** A row only for what was revoked: whatever has none is in generation 0. */
export function createTokenVersions(
  db: Kysely<Tables>,
): TokenVersions & { startAnew(shop: ShopDomain): Promise<void> } {
  async function revoke(shop: ShopDomain, orderId: string): Promise<void> {
    await db
      .insertInto('token_versions')
      .values({ shop, order_id: orderId, version: 1 })
      .onConflict((same) =>
        same.columns(['shop', 'order_id']).doUpdateSet(({ eb }) => ({
          version: eb('token_versions.version', '+', 1),
        })),
      )
      .execute();
  }

  return {
    async current(shop, orderId) {
      const rows = await db
        .selectFrom('token_versions')
        .select(['order_id', 'version'])
        .where('shop', '=', shop)
        .where('order_id', 'in', [WHOLE_SHOP, orderId])
        .execute();
      const of = (id: string): number => rows.find((row) => row.order_id === id)?.version ?? 0;
      return { ofShop: of(WHOLE_SHOP), ofOrder: of(orderId) };
    },
    revokeOrder: revoke,
    revokeShop: (shop) => revoke(shop, WHOLE_SHOP),
    /** Names no order of the shop any longer. Back in generation 0, a link that was revoked would open again. */
    async startAnew(shop) {
      await revoke(shop, WHOLE_SHOP);
      await db
        .deleteFrom('token_versions')
        .where('shop', '=', shop)
        .where('order_id', '!=', WHOLE_SHOP)
        .execute();
    },
  };
}
