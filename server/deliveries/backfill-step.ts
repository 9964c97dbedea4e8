import { HOUR, MINUTE } from '../core/dates/durations.ts';
import type { Backfill, BackfillProblem, Backfills, ClaimedBackfill } from '../ports/backfills.ts';
import type { BulkOrders } from '../ports/bulk-orders.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { Log } from '../ports/log.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';

/** Milliseconds between the first and the second attempt; doubled after each, up to {@link MAX_RETRY_DELAY}. */
const FIRST_RETRY_DELAY = MINUTE;
const MAX_RETRY_DELAY = HOUR;

/** Searches that are begun for one back-fill. Each goes on where the one before ended: what is kept is not read again. */
export const MOST_SEARCHES = 3;

export interface RunBackfillsPorts {
  backfills: Backfills;
  bulkOrders: BulkOrders;
  keptOrders: Pick<KeptOrders, 'findTimes'>;
  shops: Pick<Shops, 'keepsOrders'>;
  /** Whether the shop lets the app read orders of any age. */
  findsOldOrders(shop: ShopDomain): Promise<boolean>;
  /** Days after which an order is kept no longer, whatever becomes of it. */
  daysKept: number;
  now(): Date;
  log: Pick<Log, 'warn'>;
}

/** What to save at the end of a step, and when the next one is due: never where that is `null`. */
export interface Next {
  next: Partial<Backfill>;
  dueAt: Date | null;
}

/** One step of a back-fill. It throws when Shopify or the database gives no answer. */
export type Step = (
  ports: RunBackfillsPorts,
  one: ClaimedBackfill,
  signal: AbortSignal,
) => Promise<Next>;

/** What is known of a list before it is read. */
export const NO_LIST = { line: 0, found: null, marked: 0, markedAt: null } as const;

/** No further step. */
export function end(
  phase: 'finished' | 'stopped' | 'cancelled',
  at: Date,
  problem: BackfillProblem | null = null,
  more: Partial<Backfill> = {},
): Next {
  return { next: { phase, problem, endedAt: at, ...more }, dueAt: null };
}

/** The same step again. */
export function tryAgain({ attempts }: Backfill, problem: BackfillProblem, at: Date): Next {
  const delay = Math.min(FIRST_RETRY_DELAY * 2 ** attempts, MAX_RETRY_DELAY);
  return { next: { problem, attempts: attempts + 1 }, dueAt: later(at, delay) };
}

/** Another search, as the list of this one cannot be read to its end. */
export function searchAgain(one: Backfill, problem: BackfillProblem, at: Date): Next {
  if (one.attempts + 1 >= MOST_SEARCHES) return end('stopped', at, problem);
  const { next, dueAt } = tryAgain(one, problem, at);
  return { next: { ...next, phase: 'waiting', operation: null, ...NO_LIST }, dueAt };
}

/** The merchant has removed the app: the back-fill is deleted with all that is kept. */
export function withoutApp(at: Date): Next {
  return { next: {}, dueAt: later(at, HOUR) };
}

export function later(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds);
}
