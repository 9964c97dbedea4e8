import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import type {
  DeliveryList,
  ListDeliveries,
  ListedDelivery,
  ListPosition,
} from '../ports/list-deliveries.ts';
import type { Database } from './database.ts';
import { readInstant, type Tables } from './tables.ts';

type Row = Selectable<Tables['deliveries']>;

/** The columns that a list is sorted by, before the ids; each is the beginning of an index. */
const SORTED_BY = {
  urgency: ['flag_rank', 'flag_since'],
  placed: ['placed_at'],
  name: ['name_key'],
  number: ['tracking_key'],
} as const satisfies Record<DeliveryList['by'], readonly (keyof Row)[]>;

/**
 * Lists deliveries in SQL by keyset: a page costs the same wherever it is, and none is missing or twice when rows come
 * and go between two pages (decision 0038).
 */
export function createListDeliveries({ reader }: Pick<Database, 'reader'>): ListDeliveries {
  return async function listDeliveries(shop, list, { size, beside }) {
    const columns = [...SORTED_BY[list.by], 'order_id', 'delivery_id'] as const;
    const isBackwards = beside?.side === 'before';
    const direction = (list.by === 'placed') === isBackwards ? 'asc' : 'desc';
    let query = reader.selectFrom('deliveries').selectAll().where('shop', '=', shop);
    // Partial indexes are used only where the statement says what their condition does.
    if (list.by === 'urgency' || ('flaggedOnly' in list && list.flaggedOnly)) {
      query = query.where('flag_rank', 'is not', null);
    }
    if ('prefix' in list) {
      const column = SORTED_BY[list.by][0];
      const from = Buffer.from(list.prefix);
      query = query
        .where(column, 'is not', null)
        .where(column, '>=', from)
        .where(column, '<', endOf(from));
    }
    if (beside) query = query.where(isBeyond(columns, direction, beside.position));
    for (const column of columns) query = query.orderBy(column, direction);
    const found = await query.limit(size + 1).execute();
    const rows = found.slice(0, size).map((row) => toListed(row, list.by));
    return { rows: isBackwards ? rows.toReversed() : rows, hasMore: found.length > size };
  };
}

/** The first key after all that begin so. No byte of UTF-8 is 255, so the last one can be raised. */
function endOf(prefix: Buffer): Buffer {
  const end = Buffer.from(prefix);
  end[end.length - 1] = (end.at(-1) ?? 0) + 1;
  return end;
}

/** A row value, which both databases look up in an index as a whole: https://sqlite.org/rowvalue.html */
function isBeyond(
  columns: readonly string[],
  direction: 'asc' | 'desc',
  { sortedBy, orderId, deliveryId }: ListPosition,
): RawBuilder<SqlBool> {
  const keys = sortedBy.map((one) => (typeof one === 'string' ? Buffer.from(one) : one));
  const values = [...keys, orderId, deliveryId];
  const than = sql.raw(direction === 'asc' ? '>' : '<');
  return sql`(${sql.join(columns.map((one) => sql.ref(one)))}) ${than} (${sql.join(values)})`;
}

function toListed(row: Row, by: DeliveryList['by']): ListedDelivery {
  const orderId = String(row.order_id);
  const deliveryId = String(row.delivery_id);
  return {
    orderId,
    deliveryId,
    orderName: row.order_name,
    placedAt: readInstant(row.placed_at).toISOString(),
    status: row.status,
    substatus: row.substatus,
    flag:
      row.flag === null || row.flag_since === null
        ? null
        : { code: row.flag, since: readInstant(row.flag_since).toISOString() },
    carrier: row.carrier,
    trackingNumber: row.tracking_key && toText(row.tracking_key),
    country: row.country,
    method: row.method,
    shippedAt: toIso(row.shipped_at),
    expectedOn: row.expected_on,
    lastEventAt: toIso(row.last_event_at),
    deliveredAt: toIso(row.delivered_at),
    position: { sortedBy: SORTED_BY[by].map((column) => toKey(row[column])), orderId, deliveryId },
  };
}

/** `pg` returns a `bigint` as text, and each a `bytea` as bytes. */
function toKey(value: Row[(typeof SORTED_BY)[DeliveryList['by']][number]]): number | string {
  return value instanceof Uint8Array ? toText(value) : Number(value);
}

function toText(key: Uint8Array): string {
  return Buffer.from(key).toString();
}

function toIso(column: number | string | null): string | null {
  return column === null ? null : readInstant(column).toISOString();
}
