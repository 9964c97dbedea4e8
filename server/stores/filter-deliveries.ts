import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { ENDED_STATUSES, FLAGS } from '../core/deliveries/delivery.ts';
import type { DeliveryFilter, DeliverySearch, InstantRange } from '../ports/delivery-filter.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { MOVED_AT } from './sort-deliveries.ts';
import type { Tables } from './tables.ts';

type Builder = ExpressionBuilder<Tables, 'deliveries'>;
type Condition = Expression<SqlBool>;
/** Itself, or what stands for it (`compile-once.ts`). */
type Shop = ShopDomain | Expression<ShopDomain>;

/** A carrier takes it back. */
const GOING_BACK = ['returning', 'returned'] as const;

/** What a filter says, as one condition on the rows of `deliveries`. */
export function filterDeliveries(builder: Builder, shop: Shop, filter: DeliveryFilter): Condition {
  const { eb, and } = builder;
  const { flags, statuses, reasons, carriers, countries, methods, expected, search, only } = filter;
  const conditions: (Condition | false)[] = [
    ...(filter.muted === true
      ? isMuted(builder, flags)
      : needs(builder, filter.flaggedOnly, flags)),
    filter.muted === false && eb('muted', '=', 0),
    statuses.length > 0 && eb('status', 'in', statuses),
    reasons.length > 0 && and([eb('status', '=', 'waiting'), eb('substatus', 'in', reasons)]),
    filter.returnedOnly && isReturned(builder),
    carriers.length > 0 && hasCarrier(builder, carriers),
    countries.length > 0 && eb('country', 'in', countries),
    methods.length > 0 && eb('method', 'in', methods),
    filter.tracking !== null &&
      eb('tracking_key', filter.tracking === 'with' ? 'is not' : 'is', null),
    ...within(sql.ref('placed_at'), filter.placed),
    ...within(sql.ref('shipped_at'), filter.shipped),
    ...within(MOVED_AT, filter.moved),
    standsStill(filter) && eb('status', 'not in', ENDED_STATUSES),
    ...within(sql.ref('delivered_at'), filter.delivered),
    expected !== null && eb('expected_on', 'is not', null),
    typeof expected?.from === 'string' && eb('expected_on', '>=', expected.from),
    typeof expected?.to === 'string' && eb('expected_on', '<=', expected.to),
    ...(search ? found(builder, shop, search) : []),
    only !== null && isOneOf(builder, only),
  ];
  return and(conditions.filter((one) => one !== false));
}

/**
 * What is muted has no rank, and needs nobody. Ranks imply the condition of the partial index; said beside them, it would
 * count twice when Postgres estimates how many rows there are, and it would sort all of them.
 */
function needs({ eb }: Builder, flaggedOnly: boolean, flags: DeliveryFilter['flags']): Condition[] {
  const ranks = flags.map((code) => FLAGS.indexOf(code));
  if (ranks.length > 0) return [eb('flag_rank', 'in', ranks)];
  return flaggedOnly ? [eb('flag_rank', 'is not', null)] : [];
}

function isMuted({ eb }: Builder, flags: DeliveryFilter['flags']): Condition[] {
  return [eb('muted', '=', 1), ...(flags.length > 0 ? [eb('flag', 'in', flags)] : [])];
}

function isReturned({ eb, or }: Builder): Condition {
  return or([eb('comes_back', '=', 1), eb('status', 'in', GOING_BACK)]);
}

function hasCarrier({ eb, or }: Builder, carriers: DeliveryFilter['carriers']): Condition {
  const names = carriers.filter((one) => one !== null);
  return or([
    ...(names.length > 0 ? [eb('carrier', 'in', names)] : []),
    ...(names.length < carriers.length ? [eb('carrier', 'is', null)] : []),
  ]);
}

/** An open range is of what has an instant at all. */
function within(column: Expression<unknown>, range: InstantRange | null): Condition[] {
  if (!range) return [];
  return [
    sql<SqlBool>`${column} is not null`,
    ...(range.from === null ? [] : [sql<SqlBool>`${column} >= ${range.from}`]),
    ...(range.until === null ? [] : [sql<SqlBool>`${column} < ${range.until}`]),
  ];
}

/** Whoever chooses statuses has said what is meant. */
function standsStill({ moved, statuses }: DeliveryFilter): boolean {
  return moved !== null && moved.from === null && moved.until !== null && statuses.length === 0;
}

/** A range of one index, or the orders that an index of `orders` has. */
function found({ eb, selectFrom }: Builder, shop: Shop, search: DeliverySearch): Condition[] {
  if ('prefix' in search) {
    const column = search.by === 'name' ? 'name_key' : 'tracking_key';
    const from = Buffer.from(search.prefix);
    return [eb(column, 'is not', null), eb(column, '>=', from), eb(column, '<', endOf(from))];
  }
  const orders = selectFrom('orders as own').select('own.order_id').where('own.shop', '=', shop);
  const own =
    search.by === 'confirmation'
      ? orders.where('own.confirmation_key', '=', search.key)
      : orders.where(({ eb: is, and: all, or: any }) =>
          any(
            search.contacts.map(({ version, pseudonym }) =>
              all([is('own.contact', '=', pseudonym), is('own.contact_version', '=', version)]),
            ),
          ),
        );
  return [eb('deliveries.order_id', 'in', own)];
}

/** No list of ids at all is: nothing. */
function isOneOf({ eb, and, or }: Builder, ids: NonNullable<DeliveryFilter['only']>): Condition {
  return or(
    ids.map(({ orderId, deliveryId }) =>
      and([eb('deliveries.order_id', '=', orderId), eb('delivery_id', '=', deliveryId)]),
    ),
  );
}

/** The first key after all that begin so. No byte of UTF-8 is 255, so the last one can be raised. */
function endOf(prefix: Buffer): Buffer {
  const end = Buffer.from(prefix);
  end[end.length - 1] = (end.at(-1) ?? 0) + 1;
  return end;
}
