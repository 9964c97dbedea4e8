import { DAY, HOUR } from '../dates/durations.ts';
import type { Order, OrderShipment, ScanEvent, ShipmentState, TrackingReport } from '../order.ts';
import type { OccurrenceKind } from './occurrence.ts';

/** Milliseconds before now, for a scan of a state. */
type Ago = readonly [ShipmentState['status'], number, substatus?: ShipmentState['substatus']];

/** What a made-up parcel has been through, the newest first, and in how many days it is expected, where it is. */
interface SampleParcel {
  scans: readonly Ago[];
  expectedInDays?: number;
}

const HANDED_OVER: Ago = ['in_transit', 3 * DAY, 'picked_up'];

/** Ordinary parcels, of which this has just happened by the usual limits. */
const PARCELS: Readonly<Record<OccurrenceKind, SampleParcel>> = {
  shipped: { scans: [], expectedInDays: 2 },
  late: { scans: [['in_transit', DAY], HANDED_OVER], expectedInDays: -2 },
  no_movement: { scans: [['in_transit', 13 * DAY, 'picked_up']] },
  attempt_failed: { scans: [['attempt_failed', 2 * HOUR], HANDED_OVER] },
  ready_to_collect: { scans: [['available_for_pickup', 2 * HOUR], HANDED_OVER] },
  collection_reminder: { scans: [['available_for_pickup', 8 * DAY]] },
  going_back: { scans: [['returning', 2 * HOUR], HANDED_OVER] },
  lost: { scans: [['exception', 2 * HOUR, 'lost'], HANDED_OVER] },
  delivered: { scans: [['delivered', 2 * HOUR], HANDED_OVER] },
};

/** The id of its one shipment. */
const SAMPLE_SHIPMENT = 'gid://shopify/Fulfillment/1';

/**
 * A made-up order of which something has just happened, for previews of what its shopper is told. It is an order as any
 * other, so that what is said of it comes from the same rules.
 *
 * @param timeZone - An IANA name: the shop's.
 */
export function sampleOrder(kind: OccurrenceKind, timeZone: string, now: Date): Order {
  const { scans, expectedInDays } = PARCELS[kind];
  const oldest = Math.max(HOUR, ...scans.map(([, ago]) => ago));
  const before = (ago: number): string => new Date(now.getTime() - ago).toISOString();
  const report: TrackingReport = {
    source: 'shopify',
    number: null,
    lastMileNumber: null,
    fetchedAt: now.toISOString(),
    reportedStatus: { status: 'unknown', substatus: 'fulfilled_no_tracking', weight: 'default' },
    expired: false,
    rowOrder: 'newest_first',
    events: scans.map(([status, ago, substatus = null]) =>
      toScan({ status, substatus }, before(ago)),
    ),
    expected:
      expectedInDays === undefined
        ? []
        : [
            {
              source: 'carrier',
              to: before(-expectedInDays * DAY).slice(0, 10),
              saidAt: before(oldest),
            },
          ],
    deliveredAt: null,
  };
  return {
    id: '1',
    name: '#1001',
    placedAt: before(oldest + DAY),
    timeZone,
    readAt: now.toISOString(),
    cancellation: null,
    payment: 'paid',
    isPaidOnDelivery: false,
    fallbackState: 'open',
    lines: [SHIRT],
    shipments: [toShipment(report, before(oldest))],
    fulfillmentOrders: [],
    returns: [],
    refunds: [],
    edits: [],
    destination: { city: 'Utrecht', countryCode: 'NL' },
    provinceCode: null,
    truncated: false,
  };
}

/** The one of the previews of the tracking page: `sample-answer.ts`. */
const SHIRT: Order['lines'][number] = {
  id: 'shirt',
  title: 'Linen shirt',
  variant: 'M',
  image: null,
  quantity: 2,
  currentQuantity: 2,
  requiresShipping: true,
  isGiftCard: false,
};

function toShipment(report: TrackingReport, createdAt: string): OrderShipment {
  return {
    id: SAMPLE_SHIPMENT,
    createdAt,
    voided: false,
    reports: [report],
    parcels: [{ carrier: 'PostNL', number: '3SEXAMPLE0001', url: 'https://postnl.nl/' }],
    units: [{ id: 'shipped', lineId: SHIRT.id, quantity: SHIRT.quantity }],
  };
}

function toScan(state: ShipmentState, at: string): ScanEvent {
  return {
    ...state,
    source: 'shopify',
    id: null,
    sequence: null,
    at,
    utc: null,
    place: null,
    country: 'NL',
    text: null,
    expectedAt: null,
  };
}
