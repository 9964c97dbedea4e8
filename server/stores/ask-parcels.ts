import type { Transaction } from 'kysely';
import type { ClaimedParcel, NewParcel, ParcelReports } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Database } from './database.ts';
import { deleteParcelsOf } from './delete-parcels.ts';
import type { ParcelKeys } from './parcel-keys.ts';
import type { SealedParcels } from './sealed-parcels.ts';
import type { Tables } from './tables.ts';

/**
 * Stores parcels that are to be asked about. The rows of shop and account are held until the end of the transaction, so
 * that whoever deletes them waits, and finds what was stored.
 */
export function createAskParcels(
  { db, rowLocks }: Pick<Database, 'db' | 'rowLocks'>,
  keys: ParcelKeys,
  sealed: SealedParcels,
): ParcelReports['ask'] {
  return async function ask(shop, orderId, parcels, now, claimedUntil) {
    if (parcels.length === 0) return [];
    const added = await db.transaction().execute(async (transaction) => {
      if (!(await mayAsk(transaction, shop, rowLocks))) return null;
      const known = await knownKeys(transaction, shop, parcels, keys);
      const rows = parcels
        .map((query) => {
          const [newest, ...older] = keys.ofParcel(shop, query);
          return { query, key: older.find((one) => known.has(one.toString('hex'))) ?? newest };
        })
        // Everybody takes them in one order, so that no two wait for each other.
        .toSorted((a, b) => Buffer.compare(a.key, b.key));
      const inserted = await transaction
        .insertInto('parcels')
        .values(
          rows.map(({ key, query }) => ({
            shop,
            parcel_key: key,
            number_key: keys.ofNumber(shop, query.number)[0],
            carrier: query.carrier,
            query: sealed.sealQuery({ shop, key: key.toString('hex') }, query),
            marks: 0,
            attempts: 0,
            first_asked_at: now.getTime(),
            due_at: now.getTime(),
            claimed_until: claimedUntil?.getTime() ?? null,
          })),
        )
        .onConflict((conflict) => {
          const same = conflict.columns(['shop', 'parcel_key']);
          if (!claimedUntil) return same.doNothing();
          return same
            .doUpdateSet({ claimed_until: claimedUntil.getTime() })
            .where('parcels.fetched_at', 'is', null)
            .where('parcels.due_at', '<=', now.getTime())
            .where(({ eb, or }) =>
              or([
                eb('parcels.claimed_until', 'is', null),
                eb('parcels.claimed_until', '<=', now.getTime()),
              ]),
            );
        })
        .returning(['parcel_key', 'marks', 'attempts'])
        .execute();
      await transaction
        .insertInto('parcel_orders')
        .values(rows.map(({ key }) => ({ shop, order_id: orderId, parcel_key: key })))
        .onConflict((conflict) => conflict.columns(['shop', 'order_id', 'parcel_key']).doNothing())
        .execute();
      const taken = new Map(inserted.map((row) => [toHex(row.parcel_key), row]));
      return rows.flatMap(({ key, query }) => {
        const row = taken.get(key.toString('hex'));
        return row ? [toClaimed(shop, key, query, { now, ...row })] : [];
      });
    });
    if (added === null) return [];
    // After the commit: whoever redacts the order has buried it before, or finds these rows after.
    const tombstone = await db
      .selectFrom('redactions')
      .select('order_id')
      .where('shop', '=', shop)
      .where('order_id', '=', orderId)
      .where('ends_at', '>', now.getTime())
      .executeTakeFirst();
    if (!tombstone) return added;
    await deleteParcelsOf(db, shop, [orderId]);
    return [];
  };
}

/** Whether the shop has an account, and keeps orders: where nothing of an order may be kept, no report of it may be. */
async function mayAsk(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  rowLocks: boolean,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('shops')
    .select(['keeps_orders', 'left_at'])
    .where('shop', '=', shop)
    .$if(rowLocks, (rows) => rows.forShare())
    .executeTakeFirst();
  // A server that keeps no orders for anybody has no row of most shops.
  if (row && (row.keeps_orders === 0 || row.left_at !== null)) return false;
  const account = await transaction
    .selectFrom('carrier_accounts')
    .select('shop')
    .where('shop', '=', shop)
    .$if(rowLocks, (rows) => rows.forShare())
    .executeTakeFirst();
  return account !== undefined;
}

/** The keys, in hex, that some of these parcels are stored under, by whichever key of the ring. */
async function knownKeys(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  parcels: readonly NewParcel[],
  keys: ParcelKeys,
): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .selectFrom('parcels')
    .select('parcel_key')
    .where('shop', '=', shop)
    .where(
      'parcel_key',
      'in',
      parcels.flatMap((one) => keys.ofParcel(shop, one)),
    )
    .execute();
  return new Set(rows.map(({ parcel_key }) => toHex(parcel_key)));
}

function toClaimed(
  shop: ShopDomain,
  key: Buffer,
  query: NewParcel,
  { now, marks, attempts }: { now: Date; marks: number; attempts: number },
): ClaimedParcel {
  return {
    shop,
    key: key.toString('hex'),
    query,
    report: null,
    fetchedAt: null,
    changedAt: null,
    dueAt: now,
    endedAt: null,
    provider: null,
    ref: null,
    result: null,
    marks,
    attempts,
  };
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
