import type { Kysely } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Tables } from './tables.ts';

/**
 * Holds a shop's row until the transaction ends, so that two servers together add no row more than a shop may have.
 * `shop/redact` waits for it as well.
 *
 * @param rowLocks - Whether the database has several writers at once.
 */
export async function holdShop(
  transaction: Kysely<Tables>,
  shop: ShopDomain,
  rowLocks: boolean,
): Promise<void> {
  await transaction
    .insertInto('shops')
    .values({ shop })
    .onConflict((conflict) => conflict.column('shop').doNothing())
    .execute();
  await transaction
    .selectFrom('shops')
    .select('shop')
    .where('shop', '=', shop)
    .$if(rowLocks, (rows) => rows.forUpdate())
    .execute();
}
