import type { Transaction } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Tables } from './tables.ts';

/** A shop whose time zone was never read is counted on this clock. */
const NO_TIME_ZONE = 'UTC';

/**
 * Holds the shop's row until the end of the transaction, so that to switch keeping off, to leave, or to change
 * the flag settings waits for it.
 *
 * @returns `null` where the shop keeps no orders, or has removed the app.
 */
export async function holdKeepingShop(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  rowLocks: boolean,
): Promise<{ timeZone: string; flagVersion: number } | null> {
  const row = await transaction
    .selectFrom('shops')
    .select(['keeps_orders', 'left_at', 'time_zone', 'flag_version'])
    .where('shop', '=', shop)
    .$if(rowLocks, (rows) => rows.forShare())
    .executeTakeFirst();
  if (!row || row.keeps_orders === 0 || row.left_at !== null) return null;
  return { timeZone: row.time_zone ?? NO_TIME_ZONE, flagVersion: row.flag_version ?? 0 };
}
