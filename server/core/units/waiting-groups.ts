import type { WaitingGroup, WaitingReason } from '../../contract.ts';
import type { View } from '../dates/moments.ts';
import { mergeAlike } from './merge-alike.ts';
import type {
  DeliveryMethod,
  Order,
  FulfillmentOrder,
  PaymentState,
  FulfillmentOrderState,
} from '../order.ts';
import type { Placement } from './placement.ts';
import { isReadyInStore, hasNotLeft, type DerivedShipment } from '../shipments/derive-shipments.ts';
import { byWaitingUrgency } from '../timeline/urgency.ts';
import type { ToItems } from './to-items.ts';

const WAITING_REASON: Record<FulfillmentOrderState, WaitingReason> = {
  open: 'preparing',
  in_progress: 'packing',
  scheduled: 'scheduled',
  closed: 'preparing',
  awaiting_payment: 'awaiting_payment',
  awaiting_return: 'awaiting_return',
  awaiting_stock: 'awaiting_stock',
  date_to_follow: 'date_to_follow',
  check_address: 'check_address',
  checking: 'checking',
};

type WaitingFacts = Omit<WaitingGroup, 'items'>;

/** Groups of units that have not left yet, each with the reason; the most urgent first. */
export function toWaiting(
  order: Order,
  placement: Placement,
  derived: readonly DerivedShipment[],
  toItems: ToItems,
  view: View,
): WaitingGroup[] {
  const notLeft = derived.filter((one) => hasNotLeft(one) && one.units.length > 0);
  return mergeAlike([
    ...notLeft.map((one) => ({
      units: one.units,
      reason: isReadyInStore(one) ? ('ready_to_collect' as const) : ('preparing' as const),
      date: null,
      place: one.fulfillmentOrder?.method === 'pickup' ? one.fulfillmentOrder.place : null,
    })),
    ...placement.waiting.map(({ from, units }) => ({
      units,
      ...(from ? fromFulfillmentOrder(order, from, view) : withoutFulfillmentOrder(order)),
    })),
  ])
    .map(({ units, ...facts }): WaitingGroup => ({ ...facts, items: toItems(units) }))
    .toSorted(byWaitingUrgency);
}

function fromFulfillmentOrder(
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  { now, moments }: View,
): WaitingFacts {
  const isPickup = fulfillmentOrder.method === 'pickup';
  // A day that has passed is not promised any more.
  const today = moments.date(now.toISOString());
  const isAhead =
    fulfillmentOrder.scheduledAt !== null && moments.date(fulfillmentOrder.scheduledAt) >= today;
  const scheduledAt = isAhead ? fulfillmentOrder.scheduledAt : null;
  const underway = fulfillmentOrder.state === 'open' || fulfillmentOrder.state === 'in_progress';
  const ours = underway ? OWN_DELIVERY[fulfillmentOrder.method] : undefined;
  return {
    reason: ours ?? waitingReason(order, fulfillmentOrder.state, scheduledAt),
    date: scheduledAt ? moments.day(scheduledAt) : null,
    place: isPickup ? fulfillmentOrder.place : null,
  };
}

/** Methods by which the shop hands over itself have a reason of their own. */
const OWN_DELIVERY: Partial<Record<DeliveryMethod, WaitingReason>> = {
  pickup: 'preparing_pickup',
  local: 'preparing_local',
};

function withoutFulfillmentOrder(order: Order): WaitingFacts {
  const { fallbackState: state } = order;
  const reason = state === 'nothing_to_ship' ? 'preparing' : waitingReason(order, state, null);
  return { reason, date: null, place: null };
}

/** Nothing was paid, or nothing was charged in the end. */
const UNPAID: ReadonlySet<PaymentState> = new Set(['pending', 'expired', 'voided']);

/** A scheduled group without a day has `date_to_follow`; one that nobody has begun may wait for the payment. */
function waitingReason(
  { payment, shipments }: Order,
  state: FulfillmentOrderState,
  scheduledAt: string | null,
): WaitingReason {
  if (state === 'scheduled' && scheduledAt === null) return 'date_to_follow';
  const isUntouched = state === 'open' && shipments.every(({ voided }) => voided);
  return isUntouched && UNPAID.has(payment) ? 'awaiting_payment' : WAITING_REASON[state];
}
