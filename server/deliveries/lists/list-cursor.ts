import * as v from 'valibot';
import type { ListPosition, ListSort } from '../../ports/list-deliveries.ts';

/** A row of a list, which a page is beside. */
export interface ListCursor {
  sort: ListSort;
  position: ListPosition;
}

/** Characters. The longest names and tracking numbers stay far below. */
const MAX_LENGTH = 1_000;

/** The end of Shopify's gid, within what both databases hold. */
const Id = v.pipe(v.string(), v.regex(/^\d{1,18}$/));
/** Of a flag: there are few. */
const Rank = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const Instant = v.pipe(v.number(), v.safeInteger());
/** Postgres stores no text with a NUL in it. */
const Key = v.pipe(v.string(), v.minLength(1), v.regex(/^[^\0]+$/));
const CalendarDate = v.pipe(v.string(), v.isoDate());

/** Descending or not; and whether it is among those without what the list is sorted by. */
const InOrder = v.strictTuple([v.picklist([0, 1]), v.literal(0)]);
const Last = v.strictTuple([v.picklist([0, 1]), v.literal(1)]);

const Parts = v.union([
  v.strictTuple([v.literal('urgency'), InOrder, v.strictTuple([Rank, Instant]), Id, Id]),
  v.strictTuple([
    v.picklist(['placed', 'shipped', 'moved']),
    InOrder,
    v.strictTuple([Instant]),
    Id,
    Id,
  ]),
  v.strictTuple([v.literal('expected'), InOrder, v.strictTuple([CalendarDate]), Id, Id]),
  v.strictTuple([v.picklist(['name', 'number']), InOrder, v.strictTuple([Key]), Id, Id]),
  v.strictTuple([
    v.picklist(['urgency', 'expected', 'shipped', 'moved', 'number']),
    Last,
    v.strictTuple([Instant]),
    Id,
    Id,
  ]),
]);

/** A row's place as one word of an address. It is not signed: whoever makes one up reads their own shop all the same. */
export function formatCursor({ sort, position }: ListCursor): string {
  const { sortedBy, comesLast, orderId, deliveryId } = position;
  const ways = [Number(sort.isDescending), Number(comesLast)];
  const parts = [sort.by, ways, sortedBy, orderId, deliveryId];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @returns `null` for what {@link formatCursor} does not write. */
export function parseCursor(text: string): ListCursor | null {
  if (text.length > MAX_LENGTH) return null;
  const parsed = v.safeParse(Parts, readJson(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success) return null;
  const [by, [isDescending, comesLast], sortedBy, orderId, deliveryId] = parsed.output;
  return {
    sort: { by, isDescending: isDescending === 1 },
    position: { sortedBy, comesLast: comesLast === 1, orderId, deliveryId },
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
