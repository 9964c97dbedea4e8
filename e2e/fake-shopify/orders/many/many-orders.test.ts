import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../../../server/core/order.fixtures.ts';
import { startShop, type ShopUnderTest } from '../../start-shop.fixtures.ts';
import { createOrderRecords } from '../order-records.ts';
import { sampleOrders } from '../sample-orders.ts';
import { manyOrders } from './many-orders.ts';

const orders = manyOrders(NOW);
const fulfillments = orders.flatMap(({ order }) => order.fulfillments.items);

function kinds(values: readonly unknown[]): number {
  return new Set(values).size;
}

describe('the everyday orders', () => {
  it('are a thousand, from #5000 on, and no sample order has a name or an id of theirs', () => {
    expect(orders.map(({ name }) => name)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => `#${5_000 + index}`),
    );
    const samples = sampleOrders(NOW);
    const taken = new Set(samples.map(({ name }) => name));
    expect(orders.filter(({ name }) => taken.has(name))).toEqual([]);
    expect([...createOrderRecords([...orders, ...samples]).all()]).toHaveLength(
      orders.length + samples.length,
    );
  });

  it('are the same for the same clock', () => {
    const facts = (all: typeof orders): unknown =>
      all.map(({ name, email, state, order }) => [name, email, state, order.updatedAt, order.id]);
    expect(facts(manyOrders(NOW))).toEqual(facts(orders));
  });

  it('are younger than 60 days, the newest last and of today', () => {
    const placed = orders.map(({ order }) => Date.parse(order.processedAt));
    expect(placed).toEqual(placed.toSorted((a, b) => a - b));
    expect(orders.some(({ isOld }) => isOld)).toBe(false);
    expect(NOW.getTime() - (placed.at(-1) ?? 0)).toBeLessThan(2 * 3_600_000);
    expect(NOW.getTime() - (placed[0] ?? 0)).toBeGreaterThan(50 * 86_400_000);
  });

  it('say nothing that lies ahead', () => {
    const instants = orders.flatMap(({ order }) => [
      order.updatedAt,
      ...order.fulfillments.items.flatMap((one) => [
        one.createdAt,
        ...one.events.items.map(({ happenedAt }) => happenedAt),
      ]),
      ...order.returns.items.map(({ createdAt }) => createdAt),
      ...order.refunds.items.map(({ createdAt }) => createdAt),
    ]);
    expect(instants.filter((instant) => Date.parse(instant) > NOW.getTime())).toEqual([]);
  });

  it('are in many states, of many shoppers, with many carriers, to many countries', () => {
    expect(kinds(orders.map(({ order }) => order.displayFulfillmentStatus))).toBeGreaterThan(4);
    expect(kinds(fulfillments.map(({ displayStatus }) => displayStatus))).toBeGreaterThan(8);
    expect(kinds(orders.map(({ order }) => order.returnStatus))).toBeGreaterThan(2);
    expect(kinds(orders.map(({ email }) => email))).toBeGreaterThan(300);
    expect(kinds(orders.map(({ order }) => order.shippingAddress?.countryCodeV2))).toBe(9);
    const companies = fulfillments.map(({ trackingInfo }) => trackingInfo.items[0]?.company);
    expect(kinds(companies)).toBeGreaterThan(12);
    const delivered = fulfillments.filter(({ deliveredAt }) => deliveredAt !== null).length;
    expect(delivered).toBeGreaterThan(0.5 * fulfillments.length);
  });
});

describe('a look-up of an everyday order', () => {
  let shop: ShopUnderTest;

  beforeAll(async () => {
    shop = await startShop({ orders });
  });

  afterAll(() => shop.close());

  it('finds one in every state', async () => {
    for (const [state, [one]] of Map.groupBy(orders, (order) => order.state)) {
      const found = await shop.look(one?.name ?? '', one?.email ?? '');
      expect(found?.name, state).toBe(one?.name);
    }
  });
});
