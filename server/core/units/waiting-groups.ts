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

/** What has not left yet, and why; the most urgent first. */
export function toWaiting(
  order: Order,
  placement: Placement,
  traced: readonly DerivedShipment[],
  items: ToItems,
  view: View,
): WaitingGroup[] {
  const stillHere = traced.filter((one) => hasNotLeft(one) && one.units.length > 0);
  return mergeAlike([
    ...stillHere.map((one) => ({
      units: one.units,
      reason: isReadyInStore(one) ? ('ready_to_collect' as const) : ('preparing' as const),
      date: null,
      place: one.fulfillmentOrder?.method === 'pickup' ? one.fulfillmentOrder.place : null,
    })),
    ...placement.waiting.map(({ from, units }) => ({
      units,
      ...(from ? planned(order, from, view) : fallbackState(order)),
    })),
  ])
    .map(({ units, ...facts }): WaitingGroup => ({ ...facts, items: items(units) }))
    .toSorted(byWaitingUrgency);
}

function planned(
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  { now, moments }: View,
): WaitingFacts {
  const isPickup = fulfillmentOrder.method === 'pickup';
  // A day that has passed is none to be promised any more.
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

/** What the shop hands over itself is got ready in words of its own. */
const OWN_DELIVERY: Partial<Record<DeliveryMethod, WaitingReason>> = {
  pickup: 'preparing_pickup',
  local: 'preparing_local',
};

function fallbackState(order: Order): WaitingFacts {
  const { fallbackState: state } = order;
  const reason = state === 'nothing_to_ship' ? 'preparing' : waitingReason(order, state, null);
  return { reason, date: null, place: null };
}

/** Nobody has paid, or nobody has been charged after all. */
const UNPAID: ReadonlySet<PaymentState> = new Set(['pending', 'expired', 'voided']);

/** What is planned for a day that nobody knows has a day to follow; what nobody has begun may wait for money. */
function waitingReason(
  { payment, shipments }: Order,
  state: FulfillmentOrderState,
  scheduledAt: string | null,
): WaitingReason {
  if (state === 'scheduled' && scheduledAt === null) return 'date_to_follow';
  const isUntouched = state === 'open' && shipments.every(({ voided }) => voided);
  return isUntouched && UNPAID.has(payment) ? 'awaiting_payment' : WAITING_REASON[state];
}
