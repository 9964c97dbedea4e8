import type { Kysely } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Tables } from './tables.ts';

/** The ids of the kept orders with a parcel of one of these numbers, the last placed first. */
export async function orderIdsOfParcel(
  db: Kysely<Tables>,
  shop: ShopDomain,
  trackingNumbers: readonly string[],
  limit: number,
): Promise<string[]> {
  const keys = trackingNumbers.map((number) => Buffer.from(number));
  const rows = await db
    .selectFrom('deliveries')
    .select('order_id')
    .distinct()
    .select('placed_at')
    .where('shop', '=', shop)
    .where('tracking_key', 'is not', null)
    .where('tracking_key', 'in', keys)
    .orderBy('placed_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ order_id }) => String(order_id));
}
