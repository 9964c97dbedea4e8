import { describe, expect, it } from 'vitest';
import type { ScanEvent } from '../order.ts';
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
import { track, shipped, headline, delivered, moving } from './timeline.fixtures.ts';

function timesOf(...events: ScanEvent[]): string[] {
  const { shipments } = track(anOrder({ shipments: [shipped(...events)] }));
  return shipments.flatMap((one) => one.events.map(({ at }) => at.text));
}

describe('the clock of a scan', () => {
  it('is its country’s, which is then named; else the shop’s', () => {
    const at = '2026-11-24T10:00:00Z';
    expect(timesOf(aScan('in_transit', at, { country: 'China' }))).toEqual([
      'Tue, 24 Nov, 18:00 (China Standard Time)',
    ]);
    for (const country of ['Germany', 'United States', null]) {
      expect(timesOf(aScan('in_transit', at, { country }))).toEqual(['Tue, 24 Nov, 11:00']);
    }
  });

  it('does not shift a mere date', () => {
    expect(timesOf(aScan('in_transit', '2026-11-24', { country: 'Japan' }))).toEqual([
      'Tue, 24 Nov',
    ]);
  });
});

describe('the answer', () => {
  it('names the place of a scan, but not merely the country that it goes to', () => {
    const at = '2026-11-24T10:00:00Z';
    const places = track(
      anOrder({
        shipments: [
          shipped(
            aScan('in_transit', at, { place: 'Netherlands', country: 'Netherlands' }),
            aScan('in_transit', at, { place: 'Zwolle, NL', country: 'NL' }),
            aScan('in_transit', at, { place: 'China', country: 'China' }),
          ),
        ],
      }),
    ).shipments[0]?.events.map(({ place }) => place);
    expect(places).toEqual([null, 'Zwolle, NL', 'China']);
  });

  it('adds the substatus of a scan to a final reported status', () => {
    const undeliverable = {
      status: 'exception',
      substatus: 'undeliverable',
      weight: 'final',
    } as const;
    const unknown = aScan('exception', '2026-11-24T10:00:00Z', { substatus: 'address_problem' });
    const order = anOrder({
      shipments: [aShipment({ reportedStatus: undeliverable, events: [unknown] })],
    });
    expect(headline(order)).toMatch(/^address_problem .* → check_address$/);
  });

  it('sends the shopper of a parcel without tracking to the shop', () => {
    const attempted = aScan('attempt_failed', '2026-11-25T10:00:00Z');
    const order = anOrder({ shipments: [aShipment({ parcels: [], events: [attempted] })] });
    expect(headline(order)).toMatch(/^attempt_failed .* → contact$/);
    expect(track(order).shipments[0]?.action).toBe('merchant');
  });

  it('sends the shopper of a bare number to the carrier whose check digit it has', () => {
    const parcels = [{ carrier: null, number: '1Z999AA10123456784', url: null }];
    const url = 'https://www.ups.com/track?loc=en_US&tracknum=1Z999AA10123456784';
    const sent = aShipment({ createdAt: '2026-11-24T15:00:00Z', parcels });
    const answer = track(anOrder({ shipments: [sent] }));
    expect(answer.headline).toMatchObject({ nextStep: 'see_carrier', page: { url, site: 'UPS' } });
    expect(answer.shipments[0]?.parcels).toEqual([
      { carrier: 'UPS', number: '1Z999AA10123456784', url, site: 'UPS' },
    ]);
  });

  it('says nothing of a payment where nothing is waiting', () => {
    const sent = anOrder({ payment: 'expired', shipments: [shipped(moving)] });
    expect(track(sent).payment).toBeNull();
  });

  it('does not call sent what was only requested of the warehouse', () => {
    const asked = { status: 'unknown', substatus: 'requested', weight: 'default' } as const;
    const { shipments, waiting } = track(
      anOrder({ shipments: [aShipment({ reportedStatus: asked })] }),
    );
    expect(shipments).toEqual([]);
    expect(waiting).toMatchObject([{ reason: 'preparing', items: [{ quantity: 1 }] }]);
  });

  it('marks what an edit added, and dates what it removed', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 3, currentQuantity: 2 }), aLine({ id: 'mug', title: 'Mug' })],
      edits: [{ at: '2026-11-14T10:00:00Z', added: [units('mug')], removed: [units('shirt')] }],
    });
    const { waiting, closed } = track(order);
    expect(closed).toMatchObject([{ reason: 'removed', at: { text: '14 November' } }]);
    expect(waiting[0]?.items.map(({ notes }) => notes)).toMatchObject([
      [],
      [{ code: 'added', quantity: 1, at: { text: '14 November' } }],
    ]);
  });

  it('calls added only what is still added', () => {
    const later = { at: '2026-11-15T10:00:00Z', added: [], removed: [units('shirt')] };
    const order = anOrder({
      lines: [aLine({ quantity: 2, currentQuantity: 1 })],
      edits: [{ at: '2026-11-14T10:00:00Z', added: [units('shirt')], removed: [] }, later],
    });
    expect(track(order).waiting[0]?.items).toMatchObject([{ quantity: 1, notes: [] }]);
  });

  it('calls an exchange an exchange, not an addition', () => {
    const order = anOrder({
      lines: [aLine(), aLine({ id: 'mug', title: 'Mug' })],
      shipments: [shipped(delivered)],
      returns: [aReturn({ exchanges: [units('mug')] })],
      edits: [{ at: '2026-11-24T10:00:00Z', added: [units('mug')], removed: [] }],
    });
    expect(track(order).waiting[0]?.items[0]?.notes).toMatchObject([{ code: 'exchange' }]);
  });

  it('says why units without a fulfillment order wait, as far as the order says it', () => {
    expect(track(anOrder({ fallbackState: 'checking' })).waiting).toMatchObject([
      { reason: 'checking' },
    ]);
    const fulfillmentOrders = [aFulfillmentOrder({ state: 'awaiting_stock' })];
    expect(track(anOrder({ fallbackState: 'checking', fulfillmentOrders })).waiting).toMatchObject([
      { reason: 'awaiting_stock' },
    ]);
  });

  it('calls a parcel in the shop’s own store ready to collect, with the address', () => {
    const order = anOrder({
      shipments: [
        aShipment({
          reportedStatus: { status: 'available_for_pickup', substatus: 'store', weight: 'scan' },
          parcels: [],
        }),
      ],
      fulfillmentOrders: [
        aFulfillmentOrder({
          method: 'pickup',
          state: 'closed',
          units: [],
          allUnits: [units('shirt')],
        }),
      ],
    });
    const { shipments, waiting, headline: said } = track(order);
    expect(said).toMatchObject({ code: 'ready_to_collect', nextStep: 'collect' });
    expect(shipments).toEqual([]);
    expect(waiting).toMatchObject([{ reason: 'ready_to_collect', place: { street: 'Kade 1' } }]);
  });

  it('finds the place to collect it on a map by its address, where it has a street', () => {
    const { place } = aFulfillmentOrder();
    const placeOf = (more: Partial<typeof place>) =>
      track(
        anOrder({
          fulfillmentOrders: [
            aFulfillmentOrder({ method: 'pickup', place: { ...place, ...more } }),
          ],
        }),
      ).waiting[0]?.place;
    expect(placeOf({ phone: '+31 30 555 0100' })).toEqual({
      ...place,
      phone: '+31 30 555 0100',
      mapUrl:
        'https://www.openstreetmap.org/search?query=Kade%201%2C%203511%20AB%20Utrecht%2C%20NL',
    });
    expect(placeOf({ street: 'Rue de l’Été 1 & 2', postalCode: null })?.mapUrl).toBe(
      'https://www.openstreetmap.org/search?query=Rue%20de%20l%E2%80%99%C3%89t%C3%A9%201%20%26%202%2C%20Utrecht%2C%20NL',
    );
    expect(placeOf({ street: null })?.mapUrl).toBeNull();
  });

  it('shows a parcel at a carrier’s pickup point as a shipment', () => {
    const order = anOrder({
      shipments: [
        aShipment({
          reportedStatus: { status: 'available_for_pickup', substatus: 'store', weight: 'scan' },
        }),
      ],
      fulfillmentOrders: [aFulfillmentOrder({ method: 'pickup_point', state: 'closed' })],
    });
    expect(track(order).waiting).toEqual([]);
    expect(track(order).shipments[0]).toMatchObject({ substatus: 'pickup_point' });
    expect(headline(order)).toMatch(/^pickup_point → collect_at_point/);
  });

  it('shows no shipment for a gift card that was handed over', () => {
    const order = anOrder({
      lines: [aLine({ isGiftCard: true, requiresShipping: false })],
      shipments: [aShipment({ parcels: [] })],
    });
    expect(track(order).shipments).toEqual([]);
    expect(headline(order)).toBe('gift_card → see_email');
  });

  it('does not show the address of a warehouse: only a pickup has a place', () => {
    expect(
      track(anOrder({ fulfillmentOrders: [aFulfillmentOrder()] })).waiting[0]?.place,
    ).toBeNull();
  });

  it('shows groups that read the same as one, and one line as one item', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 3 }), aLine({ id: 'mug', title: 'Mug', variant: null })],
      fulfillmentOrders: [
        aFulfillmentOrder({ units: [units('shirt', 2)] }),
        aFulfillmentOrder({ units: [units('shirt', 1), units('mug')] }),
      ],
    });
    expect(
      track(order).waiting.map(({ reason, items }) => [
        reason,
        items.map((one) => [one.quantity, one.title]),
      ]),
    ).toEqual([
      [
        'preparing',
        [
          [3, 'Linen shirt'],
          [1, 'Mug'],
        ],
      ],
    ]);
  });

  it('shows the payment only where it explains waiting or a refund', () => {
    expect(track(anOrder()).payment).toBeNull();
    expect(track(anOrder({ payment: 'authorized' })).payment?.code).toBe('payment_authorized');
    const sent = anOrder({ payment: 'authorized', shipments: [shipped(moving)] });
    expect(track(sent).payment).toBeNull();
    const lapsed = anOrder({ payment: 'expired' });
    expect(track(lapsed).payment, 'a detail of the headline says it').toBeNull();
    const refunds = [aRefund({ units: [] }), aRefund({ at: '2026-11-20T10:00:00Z', units: [] })];
    expect(track(anOrder({ payment: 'partly_refunded', refunds })).payment).toMatchObject({
      code: 'partly_refunded',
      at: { text: '20 November' },
    });
    const [line] = anOrder().lines;
    const inPart = anOrder({
      payment: 'partly_refunded',
      lines: line ? [{ ...line, quantity: 2, currentQuantity: 1 }] : [],
      refunds: [aRefund()],
    });
    expect(track(inPart).closed).toMatchObject([{ reason: 'refunded' }]);
    expect(track(inPart).payment, 'the title of that part says it').toBeNull();
  });

  it('shows a return that was not accepted without taking its items out of their parcel', () => {
    const order = anOrder({
      shipments: [shipped(delivered)],
      returns: [aReturn({ status: 'declined_too_late' })],
    });
    const { returns, shipments } = track(order);
    expect(returns).toMatchObject([{ status: 'return_declined_too_late', items: [] }]);
    expect(shipments[0]?.items[0]?.notes).toMatchObject([{ code: 'return_declined', quantity: 1 }]);
  });

  it('does not show a return that was cancelled', () => {
    const order = anOrder({
      shipments: [shipped(delivered)],
      returns: [aReturn({ status: 'cancelled' })],
    });
    expect(track(order).returns).toEqual([]);
  });
});
