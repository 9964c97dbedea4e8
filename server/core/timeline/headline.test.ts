import { describe, expect, it } from 'vitest';
import type { Order } from '../order.ts';
import {
  aLine,
  anOrder,
  aFulfillmentOrder,
  aRefund,
  aReturn,
  aScan,
  aShipment,
  promisedFor,
  units,
} from '../order.fixtures.ts';
import {
  track,
  shipped,
  headline,
  delivered,
  moving,
  twoLines,
  pastFulfillmentOrder,
  collectedFulfillmentOrder,
  sentFromNl,
  mug,
} from './timeline.fixtures.ts';

describe('the headline', () => {
  it.each<[string, Partial<Order>]>([
    ['preparing → nothing_to_do', {}],
    [
      'preparing → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ state: 'in_progress' })] },
    ],
    [
      'check_address → check_address',
      { fulfillmentOrders: [aFulfillmentOrder({ state: 'check_address' })] },
    ],
    [
      'awaiting_stock → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ state: 'awaiting_stock' })] },
    ],
    ['checking → nothing_to_do', { fulfillmentOrders: [aFulfillmentOrder({ state: 'checking' })] }],
    [
      'scheduled_for 3 December → nothing_to_do',
      {
        fulfillmentOrders: [
          aFulfillmentOrder({ state: 'scheduled', scheduledAt: '2026-12-03T09:00:00Z' }),
        ],
      },
    ],
    [
      'date_to_follow → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ state: 'scheduled' })] },
    ],
    [
      'preparing_pickup → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ method: 'pickup' })] },
    ],
    [
      'preparing_local → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ method: 'local' })] },
    ],
    ['preparing → nothing_to_do', { payment: 'authorized' }],
    ['payment_partial → pay', { payment: 'partly_paid' }],
    ['awaiting_payment → pay', { payment: 'pending' }],
    ['awaiting_payment → contact', { payment: 'expired' }],
    ['awaiting_payment → contact', { payment: 'voided' }],
    ['nothing_to_ship → see_email', { fallbackState: 'nothing_to_ship' }],
    [
      'label_created 23 November → nothing_to_do',
      { shipments: [shipped(aScan('info_received', '2026-11-24T10:00:00Z'))] },
    ],
    ['shipped 23 November → see_carrier', { shipments: [shipped()] }],
    ['shipped 23 November → nothing_to_do', { shipments: [aShipment({ parcels: [] })] }],
    ['received → nothing_to_do', { placedAt: '2026-11-25T12:30:00Z' }],
    ['preparing → contact', { placedAt: '2026-11-10T12:30:00Z' }],
    [
      'preparing → nothing_to_do',
      { payment: 'pending', fulfillmentOrders: [aFulfillmentOrder({ state: 'in_progress' })] },
    ],
    ['collected → nothing_to_do', { fulfillmentOrders: [aFulfillmentOrder({ method: 'retail' })] }],
    [
      'lost Tue, 24 Nov, 11:00 → contact',
      { shipments: [shipped(aScan('exception', '2026-11-24T10:00:00Z', { substatus: 'lost' }))] },
    ],
    [
      'delayed → see_carrier',
      {
        shipments: [
          shipped(aScan('in_transit', '2026-11-24T10:00:00Z', { substatus: 'delayed_customs' })),
        ],
      },
    ],
    [
      'delayed → see_carrier',
      { shipments: [shipped(aScan('out_for_delivery', '2026-11-24T10:00:00Z'))] },
    ],
    [
      'delivered_on Wednesday, 25 November → not_here',
      {
        shipments: [
          shipped(aScan('delivered', '2026-11-25T10:00:00Z', { substatus: 'neighbour' })),
        ],
      },
    ],
    [
      'label_created 16 November → contact',
      {
        shipments: [
          aShipment({
            createdAt: '2026-11-16T10:00:00Z',
            events: [aScan('info_received', '2026-11-16T10:00:00Z')],
            expected: promisedFor('2026-11-27'),
          }),
        ],
      },
    ],
    [
      'no_news 21 October → contact',
      {
        shipments: [
          aShipment({
            events: [aScan('in_transit', '2026-10-21T10:00:00Z')],
            expected: promisedFor('2026-10-25'),
          }),
        ],
      },
    ],
    [
      'delivered_on Wednesday, 25 November → not_here_yet',
      { shipments: [shipped(aScan('delivered', '2026-11-24T21:00:00Z', { country: 'JP' }))] },
    ],
    ['date_to_follow → nothing_to_do', { fulfillmentOrders: [pastFulfillmentOrder] }],
    [
      'collected → nothing_to_do',
      { fulfillmentOrders: [collectedFulfillmentOrder], shipments: [aShipment({ parcels: [] })] },
    ],
    [
      'no_news 5 October → contact',
      {
        shipments: [
          aShipment({
            createdAt: '2026-10-05T10:00:00Z',
            events: [aScan('in_transit', '2026-10-05T10:00:00Z')],
          }),
        ],
      },
    ],
    ['on_the_way → nothing_to_do', { shipments: [shipped(moving)] }],
    [
      'arriving_on Thursday, 26 November → nothing_to_do',
      {
        shipments: [aShipment({ events: [moving], expected: promisedFor('2026-11-26T00:00:00Z') })],
      },
    ],
    [
      'delayed → nothing_to_do',
      {
        shipments: [aShipment({ events: [moving], expected: promisedFor('2026-11-22T00:00:00Z') })],
      },
    ],
    [
      'out_for_delivery → nothing_to_do',
      { shipments: [shipped(aScan('out_for_delivery', '2026-11-25T07:00:00Z'))] },
    ],
    [
      'delivery_attempted Wed, 25 Nov, 11:00 → see_carrier',
      { shipments: [shipped(aScan('attempt_failed', '2026-11-25T10:00:00Z'))] },
    ],
    ['delivered_on Tuesday, 24 November → not_here', { shipments: [shipped(delivered)] }],
    [
      'delivered_on Wednesday, 25 November → not_here_yet',
      { shipments: [shipped(aScan('delivered', '2026-11-25T10:00:00Z'))] },
    ],
    [
      'no_news 19 November → see_carrier',
      {
        shipments: [shipped(aScan('in_transit', '2026-11-19T10:00:00Z'))],
        fulfillmentOrders: [sentFromNl],
      },
    ],
    [
      'label_created 16 November → contact',
      {
        shipments: [
          aShipment({
            createdAt: '2026-11-16T10:00:00Z',
            events: [aScan('info_received', '2026-11-16T10:00:00Z')],
          }),
        ],
      },
    ],
    [
      'exception Tue, 24 Nov, 11:00 → check_address',
      {
        shipments: [
          shipped(aScan('exception', '2026-11-24T10:00:00Z', { substatus: 'address_problem' })),
        ],
      },
    ],
    [
      'return_received → nothing_to_do',
      { shipments: [shipped(delivered)], returns: [aReturn({ status: 'received' })] },
    ],
    ['return_in_progress → send_back', { shipments: [shipped(delivered)], returns: [aReturn()] }],
    ['nothing_to_ship → see_email', { lines: [aLine({ requiresShipping: false })] }],
    ['received → nothing_to_do', { lines: [] }],
  ])('is: %s', (text, parts) => {
    expect(headline(anOrder(parts))).toBe(text);
  });

  it('does not ask whether a parcel has arrived once its shopper wants to return it', () => {
    for (const status of ['declined', 'cancelled'] as const) {
      const order = anOrder({ shipments: [shipped(delivered)], returns: [aReturn({ status })] });
      expect(headline(order)).toBe('delivered_on Tuesday, 24 November → nothing_to_do');
    }
  });

  it('sends a shopper who cancelled to the shop while a parcel is on its way', () => {
    const cancellation = { at: '2026-11-24T10:00:00Z', reason: 'cancelled' as const };
    expect(headline(anOrder({ shipments: [shipped(moving)], cancellation }))).toBe(
      'order_cancelled 24 November → contact',
    );
  });

  it('does not wait for the payment of an order that was partly sent', () => {
    const fulfillmentOrders = [aFulfillmentOrder({ units: [units('mug')] })];
    const order = { payment: 'pending', lines: twoLines, fulfillmentOrders } as const;
    expect(
      headline(anOrder({ ...order, fulfillmentOrders, shipments: [shipped(moving)] })),
    ).toMatch(/^partly_shipped /);
  });

  it('never says delivered over a cancelled or a refunded order', () => {
    const cancellation = { at: '2026-11-13T10:00:00Z', reason: 'cancelled' as const };
    const shipments = [shipped(delivered)];
    expect(headline(anOrder({ shipments, cancellation }))).toBe(
      'order_cancelled 13 November → nothing_to_do',
    );
    expect(headline(anOrder({ shipments, cancellation, payment: 'refunded' }))).toBe(
      'order_cancelled 13 November → refund_takes_days',
    );
    expect(headline(anOrder({ shipments, payment: 'refunded', refunds: [aRefund()] }))).toBe(
      'order_refunded 14 November → refund_takes_days',
    );
  });

  it('counts the parcels when some have arrived', () => {
    const order = anOrder({
      lines: twoLines,
      shipments: [shipped(delivered), aShipment({ id: 'second', ...mug, events: [moving] })],
    });
    expect(headline(order)).toBe('partly_delivered 1 of 2 → nothing_to_do');
  });

  it('says that something is still to come', () => {
    const fulfillmentOrders = [aFulfillmentOrder({ units: [units('mug')] })];
    expect(
      headline(anOrder({ lines: twoLines, shipments: [shipped(moving)], fulfillmentOrders })),
    ).toBe('partly_shipped → nothing_to_do');
    expect(
      headline(anOrder({ lines: twoLines, shipments: [shipped(delivered)], fulfillmentOrders })),
    ).toBe('partly_shipped → nothing_to_do');
  });

  it('is that one is out for delivery, though another is late or lost', () => {
    const out = shipped(aScan('out_for_delivery', '2026-11-25T07:00:00Z'));
    for (const trouble of [
      aScan('exception', '2026-11-24T10:00:00Z'),
      aScan('in_transit', '2026-11-24T10:00:00Z', { substatus: 'delayed' }),
    ]) {
      const other = aShipment({ id: 'second', ...mug, events: [trouble] });
      expect(headline(anOrder({ lines: twoLines, shipments: [other, out] }))).toMatch(
        /^out_for_delivery /,
      );
    }
  });

  it('names the day of the parcel that arrives next, though something else is still to be sent', () => {
    const shipments = [
      aShipment({ events: [moving], expected: promisedFor('2026-11-26T00:00:00Z') }),
    ];
    const fulfillmentOrders = [aFulfillmentOrder({ units: [units('mug')], state: 'scheduled' })];
    expect(headline(anOrder({ lines: twoLines, shipments, fulfillmentOrders }))).toBe(
      'arriving_on Thursday, 26 November → nothing_to_do',
    );
  });

  it('asks for the address before it speaks of the parcel that has arrived', () => {
    const fulfillmentOrders = [
      aFulfillmentOrder({ units: [units('mug')], state: 'check_address' }),
    ];
    expect(
      headline(anOrder({ lines: twoLines, shipments: [shipped(delivered)], fulfillmentOrders })),
    ).toBe('check_address → check_address');
  });

  it('puts the parcel that needs the shopper first', () => {
    const attempted = aShipment({
      id: 'second',
      ...mug,
      events: [aScan('attempt_failed', '2026-11-25T10:00:00Z')],
    });
    const order = anOrder({ lines: twoLines, shipments: [shipped(moving), attempted] });
    expect(headline(order)).toMatch(/^delivery_attempted /);
    expect(track(order).shipments[0]?.status).toBe('attempt_failed');
  });
});
