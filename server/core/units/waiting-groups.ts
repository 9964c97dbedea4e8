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
import { toPickupPlace } from './pickup-place.ts';
import type { Placement } from './placement.ts';
import { IN_STORE } from '../shipments/match-fulfillment-orders.ts';
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
  rejected: 'finding_another_way',
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
      place:
        one.fulfillmentOrder && IN_STORE.has(one.fulfillmentOrder.method)
          ? toPickupPlace(one.fulfillmentOrder.place)
          : null,
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
  const { state, method, scheduledAt, place } = fulfillmentOrder;
  const reason = waitingReason(order, state, scheduledAt);
  const ours = BEGUN.has(reason) ? OWN_DELIVERY[method] : undefined;
  // On the shop's calendar: it is not late yet on the day itself.
  const isLate =
    reason === 'scheduled' &&
    scheduledAt !== null &&
    moments.date(scheduledAt) < moments.date(now.toISOString());
  return {
    reason: isLate ? 'late_to_ship' : (ours ?? reason),
    date: scheduledAt ? moments.day(scheduledAt) : null,
    place: method === 'pickup' ? toPickupPlace(place) : null,
  };
}

const BEGUN: ReadonlySet<WaitingReason> = new Set(['preparing', 'packing']);

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

/**
 * The shop has been promised money that it can no longer take, so it waits for another payment. Of a payment that
 * is merely pending no record says who waits for whom: cash on delivery, an invoice and a transfer look alike.
 */
const LAPSED: ReadonlySet<PaymentState> = new Set(['expired', 'voided']);

/** A scheduled group without a day has `date_to_follow`; one that nobody has begun may wait for the payment. */
function waitingReason(
  { payment, shipments }: Order,
  state: FulfillmentOrderState,
  scheduledAt: string | null,
): WaitingReason {
  if (state === 'scheduled' && scheduledAt === null) return 'date_to_follow';
  const isUntouched = state === 'open' && shipments.every(({ voided }) => voided);
  return isUntouched && LAPSED.has(payment) ? 'awaiting_payment' : WAITING_REASON[state];
}
