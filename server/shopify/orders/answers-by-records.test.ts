import { describe, expect, it } from 'vitest';
import type { TrackedOrder } from '../../contract.ts';
import { createMoments } from '../../core/dates/moments.ts';
import { NOW } from '../../core/order.fixtures.ts';
import type { Order } from '../../core/order.ts';
import { toTrackedOrder } from '../../core/timeline/to-tracked-order.ts';
import { toOrder } from './to-order.ts';
import {
  aFulfillment,
  aFulfillmentOrder,
  anEvent,
  aWholeOrder,
  aWholeReturn,
} from './whole-order.fixtures.ts';
import type { WholeFulfillment, WholeOrder, WholeReturn } from './whole-order.ts';

const moments = createMoments('en', 'Europe/Amsterdam', NOW);

function read(overrides: Partial<WholeOrder>): Order {
  return toOrder(aWholeOrder(overrides), 'Europe/Amsterdam', NOW.toISOString());
}

function track(overrides: Partial<WholeOrder>): TrackedOrder {
  return toTrackedOrder(read(overrides), { now: NOW, moments });
}

function count(items: readonly { quantity: number }[]): number {
  return items.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Every unit's place: the shipment's status, or why it waits, is closed or comes back. */
function placesOf(overrides: Partial<WholeOrder>): string[] {
  const { shipments, waiting, closed, returns } = track(overrides);
  return [
    ...shipments.map(({ status, substatus, items }) => [
      [status, substatus].filter(Boolean).join('/'),
      count(items),
    ]),
    ...waiting.map(({ reason, items }) => [reason, count(items)]),
    ...closed.map(({ reason, items }) => [reason, count(items)]),
    ...returns.map(({ status, items }) => [status, count(items)]),
  ].map(([place, units]) => `${units} ${place}`);
}

type Event = WholeFulfillment['events'][number];

function event(
  status: Event['status'],
  message: string | null = null,
  happenedAt = '2026-11-25T08:00:00Z',
): Event {
  const id = `gid://shopify/FulfillmentEvent/${status}${happenedAt}`;
  return { ...anEvent(status), id, message, happenedAt };
}

/** One parcel whose newest event is the first of these. */
function sent(...events: Event[]): WholeFulfillment {
  return aFulfillment({ displayStatus: events[0]?.status ?? 'FULFILLED', events });
}

const [SHIRT] = aWholeOrder().lineItems;
if (!SHIRT) throw new Error('the order has no line');
const shirts = (quantity: number, change: Partial<typeof SHIRT> = {}): WholeOrder['lineItems'] => [
  { ...SHIRT, quantity, currentQuantity: quantity, ...change },
];
const giftCard = shirts(1, { requiresShipping: false, isGiftCard: true });
const download = shirts(1, { requiresShipping: false });

function fulfillmentOrder(
  methodType: NonNullable<WholeOrder['fulfillmentOrders'][number]['deliveryMethod']>['methodType'],
  parts: Parameters<typeof aFulfillmentOrder>[0] & { remaining?: number; total?: number } = {},
) {
  const { remaining = 1, total = 1, ...rest } = parts;
  const order = aFulfillmentOrder({
    id: `gid://shopify/FulfillmentOrder/${methodType}`,
    deliveryMethod: { methodType },
    status: remaining === 0 ? 'CLOSED' : 'OPEN',
    ...rest,
  });
  const lineItems = order.lineItems.map((line) => ({
    ...line,
    totalQuantity: total,
    remainingQuantity: remaining,
  }));
  return { ...order, lineItems };
}

const handedOver = aFulfillment({ id: 'gid://shopify/Fulfillment/2', trackingInfo: [] });

describe('the carrier’s words', () => {
  it.each([
    ['DELIVERED', 'Delivered, to original sender', 'returned'],
    ['DELIVERED', 'Returned to shipper', 'returned'],
    ['IN_TRANSIT', 'Your parcel is being returned to the sender', 'returning'],
    [
      'DELIVERED',
      'Delivered to the local post office for final delivery',
      'in_transit/handed_over',
    ],
    ['DELIVERED', 'Delivered to a pickup point', 'available_for_pickup/pickup_point'],
    ['DELIVERED', 'Delivered, Parcel Locker', 'available_for_pickup/parcel_locker'],
    ['IN_TRANSIT', 'Delivered', 'in_transit'],
    ['OUT_FOR_DELIVERY', 'Delivered to neighbour', 'out_for_delivery'],
    ['CONFIRMED', 'Delivered', 'info_received/confirmed'],
  ] as const)('%s, "%s": lower a claim and never raise it', (status, text, place) => {
    const deliveredAt = status === 'DELIVERED' ? '2026-11-25T08:00:00Z' : null;
    const fulfillments = [{ ...sent(event(status, text)), deliveredAt }];
    expect(placesOf({ fulfillments })).toEqual([`1 ${place}`]);
    const [shipment] = track({ fulfillments }).shipments;
    if (!place.startsWith('delivered')) expect(shipment?.deliveredAt).toBeNull();
  });
});

describe('what has a carrier’s number or link', () => {
  const fulfillmentOrders = [fulfillmentOrder('PICK_UP', { remaining: 0 })];

  it('is a parcel, also where the order was to be fetched in the shop', () => {
    const { shipments, waiting, headline } = track({ fulfillmentOrders, fulfillments: [sent()] });
    expect(shipments).toMatchObject([
      { status: 'unknown', parcels: [{ number: '3SABCD1', url: 'https://postnl.nl/x' }] },
    ]);
    expect(waiting).toEqual([]);
    expect(headline.code).toBe('shipped');
  });

  it('waits at the carrier’s counter, without the address of the shop', () => {
    const fulfillments = [aFulfillment({ displayStatus: 'READY_FOR_PICKUP' })];
    const { shipments, waiting } = track({ fulfillmentOrders, fulfillments });
    expect(waiting).toEqual([]);
    expect(shipments).toMatchObject([
      {
        status: 'available_for_pickup',
        substatus: 'pickup_point',
        parcels: [{ number: '3SABCD1' }],
      },
    ]);
  });

  it('is told by itself beside a unit that is fetched', () => {
    const both = [
      fulfillmentOrder('SHIPPING', { remaining: 0 }),
      fulfillmentOrder('PICK_UP', { remaining: 0 }),
    ];
    const fulfillments = [sent(), handedOver];
    const order = { lineItems: shirts(2), fulfillments };
    for (const some of [both, both.toReversed()]) {
      expect(placesOf({ ...order, fulfillmentOrders: some }).toSorted()).toEqual([
        '1 delivered/collected',
        '1 unknown/fulfilled_no_tracking',
      ]);
    }
  });

  it('leaves the unit that is still to be fetched in the shop', () => {
    const posted = [fulfillmentOrder('SHIPPING', { remaining: 0 }), fulfillmentOrder('PICK_UP')];
    const order = { lineItems: shirts(2), fulfillmentOrders: posted };
    expect(placesOf({ ...order, fulfillments: [sent()] })).toEqual([
      '1 unknown/fulfilled_no_tracking',
      '1 preparing_pickup',
    ]);
    // Sent without a number: the one to be fetched is not collected by that.
    expect(placesOf({ ...order, fulfillments: [handedOver] })).toEqual([
      '1 unknown/fulfilled_no_tracking',
      '1 preparing_pickup',
    ]);
  });
});

describe('what needs no parcel', () => {
  it.each([
    ['PENDING', 'preparing'],
    ['AUTHORIZED', 'preparing'],
    ['EXPIRED', 'awaiting_payment'],
    ['PAID', 'preparing'],
  ] as const)('waits while it is %s and not fulfilled', (displayFinancialStatus, reason) => {
    const fulfillmentOrders = [fulfillmentOrder('NONE')];
    const { waiting, closed } = track({
      lineItems: giftCard,
      displayFinancialStatus,
      fulfillmentOrders,
    });
    expect(closed).toEqual([]);
    expect(waiting).toMatchObject([{ reason }]);
  });

  it.each(['PENDING', 'AUTHORIZED', 'VOIDED'] as const)(
    'is not called sent while it is %s, though it is fulfilled',
    (displayFinancialStatus) => {
      for (const lineItems of [giftCard, download]) {
        const order = { lineItems, displayFinancialStatus, fulfillments: [handedOver] };
        expect(placesOf(order)).toEqual(['1 preparing']);
      }
    },
  );

  it.each([
    ['HIGH_RISK_OF_FRAUD', 'checking'],
    ['AWAITING_PAYMENT', 'awaiting_payment'],
    ['INVENTORY_OUT_OF_STOCK', 'awaiting_stock'],
  ] as const)('waits for the reason of its hold: %s', (hold, reason) => {
    const fulfillmentOrders = [
      fulfillmentOrder('NONE', {
        status: 'ON_HOLD',
        fulfillmentHolds: [{ reason: hold }],
      }),
    ];
    for (const lineItems of [giftCard, download]) {
      expect(placesOf({ lineItems, fulfillmentOrders })).toEqual([`1 ${reason}`]);
    }
  });

  it('is handed over once a fulfillment holds it and it is paid', () => {
    expect(placesOf({ lineItems: giftCard, fulfillments: [handedOver] })).toEqual(['1 gift_card']);
    expect(placesOf({ lineItems: download, fulfillments: [handedOver] })).toEqual([
      '1 nothing_to_ship',
    ]);
  });

  it('is a parcel all the same where it has a number and a scan', () => {
    const fulfillmentOrders = [fulfillmentOrder('NONE', { remaining: 0 })];
    for (const lineItems of [giftCard, download]) {
      const order = { lineItems, fulfillmentOrders };
      const moving = { ...order, fulfillments: [sent(event('IN_TRANSIT'))] };
      expect(placesOf(moving)).toEqual(['1 in_transit']);
      const delivered = { ...order, fulfillments: [sent(event('DELIVERED'))] };
      expect(placesOf(delivered)).toEqual(['1 delivered']);
    }
  });

  it('does not keep an order open for ever: a line that is never fulfilled, once the order is paid', () => {
    const [insurance] = download;
    if (!insurance) throw new Error('no line');
    const id = 'gid://shopify/LineItem/2';
    const lineItems = [...shirts(1), { ...insurance, id, title: 'Shipping protection' }];
    const fulfillments = [sent(event('DELIVERED'))];
    const places = ['1 delivered', '1 nothing_to_ship'];
    expect(placesOf({ lineItems, fulfillments })).toEqual(places);
    const protection = fulfillmentOrder('NONE');
    const lines = protection.lineItems.map((line) => ({ ...line, lineItem: { id } }));
    const fulfillmentOrders = [
      fulfillmentOrder('SHIPPING', { remaining: 0 }),
      { ...protection, lineItems: lines },
    ];
    expect(placesOf({ lineItems, fulfillments, fulfillmentOrders })).toEqual(places);
  });
});

describe('what is sold in the shop', () => {
  it.each(['PAID', 'PENDING'] as const)('waits until it is handed over (%s)', (payment) => {
    const fulfillmentOrders = [fulfillmentOrder('RETAIL')];
    const order = { displayFinancialStatus: payment, fulfillmentOrders };
    expect(placesOf(order)).toEqual(['1 preparing']);
  });

  it('is collected as far as it is fulfilled', () => {
    const fulfillmentOrders = [fulfillmentOrder('RETAIL', { total: 2, remaining: 1 })];
    const order = { lineItems: shirts(2), fulfillmentOrders, fulfillments: [handedOver] };
    expect(placesOf(order)).toEqual(['1 preparing', '1 collected']);
  });

  it('is collected also where it is a gift card', () => {
    const fulfillmentOrders = [fulfillmentOrder('RETAIL', { remaining: 0 })];
    const order = { lineItems: giftCard, fulfillmentOrders, fulfillments: [handedOver] };
    expect(placesOf(order)).toEqual(['1 collected']);
  });

  it('is a parcel where a carrier has it', () => {
    const fulfillmentOrders = [fulfillmentOrder('RETAIL', { remaining: 0 })];
    const fulfillments = [sent(event('IN_TRANSIT'))];
    expect(placesOf({ fulfillmentOrders, fulfillments })).toEqual(['1 in_transit']);
  });
});

function returned(status: WholeReturn['status'], ...events: Event[]): Partial<WholeOrder> {
  return {
    returnStatus: status === 'REQUESTED' ? 'RETURN_REQUESTED' : 'IN_PROGRESS',
    fulfillments: [sent(...events)],
    returns: [aWholeReturn({ status })],
  };
}

describe('a return', () => {
  it.each([
    ['REQUESTED', 'OUT_FOR_DELIVERY', ['1 out_for_delivery', '0 return_requested']],
    ['REQUESTED', 'ATTEMPTED_DELIVERY', ['1 attempt_failed', '0 return_requested']],
    ['OPEN', 'IN_TRANSIT', ['1 in_transit', '0 return_in_progress']],
    ['OPEN', 'READY_FOR_PICKUP', ['1 available_for_pickup/pickup_point', '0 return_in_progress']],
    ['OPEN', 'DELIVERED', ['0 delivered', '1 return_in_progress']],
    ['REQUESTED', 'DELIVERED', ['0 delivered', '1 return_requested']],
    ['CLOSED', 'IN_TRANSIT', ['0 in_transit', '1 return_completed']],
  ] as const)('that is %s does not empty a parcel before it ends: %s', (status, scan, places) => {
    expect(placesOf(returned(status, event(scan)))).toEqual(places);
  });

  it('waits for a parcel with a problem that can be solved', () => {
    const scan = event('FAILURE', 'Delivery address incomplete');
    expect(placesOf(returned('OPEN', scan))).toEqual([
      '1 exception/address_problem',
      '0 return_in_progress',
    ]);
  });

  it('that is open has the units of a parcel that was refused, failed or goes back', () => {
    for (const text of ['Refused by recipient', 'Returning to sender', null]) {
      const [parcel] = placesOf(returned('OPEN', event('FAILURE', text)));
      expect(parcel, text ?? 'failed').toMatch(/^0 /);
    }
  });
});

describe('a refund', () => {
  it('of a parcel under way is noted beside it, and hides nothing of it', () => {
    const line = { id: 'gid://shopify/LineItem/1' };
    const { shipments, closed } = track({
      lineItems: shirts(1, { currentQuantity: 0 }),
      displayFinancialStatus: 'REFUNDED',
      fulfillments: [sent(event('READY_FOR_PICKUP'))],
      refunds: [
        {
          id: 'gid://shopify/Refund/1',
          createdAt: '2026-11-25T09:00:00Z',
          refundLineItems: [{ quantity: 1, lineItem: line }],
        },
      ],
    });
    expect(closed).toEqual([]);
    expect(shipments[0]?.items).toMatchObject([
      { quantity: 1, notes: [{ code: 'refunded', quantity: 1 }] },
    ]);
  });
});

describe('a scan', () => {
  it('that is older than the order is another parcel’s', () => {
    const old = event('DELIVERED', null, '2026-09-20T10:00:00Z');
    const { shipments } = track({
      fulfillments: [{ ...sent(old), deliveredAt: '2026-09-20T10:00:00Z' }],
    });
    expect(shipments).toMatchObject([{ status: 'unknown', deliveredAt: null, events: [] }]);
  });

  it('of one of two parcels is not one of both', () => {
    const second = { company: 'PostNL', number: '3SABCD2', url: null };
    const events = [event('IN_TRANSIT'), event('DELIVERED', null, '2026-11-24T10:00:00Z')];
    const one = sent(...events);
    const two = { ...one, trackingInfo: [...one.trackingInfo, second] };
    expect(placesOf({ fulfillments: [two] })).toEqual(['1 in_transit']);
    const said = { ...two, displayStatus: 'DELIVERED' as const };
    expect(placesOf({ fulfillments: [said] })).toEqual(['1 delivered']);
  });

  it('of a delivery does not count where the parcel is seen moving for days after', () => {
    const events = [
      event('IN_TRANSIT', 'Arrived at the hub'),
      event('IN_TRANSIT', 'Departed from the hub', '2026-11-24T08:00:00Z'),
      event('IN_TRANSIT', 'Arrived at the hub', '2026-11-23T08:00:00Z'),
      event('DELIVERED', null, '2026-11-22T08:00:00Z'),
    ];
    expect(placesOf({ fulfillments: [sent(...events)] })).toEqual(['1 in_transit/arrived']);
  });
});

describe('an order that is not paid', () => {
  it('is being prepared where no record asks for the payment', () => {
    for (const methodType of ['SHIPPING', 'PICK_UP', 'LOCAL'] as const) {
      const fulfillmentOrders = [fulfillmentOrder(methodType)];
      const { waiting } = track({ displayFinancialStatus: 'PENDING', fulfillmentOrders });
      expect(waiting[0]?.reason).toMatch(/^preparing/);
    }
  });

  it('is waited for where a hold asks for it, or the first payment has lapsed', () => {
    const fulfillmentHolds = [{ reason: 'AWAITING_PAYMENT' as const }];
    const held = fulfillmentOrder('SHIPPING', { status: 'ON_HOLD', fulfillmentHolds });
    const pending = { displayFinancialStatus: 'PENDING' as const, fulfillmentOrders: [held] };
    expect(placesOf(pending)).toEqual(['1 awaiting_payment']);
    for (const displayFinancialStatus of ['EXPIRED', 'VOIDED'] as const) {
      for (const methodType of ['SHIPPING', 'PICK_UP'] as const) {
        const fulfillmentOrders = [fulfillmentOrder(methodType)];
        expect(placesOf({ displayFinancialStatus, fulfillmentOrders })).toEqual([
          '1 awaiting_payment',
        ]);
      }
    }
  });

  it('is paid at the door by Shopify’s own code, and no other name goes on', () => {
    const paymentGatewayNames = ['Cash on Delivery (COD)'];
    expect(read({ paymentGatewayNames }).isPaidOnDelivery).toBe(true);
    const order = read({ paymentGatewayNames: ['Ask for Jan, 06 12345678'] });
    expect(order.isPaidOnDelivery).toBe(false);
    expect(JSON.stringify(order)).not.toContain('Jan');
  });
});

describe('the money of an order that will not be sent', () => {
  it('is known to be with the shop: cancelled, or edited down to nothing, and paid', () => {
    expect(read({ cancelledAt: '2026-11-13T10:00:00Z' })).toMatchObject({
      payment: 'paid',
      cancellation: { reason: 'cancelled' },
      refunds: [],
    });
    const emptied = { lineItems: shirts(1, { currentQuantity: 0 }) };
    expect(read(emptied)).toMatchObject({ payment: 'paid', refunds: [] });
    expect(placesOf(emptied)).toEqual(['1 removed']);
  });
});

/** What waits for this day. */
function due(fulfillAt: string): TrackedOrder['waiting'][number] | undefined {
  const scheduled = fulfillmentOrder('SHIPPING', { status: 'SCHEDULED', fulfillAt });
  return track({ fulfillmentOrders: [scheduled] }).waiting[0];
}

describe('what cannot be sent as it was meant to be', () => {
  it.each([
    [{ requestStatus: 'REJECTED' }, 'finding_another_way'],
    [{ status: 'INCOMPLETE', requestStatus: 'CLOSED' }, 'finding_another_way'],
    [{ status: 'IN_PROGRESS', requestStatus: 'CANCELLATION_REQUESTED' }, 'checking'],
    [{ status: 'IN_PROGRESS', requestStatus: 'CANCELLATION_REJECTED' }, 'checking'],
    [{ status: 'CANCELLED', requestStatus: 'CANCELLATION_ACCEPTED' }, 'checking'],
  ] as const)('%j: %s', (state, reason) => {
    expect(placesOf({ fulfillmentOrders: [fulfillmentOrder('SHIPPING', state)] })).toEqual([
      `1 ${reason}`,
    ]);
  });

  it.each(['FAILURE', 'ERROR'] as const)(
    'goes another way after a %s of the warehouse',
    (status) => {
      const fulfillmentOrders = [fulfillmentOrder('SHIPPING')];
      const failed = aFulfillment({ status, displayStatus: 'FAILURE', trackingInfo: [] });
      expect(placesOf({ fulfillmentOrders, fulfillments: [failed] })).toContain(
        '1 finding_another_way',
      );
    },
  );

  it('goes another way where the order says that a request was declined', () => {
    expect(placesOf({ displayFulfillmentStatus: 'REQUEST_DECLINED' })).toEqual([
      '1 finding_another_way',
    ]);
  });

  it('is late from the day after it was to be sent, and says which day that was', () => {
    expect(due('2026-11-23T09:00:00Z')).toMatchObject({
      reason: 'late_to_ship',
      date: { at: '2026-11-23T09:00:00Z' },
    });
    expect(due('2026-11-25T08:00:00Z')?.reason).toBe('scheduled');
    expect(due('2026-12-03T09:00:00Z')?.reason).toBe('scheduled');
  });
});

it('the province of the destination is known, and is not shown', () => {
  const order = {
    shippingAddress: { city: 'Los Angeles', provinceCode: 'CA', countryCodeV2: 'US' as const },
  };
  expect(read(order).provinceCode).toBe('CA');
  expect(track(order).destination).toEqual({ city: 'Los Angeles', countryCode: 'US' });
});
