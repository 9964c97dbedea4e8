import { describe, expect, it } from 'vitest';
import { NOW } from '../../../../server/core/order.fixtures.ts';
import { createOrderRecords, type OrderRecords } from '../order-records.ts';
import { sampleOrders } from '../sample-orders.ts';
import type { OrderRecord } from '../records.ts';
import { createOrderChanges } from './change-order.ts';
import type { OrderChange, ShopEvent } from './order-change.ts';

interface Shop {
  records: OrderRecords;
  change(order: OrderRecord, change: OrderChange): ShopEvent[];
  order(isWanted: (order: OrderRecord) => boolean): OrderRecord;
}

/** An order of one open fulfillment order, of which nothing has shipped. */
function isUnshipped({ displayFulfillmentStatus, fulfillmentsCount }: OrderRecord): boolean {
  return displayFulfillmentStatus === 'UNFULFILLED' && fulfillmentsCount.count === 0;
}

function isOnTheWay({ fulfillments, displayFulfillmentStatus, returns }: OrderRecord): boolean {
  const [parcel, second] = fulfillments.items;
  const isMoving = parcel?.status === 'SUCCESS' && parcel.deliveredAt === null && !second;
  return isMoving && displayFulfillmentStatus === 'FULFILLED' && returns.items.length === 0;
}

function aShopWithOrders(): Shop {
  const records = createOrderRecords(sampleOrders(NOW));
  const change = createOrderChanges(records, () => NOW);
  return {
    records,
    change: ({ id }, ...how) => change(id, ...how),
    order(isWanted) {
      const found = [...records.all()].find(isWanted);
      if (!found) throw new Error('no such sample order');
      return found;
    },
  };
}

function topicsOf(events: readonly ShopEvent[]): string[] {
  return events.map(({ topic }) => topic);
}

const NOW_IN_SECONDS = `${NOW.toISOString().slice(0, 19)}Z`;

