import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../../server/core/order.fixtures.ts';
import { sampleOrders } from '../orders/sample-orders.ts';
import type { OrderRecord } from '../orders/records.ts';
import { startShop, type ShopUnderTest } from '../start-shop.fixtures.ts';
import { askAdmin } from './ask-admin.fixtures.ts';

const orders = sampleOrders(NOW).map(({ order }) => order);
let shop: ShopUnderTest;

beforeAll(async () => {
  shop = await startShop();
});

afterAll(() => shop.close());

function costOf(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  return askAdmin(shop.admin, query, variables).then(({ extensions }) => extensions?.cost);
}

function first(isWanted: (order: OrderRecord) => boolean): OrderRecord {
  const found = orders.find(isWanted);
  if (!found) throw new Error('no such sample order');
  return found;
}

const CHANGED_ORDERS = `query ChangedOrders($query: String!, $after: String) {
  orders(first: 250, after: $after, query: $query, sortKey: UPDATED_AT) {
    nodes { id updatedAt returnStatus edited refunds(first: 1) { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

describe('the orders that have changed since an instant', () => {
  it('are found, the longest unchanged first', async () => {
    const since = '2026-11-24T00:00:00Z';
    const expected = orders
      .filter(({ updatedAt }) => Date.parse(updatedAt) >= Date.parse(since))
      .map(({ updatedAt }) => updatedAt)
      .toSorted();
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.length).toBeLessThan(orders.length);
    const answer = await askAdmin(shop.admin, CHANGED_ORDERS, { query: `updated_at:>='${since}'` });
    expect(answer).toMatchObject({
      data: { orders: { nodes: expected.map((updatedAt) => ({ updatedAt })) } },
    });
  });

  it('cost 24 points for 250 of them', async () => {
    expect(await costOf(CHANGED_ORDERS, { query: '' })).toMatchObject({ requestedQueryCost: 24 });
  });
});

describe('the fulfillment orders that have changed since an instant', () => {
  const query = `query ChangedFulfillmentOrders($query: String!, $closed: Boolean) {
    fulfillmentOrders(first: 250, query: $query, includeClosed: $closed, sortKey: UPDATED_AT) {
      nodes { id orderId updatedAt status }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  const all = orders.flatMap(({ fulfillmentOrders }) => fulfillmentOrders.items);

  it('are found with their orders, closed ones on request', async () => {
    const open = all
      .filter(({ status }) => status === 'OPEN')
      .toSorted((a, b) => (a.updatedAt + a.id < b.updatedAt + b.id ? -1 : 1));
    const since = { query: "updated_at:>='2026-11-24T00:00:00Z' status:open", closed: false };
    const found = open.filter(({ updatedAt }) => updatedAt >= '2026-11-24T00:00:00Z');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(open.length);
    expect(await askAdmin(shop.admin, query, since)).toMatchObject({
      data: {
        fulfillmentOrders: {
          nodes: found.map(({ id, order }) => ({ id, orderId: order()?.id })),
        },
      },
    });
    expect(await costOf(query, { query: '' })).toMatchObject({ requestedQueryCost: 13 });
    for (const [closed, length] of [
      [true, all.filter(({ status }) => status === 'CLOSED').length],
      [false, 0],
    ] as const) {
      const search = 'status:closed';
      expect(await askAdmin(shop.admin, query, { query: search, closed })).toMatchObject({
        data: { fulfillmentOrders: { nodes: { length } } },
      });
    }
  });
});

describe('the order that a record belongs to', () => {
  const returned = first(({ returns }) =>
    returns.items.some((one) =>
      one.reverseFulfillmentOrders.items.some(
        ({ reverseDeliveries }) => reverseDeliveries.items.length > 0,
      ),
    ),
  );
  const reverse = returned.returns.items.flatMap((one) => one.reverseFulfillmentOrders.items)[0];

  it.each([
    ['fulfillment', returned.fulfillments.items[0]?.id],
    ['fulfillmentOrder', returned.fulfillmentOrders.items[0]?.id],
    ['return', returned.returns.items[0]?.id],
    ['reverseFulfillmentOrder', reverse?.id],
  ])('is read from a %s for 2 points', async (field, id) => {
    const answer = await askAdmin(
      shop.admin,
      `query OrderOf($id: ID!) { ${field}(id: $id) { id order { id updatedAt } } }`,
      { id },
    );
    expect(answer).toMatchObject({
      data: { [field]: { order: { id: returned.id, updatedAt: returned.updatedAt } } },
      extensions: { cost: { requestedQueryCost: 2 } },
    });
  });

  it('is read from the parcel of a return for 3 points', async () => {
    const query = `query OrderOf($id: ID!) {
      reverseDelivery(id: $id) { id reverseFulfillmentOrder { id order { id updatedAt } } }
    }`;
    const id = reverse?.reverseDeliveries.items[0]?.id;
    expect(await askAdmin(shop.admin, query, { id })).toMatchObject({
      data: { reverseDelivery: { reverseFulfillmentOrder: { order: { id: returned.id } } } },
      extensions: { cost: { requestedQueryCost: 3 } },
    });
  });
});

describe('orders by their ids', () => {
  const query = `query OutlineOrders($ids: [ID!]!) {
    nodes(ids: $ids) { id ... on Order { updatedAt returnStatus edited refunds(first: 1) { id } } }
  }`;

  it('are read in the order of the ids, with null for one that the shop does not have', async () => {
    const [a, b] = orders;
    const ids = [b?.id, 'gid://shopify/Order/1', a?.id];
    expect(await askAdmin(shop.admin, query, { ids })).toMatchObject({
      data: { nodes: [{ id: b?.id, updatedAt: b?.updatedAt }, null, { id: a?.id }] },
    });
  });

  it('cost as much as each alone', async () => {
    const ids = orders.slice(0, 10).map(({ id }) => id);
    expect(await costOf(query, { ids: ids.slice(0, 1) })).toMatchObject({ requestedQueryCost: 2 });
    expect(await costOf(query, { ids })).toMatchObject({ requestedQueryCost: 20 });
  });
});

it('money costs nothing', async () => {
  const query = `query Money($id: ID!) {
    order(id: $id) { refunds(first: 1) { totalRefundedSet { shopMoney { amount } } } }
  }`;
  const { id } = first(({ refunds }) => refunds.items.length > 0);
  expect(await costOf(query, { id })).toMatchObject({ requestedQueryCost: 2, actualQueryCost: 2 });
});
