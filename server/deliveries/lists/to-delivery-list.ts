import { addDays } from '../../core/dates/business-days.ts';
import { DAY } from '../../core/dates/durations.ts';
import { DATE_LENGTH, parseLocalTime } from '../../core/dates/iso-8601.ts';
import { zoneClock, type ZoneClock } from '../../core/dates/zone-clock.ts';
import { trackingKey } from '../../core/deliveries/tracking-key.ts';
import { nameKey } from '../../core/lookup/order-lookup.ts';
import type {
  DateRange,
  DeliveryFilter,
  DeliverySearch,
  InstantRange,
} from '../../ports/delivery-filter.ts';
import type { OrderContact } from '../../ports/kept-orders.ts';
import type { DeliveryList, ListSort } from '../../ports/list-deliveries.ts';
import type { DayRange, ListRequest } from './list-request.ts';

/** What a request means in one shop at one time. */
export interface ListMeaning {
  now: Date;
  /** An IANA name. */
  timeZone: string;
  /** In front of the numbers of its orders. */
  namePrefix: string;
  /** The pseudonyms of the e-mail address that is searched for; `null` for none. */
  contacts: readonly OrderContact[] | null;
}

const MOST_URGENT_FIRST: ListSort = { by: 'urgency', isDescending: false };
const NEWEST_FIRST: ListSort = { by: 'placed', isDescending: true };

/** The list that is asked for; of a search, those that are tried one after the other, until one has a row. */
export function toDeliveryLists(
  request: Pick<ListRequest, 'view' | 'filter' | 'search' | 'sort'>,
  meaning: ListMeaning,
): [DeliveryList, ...DeliveryList[]] {
  const filter = toFilter(request, meaning);
  const ownSort = request.view === 'needs_you' ? MOST_URGENT_FIRST : NEWEST_FIRST;
  const [first, ...others] = searchesOf(request.search, meaning).map((search) => ({
    filter: { ...filter, search },
    sort: request.sort ?? ('prefix' in search ? { by: search.by, isDescending: false } : ownSort),
  }));
  if (first) return [first, ...others];
  return [{ filter, sort: request.sort ?? ownSort }];
}

function toFilter({ view, filter }: Pick<ListRequest, 'view' | 'filter'>, meaning: ListMeaning) {
  const { placed, shipped, moved, delivered, expected, ...same } = filter;
  const clock = zoneClock(meaning.timeZone);
  const today = dateOf(clock.dayAt(meaning.now.getTime()));
  const toInstants = (range: DayRange | null) => range && instantsOf(toDates(range, today), clock);
  return {
    ...same,
    flaggedOnly: view === 'needs_you',
    placed: toInstants(placed),
    shipped: toInstants(shipped),
    moved: toInstants(moved),
    delivered: toInstants(delivered),
    expected: expected && toDates(expected, today),
    search: null,
    only: null,
  } satisfies DeliveryFilter;
}

function toDates({ from, to }: DayRange, today: string): DateRange {
  const dateAt = (day: DayRange['from']) => (typeof day === 'number' ? addDays(today, day) : day);
  return { from: dateAt(from), to: dateAt(to) };
}

/** From the midnight at which the first day begins up to the one at which the last day ends. */
function instantsOf({ from, to }: DateRange, { instantOf }: ZoneClock): InstantRange {
  return {
    from: from === null ? null : instantOf(parseLocalTime(from)),
    until: to === null ? null : instantOf(parseLocalTime(to) + DAY),
  };
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, DATE_LENGTH);
}

/**
 * By name, as typed and with the shop's prefix, then by confirmation number, then by tracking number: each is one index,
 * and no two of them have to be sorted together.
 */
function searchesOf(search: string, { namePrefix, contacts }: ListMeaning): DeliverySearch[] {
  if (contacts) return [{ by: 'contact', contacts }];
  const key = nameKey(search);
  const number = trackingKey(search);
  if (key === '' || number === '') return [];
  const names = new Set([key, nameKey(`${namePrefix}${key}`)]);
  return [
    ...[...names].map((prefix) => ({ by: 'name' as const, prefix })),
    { by: 'confirmation', key },
    { by: 'number', prefix: number },
  ];
}
