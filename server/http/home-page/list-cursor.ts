import * as v from 'valibot';
import type { DeliveryList, ListPosition } from '../../ports/list-deliveries.ts';

/** A row of a list, which a page is beside. */
export interface ListCursor {
  by: DeliveryList['by'];
  position: ListPosition;
}

/** Characters. The longest names and tracking numbers stay far below. */
const MAX_LENGTH = 1_000;

/** The end of Shopify's gid, within what both databases hold. */
const Id = v.pipe(v.string(), v.regex(/^\d{1,18}$/));
/** Of a flag: there are few. */
const Rank = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const Instant = v.pipe(v.number(), v.safeInteger());
const Key = v.pipe(v.string(), v.minLength(1));

const Parts = v.union([
  v.strictTuple([v.literal('urgency'), v.strictTuple([Rank, Instant]), Id, Id]),
  v.strictTuple([v.literal('placed'), v.strictTuple([Instant]), Id, Id]),
  v.strictTuple([v.picklist(['name', 'number']), v.strictTuple([Key]), Id, Id]),
]);

/** A row's place as one word of an address. It is not signed: whoever makes one up reads their own shop all the same. */
export function formatCursor({ by, position }: ListCursor): string {
  const { sortedBy, orderId, deliveryId } = position;
  return Buffer.from(JSON.stringify([by, sortedBy, orderId, deliveryId])).toString('base64url');
}

/** @returns `null` for what {@link formatCursor} does not write. */
export function parseCursor(text: string): ListCursor | null {
  if (text.length > MAX_LENGTH) return null;
  const parsed = v.safeParse(Parts, readJson(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success) return null;
  const [by, sortedBy, orderId, deliveryId] = parsed.output;
  return { by, position: { sortedBy, orderId, deliveryId } };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
