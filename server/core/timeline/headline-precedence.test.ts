import { describe, expect, it } from 'vitest';
import type { OrderShipment } from '../order.ts';
import {
  aLine,
  anOrder,
  aFulfillmentOrder,
  aRefund,
  aReturn,
  aScan,
  aShipment,
  units,
} from '../order.fixtures.ts';
import { track, shipped, headline, delivered, moving, twoLines, mug } from './timeline.fixtures.ts';

function arrived(id: string, at: string, createdAt: string): OrderShipment {
  const events = [aScan('delivered', at)];
  return aShipment({ id, createdAt, units: [{ id, ...units(id) }], events });
}

describe('the headline of several things at once', () => {
  const mugLine = aLine({ id: 'mug', title: 'Mug' });

  it('names the day of the last parcel that arrived, not of the last one sent', () => {
    const order = anOrder({
      lines: twoLines,
      shipments: [
        arrived('shirt', '2026-11-25T10:00:00Z', '2026-11-18T10:00:00Z'),
        arrived('mug', '2026-11-22T10:00:00Z', '2026-11-20T10:00:00Z'),
      ],
    });
    expect(headline(order)).toMatch(/^delivered_on Wednesday, 25 November /);
  });

  it('is about the parcel that came back, though another one is on its way', () => {
    const back = aShipment({
      id: 'second',
      ...mug,
      events: [aScan('returned', '2026-11-24T10:00:00Z')],
    });
    const order = anOrder({ lines: twoLines, shipments: [shipped(moving), back] });
    expect(headline(order)).toMatch(/^returned .* → contact$/);
  });

  it('asks to send back only what is requested and not received yet', () => {
    const fulfillmentOrders = [
      aFulfillmentOrder({ state: 'awaiting_return', units: [units('mug')] }),
    ];
    const exchange = (status: 'open' | 'received' | 'requested'): string =>
      headline(
        anOrder({
          lines: [aLine(), mugLine],
          shipments: [shipped(delivered)],
          fulfillmentOrders,
          returns: [aReturn({ status, exchanges: [units('mug')] })],
        }),
      );
    expect(exchange('open')).toBe('awaiting_return → send_back');
    expect(exchange('received')).toBe('awaiting_return → nothing_to_do');
    expect(exchange('requested')).toBe('awaiting_return → nothing_to_do');
  });

  it('is not about a lost parcel that was sent again', () => {
    const lost = aShipment({
      id: 'lost',
      createdAt: '2026-11-10T10:00:00Z',
      events: [aScan('exception', '2026-11-12T10:00:00Z')],
    });
    const order = anOrder({ shipments: [lost, shipped(delivered)] });
    expect(headline(order)).toMatch(/^delivered_on /);
    expect(track(order).shipments.map(({ items }) => items.length)).toEqual([1, 0]);
  });

  it('is that a cancelled shipment is prepared again', () => {
    const calledOff = {
      reportedStatus: { status: 'cancelled', substatus: 'label_voided', weight: 'final' },
    } as const;
    expect(headline(anOrder({ shipments: [aShipment(calledOff)] }))).toMatch(/^preparing /);
    const second = aShipment({ id: 'second', ...mug, ...calledOff });
    expect(headline(anOrder({ lines: twoLines, shipments: [shipped(delivered), second] }))).toMatch(
      /^partly_shipped /,
    );
  });

  it('asks for the payment before it speaks of what has arrived', () => {
    const fulfillmentOrders = [
      aFulfillmentOrder({ units: [units('mug')], state: 'awaiting_payment' }),
    ];
    const order = anOrder({ lines: twoLines, shipments: [shipped(delivered)], fulfillmentOrders });
    expect(headline(order)).toBe('awaiting_payment → pay');
  });

  it('is about the return that is still open', () => {
    const closed = aReturn({ status: 'closed', closedAt: '2026-11-25T10:00:00Z' });
    const open = aReturn({
      units: [{ shippedUnitsId: 'shipped-mug', processed: 0, refunded: 0, ...units('mug') }],
    });
    const order = anOrder({
      lines: [aLine(), mugLine],
      shipments: [shipped(delivered), aShipment({ id: 'second', ...mug, events: [delivered] })],
      returns: [closed, open],
    });
    expect(headline(order)).toBe('return_in_progress → send_back');
  });

  it('asks to send back also what has a return label: no record says whether it was posted', () => {
    const parcels = [{ carrier: 'PostNL', number: '3S1', url: null }];
    const order = anOrder({ shipments: [shipped(delivered)], returns: [aReturn({ parcels })] });
    expect(headline(order)).toBe('return_in_progress → send_back');
  });

  it('is not ready to collect once it was refunded', () => {
    const ready = aScan('available_for_pickup', '2026-11-24T10:00:00Z', { substatus: 'store' });
    const order = anOrder({
      lines: [aLine(), aLine({ ...mugLine, currentQuantity: 0 })],
      shipments: [shipped(delivered), aShipment({ id: 'counter', ...mug, events: [ready] })],
      fulfillmentOrders: [
        aFulfillmentOrder({
          method: 'pickup',
          state: 'closed',
          units: [],
          allUnits: [units('mug')],
        }),
      ],
      refunds: [aRefund({ units: [units('mug')] })],
    });
    expect(headline(order)).toMatch(/^delivered_on /);
    expect(track(order).waiting).toEqual([]);
  });

  it('points to the gift card, though the mug beside it was refunded', () => {
    const card = aLine({ id: 'card', isGiftCard: true, requiresShipping: false });
    const order = anOrder({
      payment: 'partly_refunded',
      lines: [card, aLine({ ...mugLine, currentQuantity: 0 })],
      refunds: [aRefund({ units: [units('mug')] })],
    });
    expect(headline(order)).toBe('gift_card → see_email');
  });

  it('prepares a cancelled shipment again before it speaks of a return', () => {
    const calledOff = {
      reportedStatus: { status: 'cancelled', substatus: 'label_voided', weight: 'final' },
    } as const;
    const order = anOrder({
      lines: [aLine(), mugLine],
      shipments: [shipped(delivered), aShipment({ id: 'second', ...mug, ...calledOff })],
      returns: [aReturn({ status: 'closed' })],
    });
    expect(headline(order)).toMatch(/^preparing |^partly_shipped /);
  });

  it('says nothing of a refund where none was made', () => {
    const order = anOrder({ payment: 'pending', lines: [aLine({ currentQuantity: 0 })] });
    expect(headline(order)).toBe('nothing_to_ship → nothing_to_do');
  });

  it('dates a failed attempt by its scan, and does not ask about a parcel of last month', () => {
    const attempted = shipped(
      aScan('attempt_failed', '2026-11-24T10:00:00Z'),
      aScan('info_received', '2026-11-25T10:00:00Z'),
    );
    expect(headline(anOrder({ shipments: [attempted] }))).toMatch(
      /^delivery_attempted Tue, 24 Nov/,
    );
    const old = shipped(aScan('delivered', '2026-10-18T10:00:00Z'));
    expect(headline(anOrder({ shipments: [old] }))).toMatch(/ → nothing_to_do$/);
  });

  it('has no destination beside it once nothing goes there, or only to a pickup point', () => {
    const attempted = shipped(aScan('attempt_failed', '2026-11-25T10:00:00Z'));
    expect(track(anOrder({ shipments: [attempted] })).destination).not.toBeNull();
    expect(
      track(anOrder({ fulfillmentOrders: [aFulfillmentOrder({ method: 'pickup_point' })] }))
        .destination,
    ).toBeNull();
    expect(track(anOrder({ shipments: [shipped(moving)] })).destination).not.toBeNull();
    expect(track(anOrder({ shipments: [shipped(delivered)] })).destination).toBeNull();
    expect(
      track(anOrder({ fulfillmentOrders: [aFulfillmentOrder({ method: 'pickup' })] })).destination,
    ).toBeNull();
  });
});
