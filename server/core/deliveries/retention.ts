import { DAY } from '../dates/durations.ts';
import type { Order, OrderReturn } from '../order.ts';
import { LATENESS } from '../shipments/lateness.ts';
import { ENDED_STATUSES, type Delivery, type DeliveryStatus } from './delivery.ts';

/** For how many days an order is kept: what is no longer asked about goes away. */
export interface Retention {
  /** After the last thing that happened to a finished order. */
  daysAfterEnd: number;
  /** After it was placed, whatever has become of it. */
  daysAfterPlacing: number;
}

/** The longest, by which the end of an order's time is written. Whoever runs a server may choose less. */
export const LONGEST_RETENTION: Retention = { daysAfterEnd: 90, daysAfterPlacing: 180 };

const ENDED: ReadonlySet<DeliveryStatus> = new Set(ENDED_STATUSES);
const COMING_BACK: ReadonlySet<OrderReturn['status']> = new Set(['requested', 'open', 'received']);

/** Whether nothing more is to happen: every delivery has ended, or is so silent that nobody waits for news of it (rule L6). */
export function isFinished(
  { returns }: Pick<Order, 'returns'>,
  deliveries: readonly Delivery[],
  now: Date,
): boolean {
  const isOver = ({ status, lastEventAt, shippedAt }: Delivery): boolean => {
    if (ENDED.has(status)) return true;
    const lastNews = lastEventAt ?? shippedAt;
    return lastNews !== null && now.getTime() - Date.parse(lastNews) > LATENESS.stale;
  };
  return returns.every(({ status }) => !COMING_BACK.has(status)) && deliveries.every(isOver);
}

/** The instant from which on nothing of the order is kept, in milliseconds since 1970. */
export function forgetAfter(
  order: Order,
  deliveries: readonly Delivery[],
  finished: boolean,
): number {
  const placedAt = Date.parse(order.placedAt);
  const atMost = placedAt + LONGEST_RETENTION.daysAfterPlacing * DAY;
  if (!finished) return atMost;
  const happened = [
    order.cancellation?.at,
    ...order.refunds.map(({ at }) => at),
    ...order.returns.map(({ closedAt, createdAt }) => closedAt ?? createdAt),
    ...deliveries.flatMap((one) => [one.deliveredAt, one.lastEventAt, one.shippedAt]),
  ].flatMap((at) => (at ? Date.parse(at) : []));
  return Math.min(atMost, Math.max(placedAt, ...happened) + LONGEST_RETENTION.daysAfterEnd * DAY);
}
