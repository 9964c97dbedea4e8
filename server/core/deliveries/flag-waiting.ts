import type { WaitingGroup, WaitingReason } from '../../contract.ts';
import { addBusinessDays, addDays } from '../dates/business-days.ts';
import type { View } from '../dates/moments.ts';
import type { Order, PaymentState } from '../order.ts';
import { readyInStoreSince, type DerivedShipment } from '../shipments/derive-shipments.ts';
import { LATENESS } from '../shipments/lateness.ts';
import { preparedSince } from '../timeline/waiting-headline.ts';
import { FLAGS, type DeliveryFlag, type FlagCode } from './delivery.ts';
import { FLAG_LIMITS } from './flag-limits.ts';

/** What has not left of an order. */
export interface WaitingFacts {
  order: Order;
  groups: readonly WaitingGroup[];
  /** Ready for the shopper in the shop's own store. */
  inStore: readonly DerivedShipment[];
  view: View;
}

/** The most urgent flag of what has not left. */
export function flagWaiting(facts: WaitingFacts): DeliveryFlag | null {
  for (const code of FLAGS) {
    const since = SINCE[code]?.(facts) ?? null;
    if (since !== null) return { code, since: new Date(since).toISOString() };
  }
  return null;
}

/** Since when, in milliseconds since 1970; `null` for what has no such flag. */
type Since = (facts: WaitingFacts) => number | null;

const SINCE: Partial<Record<FlagCode, Since>> = {
  check_address: (facts) =>
    facts.groups.some(({ reason }) => reason === 'check_address')
      ? facts.view.moments.instantOf(facts.order.placedAt)
      : null,
  pickup_overdue: overdueSince,
  not_shipped: notShippedSince,
};

/** Ready in the shop's own store for longer than the limit of rule L5. */
function overdueSince({ groups, inStore, view: { now, moments } }: WaitingFacts): number | null {
  if (!groups.some(({ reason }) => reason === 'ready_to_collect')) return null;
  const ready = inStore.map((one) => moments.instantOf(readyInStoreSince(one)));
  const since = Math.min(...ready) + LATENESS.pickup;
  return since < now.getTime() ? since : null;
}

/** Nothing but the shop itself keeps these from being sent. */
const UNEXPLAINED: ReadonlySet<WaitingReason> = new Set([
  'preparing',
  'packing',
  'preparing_local',
  'preparing_pickup',
  'finding_another_way',
  'late_to_ship',
]);

/** The shop waits for money, or may be waiting for it; a payment that is authorised is there. */
const UNPAID: ReadonlySet<PaymentState> = new Set(['pending', 'partly_paid', 'expired', 'voided']);

function notShippedSince({ order, groups, view: { now, moments } }: WaitingFacts): number | null {
  if (UNPAID.has(order.payment) && !order.isPaidOnDelivery) return null;
  const prepared = moments.date(preparedSince(order, now.toISOString()));
  const limit = FLAG_LIMITS.notShippedBusinessDays;
  const instants = groups
    .filter(({ reason }) => UNEXPLAINED.has(reason))
    .map(({ reason, date }) =>
      reason === 'late_to_ship' && date
        ? addDays(moments.date(date.at), 1)
        : addBusinessDays(prepared, limit + 1),
    )
    .map((date) => moments.instantOf(date))
    .filter((instant) => instant <= now.getTime());
  return instants.length > 0 ? Math.min(...instants) : null;
}
