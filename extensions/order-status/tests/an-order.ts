import type { Shipment, TrackedOrder } from '../../../server/contract.ts';

const moment = (at: string, text: string) => ({ at, text });

/** A package under way with more events than are shown at once. */
export function aShipment(overrides: Partial<Shipment> = {}): Shipment {
  return {
    id: '1',
    status: 'in_transit',
    substatus: null,
    delayed: false,
    stale: false,
    action: 'none',
    advice: null,
    progress: 3,
    shippedAt: moment('2026-11-23', 'Monday, 23 November'),
    deliveredAt: null,
    expectedAt: moment('2026-11-26', 'tomorrow, 26 November'),
    remarks: [],
    parcels: [
      { carrier: 'PostNL', number: '3SABCD', url: 'https://postnl.example/3SABCD', site: 'PostNL' },
    ],
    items: [
      {
        title: 'Linen shirt',
        variant: 'M',
        quantity: 2,
        image: { url: 'https://cdn.example/shirt.png', alt: null },
        notes: [],
      },
    ],
    events: ['25', '24', '23', '22', '21'].map((day) => ({
      at: moment(`2026-11-${day}T08:00:00Z`, `${day} November, 09:00`),
      status: 'in_transit',
      substatus: null,
      place: 'Utrecht',
      text: null,
    })),
    ...overrides,
  };
}

export function anAnswer(overrides: Partial<TrackedOrder> = {}): TrackedOrder {
  return {
    name: '#1001',
    placedAt: moment('2026-11-20', '20 November'),
    refreshedAt: moment('2026-11-25T13:05:00Z', 'today, 14:05'),
    clock: { text: 'Central European Standard Time', offsetMinutes: 60 },
    headline: {
      code: 'arriving_on',
      date: moment('2026-11-26', 'tomorrow, 26 November'),
      count: null,
      total: null,
      more: false,
      details: [{ code: 'rest_preparing', date: null, count: null, total: null }],
      nextStep: 'see_carrier',
      nextDate: null,
      page: { url: 'https://postnl.example/3SABCD', site: 'PostNL' },
      about: 'shipments',
    },
    payment: null,
    shipments: [aShipment()],
    waiting: [
      {
        reason: 'preparing',
        items: [{ title: 'Wool blanket', variant: null, quantity: 1, image: null, notes: [] }],
        date: null,
        place: null,
      },
    ],
    closed: [
      {
        reason: 'cancelled',
        items: [{ title: 'Mug', variant: null, quantity: 1, image: null, notes: [] }],
        at: moment('2026-11-22', '22 November'),
      },
    ],
    returns: [{ name: '#1001-R1', status: 'return_requested', at: null, items: [], parcels: [] }],
    destination: null,
    truncated: false,
    ...overrides,
  };
}
