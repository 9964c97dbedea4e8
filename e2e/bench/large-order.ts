import type { Order, OrderShipment, ScanEvent } from '../../server/core/order.ts';

const MINUTE = 60_000;

/** The size of an order, and the time of its newest event. */
export interface LargeOrderOptions {
  shipments: number;
  eventsEach: number;
  newestAt: Date;
}

/** An order of many parcels with one event every few minutes, oldest first. */
export function largeOrder({ shipments, eventsEach, newestAt }: LargeOrderOptions): Order {
  const ids = Array.from({ length: shipments }, (_, n) => `line-${n}`);
  return {
    id: '450789469',
    name: '#1001',
    placedAt: isoBefore(newestAt, (eventsEach + 1) * shipments),
    timeZone: 'Europe/Amsterdam',
    readAt: newestAt.toISOString(),
    cancellation: null,
    payment: 'paid',
    isPaidOnDelivery: false,
    fallbackState: 'open',
    lines: ids.map((id) => ({
      id,
      title: 'Linen shirt',
      variant: 'M / Sand',
      image: null,
      quantity: 2,
      currentQuantity: 2,
      requiresShipping: true,
      isGiftCard: false,
    })),
    shipments: ids.map((lineId, n) => toShipment(lineId, n)),
    fulfillmentOrders: [],
    returns: [],
    refunds: [],
    edits: [],
    destination: { city: 'Amsterdam', countryCode: 'NL' },
    provinceCode: null,
    truncated: false,
  };

  function toShipment(lineId: string, n: number): OrderShipment {
    return {
      id: `shipment-${n}`,
      createdAt: isoBefore(newestAt, eventsEach * shipments),
      voided: false,
      reports: [
        {
          source: 'shopify',
          number: null,
          lastMileNumber: null,
          fetchedAt: newestAt.toISOString(),
          reportedStatus: { status: 'in_transit', substatus: null, weight: 'scan' },
          expired: false,
          rowOrder: 'unknown',
          events: Array.from({ length: eventsEach }, (_, age) =>
            toScan(`scan-${n}-${age}`, isoBefore(newestAt, (eventsEach - age) * shipments + n)),
          ),
          expected: [],
          deliveredAt: null,
        },
      ],
      parcels: [{ carrier: 'PostNL', number: `3SABCD${n}`, url: 'https://postnl.example/track' }],
      units: [{ id: `unit-${n}`, lineId, quantity: 2 }],
    };
  }
}

function toScan(id: string, at: string): ScanEvent {
  return {
    source: 'shopify',
    id,
    sequence: null,
    status: 'in_transit',
    substatus: null,
    at,
    utc: null,
    place: 'Utrecht, Netherlands',
    country: 'Netherlands',
    text: 'Sorted',
    expectedAt: null,
  };
}

/** As Shopify writes an instant: without parts of a second. */
function isoBefore(instant: Date, minutes: number): string {
  return `${new Date(instant.getTime() - minutes * MINUTE).toISOString().slice(0, 19)}Z`;
}
