import type { Expression, Insertable, SqlBool, ExpressionBuilder, Transaction } from 'kysely';
import { HOUR, MINUTE } from '../core/dates/durations.ts';
import { DERIVATION } from '../core/deliveries/derive-deliveries.ts';
import { nameKey } from '../core/lookup/order-lookup.ts';
import type { KeptOrders, OrderEntry } from '../ports/kept-orders.ts';
import type { NoticeTally, OnNotices } from '../ports/notice-tally.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { countOrder } from './count-order.ts';
import type { Database } from './database.ts';
import { deleteWish } from './order-wishes.ts';
import { holdKeepingShop } from './hold-keeping-shop.ts';
import { replaceDeliveries } from './replace-deliveries.ts';
import type { SealedOrders } from './sealed-orders.ts';
import { SEEN_COLUMNS, toSeen } from './seen-deliveries.ts';
import type { Tables } from './tables.ts';
import { writeOutbox } from './write-outbox.ts';

/**
 * Milliseconds after which a later read stays although it has an older `updatedAt`: Shopify's servers lag behind each
 * other for seconds, so this one is right, however it came to be.
 */
const LONGEST_LAG = HOUR;

/** Milliseconds. A read that is so much ahead of now was made while a clock was wrong: those of two servers differ by less. */
export const LONGEST_SKEW = 5 * MINUTE;

const NOTHING_BEFORE = { counted: '', counted_until: null, wish: null };

/** Puts one order, in one transaction with its deliveries, the counts and the numbers of days. */
export function createPutOrder(
  { db, rowLocks }: Pick<Database, 'db' | 'rowLocks'>,
  sealedOrders: SealedOrders,
  onNotices: OnNotices,
): KeptOrders['put'] {
  return async function put(shop, entry, now) {
    const row = toRow(shop, entry, sealedOrders);
    const { shop: _, order_id, ...columns } = row;
    let tallies: NoticeTally[] = [];
    const result = await db.transaction().execute(async (transaction) => {
      const keeping = await holdKeepingShop(transaction, shop, rowLocks);
      if (!keeping) return 'off';
      if (keeping.flagVersion !== entry.flagVersion) return 'other_settings';
      // The lock on this row lets one writer of an order after the other.
      const written = await transaction
        .insertInto('orders')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['shop', 'order_id'])
            .doUpdateSet(columns)
            .where((where) => isNewer(where, row, now)),
        )
        .returning('order_id')
        .executeTakeFirst();
      if (!written) return 'older';
      // Whoever redacts an order holds its row as well, so this reads what they have committed.
      const before = await readBefore(transaction, row, now);
      if (before.some(({ ends_at }) => ends_at !== null)) {
        await transaction
          .deleteFrom('orders')
          .where('shop', '=', shop)
          .where('order_id', '=', order_id)
          .execute();
        return 'redacted';
      }
      await replaceDeliveries(transaction, shop, entry, before, now);
      const [{ counted, counted_until, wish } = NOTHING_BEFORE] = before;
      const facts = { now, timeZone: keeping.timeZone, isForgotten: counted_until !== null };
      tallies = await writeOutbox(transaction, shop, entry, {
        ...keeping,
        before: toSeen(before),
        wish,
        now,
      });
      if (wish !== null && entry.isFinished) await deleteWish(transaction, shop, entry.order.id);
      await countOrder(transaction, shop, entry, counted, facts);
      return 'kept';
    });
    for (const tally of tallies) onNotices(tally);
    return result;
  };
}

function toRow(
  shop: ShopDomain,
  entry: OrderEntry,
  sealedOrders: SealedOrders,
): Insertable<Tables['orders']> {
  const { order, confirmationNumber, contact, passContact, passFactors, changesAt } = entry;
  return {
    shop,
    order_id: order.id,
    name_key: nameKey(order.name),
    confirmation_key: confirmationNumber === null ? null : nameKey(confirmationNumber),
    contact: contact?.pseudonym ?? null,
    contact_version: contact?.version ?? null,
    placed_at: Date.parse(order.placedAt),
    updated_at: Date.parse(entry.updatedAt),
    read_at: Date.parse(order.readAt),
    is_open: entry.isFinished ? 0 : 1,
    derivation: DERIVATION,
    changes_at: changesAt === null ? null : Date.parse(changesAt),
    forget_at: Date.parse(entry.forgetAt),
    ...sealedOrders.seal(shop, { order, passContact, ...(passFactors && { passFactors }) }),
  };
}

/** By Shopify's time of the change, then by when it was read; and where one of the two cannot be true, by the other. */
function isNewer(
  { eb, and, or }: ExpressionBuilder<Tables, 'orders'>,
  { updated_at, read_at }: Insertable<Tables['orders']>,
  now: Date,
): Expression<SqlBool> {
  return or([
    eb('orders.updated_at', '<', updated_at),
    and([eb('orders.updated_at', '=', updated_at), eb('orders.read_at', '<=', read_at)]),
    eb('orders.read_at', '<', read_at - LONGEST_LAG),
    eb('orders.read_at', '>', now.getTime() + LONGEST_SKEW),
  ]);
}

/** The order's tombstone, where there is one, what it is counted for, its shopper's wish, and its deliveries as they are: by one statement, at least one row. */
function readBefore(
  transaction: Transaction<Tables>,
  { shop, order_id }: Insertable<Tables['orders']>,
  now: Date,
) {
  return transaction
    .selectFrom('orders')
    .leftJoin('redactions', (join) =>
      join
        .onRef('redactions.shop', '=', 'orders.shop')
        .onRef('redactions.order_id', '=', 'orders.order_id')
        .on('redactions.ends_at', '>', now.getTime()),
    )
    .leftJoin('counted_orders', (join) =>
      join
        .onRef('counted_orders.shop', '=', 'orders.shop')
        .onRef('counted_orders.order_id', '=', 'orders.order_id')
        .on('counted_orders.ends_at', '>', now.getTime()),
    )
    .leftJoin('order_wishes', (join) =>
      join
        .onRef('order_wishes.shop', '=', 'orders.shop')
        .onRef('order_wishes.order_id', '=', 'orders.order_id'),
    )
    .leftJoin('deliveries', (join) =>
      join
        .onRef('deliveries.shop', '=', 'orders.shop')
        .onRef('deliveries.order_id', '=', 'orders.order_id'),
    )
    .where('orders.shop', '=', shop)
    .where('orders.order_id', '=', order_id)
    .select([
      'orders.counted',
      'redactions.ends_at',
      'counted_orders.ends_at as counted_until',
      'order_wishes.wish',
      'deliveries.delivery_id',
      'deliveries.status',
      'deliveries.substatus',
      'deliveries.flag',
      'deliveries.flag_since',
      'deliveries.flag_version',
      'deliveries.muted',
      'deliveries.carrier',
      'deliveries.country',
      'deliveries.fed',
      ...SEEN_COLUMNS.map((column) => `deliveries.${column}` as const),
    ])
    .execute();
}
