import { describe, expect, it } from 'vitest';
import { anOrder, aReport, aScan, aShipment } from '../order.fixtures.ts';
import type { Order, ScanEvent } from '../order.ts';
import { findOwnEvent, withoutOwnEventsOf, type OwnEvent } from './own-events.ts';

const FULFILLMENT = 'gid://shopify/Fulfillment/1';

function anOwnEvent(overrides: Partial<OwnEvent> = {}): OwnEvent {
  const happenedAt = '2026-11-25T10:00:00.700Z';
  return {
    fulfillmentId: FULFILLMENT,
    milestone: 'IN_TRANSIT',
    happenedAt,
    eventId: null,
    ...overrides,
  };
}

/** An order whose fulfillment has these events at Shopify. */
function reporting(...events: ScanEvent[]): Order {
  const service = aReport({
    source: 'ship24',
    number: 'A',
    events: [{ ...scan('x'), source: 'ship24' }],
  });
  return anOrder({
    shipments: [aShipment({ id: FULFILLMENT, reports: [aReport({ events }), service] })],
  });
}

function scan(id: string, more: Partial<ScanEvent> = {}): ScanEvent {
  return aScan('in_transit', '2026-11-25T10:00:00Z', { id, ...more });
}

describe('an event that we wrote', () => {
  it('is found by its id, whatever it says by now', () => {
    const edited = scan('ours', { text: 'Edited', at: '2026-11-24T10:00:00Z' });
    expect(findOwnEvent(reporting(scan('theirs'), edited), anOwnEvent({ eventId: 'ours' }))).toBe(
      'ours',
    );
    expect(findOwnEvent(reporting(scan('theirs')), anOwnEvent({ eventId: 'ours' }))).toBeNull();
  });

  it('whose answer was lost is found by status and second, if it has no text', () => {
    const lost = anOwnEvent();
    expect(findOwnEvent(reporting(scan('ours')), lost)).toBe('ours');
    for (const other of [
      scan('other', { text: 'Sorted' }),
      scan('other', { at: '2026-11-25T10:00:01Z' }),
      scan('other', { substatus: 'picked_up' }),
      aScan('out_for_delivery', '2026-11-25T10:00:00Z', { id: 'other' }),
    ]) {
      expect(findOwnEvent(reporting(other), lost)).toBeNull();
    }
    const elsewhere = anOwnEvent({ fulfillmentId: 'gid://shopify/Fulfillment/2' });
    expect(findOwnEvent(reporting(scan('ours')), elsewhere)).toBeNull();
  });

  it("is left out of Shopify's report, and what a service says stays", () => {
    const order = reporting(scan('ours'), scan('theirs', { text: 'Sorted' }));
    const left = withoutOwnEventsOf(order, [anOwnEvent({ eventId: 'ours' })]);
    expect(left.shipments[0]?.reports).toMatchObject([
      { source: 'shopify', events: [{ id: 'theirs' }] },
      { source: 'ship24', events: [{ id: 'x' }] },
    ]);
    expect(withoutOwnEventsOf(order, [])).toBe(order);
  });
});
