import type { Kysely } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { TABLES_OF_PARCELS } from './delete-parcels.ts';
import type { Tables } from './tables.ts';

/** Parcels of one transaction: a statement ends after two seconds (`open-postgres.ts`). */
const PARCELS_AT_ONCE = 5_000;

/**
 * Deletes a shop's account with a tracking service, and then what the service has told: whoever stores parcels holds the
 * account's row, so that what they write is there to be deleted, and whoever comes later finds no account.
 */
export async function deleteCarrierAccount(db: Kysely<Tables>, shop: ShopDomain): Promise<void> {
  await db.deleteFrom('carrier_accounts').where('shop', '=', shop).execute();
  await deleteShopParcels(db, shop);
}

/** Deletes all parcels of a shop. */
export async function deleteShopParcels(db: Kysely<Tables>, shop: ShopDomain): Promise<void> {
  for (const table of TABLES_OF_PARCELS) {
    let deleted: bigint;
    do {
      const { numDeletedRows } = await db
        .deleteFrom(table)
        .where('shop', '=', shop)
        .where('parcel_key', 'in', (some) =>
          some
            .selectFrom<(typeof TABLES_OF_PARCELS)[number]>(table)
            .select('parcel_key')
            .where('shop', '=', shop)
            .limit(PARCELS_AT_ONCE),
        )
        .executeTakeFirstOrThrow();
      deleted = numDeletedRows;
    } while (deleted > 0n);
  }
}
