import type { HeadlineCode, ShipmentStatus } from '../../contract.ts';
import type { Moments } from '../dates/moments.ts';
import { countParcels } from '../shipments/parcels.ts';
import type { DerivedState } from '../shipments/shipment-state.ts';
import { zoneOf } from '../shipments/to-shipment.ts';
import {
  draftHeadline,
  type AnswerParts,
  type HeadlineDraft,
  type ShownShipment,
} from './headline-draft.ts';
import { isMoving } from './urgency.ts';

/** States of a shipment that outrank whatever else the order is doing. */
const NEEDS_ACTION: Partial<Record<ShipmentStatus, HeadlineCode>> = {
  attempt_failed: 'delivery_attempted',
  available_for_pickup: 'ready_to_collect',
  exception: 'exception',
  returning: 'returning',
  returned: 'returned',
};

/** The headline of the most urgent shipment, where that needs somebody to act. */
export function fromShipmentInNeed(
  { shipments }: AnswerParts,
  moments: Moments,
): HeadlineDraft | null {
  const first = shipments[0];
  const code = first && actionCode(first.state);
  if (!code) return null;
  const { scan } = first.state;
  const date = scan && moments.dayTime(scan.at, zoneOf(first.state));
  return draftHeadline(code, { date, about: first });
}

function actionCode({ status, substatus }: DerivedState): HeadlineCode | undefined {
  return status === 'exception' && substatus === 'lost' ? 'lost' : NEEDS_ACTION[status];
}

/** The headline of an order that was sent, in whole or in part; none of its shipments needs anybody. */
export function fromShipments(parts: AnswerParts, moments: Moments): HeadlineDraft | null {
  const { shipments, waiting } = parts;
  const moving = shipments.filter(({ shown }) => isMoving(shown));
  const [first] = moving;
  if (!first) return fromDelivered(parts);
  const { shown, state } = first;
  if (shown.status === 'out_for_delivery' && !shown.delayed)
    return draftHeadline('out_for_delivery', { about: first });
  const notHandedOver = moving.find((one) => one.state.awaitingHandover);
  if (notHandedOver) {
    const { shippedAt } = notHandedOver.shown;
    return draftHeadline('label_created', { date: shippedAt, about: notHandedOver });
  }
  const late = moving.find(({ state: { delayed } }) => delayed);
  if (late) return fromLate(late, moments);
  const parcels = countArrived(shipments);
  if (parcels.delivered > 0) {
    return draftHeadline('partly_delivered', { count: parcels.delivered, total: parcels.total });
  }
  if (moving.length === 1 && shown.expectedAt) {
    return draftHeadline('arriving_on', { date: shown.expectedAt, about: first });
  }
  if (waiting.length > 0) return draftHeadline('partly_shipped');
  if (state.stale && state.noNewsSince) {
    return draftHeadline('no_news', { date: moments.day(state.noNewsSince), about: first });
  }
  if (shown.status === 'in_transit') return draftHeadline('on_the_way', { about: first });
  return draftHeadline(shown.status === 'info_received' ? 'label_created' : 'shipped', {
    date: shown.shippedAt,
    about: first,
  });
}

/** "No news since" where nobody has seen it for long; else it is late for a reason that a source gives. */
function fromLate(about: ShownShipment, moments: Moments): HeadlineDraft {
  const { noNewsSince } = about.state;
  return noNewsSince
    ? draftHeadline('no_news', { date: moments.day(noNewsSince), about })
    : draftHeadline('delayed', { date: about.shown.expectedAt, about });
}

/** Nothing is on its way: all of it has arrived, or the rest is still to be sent. */
function fromDelivered({ shipments, waiting }: AnswerParts): HeadlineDraft | null {
  const delivered = shipments.filter(isDelivered);
  const hasCancelled = shipments.some(({ shown }) => shown.status === 'cancelled');
  const [about] = delivered.toSorted((a, b) => deliveredTime(b) - deliveredTime(a));
  if (!about) return hasCancelled && waiting.length === 0 ? draftHeadline('preparing') : null;
  if (waiting[0]?.reason === 'awaiting_return') return null;
  if (waiting.length > 0 || hasCancelled) return draftHeadline('partly_shipped');
  const { substatus, deliveredAt } = about.shown;
  if (substatus === 'collected') return draftHeadline('collected', { date: deliveredAt, about });
  return draftHeadline(deliveredAt ? 'delivered_on' : 'delivered', { date: deliveredAt, about });
}

function isDelivered({ shown }: ShownShipment): boolean {
  return shown.status === 'delivered';
}

function deliveredTime({ shown: { deliveredAt } }: ShownShipment): number {
  return deliveredAt ? Date.parse(deliveredAt.at) : 0;
}

/** Parcels that were sent and not cancelled, and how many of them have arrived (rules P1, P2). */
function countArrived(shipments: readonly ShownShipment[]): { delivered: number; total: number } {
  const sent = shipments.filter(({ shown }) => shown.status !== 'cancelled');
  const arrived = sent.filter(isDelivered);
  const inPart = sent
    .filter((one) => !isDelivered(one))
    .reduce((sum, { state }) => sum + state.parcels.delivered, 0);
  return {
    delivered: countParcels(arrived.map(({ shown }) => shown)) + inPart,
    total: countParcels(sent.map(({ shown }) => shown)),
  };
}
