import type { RawBuilder, SelectQueryBuilder, Selectable } from 'kysely';
import { LRUCache } from 'lru-cache';
import type {
  DeliveryList,
  ListDeliveries,
  ListedDelivery,
  ListPosition,
  ListSort,
} from '../ports/list-deliveries.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { compileOnce } from './compile-once.ts';
import type { Database } from './database.ts';
import { filterDeliveries } from './filter-deliveries.ts';
import { isBeyond, placeOf, stretchesOf, valuesOf, type Stretch } from './sort-deliveries.ts';
import { readInstant, type Tables } from './tables.ts';

type Row = Selectable<Tables['deliveries']>;
type Statement = ReturnType<typeof compileOnce<Row>>;

/** Which way a page is read, and how many rows of it at most. */
interface Turn {
  isBackwards: boolean;
  /** One for all parts of a list: SQLite prepares a statement anew for each (`sqlite-dialect.ts`). */
  limit: number;
}

/** Lists whose statements stay written, of all shops; each takes some kilobytes. */
const MAX_STATEMENTS = 200;

/**
 * Lists deliveries in SQL by keyset: a page costs the same wherever it is, and none is missing or twice when rows come
 * and go between two pages (decisions 0038, 0046). It is one statement, and two where the page reaches from the rows
 * that have what the list is sorted by to those that have not.
 */
export function createListDeliveries({ reader }: Pick<Database, 'reader'>): ListDeliveries {
  const statements = new LRUCache<string, Statement>({ max: MAX_STATEMENTS });

  return async function listDeliveries(shop, list, { size, beside }) {
    const { filter, sort } = list;
    const isBackwards = beside?.side === 'before';
    const stretches = stretchesOf(sort, filter);
    const ordered = isBackwards ? stretches.toReversed() : stretches;
    const start = beside ? ordered.findIndex((one) => one.comesLast === isLast(beside)) : 0;
    // The filter lets pass nothing that stands where the page is to be.
    if (start < 0) return { rows: [], hasMore: false };
    const found: ListedDelivery[] = [];
    for (const [index, stretch] of ordered.slice(start).entries()) {
      const place = index === 0 && beside ? placeOf(beside.position, sort) : [];
      const statement = statementFor(list, stretch, { isBackwards, limit: size + 1 });
      const { rows } = await reader.executeQuery(statement(shop, place));
      found.push(...rows.map((row) => toListed(row, sort, stretch)));
      if (found.length > size) break;
    }
    const rows = found.slice(0, size);
    return { rows: isBackwards ? rows.toReversed() : rows, hasMore: found.length > size };
  };

  /** Written once for each list: that takes longer than running it. What is searched for comes seldom twice. */
  function statementFor(list: DeliveryList, stretch: Stretch, turn: Turn): Statement {
    const write = () => compileOnce<Row>((shop, place) => select(shop, list, stretch, turn, place));
    if (list.filter.search || list.filter.only) return write();
    const key = JSON.stringify([list, stretch.comesLast, turn]);
    const statement = statements.get(key) ?? write();
    statements.set(key, statement);
    return statement;
  }

  function select(
    shop: RawBuilder<ShopDomain>,
    { filter }: DeliveryList,
    stretch: Stretch,
    { isBackwards, limit }: Turn,
    place: readonly string[],
  ): SelectQueryBuilder<Tables, 'deliveries', Row> {
    const direction = stretch.isDescending === isBackwards ? 'asc' : 'desc';
    let query = reader
      .selectFrom('deliveries')
      .selectAll()
      .where('shop', '=', shop)
      .where((builder) => filterDeliveries(builder, shop, filter));
    for (const condition of stretch.conditions) query = query.where(condition);
    if (place.length > 0) query = query.where(isBeyond(stretch, direction, place));
    for (const column of stretch.columns) query = query.orderBy(column, direction);
    return query.limit(limit);
  }
}

function isLast({ position }: { position: ListPosition }): boolean {
  return position.comesLast;
}

function toListed(row: Row, sort: ListSort, stretch: Stretch): ListedDelivery {
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
    isComingBack: row.comes_back === 1,
    isMuted: row.muted === 1,
    position: {
      sortedBy: valuesOf(row, sort, stretch),
      comesLast: stretch.comesLast,
      orderId,
      deliveryId,
    },
  };
}

function toText(key: Uint8Array): string {
  return Buffer.from(key).toString();
}

function toIso(column: number | string | null): string | null {
  return column === null ? null : readInstant(column).toISOString();
}
