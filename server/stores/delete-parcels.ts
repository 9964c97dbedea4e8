import type { Kysely } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Tables } from './tables.ts';

/** The tables of what tracking services have told, beside the accounts. */
export const TABLES_OF_PARCELS = ['parcels', 'parcel_orders'] as const;

/** Deletes the parcels of some orders, also those that belong to another order as well: that one asks for them again. */
export async function deleteParcelsOf(
  db: Kysely<Tables>,
  shop: ShopDomain,
  orderIds: readonly string[],
): Promise<void> {
  if (orderIds.length === 0) return;
  const rows = await db
    .deleteFrom('parcel_orders')
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .returning('parcel_key')
    .execute();
  await deleteParcels(
    db,
    shop,
    rows.map(({ parcel_key }) => parcel_key),
  );
}

/** Deletes parcels, with what says whose they are. */
export async function deleteParcels(
  db: Kysely<Tables>,
  shop: ShopDomain,
  keys: readonly Uint8Array[],
): Promise<void> {
  if (keys.length === 0) return;
  for (const table of TABLES_OF_PARCELS) {
    await db
      .deleteFrom(table)
      .where('shop', '=', shop)
      .where('parcel_key', 'in', [...keys])
      .execute();
  }
}
