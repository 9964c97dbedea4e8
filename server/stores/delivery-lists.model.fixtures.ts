import * as fc from 'fast-check';
import type { Insertable } from 'kysely';
import { FLAGS } from '../core/deliveries/delivery.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { DeliveryFilter, InstantRange } from '../ports/delivery-filter.ts';
import type { DeliveryList, ListSort, SortKey } from '../ports/list-deliveries.ts';
import type { Tables } from './tables.ts';

export type DeliveryRow = Insertable<Tables['deliveries']>;

/** Few values, so that many rows are alike in what they are sorted and filtered by. */
const INSTANTS = [0, 1, 2, 3].map((days) => NOW.getTime() - days * 86_400_000);
const DATES = ['2026-11-23', '2026-11-24', '2026-12-01'];
const RANKS = [0, 7, 8];
const REASONS = ['preparing', 'awaiting_stock'] as const;
const NAMES = ['1001', '10012', 'X9'];
const NUMBERS = ['3S1', '3S12', 'Z7'];

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);

/** Mostly nothing, so that some rows pass. */
function seldom<T>(value: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });
}

export const anyRow: fc.Arbitrary<Omit<DeliveryRow, 'order_id' | 'delivery_id'>> = fc
  .record({
    isWaiting: fc.boolean(),
    name: fc.constantFrom(...NAMES),
    reason: orNull(REASONS),
    status: fc.constantFrom('in_transit', 'delivered', 'returned'),
    rank: orNull(RANKS),
    since: fc.constantFrom(...INSTANTS),
    carrier: orNull(['DHL', 'UPS']),
    number: orNull(NUMBERS),
    country: orNull(['DE', 'NL']),
    method: fc.constantFrom('shipping', 'pickup'),
    placed: fc.constantFrom(...INSTANTS),
    shipped: orNull(INSTANTS),
    expected: orNull(DATES),
    moved: orNull(INSTANTS),
    delivered: orNull(INSTANTS),
    comesBack: orNull([0, 1]),
    isMuted: seldom(false, fc.boolean()),
  })
  .map((one) => ({
    shop: aShop(),
    order_name: `#${one.name}`,
    name_key: Buffer.from(one.name),
    status: one.isWaiting ? 'waiting' : one.status,
    substatus: one.isWaiting ? one.reason : null,
    flag: one.rank === null ? null : (FLAGS[one.rank] ?? null),
    flag_rank: one.isMuted ? null : one.rank,
    muted: Number(one.isMuted && one.rank !== null),
    flag_since: one.rank === null ? null : one.since,
    carrier: one.carrier,
    tracking_key: one.number === null ? null : Buffer.from(one.number),
    country: one.country,
    method: one.method,
    placed_at: one.placed,
    shipped_at: one.shipped,
    expected_on: one.expected,
    last_event_at: one.moved,
    delivered_at: one.delivered,
    comes_back: one.comesBack,
  }));

const someOf = <T>(...values: readonly T[]) => fc.subarray([...values]);
const anyInstants: fc.Arbitrary<InstantRange | null> = fc.option(
  fc.record({ from: orNull(INSTANTS), until: orNull(INSTANTS) }),
);

const anyFilter: fc.Arbitrary<DeliveryFilter> = fc.record({
  flaggedOnly: fc.boolean(),
  flags: seldom([], someOf(...RANKS.flatMap((rank) => FLAGS[rank] ?? []))),
  statuses: seldom([], someOf('waiting', 'in_transit', 'returned')),
  reasons: seldom([], someOf(...REASONS)),
  returnedOnly: seldom(false, fc.constant(true)),
  carriers: seldom([], someOf('DHL', null, 'DPD')),
  countries: seldom([], someOf('DE', 'FR')),
  methods: seldom([], someOf('pickup', 'local')),
  tracking: seldom(null, fc.constantFrom('with', 'without')),
  muted: seldom(null, fc.boolean()),
  placed: seldom(null, anyInstants),
  shipped: seldom(null, anyInstants),
  moved: seldom(null, anyInstants),
  delivered: seldom(null, anyInstants),
  expected: seldom(null, fc.record({ from: orNull(DATES), to: orNull(DATES) })),
  search: seldom(
    null,
    fc.constantFrom({ by: 'name', prefix: '1001' }, { by: 'number', prefix: '3S' }),
  ),
  only: fc.constant(null),
});

