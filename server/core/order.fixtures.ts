import type {
  Order,
  OrderLine,
  OrderPlan,
  OrderRefund,
  OrderReturn,
  OrderShipment,
  ScanEvent,
  Units,
} from './order.ts';
import { parseShopDomain, type ShopDomain } from './shop-domain.ts';

/** One builder per core type: sensible defaults, override what the test is about. */

export const NOW = new Date('2026-11-25T13:05:00Z');

export function aShop(name = 'demo'): ShopDomain {
  const shop = parseShopDomain(`${name}.myshopify.com`);
  if (!shop) throw new Error(`no shop domain: ${name}`);
  return shop;
}

export function anOrder(overrides: Partial<Order> = {}): Order {
  return {
    name: '#1001',
    placedAt: '2026-11-12T09:00:00Z',
    timeZone: 'Europe/Amsterdam',
    cancellation: null,
    payment: 'paid',
    lines: [aLine()],
    shipments: [],
    plans: [],
    returns: [],
    refunds: [],
    destination: { city: 'Utrecht', countryCode: 'NL' },
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

export function aShipment(overrides: Partial<OrderShipment> = {}): OrderShipment {
  return {
    id: 'shipment',
    createdAt: '2026-11-23T15:00:00Z',
    voided: false,
    witness: { status: 'unknown', substatus: 'fulfilled_no_tracking', weight: 'default' },
    events: [],
    parcels: [{ carrier: 'PostNL', number: '3SABCD123456789', url: 'https://postnl.nl/x' }],
    units: [{ id: 'shipped-shirt', ...units('shirt') }],
    expectedAt: null,
    deliveredAt: null,
    ...overrides,
  };
}

export function aScan(
  status: ScanEvent['status'],
  at: string,
  more: Partial<ScanEvent> = {},
): ScanEvent {
  return { status, at, substatus: null, place: null, text: null, expectedAt: null, ...more };
}

export function aPlan(overrides: Partial<OrderPlan> = {}): OrderPlan {
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
    units: [{ shippedUnitsId: 'shipped-shirt', refunded: 0, ...units('shirt') }],
    exchanges: [],
    parcels: [],
    ...overrides,
  };
}

export function aRefund(overrides: Partial<OrderRefund> = {}): OrderRefund {
  return { at: '2026-11-14T10:00:00Z', units: [units('shirt')], ...overrides };
}
