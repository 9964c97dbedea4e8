import type {
  Order,
  OrderLine,
  FulfillmentOrder,
  OrderRefund,
  OrderReturn,
  OrderShipment,
  ScanEvent,
  TrackingReport,
  Units,
} from './order.ts';
import { parseShopDomain, type ShopDomain } from '../ports/shop-domain.ts';

/** One builder per core type: sensible defaults, override what the test is about. */

export const NOW = new Date('2026-11-25T13:05:00Z');

export function aShop(name = 'demo'): ShopDomain {
  const shop = parseShopDomain(`${name}.myshopify.com`);
  if (!shop) throw new Error(`no shop domain: ${name}`);
  return shop;
}

export function anOrder(overrides: Partial<Order> = {}): Order {
  return {
    id: '450789469',
    name: '#1001',
    placedAt: '2026-11-12T09:00:00Z',
    timeZone: 'Europe/Amsterdam',
    readAt: NOW.toISOString(),
    cancellation: null,
    payment: 'paid',
    isPaidOnDelivery: false,
    fallbackState: 'open',
    lines: [aLine()],
    shipments: [],
    fulfillmentOrders: [],
    returns: [],
    refunds: [],
    edits: [],
    destination: { city: 'Utrecht', countryCode: 'NL' },
    provinceCode: null,
    truncated: false,
    ...overrides,
  };
}

export function aLine(overrides: Partial<OrderLine> = {}): OrderLine {
  const quantity = overrides.quantity ?? 1;
  return {
    id: 'shirt',
    title: 'Linen shirt',
    variant: 'M',
    image: null,
    quantity,
    currentQuantity: quantity,
    requiresShipping: true,
    isGiftCard: false,
    ...overrides,
  };
}

export function units(lineId: string, quantity = 1): Units {
  return { lineId, quantity };
}

/** A shipment with a report of Shopify alone; fields of that report may be given here. */
export function aShipment(
  overrides: Partial<OrderShipment> & Partial<Pick<TrackingReport, Reported>> = {},
): OrderShipment {
  const { reportedStatus, events, expected, deliveredAt, ...rest } = overrides;
  const number = `3SABCD-${rest.id ?? 'shipment'}`;
  return {
    id: 'shipment',
    createdAt: '2026-11-23T15:00:00Z',
    voided: false,
    reports: [
      aReport({
        ...(reportedStatus && { reportedStatus }),
        ...(events && { events }),
        ...(expected && { expected }),
        ...(deliveredAt && { deliveredAt }),
      }),
    ],
    parcels: [{ carrier: 'PostNL', number, url: 'https://postnl.nl/x' }],
    units: [{ id: 'shipped-shirt', ...units('shirt') }],
    ...rest,
  };
}

type Reported = 'reportedStatus' | 'events' | 'expected' | 'deliveredAt';

export function aReport(overrides: Partial<TrackingReport> = {}): TrackingReport {
  return {
    source: 'shopify',
    number: null,
    lastMileNumber: null,
    fetchedAt: NOW.toISOString(),
    reportedStatus: { status: 'unknown', substatus: 'fulfilled_no_tracking', weight: 'default' },
    expired: false,
    rowOrder: 'unknown',
    events: [],
    expected: [],
    deliveredAt: null,
    ...overrides,
  };
}

export function aScan(
  status: ScanEvent['status'],
  at: string | null,
  more: Partial<ScanEvent> = {},
): ScanEvent {
  return {
    status,
    at,
    source: 'shopify',
    id: null,
    sequence: null,
    utc: null,
    substatus: null,
    place: null,
    country: null,
    text: null,
    expectedAt: null,
    ...more,
  };
}

/** The shop's promise of a day. */
export function promisedFor(to: string): TrackingReport['expected'] {
  return [{ source: 'shop', to, saidAt: null }];
}

export function aFulfillmentOrder(overrides: Partial<FulfillmentOrder> = {}): FulfillmentOrder {
  const waiting = overrides.units ?? [units('shirt')];
  return {
    state: 'open',
    method: 'shipping',
    scheduledAt: null,
    place: {
      name: 'Warehouse',
      street: 'Kade 1',
      postalCode: '3511 AB',
      city: 'Utrecht',
      countryCode: 'NL',
      phone: null,
    },
    units: waiting,
    allUnits: waiting,
    ...overrides,
  };
}

export function aReturn(overrides: Partial<OrderReturn> = {}): OrderReturn {
  return {
    name: '#1001-R1',
    status: 'open',
    createdAt: '2026-11-24T10:00:00Z',
    closedAt: null,
    units: [{ shippedUnitsId: 'shipped-shirt', processed: 0, refunded: 0, ...units('shirt') }],
    exchanges: [],
    parcels: [],
    ...overrides,
  };
}

export function aRefund(overrides: Partial<OrderRefund> = {}): OrderRefund {
  return { at: '2026-11-14T10:00:00Z', units: [units('shirt')], ...overrides };
}
