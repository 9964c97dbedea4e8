import type { Kysely, Transaction, Updateable } from 'kysely';
import type { TrackingReport } from '../core/order.ts';
import { latestNews } from '../core/shipments/latest-news.ts';
import type { ParcelOutcome, ParcelReports } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Database } from './database.ts';
import { ORDER_FIELDS } from './order-form.ts';
import type { ParcelKeys } from './parcel-keys.ts';
import type { SealedParcels } from './sealed-parcels.ts';
import type { Tables } from './tables.ts';

/** Ends leases with what a service has answered, and stores what it has sent by itself. */
export function createSaveReport(
  { db, reader, rowLocks }: Pick<Database, 'db' | 'reader' | 'rowLocks'>,
  keys: ParcelKeys,
  sealed: SealedParcels,
): Pick<ParcelReports, 'settle' | 'saveSigned'> {
  /** What becomes of the row, by what it is now; `null` leaves it. */
  type Decide = (row: { marks: number; report: TrackingReport | null }) => Decision | null;
  type Decision = ParcelOutcome & Pick<Updateable<Tables['parcels']>, 'query'>;

  async function update(
    shop: ShopDomain,
    key: Buffer,
    now: Date,
    decide: Decide,
  ): Promise<boolean> {
    const at = now.getTime();
    const place = { shop, key: key.toString('hex') };
    return db.transaction().execute(async (transaction) => {
      // Its orders come first: whoever deletes an order takes the order before its parcels.
      const orderIds = await holdOrders(transaction, shop, key, rowLocks);
      const row = await transaction
        .selectFrom('parcels')
        .select(['marks', 'report', 'ended_at'])
        .where('shop', '=', shop)
        .where('parcel_key', '=', key)
        .$if(rowLocks, (rows) => rows.forUpdate())
        .executeTakeFirst();
      if (!row) return false;
      const stored = row.report && sealed.openReport(place, row.report);
      const decision = decide({ marks: row.marks, report: stored });
      if (!decision) return false;
      const { provider, ref, result, report, attempts, dueAt, hasEnded, query } = decision;
      const isOlder = report && stored && report.fetchedAt < stored.fetchedAt;
      const isChanged = report && !isOlder && !isSame(report, stored);
      await transaction
        .updateTable('parcels')
        .set({
          provider,
          provider_ref: ref === null ? null : sealed.sealRef(place, ref),
          result,
          attempts,
          fetched_at: at,
          due_at: dueAt?.getTime() ?? null,
          ended_at: hasEnded ? Number(row.ended_at ?? at) : null,
          claimed_until: null,
          ...(query && { query }),
          ...(report && !isOlder && { report: sealed.sealReport(place, report) }),
          ...(isChanged && { changed_at: at }),
        })
        .where('shop', '=', shop)
        .where('parcel_key', '=', key)
        .execute();
      if (isChanged && orderIds.length > 0) await markChanging(transaction, shop, orderIds, at);
      return true;
    });
  }

  return {
    async settle({ shop, key, marks, query }, outcome, now) {
      await update(shop, Buffer.from(key, 'hex'), now, (row) => ({
        ...outcome,
        // A hint that came meanwhile may be of something newer.
        ...(row.marks !== marks && { dueAt: now }),
        // So that the key of the ring that sealed it first is needed no more.
        query: sealed.sealQuery({ shop, key }, query),
      }));
    },

    async saveSigned(shop, number, { report, ...answer }, now) {
      const rows = await reader
        .selectFrom('parcels')
        .select(['parcel_key', 'due_at'])
        .where('shop', '=', shop)
        .where('number_key', 'in', keys.ofNumber(shop, number))
        .limit(2)
        .execute();
      const [row, another] = rows;
      if (!row || another) return false;
      return update(shop, Buffer.from(row.parcel_key), now, ({ report: stored }) =>
        stored && latestNews(report) < latestNews(stored)
          ? null
          : {
              ...answer,
              report,
              result: 'report',
              attempts: 0,
              dueAt: answer.hasEnded || row.due_at === null ? null : new Date(Number(row.due_at)),
            },
      );
    },
  };
}

/** Holds the rows of a parcel's kept orders. @returns their ids. */
async function holdOrders(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  key: Uint8Array,
  rowLocks: boolean,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('orders')
    .select('orders.order_id')
    .where('orders.shop', '=', shop)
    .where('orders.order_id', 'in', ({ selectFrom }) =>
      selectFrom('parcel_orders')
        .select('parcel_orders.order_id')
        .where('parcel_orders.shop', '=', shop)
        .where('parcel_orders.parcel_key', '=', key),
    )
    .orderBy('orders.order_id')
    .$if(rowLocks, (orders) => orders.forUpdate())
    .execute();
  return rows.map(({ order_id }) => String(order_id));
}

/** Lets the deliveries of orders be derived again by the next sweep. */
export async function markChanging(
  db: Kysely<Tables>,
  shop: ShopDomain,
  orderIds: readonly string[],
  at: number,
): Promise<void> {
  await db
    .updateTable('orders')
    .set({ changes_at: at })
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .where(({ eb, or }) => or([eb('changes_at', 'is', null), eb('changes_at', '>', at)]))
    .execute();
}

/** Whether two reports tell the same, whenever they were fetched. */
function isSame(one: TrackingReport, other: TrackingReport | null): boolean {
  return other !== null && reportText(one) === reportText(other);
}

function reportText(report: TrackingReport): string {
  return JSON.stringify({ ...report, fetchedAt: '' }, ORDER_FIELDS);
}
