import { sql, type Insertable, type Selectable, type Transaction } from 'kysely';
import { FLAGS, type Delivery } from '../core/deliveries/delivery.ts';
import { trackingKey } from '../core/deliveries/tracking-key.ts';
import { nameKey } from '../core/lookup/order-lookup.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { moveFeeds } from './carrier-feeds.ts';
import { compareFlags } from './compare-flags.ts';
import { moveCounts } from './delivery-counts.ts';
import { writeFlagHistory } from './flag-history.ts';
import { rulesOf } from './seen-deliveries.ts';
import type { Tables } from './tables.ts';

/** What a delivery was before; all `null` where the order had none. */
export type DeliveryBefore = Nullable<
  Pick<
    Selectable<Tables['deliveries']>,
    | 'delivery_id'
    | 'status'
    | 'substatus'
    | 'flag'
    | 'flag_since'
    | 'flag_version'
    | 'muted'
    | 'carrier'
    | 'country'
    | 'fed'
    | 'rules'
  >
>;

type Nullable<T> = { [Key in keyof T]: T[Key] | null };

/**
 * Replaces the deliveries of an order whose row this transaction holds, and moves the counts by the difference.
 *
 * @param read - Its deliveries so far, read since the row is held.
 */
export async function replaceDeliveries(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  { order, deliveries, flagVersion }: OrderEntry,
  read: readonly DeliveryBefore[],
  now: Date,
): Promise<void> {
  const before = read.flatMap(({ delivery_id, status, muted, ...more }) =>
    delivery_id === null || status === null || muted === null
      ? []
      : [{ delivery_id: String(delivery_id), status, muted, ...more }],
  );
  const flags = compareFlags(before, deliveries, flagVersion);
  const rows = deliveries.map((one) =>
    toRow(shop, order, one, { flagVersion, isMuted: flags.muted.has(one.id) }),
  );
  const ids = new Set(rows.map(({ delivery_id }) => delivery_id));
  const gone = before.map(({ delivery_id }) => delivery_id).filter((id) => !ids.has(id));
  if (gone.length > 0) {
    await transaction
      .deleteFrom('deliveries')
      .where('shop', '=', shop)
      .where('order_id', '=', order.id)
      .where('delivery_id', 'in', gone)
      .execute();
  }
  if (rows.length > 0) {
    await transaction
      .insertInto('deliveries')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['shop', 'order_id', 'delivery_id']).doUpdateSet(REPLACED),
      )
      .execute();
  }
  const rules = rulesOf(flagVersion);
  const isChange = before.length > 0 && before.every((row) => row.rules === rules);
  await writeFlagHistory(transaction, { shop, orderId: order.id }, flags, { now, isChange });
  await moveFeeds(transaction, shop, { before, after: rows });
  await moveCounts(transaction, shop, { before, after: rows });
}

type Row = Insertable<Tables['deliveries']>;
type Column = Exclude<keyof Row, 'shop' | 'order_id' | 'delivery_id'>;

function toRow(
  shop: ShopDomain,
  { id, name, placedAt }: OrderEntry['order'],
  delivery: Delivery,
  { flagVersion, isMuted }: { flagVersion: number; isMuted: boolean },
): Required<Row> & { muted: number } {
  const { flag, trackingNumber, shippedAt, lastEventAt, deliveredAt } = delivery;
  return {
    shop,
    order_id: id,
    delivery_id: delivery.id,
    order_name: name,
    name_key: Buffer.from(nameKey(name)),
    status: delivery.status,
    substatus: delivery.substatus,
    flag: flag?.code ?? null,
    flag_rank: flag && !isMuted ? FLAGS.indexOf(flag.code) : null,
    flag_since: toInstant(flag?.since ?? null),
    flag_version: flagVersion,
    muted: Number(isMuted),
    carrier: delivery.carrier,
    tracking_key: trackingNumber === null ? null : Buffer.from(trackingKey(trackingNumber)),
    country: delivery.country,
    method: delivery.method,
    placed_at: Date.parse(placedAt),
    shipped_at: toInstant(shippedAt),
    expected_on: delivery.expectedOn,
    last_event_at: toInstant(lastEventAt),
    delivered_at: toInstant(deliveredAt),
    fed: delivery.isFed === null ? null : Number(delivery.isFed),
    comes_back: Number(delivery.isComingBack),
    rules: rulesOf(flagVersion),
  };
}

function toInstant(at: string | null): number | null {
  return at === null ? null : Date.parse(at);
}

const COLUMNS = [
  'order_name',
  'name_key',
  'status',
  'substatus',
  'flag',
  'flag_rank',
  'flag_since',
  'flag_version',
  'muted',
  'carrier',
  'tracking_key',
  'country',
  'method',
  'placed_at',
  'shipped_at',
  'expected_on',
  'last_event_at',
  'delivered_at',
  'fed',
  'comes_back',
  'rules',
] as const satisfies Column[];

/** Every column but the key, as in the row that could not be inserted. */
const REPLACED = Object.fromEntries(COLUMNS.map((name) => [name, sql.ref(`excluded.${name}`)]));
