import type { OrderRow } from './sample-order-parts.ts';

/** An instant as Shopify writes it, in whole seconds: two changes within one second have the same `updatedAt`. */
export function toWholeSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/**
 * When the order of a row last changed. Nothing about a return counts, and neither does a carrier's scan. Returns:
 * https://community.shopify.com/td-p/2445856. Scans: a guess, since nothing says so; the fake has what costs an app more.
 */
export function updatedAtOf(row: OrderRow, now: Date): string {
  return newest(now, [
    row.placed,
    row.cancelled?.at,
    row.closedAt,
    ...(row.edits ?? []).map(({ at }) => at),
    ...(row.refunds ?? []).map(({ createdAt }) => createdAt),
    ...(row.fulfillments ?? []).map(({ createdAt }) => createdAt),
  ]);
}

/** When a fulfillment order of the row last changed: as far as the row says, when something of the order shipped. */
export function fulfillmentOrderUpdatedAt(row: OrderRow, now: Date): string {
  return newest(now, [row.placed, ...(row.fulfillments ?? []).map(({ createdAt }) => createdAt)]);
}

function newest(now: Date, instants: readonly (string | undefined)[]): string {
  const past = instants
    .map((instant) => (instant === undefined ? -Infinity : Date.parse(instant)))
    .filter((instant) => instant <= now.getTime());
  return toWholeSeconds(new Date(Math.max(...past)));
}