describe('a change of an order', () => {
  it('ships what can ship, in a parcel that every search finds', () => {
    const { records, change, order } = aShopWithOrders();
    const one = order(isUnshipped);
    const events = change(one, { kind: 'ship', expected: '2026-11-28T11:00:00Z' });
    expect(topicsOf(events)).toEqual(['fulfillments/create', 'orders/fulfilled', 'orders/updated']);
    const [parcel] = one.fulfillments.items;
    expect(parcel).toMatchObject({ createdAt: NOW_IN_SECONDS, displayStatus: 'FULFILLED' });
    expect(parcel?.order()).toBe(one);
    expect(records.find(parcel?.id ?? '')).toEqual({ record: parcel, order: one });
    expect(one).toMatchObject({
      displayFulfillmentStatus: 'FULFILLED',
      updatedAt: NOW_IN_SECONDS,
      fulfillmentsCount: { count: 1 },
    });
    expect(one.fulfillmentOrders.items[0]).toMatchObject({
      status: 'CLOSED',
      updatedAt: NOW_IN_SECONDS,
    });
  });

  it('adds a scan, which moves the parcel and not the order', () => {
    const { change, order } = aShopWithOrders();
    const one = order(isOnTheWay);
    const before = one.updatedAt;
    const scan = {
      kind: 'scan',
      status: 'OUT_FOR_DELIVERY',
      place: 'Utrecht, Netherlands',
    } as const;
    const events = change(one, scan);
    expect(topicsOf(events)).toEqual(['fulfillment_events/create', 'fulfillments/update']);
    const [parcel] = one.fulfillments.items;
    expect(parcel?.events.items.at(-1)).toMatchObject({ status: scan.status, city: 'Utrecht' });
    expect(parcel).toMatchObject({ displayStatus: scan.status, updatedAt: NOW_IN_SECONDS });
    expect(one.updatedAt).toBe(before);
  });

  it('delays a parcel, and delivers it', () => {
    const { change, order } = aShopWithOrders();
    const one = order(isOnTheWay);
    change(one, { kind: 'delay', expected: '2026-12-02T11:00:00Z' });
    expect(one.fulfillments.items[0]).toMatchObject({
      displayStatus: 'DELAYED',
      estimatedDeliveryAt: '2026-12-02T11:00:00Z',
    });
    change(one, { kind: 'deliver' });
    expect(one.fulfillments.items[0]).toMatchObject({ deliveredAt: NOW_IN_SECONDS });
    expect(() => change(one, { kind: 'deliver' })).toThrow('no parcel on its way');
  });

  it('holds and releases, and only the first hold is placed', () => {
    const { change, order } = aShopWithOrders();
    const one = order(isUnshipped);
    const hold = { kind: 'hold', reason: 'INVENTORY_OUT_OF_STOCK' } as const;
    expect(topicsOf(change(one, hold))).toEqual([
      'fulfillment_holds/added',
      'fulfillment_orders/placed_on_hold',
      'orders/updated',
    ]);
    expect(one.displayFulfillmentStatus).toBe('ON_HOLD');
    expect(() => change(one, { kind: 'ship' })).toThrow('nothing that can ship');
    expect(topicsOf(change(one, hold))).toEqual(['fulfillment_holds/added', 'orders/updated']);
    expect(topicsOf(change(one, { kind: 'release' }))).toEqual([
      'fulfillment_holds/released',
      'fulfillment_holds/released',
      'fulfillment_orders/hold_released',
      'orders/updated',
    ]);
    expect(one.displayFulfillmentStatus).toBe('UNFULFILLED');
  });

  it('cancels, and refunds what has not shipped', () => {
    const { change, order } = aShopWithOrders();
    const one = order(isUnshipped);
    expect(topicsOf(change(one, { kind: 'cancel' }))).toEqual([
      'orders/cancelled',
      'refunds/create',
      'fulfillment_orders/cancelled',
      'orders/updated',
    ]);
    expect(one).toMatchObject({ cancelledAt: NOW_IN_SECONDS, updatedAt: NOW_IN_SECONDS });
    expect(one.lineItems.items.map(({ currentQuantity }) => currentQuantity())).toEqual(
      one.lineItems.items.map(() => 0),
    );
    expect(() => change(one, { kind: 'cancel' })).toThrow('was cancelled before');
  });

  it('corrects the e-mail address', () => {
    const { change, order } = aShopWithOrders();
    const one = order(isUnshipped);
    const events = change(one, { kind: 'correct_email', email: 'right@example.com' });
    expect(topicsOf(events)).toEqual(['orders/updated']);
    expect(one).toMatchObject({ email: 'right@example.com', updatedAt: NOW_IN_SECONDS });
  });

  it('returns a parcel without a word of the order', () => {
    const { records, change, order } = aShopWithOrders();
    const one = order(isOnTheWay);
    const before = one.updatedAt;
    change(one, { kind: 'deliver' });
    const seen = (['request_return', 'approve_return', 'process_return'] as const).map((kind) => [
      ...topicsOf(change(one, { kind })),
      one.returnStatus,
    ]);
    expect(seen).toEqual([
      ['returns/request', 'RETURN_REQUESTED'],
      ['returns/approve', 'reverse_deliveries/attach_deliverable', 'IN_PROGRESS'],
      ['returns/process', 'returns/close', 'reverse_fulfillment_orders/dispose', 'RETURNED'],
    ]);
    const [back] = one.returns.items;
    expect(back).toMatchObject({ name: `${one.name}-R1`, status: 'CLOSED' });
    expect(records.find(back?.reverseFulfillmentOrders.items[0]?.id ?? '')?.order).toBe(one);
    expect(one.updatedAt).toBe(before);
  });

  it('deletes the order and everything in it', () => {
    const { records, change, order } = aShopWithOrders();
    const one = order(isOnTheWay);
    const events = change(one, { kind: 'delete' });
    const id = Number(one.legacyResourceId);
    expect(events).toEqual([{ topic: 'orders/delete', body: { id } }]);
    expect(records.find(one.id)).toBeNull();
    expect(records.find(one.fulfillments.items[0]?.id ?? '')).toBeNull();
    expect([...records.all()]).not.toContain(one);
  });

  it('is refused for an order that is not in such a state, or not there', () => {
    const { change, order } = aShopWithOrders();
    const one = order(isUnshipped);
    const changes: OrderChange[] = [
      { kind: 'deliver' },
      { kind: 'release' },
      { kind: 'request_return' },
      { kind: 'approve_return' },
      { kind: 'process_return' },
    ];
    for (const refused of changes) expect(() => change(one, refused)).toThrow(one.name);
    change(one, { kind: 'delete' });
    expect(() => change(one, { kind: 'ship' })).toThrow('has no order');
  });

  it('names the order in every body, or a record that leads to it', () => {
    const { change, order } = aShopWithOrders();
    const one = order(isUnshipped);
    const kinds = [
      'hold',
      'release',
      'ship',
      'deliver',
      'request_return',
      'approve_return',
    ] as const;
    const events = kinds.flatMap((kind) => change(one, { kind }));
    for (const { topic, body } of events) {
      const text = JSON.stringify(body);
      const isNamed = text.includes(one.legacyResourceId);
      const leads = /^(?:fulfillment_orders|fulfillment_holds|reverse_)/.test(topic);
      expect(isNamed || leads, topic).toBe(true);
    }
  });
});
