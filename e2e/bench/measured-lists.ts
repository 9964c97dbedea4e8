import { parseListQuery } from '../../server/deliveries/lists/parse-list-query.ts';
import { toDeliveryLists } from '../../server/deliveries/lists/to-delivery-list.ts';
import type { DeliveryList } from '../../server/ports/list-deliveries.ts';

/** A list as an address has it, and the same page in SQL alone. */
export interface MeasuredList {
  what: string;
  list: DeliveryList;
  /** Of one shop, whose domain is the only value. */
  sql: string;
}

/** When the lists are read: soon after the newest order of `fill-databases.ts`. */
const NOW = new Date('2026-11-26T12:00:00Z');
const WEEK_AGO = Date.parse('2026-11-20T00:00:00Z');

const NEWEST = 'placed_at desc, order_id desc, delivery_id desc';
const MOVED = 'coalesce(last_event_at, shipped_at)';

/** Lists that merchants ask for, the worst that can be asked for last. */
export const MEASURED_LISTS: readonly MeasuredList[] = [
  list('one country', 'view=all&country=DE', "country = 'DE'", NEWEST),
  list(
    'one country and a rare carrier',
    'view=all&country=DE&carrier=DHL',
    "country = 'DE' and carrier = 'DHL'",
    NEWEST,
  ),
  list(
    'German parcels that have not moved for a week',
    'view=all&country=DE&status=in_transit&moved=..-7',
    `country = 'DE' and status = 'in_transit' and ${MOVED} < ${WEEK_AGO}`,
    NEWEST,
  ),
  list(
    'one flag',
    'needs=late',
    'flag_rank in (8)',
    'flag_rank, flag_since, order_id, delivery_id',
  ),
  list(
    'by the expected day',
    'view=all&sort=expected',
    'expected_on is not null',
    'expected_on, order_id, delivery_id',
  ),
  list(
    'by when it was shipped',
    'view=all&sort=-shipped',
    'shipped_at is not null',
    'shipped_at desc, order_id desc, delivery_id desc',
  ),
  list(
    'by the last movement',
    'view=all&sort=moved',
    `${MOVED} is not null`,
    `${MOVED}, order_id, delivery_id`,
  ),
  list('a country that nothing goes to', 'view=all&country=IS', "country = 'IS'", NEWEST),
];

function list(what: string, query: string, where: string, order: string): MeasuredList {
  const meaning = { now: NOW, timeZone: 'UTC', namePrefix: '', contacts: null };
  return {
    what,
    list: toDeliveryLists(parseListQuery(query), meaning)[0],
    sql: `select * from deliveries where shop = ? and ${where} order by ${order} limit 26`,
  };
}
