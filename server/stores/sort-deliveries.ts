import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import type { DeliveryFilter } from '../ports/delivery-filter.ts';
import type { ListPosition, ListSort, SortKey } from '../ports/list-deliveries.ts';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['deliveries']>;

/**
 * A part of a list that is sorted by columns all in one direction, so that a row value says where a page begins. A list
 * that is sorted by what some deliveries have not got has two: those that have it, then the others.
 */
export interface Stretch {
  /** With the ids. */
  columns: readonly RawBuilder<unknown>[];
  isDescending: boolean;
  comesLast: boolean;
  /** What is true of its rows only. */
  conditions: readonly RawBuilder<SqlBool>[];
}

const column = (name: keyof Row): RawBuilder<unknown> => sql`${sql.ref(name)}`;

/** The last event, or where there is none, when it was shipped. */
export const MOVED_AT = sql<number | null>`coalesce(last_event_at, shipped_at)`;

interface Key {
  columns: readonly RawBuilder<unknown>[];
  /** What a row has there; a `bigint` of `pg` is a text. */
  valuesOf(row: Row): (number | string)[];
  /** No delivery is without it. */
  isAlways: boolean;
}

const KEYS: Readonly<Record<SortKey, Key>> = {
  urgency: {
    columns: [column('flag_rank'), column('flag_since')],
    valuesOf: (row) => [Number(row.flag_rank), Number(row.flag_since)],
    isAlways: false,
  },
  placed: {
    columns: [column('placed_at')],
    valuesOf: (row) => [Number(row.placed_at)],
    isAlways: true,
  },
  expected: {
    columns: [column('expected_on')],
    valuesOf: (row) => [row.expected_on ?? ''],
    isAlways: false,
  },
  shipped: {
    columns: [column('shipped_at')],
    valuesOf: (row) => [Number(row.shipped_at)],
    isAlways: false,
  },
  moved: {
    columns: [MOVED_AT],
    valuesOf: (row) => [Number(row.last_event_at ?? row.shipped_at)],
    isAlways: false,
  },
  name: {
    columns: [column('name_key')],
    valuesOf: (row) => [toText(row.name_key)],
    isAlways: true,
  },
  number: {
    columns: [column('tracking_key')],
    valuesOf: (row) => [row.tracking_key ? toText(row.tracking_key) : ''],
    isAlways: false,
  },
};

/** Bytes in the database, so that they compare alike in both. */
const KEYS_IN_BYTES: ReadonlySet<SortKey> = new Set(['name', 'number']);

/** The parts of a list, one after the other. Who lists only what has the key needs no second one. */
export function stretchesOf({ by, isDescending }: ListSort, filter: DeliveryFilter): Stretch[] {
  const { columns, isAlways } = KEYS[by];
  const [first] = columns;
  if (isAlways || !first) return [stretch(columns, { isDescending })];
  // The filter says so itself: a condition that stands twice counts twice in Postgres's estimate of the rows.
  if (hasAlways(by, filter)) return [stretch(columns, { isDescending })];
  // Partial indexes are used only where the statement says what their condition does.
  const having = sql<SqlBool>`${first} is not null`;
  const lacking = sql<SqlBool>`${first} is null`;
  const withKey = stretch(columns, { isDescending, conditions: [having] });
  const others = stretch(KEYS.placed.columns, {
    isDescending: true,
    conditions: [lacking],
    comesLast: true,
  });
  return [withKey, others];
}

function stretch(
  columns: Stretch['columns'],
  more: Pick<Stretch, 'isDescending'> & Partial<Stretch>,
): Stretch {
  const ids = [column('order_id'), column('delivery_id')];
  return { comesLast: false, conditions: [], ...more, columns: [...columns, ...ids] };
}

/** Whether the filter lets nothing pass that lacks what is sorted by. */
function hasAlways(by: SortKey, filter: DeliveryFilter): boolean {
  if (by === 'urgency') {
    return filter.muted !== true && (filter.flaggedOnly || filter.flags.length > 0);
  }
  if (by === 'number') return filter.search?.by === 'number';
  if (by === 'expected') return filter.expected !== null;
  return (by === 'shipped' || by === 'moved') && filter[by] !== null;
}

/** Where a row stands in its part of the list. */
export function valuesOf(row: Row, { by }: ListSort, { comesLast }: Stretch): (number | string)[] {
  return KEYS[comesLast ? 'placed' : by].valuesOf(row);
}

/** A row value, which both databases look up in an index as a whole: https://sqlite.org/rowvalue.html */
export function isBeyond(
  { columns }: Stretch,
  direction: 'asc' | 'desc',
  place: readonly unknown[],
): RawBuilder<SqlBool> {
  const than = sql.raw(direction === 'asc' ? '>' : '<');
  return sql`(${sql.join(columns)}) ${than} (${sql.join(place)})`;
}

/** A position as values of the columns of its part of the list. */
export function placeOf(
  { sortedBy, comesLast, orderId, deliveryId }: ListPosition,
  { by }: ListSort,
): (number | string | Uint8Array)[] {
  const isBytes = !comesLast && KEYS_IN_BYTES.has(by);
  const keys = sortedBy.map((one) => (isBytes ? Buffer.from(String(one)) : one));
  return [...keys, orderId, deliveryId];
}

function toText(key: Uint8Array): string {
  return Buffer.from(key).toString();
}
