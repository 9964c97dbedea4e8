import type { Shipment, ShipmentStatus } from '../contract.ts';
import type { OrderShipment, ScanEvent, ShipmentState } from './order.ts';

/** Where a shipment is, what is wrong with it, and who must act. Instants, not yet written out. */
export interface DerivedState extends ShipmentState {
  delayed: boolean;
  stale: boolean;
  action: Shipment['action'];
  progress: Shipment['progress'];
  deliveredAt: string | null;
  expectedAt: string | null;
  /** Newest first. */
  events: ScanEvent[];
}

const DAY = 86_400_000;

/** Rule S2: a scan this long after delivery is a new attempt, an earlier one is a late upload. */
const REOPENS_AFTER = DAY / 2;

/** Rule L3: days after the promised one, that one not counted. */
const LATE_AFTER_DAYS = 2;

/** Rule L5: an out-for-delivery scan this old has not been kept. */
const OUT_TOO_LONG = DAY;

/** Rule O5: a scan from further in the future is a mistake of somebody's clock. */
const FROM_THE_FUTURE = DAY;

/** Rule L6: without news for this long, the last known state may no longer be true. */
const STALE_AFTER = 30 * DAY;

/** How far along a status is; `exception` is a problem on top of the last rank and has none. */
const RANK: Record<ShipmentStatus, number> = {
  unknown: 0,
  exception: 0,
  cancelled: 0,
  info_received: 1,
  in_transit: 2,
  out_for_delivery: 3,
  attempt_failed: 3,
  available_for_pickup: 4,
  delivered: 5,
  returning: 6,
  returned: 7,
};

const ACTION: Record<ShipmentStatus, Shipment['action']> = {
  unknown: 'none',
  exception: 'merchant',
  cancelled: 'merchant',
  info_received: 'none',
  in_transit: 'none',
  out_for_delivery: 'none',
  attempt_failed: 'shopper',
  available_for_pickup: 'shopper',
  delivered: 'none',
  returning: 'merchant',
  returned: 'merchant',
};

/** The bar for a rank; `null` once the way leads back. */
const PROGRESS = [2, 1, 3, 4, 4, 5, null, null] as const;

const MOVING: ReadonlySet<ShipmentStatus> = new Set([
  'info_received',
  'in_transit',
  'out_for_delivery',
]);

/**
 * The newest scan says where it is; rules by their numbers in the reference "events → status".
 *
 * @param dateOf - The calendar date (`2026-11-25`) of an instant on the shop's clock.
 */
export function shipmentState(
  shipment: OrderShipment,
  now: Date,
  dateOf: (at: string) => string,
): DerivedState {
  const events = shipment.events
    .filter(({ at }) => Date.parse(at) - now.getTime() <= FROM_THE_FUTURE)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || RANK[b.status] - RANK[a.status]);
  const { status, substatus } = currentState(shipment, events);
  const moving = MOVING.has(status);
  const newest = events[0];
  const silence = newest ? now.getTime() - Date.parse(newest.at) : 0;

  const promised = events.find((event) => event.expectedAt)?.expectedAt ?? shipment.expectedAt;
  const expectedAt = promised && promisedDay(promised);
  const daysPast = expectedAt ? daysBetween(dateOf(expectedAt), dateOf(now.toISOString())) : 0;
  const outSince = events.find((event) => event.status === 'out_for_delivery')?.at;
  const outTooLong =
    status === 'out_for_delivery' &&
    outSince !== undefined &&
    now.getTime() - Date.parse(outSince) > OUT_TOO_LONG;
  const overdue = daysPast >= LATE_AFTER_DAYS || outTooLong;
  const delayed = moving && (overdue || isDelayedByCarrier(events, now));
  return {
    status,
    substatus,
    delayed,
    stale: moving && silence > STALE_AFTER,
    action: substatus === 'action_required' ? 'shopper' : delayed ? 'carrier' : ACTION[status],
    progress: progressOf(status, substatus, events),
    deliveredAt: status === 'delivered' ? deliveredAt(shipment, events) : null,
    expectedAt: moving && daysPast <= 0 ? expectedAt : null,
    events,
  };
}

/** Rule E2: midnight in UTC is how a source writes that knows only the day, so it is no instant. */
function promisedDay(at: string): string {
  return at.replace(/T00:00:00(?:\.000)?Z$/, '');
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY;
}

function currentState(shipment: OrderShipment, events: readonly ScanEvent[]): ShipmentState {
  const { witness } = shipment;
  const scan = significantScan(events);
  if (witness.weight === 'final' || !scan) return witness;
  const saysDelivered =
    witness.status === 'delivered' &&
    shipment.deliveredAt !== null &&
    Date.parse(shipment.deliveredAt) >= Date.parse(scan.at);
  return saysDelivered ? witness : scan;
}

/** Rule S1: the newest scan counts. Rule S2: after a delivery, late uploads of earlier scans do not. */
function significantScan(events: readonly ScanEvent[]): ScanEvent | null {
  const hasMoved = events.some(({ status }) => RANK[status] > RANK.info_received);
  const significant = events.filter(
    ({ status }) => !(hasMoved && (status === 'info_received' || status === 'unknown')),
  );
  const delivered = significant.find(({ status }) => status === 'delivered');
  if (!delivered) return significant[0] ?? null;
  const reopening = significant
    .slice(0, significant.indexOf(delivered))
    .find((event) => reopens(event, delivered));
  return reopening ?? delivered;
}

function reopens(event: ScanEvent, delivered: ScanEvent): boolean {
  if (RANK[event.status] > RANK.delivered) return true;
  const attempted = RANK[event.status] >= RANK.out_for_delivery;
  return attempted && Date.parse(event.at) - Date.parse(delivered.at) >= REOPENS_AFTER;
}

/** Rule L4: a delay the carrier announced holds until it is out for delivery or a new day is promised. */
function isDelayedByCarrier(events: readonly ScanEvent[], now: Date): boolean {
  for (const event of events) {
    if (event.substatus === 'delayed') return true;
    if (RANK[event.status] >= RANK.out_for_delivery) return false;
    if (event.expectedAt && Date.parse(event.expectedAt) > now.getTime()) return false;
  }
  return false;
}

function progressOf(
  status: ShipmentStatus,
  substatus: ShipmentState['substatus'],
  events: readonly ScanEvent[],
): Shipment['progress'] {
  if (status === 'cancelled') return null;
  const own = RANK[status];
  if (own > 0) return substatus === 'picked_up' ? 2 : (PROGRESS[own] ?? null);
  const highest = Math.max(0, ...events.map((event) => RANK[event.status]));
  return PROGRESS[highest] ?? null;
}

function deliveredAt(shipment: OrderShipment, events: readonly ScanEvent[]): string | null {
  return events.find(({ status }) => status === 'delivered')?.at ?? shipment.deliveredAt;
}
