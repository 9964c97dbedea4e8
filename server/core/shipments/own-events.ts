import type { Order, OrderShipment, ScanEvent, ShipmentState } from '../order.ts';
import type { Milestone, MilestoneEvent } from './milestones-to-write.ts';
import { withoutOwnEvents } from './without-own-events.ts';

/** A fulfillment event that we have written, or may have. */
export interface OwnEvent extends MilestoneEvent {
  /** Shopify's gid of it; `null` while it is not known whether Shopify has it. */
  eventId: string | null;
}

/** What Shopify reports an event as. */
const REPORTED_AS: Record<Milestone, ShipmentState['status']> = {
  CARRIER_PICKED_UP: 'in_transit',
  IN_TRANSIT: 'in_transit',
  OUT_FOR_DELIVERY: 'out_for_delivery',
  ATTEMPTED_DELIVERY: 'attempt_failed',
  READY_FOR_PICKUP: 'available_for_pickup',
  DELIVERED: 'delivered',
};

const PICKED_UP = 'picked_up';

/**
 * Shopify's id of an event that we wrote, in what Shopify reports of its fulfillment; `null` where Shopify does not have
 * it. One whose answer was lost is found by what it says: the same status at the same second, without a text.
 */
export function findOwnEvent(order: Pick<Order, 'shipments'>, own: OwnEvent): string | null {
  const shipment = order.shipments.find(({ id }) => id === own.fulfillmentId);
  const found = scansOfShopify(shipment).find((scan) =>
    own.eventId === null ? isWhatWeWrote(scan, own) : scan.id === own.eventId,
  );
  return found?.id ?? null;
}

/** An order without the events that we wrote, or may have (rule D5); the order itself where there is none. */
export function withoutOwnEventsOf(order: Order, written: readonly OwnEvent[]): Order {
  const ids = new Set(written.flatMap((own) => own.eventId ?? findOwnEvent(order, own) ?? []));
  if (ids.size === 0) return order;
  return {
    ...order,
    shipments: order.shipments.map((shipment) => ({
      ...shipment,
      reports: shipment.reports.map((report) =>
        report.source === 'shopify' ? withoutOwnEvents(report, ids) : report,
      ),
    })),
  };
}

/** Whether Shopify reports any scan of an order: without one, none can be ours. */
export function hasShopifyScans({ shipments }: Pick<Order, 'shipments'>): boolean {
  return shipments.some((shipment) => scansOfShopify(shipment).length > 0);
}

function scansOfShopify(shipment: OrderShipment | undefined): ScanEvent[] {
  const reports = shipment?.reports.filter(({ source }) => source === 'shopify') ?? [];
  return reports.flatMap(({ events }) => events);
}

function isWhatWeWrote(scan: ScanEvent, { milestone, happenedAt }: OwnEvent): boolean {
  return (
    scan.text === null &&
    scan.status === REPORTED_AS[milestone] &&
    (scan.substatus === PICKED_UP) === (milestone === 'CARRIER_PICKED_UP') &&
    toSecond(scan.at) === toSecond(happenedAt)
  );
}

/** Shopify keeps whole seconds. */
function toSecond(at: string | null): number {
  return Math.floor(Date.parse(at ?? '') / 1_000);
}
