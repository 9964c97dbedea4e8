import { DAY, MINUTE } from '../core/dates/durations.ts';
import type { KeptOrders, KeptTimes } from '../ports/kept-orders.ts';
import type { Change, ReadChanges } from '../ports/read-changes.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { PRIORITY, type StaleOrders } from '../ports/stale-orders.ts';
import { HINT_DELAY } from './take-hints.ts';

/** Milliseconds by which a run begins before the last change that was seen: Shopify's search lags behind its records. */
const OVERLAP = 5 * MINUTE;

/** Pages of one run, of 250 changes each; the next run goes on. */
const MOST_PAGES = 10;

/**
 * Milliseconds. A read that was made so soon after a change may not have seen it, since Shopify's servers lag behind each
 * other. It is less than a hint waits, or each change with a hint would be read twice.
 */
const READ_TOO_SOON = HINT_DELAY - 2_000;

/** Milliseconds. Returns and scans move no cursor, so an open order is read again after so long in any case. */
export const LONGEST_UNREAD = DAY;

type Kind = Parameters<ReadChanges>[1];

/** How far a run has come. */
export interface Followed {
  /** Shopify's time of the last change that was seen. Our clock does not move it, so that a wrong one loses nothing. */
  cursorAt: Date;
  /** Nothing is left to be seen. */
  isWhole: boolean;
}

export interface FollowChangesPorts {
  readChanges: ReadChanges;
  keptOrders: Pick<KeptOrders, 'findTimes'>;
  staleOrders: Pick<StaleOrders, 'mark'>;
  now(): Date;
}

/**
 * Marks the orders that have changed since a cursor and were not read since.
 *
 * @returns `null` for a shop that has not the app (any more).
 * @throws when Shopify or the database gives no answer.
 */
export async function followChanges(
  { readChanges, keptOrders, staleOrders, now }: FollowChangesPorts,
  shop: ShopDomain,
  kind: Kind,
  cursorAt: Date,
): Promise<Followed | null> {
  // A cursor that was made while a clock was ahead must not hold until then.
  let latest = Math.min(cursorAt.getTime(), now().getTime());
  const since = new Date(latest - OVERLAP);
  let after: string | null = null;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const read = await readChanges(shop, kind, since, after);
    if (!read) return null;
    const ids = [...new Set(read.changes.map(({ orderId }) => orderId))];
    const kept = await keptOrders.findTimes(shop, ids);
    for (const change of read.changes) {
      latest = Math.max(latest, change.at.getTime());
      if (isSeen[kind](change, kept.get(change.orderId), now())) continue;
      const at = now();
      await staleOrders.mark(shop, change.orderId, PRIORITY.reconciliation, { at, dueAt: at });
    }
    after = read.next;
    if (after === null) return { cursorAt: new Date(latest), isWhole: true };
  }
  return { cursorAt: new Date(latest), isWhole: false };
}

/** Whether what is kept of an order has seen a change. */
const isSeen: Readonly<
  Record<Kind, (change: Change, kept: KeptTimes | undefined, now: Date) => boolean>
> = {
  orders: ({ at }, kept) => kept !== undefined && kept.updatedAt >= at,
  // A fulfillment order's time is not kept.
  fulfillment_orders: ({ at }, kept) =>
    kept !== undefined && kept.readAt.getTime() > at.getTime() + READ_TOO_SOON,
  // An order that is not kept any more may stay so.
  returns: (_, kept, now) => !kept || kept.readAt.getTime() > now.getTime() - LONGEST_UNREAD,
};
