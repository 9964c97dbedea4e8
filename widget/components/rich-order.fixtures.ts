import type { Item, Moment, TrackedOrder, TrackingEvent } from '../../server/contract.ts';

const moment = (at: string, text: string): Moment => ({ at, text });

const item = (title: string, more: Partial<Item> = {}): Item => ({
  title,
  variant: null,
  quantity: 1,
  image: null,
  notes: [],
  ...more,
});

const scan = (day: number, more: Partial<TrackingEvent> = {}): TrackingEvent => ({
  at: moment(`2026-11-${day}T08:12:00Z`, `Wed ${day} Nov, 09:12`),
  status: 'in_transit',
  substatus: null,
  place: 'Utrecht, Netherlands',
  text: null,
  ...more,
});

/** An order with something of everything in it. */
export function richOrder(more: Partial<TrackedOrder> = {}): TrackedOrder {
  return {
    name: '#1001',
    placedAt: moment('2026-11-12T10:00:00Z', '12 November'),
    refreshedAt: moment('2026-11-25T13:05:00Z', '14:05'),
    clock: { text: 'Central European Standard Time', offsetMinutes: 60 },
    headline: {
      code: 'part_arriving_on',
      date: moment('2026-11-26', 'tomorrow, 26 November'),
      count: null,
      total: null,
      more: false,
      details: [
        {
          code: 'rest_ships_on',
          date: moment('2026-12-03', 'Thursday 3 December'),
          count: null,
          total: null,
        },
      ],
      nextStep: 'see_carrier',
      nextDate: null,
      page: { url: 'https://postnl.nl/track/3SABC', site: 'PostNL' },
      about: 'shipments',
    },
    payment: { code: 'partly_refunded', at: moment('2026-11-14', '14 November') },
    shipments: [
      {
        id: '71',
        status: 'in_transit',
        substatus: null,
        delayed: false,
        stale: false,
        action: 'none',
        advice: null,
        progress: 3,
        shippedAt: moment('2026-11-23T15:00:00Z', 'Mon 23 Nov, 16:00'),
        deliveredAt: null,
        expectedAt: moment('2026-11-26', 'Thursday 26 November'),
        remarks: [],
        parcels: [
          {
            carrier: 'PostNL',
            number: '3SABC123456789',
            url: 'https://postnl.nl/track/3SABC',
            site: 'PostNL',
          },
        ],
        items: [
          item('Linen shirt', {
            variant: 'M',
            quantity: 2,
            image: { url: '/shirt.png', alt: 'A linen shirt' },
            notes: [{ code: 'exchange', quantity: 1, at: null }],
          }),
        ],
        events: [
          scan(25, { text: 'Zending gesorteerd' }),
          scan(24, { substatus: 'picked_up', place: null }),
          scan(23, { status: 'info_received', substatus: 'label_printed', place: null }),
          scan(22, { status: 'info_received', substatus: 'confirmed', place: null }),
          scan(21, { status: 'info_received', place: null }),
        ],
      },
      {
        id: '72',
        status: 'delivered',
        substatus: null,
        delayed: false,
        stale: false,
        action: 'none',
        advice: null,
        progress: 5,
        shippedAt: moment('2026-11-15T15:00:00Z', 'Sun 15 Nov, 16:00'),
        deliveredAt: moment('2026-11-17T15:00:00Z', 'Tue 17 Nov, 16:00'),
        expectedAt: null,
        remarks: [],
        parcels: [
          {
            carrier: null,
            number: 'JD0002',
            url: 'https://www.dhl.de/track?id=JD0002',
            site: 'dhl.de',
          },
        ],
        items: [item('Candle')],
        events: [],
      },
    ],
    waiting: [
      {
        reason: 'scheduled',
        items: [item('Wool blanket')],
        date: moment('2026-12-03', '3 December'),
        place: null,
      },
      {
        reason: 'ready_to_collect',
        items: [item('Teapot')],
        date: null,
        place: {
          name: 'Shop in the High Street',
          street: 'Hoogstraat 1',
          postalCode: '1234 AB',
          city: 'Utrecht',
          countryCode: 'NL',
          phone: '+31 30 555 0100',
          mapUrl:
            'https://www.openstreetmap.org/search?query=Hoogstraat+1%2C+1234+AB+Utrecht%2C+NL',
        },
      },
    ],
    closed: [
      {
        reason: 'cancelled_out_of_stock',
        items: [item('Mug', { notes: [{ code: 'refunded', quantity: 1, at: null }] })],
        at: moment('2026-11-14', '14 November'),
      },
    ],
    returns: [
      {
        name: '#1001-R1',
        status: 'return_in_progress',
        at: moment('2026-11-20', '20 November'),
        items: [item('Scarf')],
        parcels: [],
      },
    ],
    destination: { city: 'Utrecht', countryCode: 'NL' },
    truncated: false,
    ...more,
  };
}

/** The rich order with one value of it replaced, as JSON brings it. */
export function orderWith(path: (string | number)[], value: unknown): TrackedOrder {
  const order: unknown = JSON.parse(JSON.stringify(richOrder()));
  let parent: unknown = order;
  for (const key of path.slice(0, -1)) parent = Reflect.get(parent as object, key);
  Reflect.set(parent as object, path.at(-1) ?? '', JSON.parse(JSON.stringify(value ?? null)));
  return order as TrackedOrder;
}