const anySort: fc.Arbitrary<ListSort> = fc.record({
  by: fc.constantFrom('urgency', 'placed', 'expected', 'shipped', 'moved', 'name', 'number'),
  isDescending: fc.boolean(),
});

export const anyList: fc.Arbitrary<DeliveryList> = fc.record({ filter: anyFilter, sort: anySort });

/** What a store has to list, by a comparison of every row with every other: ids, in the order of the list. */
export function modelList(rows: readonly DeliveryRow[], { filter, sort }: DeliveryList): string[] {
  const keyOf = KEYS[sort.by];
  const ids = (row: DeliveryRow) => [Number(row.order_id), Number(row.delivery_id)];
  const sign = sort.isDescending ? -1 : 1;
  return rows
    .filter((row) => passes(row, filter))
    .toSorted((a, b) => {
      const [keyA, keyB] = [keyOf(a), keyOf(b)];
      if (keyA && keyB) return sign * compare([...keyA, ...ids(a)], [...keyB, ...ids(b)]);
      if (keyA || keyB) return keyA ? -1 : 1;
      return -compare([a.placed_at, ...ids(a)], [b.placed_at, ...ids(b)]);
    })
    .map((row) => `${row.order_id}/${row.delivery_id}`);
}

type Key = (number | string)[];

const one = (value: number | string | null | undefined): Key | null =>
  value == null ? null : [value];
const text = (bytes: Uint8Array | null | undefined): string | null =>
  bytes ? Buffer.from(bytes).toString() : null;
const movedAt = (row: DeliveryRow) => row.last_event_at ?? row.shipped_at ?? null;

const KEYS: Readonly<Record<SortKey, (row: DeliveryRow) => Key | null>> = {
  urgency: (row) => (row.flag_rank == null ? null : [row.flag_rank, Number(row.flag_since)]),
  placed: (row) => [row.placed_at],
  expected: (row) => one(row.expected_on),
  shipped: (row) => one(row.shipped_at),
  moved: (row) => one(movedAt(row)),
  name: (row) => one(text(row.name_key)),
  number: (row) => one(text(row.tracking_key)),
};

function compare(a: Key, b: Key): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? '';
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function passes(row: DeliveryRow, filter: DeliveryFilter): boolean {
  const { statuses, reasons, carriers, countries, methods, tracking, expected, search } = filter;
  const number = text(row.tracking_key);
  const searched = search?.by === 'name' ? text(row.name_key) : number;
  const date = row.expected_on ?? null;
  return [
    // What is muted needs nobody.
    filter.muted === true ? row.muted === 1 : !filter.flaggedOnly || row.flag_rank != null,
    filter.muted !== false || row.muted === 0,
    filter.flags.length === 0 ||
      (row.flag != null &&
        filter.flags.includes(row.flag) &&
        (row.flag_rank != null || filter.muted === true)),
    among(statuses, row.status),
    reasons.length === 0 ||
      (row.status === 'waiting' && reasons.some((reason) => reason === row.substatus)),
    !filter.returnedOnly || row.comes_back === 1 || row.status === 'returned',
    among(carriers, row.carrier ?? null),
    countries.length === 0 || (row.country != null && countries.includes(row.country)),
    among(methods, row.method),
    tracking === null || (tracking === 'with') === (number !== null),
    isWithin(row.placed_at, filter.placed),
    isWithin(row.shipped_at, filter.shipped),
    isWithin(movedAt(row), filter.moved),
    filter.moved?.from !== null ||
      filter.moved.until === null ||
      statuses.length > 0 ||
      (row.status !== 'delivered' && row.status !== 'returned'),
    isWithin(row.delivered_at, filter.delivered),
    expected === null ||
      (date !== null &&
        (expected.from === null || date >= expected.from) &&
        (expected.to === null || date <= expected.to)),
    search === null ||
      (searched !== null && 'prefix' in search && searched.startsWith(search.prefix)),
  ].every(Boolean);
}

function among<T>(values: readonly T[], value: T): boolean {
  return values.length === 0 || values.includes(value);
}

function isWithin(at: number | null | undefined, range: InstantRange | null): boolean {
  if (!range) return true;
  const { from, until } = range;
  return at != null && (from === null || at >= from) && (until === null || at < until);
}
