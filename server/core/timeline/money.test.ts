import { describe, expect, it } from 'vitest';
import type { Order } from '../order.ts';
import { aLine, anOrder, aRefund, aScan, aShipment, promisedFor } from '../order.fixtures.ts';
import { delivered, done, headline, moving, shipped, track } from './timeline.fixtures.ts';

const cancellation = { at: '2026-11-23T10:00:00Z', reason: 'cancelled' } as const;
const refunds = [aRefund({ at: '2026-11-23T10:00:00Z' })];
const goodwill = [aRefund({ at: '2026-11-23T10:00:00Z', units: [] })];

describe('the money of an order that was cancelled, refunded or emptied', () => {
  it.each<[string, Partial<Order>]>([
    ['order_cancelled 2026-11-23 → refund_not_seen', { cancellation }],
    ['order_cancelled 2026-11-23 → nothing_to_do', { cancellation, payment: 'pending' }],
    ['order_cancelled 2026-11-23 → nothing_to_do', { cancellation, payment: 'voided' }],
    [
      'order_cancelled 2026-11-23 → refund_takes_days',
      { cancellation, payment: 'refunded', refunds },
    ],
    [
      'order_cancelled 2026-11-23 → refund_not_seen',
      { cancellation, shipments: [shipped(delivered)] },
    ],
    [
      'cancelled_after_sending · still_coming · day_unknown → refuse_or_contact',
      { cancellation, shipments: [shipped(moving)] },
    ],
    [
      'cancelled_after_sending · still_coming · expected 2026-11-26 → refuse_or_contact',
      {
        cancellation,
        payment: 'refunded',
        refunds,
        shipments: [aShipment({ events: [moving], expected: promisedFor('2026-11-26') })],
      },
    ],
    [
      'order_refunded 2026-11-23 · will_not_be_sent → refund_takes_days',
      { payment: 'refunded', refunds, lines: [aLine({ currentQuantity: 0 })] },
    ],
    [
      'order_refunded 2026-11-23 · still_coming · day_unknown → refuse_or_contact',
      { payment: 'refunded', refunds: goodwill, shipments: [shipped(moving)] },
    ],
    [
      'order_refunded 2026-11-23 → refund_takes_days',
      { payment: 'refunded', refunds, shipments: [shipped(delivered)] },
    ],
    [
      'order_refunded 2026-11-02 · will_not_be_sent → nothing_to_do',
      {
        payment: 'refunded',
        refunds: [aRefund({ at: '2026-11-02T10:00:00Z' })],
        lines: [aLine({ currentQuantity: 0 })],
      },
    ],
    [
      'order_refunded 2026-11-23 · still_coming · expected 2026-11-26 → refuse_or_contact',
      {
        payment: 'refunded',
        refunds: goodwill,
        shipments: [
          aShipment({ createdAt: '2026-11-02T10:00:00Z', expected: promisedFor('2026-11-26') }),
        ],
      },
    ],
    ['order_emptied → refund_not_seen', { lines: [aLine({ currentQuantity: 0 })] }],
    ['order_emptied → ask_why', { payment: 'pending', lines: [aLine({ currentQuantity: 0 })] }],
  ])('M17: %s', (answer, parts) => {
    expect(headline(anOrder(parts))).toBe(answer);
  });

  it('does not hide a package at a pickup point, which a refund for goodwill has not ended', () => {
    const ready = aScan('available_for_pickup', '2026-11-24T10:00:00Z');
    const order = anOrder({ payment: 'refunded', refunds: goodwill, shipments: [shipped(ready)] });
    expect(headline(order)).toBe('pickup_point 2026-11-24 → collect_at_point @PostNL');
    expect(track(order).payment?.code).toBe('refunded');
  });

  it.each<[string, Partial<Order>]>([
    [
      'order_refunded 2026-11-23 · still_coming → refuse_or_contact',
      { payment: 'refunded', refunds: goodwill, shipments: [aShipment({ parcels: [] })] },
    ],
    [
      'cancelled_after_sending · still_coming → refuse_or_contact',
      { cancellation, shipments: [shipped(aScan('available_for_pickup', '2026-11-24T10:00:00Z'))] },
    ],
  ])(
    'promises no day of what nobody tracks, or of what waits at a counter: %s',
    (answer, parts) => {
      expect(headline(anOrder(parts))).toBe(answer);
    },
  );

  it('is no reason to say that a package comes which was never seen, or goes no further', () => {
    const bare = aShipment({ createdAt: '2026-10-20T10:00:00Z' });
    const lost = shipped(aScan('exception', '2026-11-24T10:00:00Z', { substatus: 'lost' }));
    const label = shipped(aScan('info_received', '2026-11-24T10:00:00Z'));
    for (const shipment of [bare, lost, label]) {
      const order = anOrder({ cancellation, shipments: [shipment], fulfillmentOrders: [done()] });
      expect(headline(order)).toBe('order_cancelled 2026-11-23 → refund_not_seen');
    }
  });
});
