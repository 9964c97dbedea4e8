import { DAY } from '../core/dates/durations.ts';
import { LONGEST_RETENTION } from '../core/deliveries/retention.ts';
import type { Turn } from '../ports/backfills.ts';
import type { ListedOrder } from '../ports/bulk-orders.ts';

/** Milliseconds. All older orders have one turn, the last. */
const OLDEST = LONGEST_RETENTION.daysAfterPlacing * DAY;

/**
 * When the turn of each order is: the open ones before the others, and of these the newest first. Stale orders are read
 * in the order in which they were due, so a turn is an instant before the back-fill began: the older the order, the
 * closer to it.
 */
export function toTurns(orders: readonly ListedOrder[], begunAt: Date): Turn[] {
  return orders.map(({ orderId, placedAt, isOpen }) => {
    const age = Math.min(Math.max(begunAt.getTime() - placedAt.getTime(), 0), OLDEST);
    const head = isOpen ? 2 * OLDEST : OLDEST;
    return { orderId, dueAt: new Date(begunAt.getTime() - head + age) };
  });
}
