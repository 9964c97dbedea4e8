import { describe, expect, it } from 'vitest';
import type { Order, ScanEvent } from '../order.ts';
import { anOrder, aFulfillmentOrder, aScan, aShipment } from '../order.fixtures.ts';
import { done, headline, sentFromNl, shipped, track } from './timeline.fixtures.ts';

/** An order of one shipment in this state since that day, which was sent then. */
function since(status: ScanEvent['status'], at: string, parts: Partial<Order> = {}): Order {
  return anOrder({
    placedAt: '2026-10-01T09:00:00Z',
    shipments: [aShipment({ createdAt: at, events: [aScan(status, at)] })],
    fulfillmentOrders: [sentFromNl],
    ...parts,
  });
}

const abroad = {
  fulfillmentOrders: [done({ place: { ...aFulfillmentOrder().place, countryCode: 'CN' } })],
};

describe('what grows old', () => {
  it.each<[string, Order]>([
    [
      'on_the_way · last_seen 2026-11-17 · quiet_abroad · day_unknown → contact_when_late 2026-11-27',
      since('in_transit', '2026-11-17T10:00:00Z', abroad),
    ],
    [
      'no_news 2026-11-19 · day_unknown → see_carrier @PostNL',
      since('in_transit', '2026-11-19T10:00:00Z'),
    ],
    ['no_news 2026-11-16 · day_unknown → contact', since('in_transit', '2026-11-16T10:00:00Z')],
    ['no_news 2026-10-16 → contact', since('in_transit', '2026-10-16T10:00:00Z')],
    ['label_late · day_unknown → contact', since('info_received', '2026-11-16T10:00:00Z')],
    ['attempt_failed 2026-11-16 → contact', since('attempt_failed', '2026-11-16T10:00:00Z')],
    [
      'pickup_point · waiting_since 2026-11-18 → collect_soon @PostNL',
      since('available_for_pickup', '2026-11-18T10:00:00Z'),
    ],
    [
      'pickup_point · waiting_since 2026-10-20 · may_go_back → contact',
      since('available_for_pickup', '2026-10-20T10:00:00Z'),
    ],
    [
      'not_delivered_on 2026-11-16 · day_unknown → contact',
      since('out_for_delivery', '2026-11-16T10:00:00Z'),
    ],
  ])('M15: %s', (answer, order) => {
    expect(headline(order)).toBe(answer);
  });

  it.each<[string, string]>([
    ['2026-11-12', 'shipped 2026-11-12 · no_reports · day_unknown → see_carrier @PostNL'],
    ['2026-11-10', 'shipped 2026-11-10 · no_reports → contact'],
  ])('M16: is a package that nobody has seen since %s', (date, answer) => {
    const shipments = [aShipment({ createdAt: `${date}T10:00:00Z` })];
    expect(headline(anOrder({ shipments, fulfillmentOrders: [sentFromNl] }))).toBe(answer);
  });

  it.each<[string, string]>([
    ['2026-11-24', 'ready_to_collect → collect'],
    ['2026-11-15', 'ready_to_collect · waiting_since 2026-11-15 → collect'],
    ['2026-10-15', 'ready_to_collect · waiting_since 2026-10-15 → contact'],
  ])('M15: is an order that waits in the shop since %s', (date, answer) => {
    const at = `${date}T10:00:00Z`;
    const ready = since('available_for_pickup', at, {
      fulfillmentOrders: [done({ method: 'pickup' })],
    });
    const shipments = ready.shipments.map((one) => ({ ...one, parcels: [] }));
    expect(headline({ ...ready, shipments })).toBe(answer);
  });

  it('L5: has waited since the first scan at the pickup point, not since a reminder', () => {
    const order = anOrder({
      placedAt: '2026-10-01T09:00:00Z',
      shipments: [
        shipped(
          aScan('available_for_pickup', '2026-11-18T10:00:00Z'),
          aScan('available_for_pickup', '2026-11-24T10:00:00Z'),
        ),
      ],
    });
    expect(headline(order)).toBe('pickup_point · waiting_since 2026-11-18 → collect_soon @PostNL');
  });

  it('M3: has no bar, and the day it was last seen, once it is stale', () => {
    const [shipment] = track(since('in_transit', '2026-10-16T10:00:00Z')).shipments;
    expect(shipment).toMatchObject({ stale: true, progress: null });
    expect(shipment?.remarks).toMatchObject([{ code: 'no_news', date: { text: '16 October' } }]);
  });

  it('is not called usual where it does not cross a border, or where it is not known', () => {
    const quiet = since('in_transit', '2026-11-17T10:00:00Z', { fulfillmentOrders: [] });
    expect(headline(quiet)).toBe(
      'on_the_way · last_seen 2026-11-17 · day_unknown → contact_when_late 2026-11-27',
    );
  });
});
