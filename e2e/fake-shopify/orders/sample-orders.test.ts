import { isEnumType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAdminSchema, type AdminSchema } from '../admin-api/admin-schema.ts';
import { createAdminRoot } from '../admin-api/admin-root.ts';
import { createQueryExecutor } from '../admin-api/admin-queries.ts';
import { DEMO_SCOPES, DEMO_SHOP } from '../demo-shop.ts';
import { ALL_ORDERS_SCOPE } from '../admin-api/order-age.ts';
import { createPointsBucket } from '../admin-api/points-bucket.ts';
import { createOrderRecords } from './order-records.ts';
import { sampleOrders } from './sample-orders.ts';
import type { OrderRecord } from './records.ts';

const now = new Date('2026-11-26T13:05:00Z');
const orders = sampleOrders(now);
const scopes = [...DEMO_SCOPES, ALL_ORDERS_SCOPE];

/** All fields of the records, in six queries: one query would cost over 1,000 points. */
const allFields = {
  order: `
    id legacyResourceId name number confirmationNumber email phone createdAt processedAt updatedAt
    cancelledAt cancelReason closedAt closed confirmed test edited sourceName customerLocale
    note tags
    requiresShipping
    displayFinancialStatus displayFulfillmentStatus returnStatus paymentGatewayNames
    shippingAddress { city zip provinceCode countryCodeV2 } shippingLine { title }
    fulfillmentsCount { count precision }
    lineItems(first: 250) {
      nodes {
        id name title variantTitle sku quantity currentQuantity requiresShipping isGiftCard
        image { id altText url(transform: { maxWidth: 160, maxHeight: 160 }) }
      }
      edges { cursor }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }`,
  fulfillments: `
    fulfillments(first: 50) {
      id name createdAt updatedAt status displayStatus estimatedDeliveryAt inTransitAt deliveredAt
      requiresShipping totalQuantity trackingInfo(first: 10) { company number url }
      events(first: 250, sortKey: HAPPENED_AT, reverse: true) {
        nodes {
          id status createdAt happenedAt message city province country estimatedDeliveryAt
        }
      }
      fulfillmentLineItems(first: 250) { nodes { id quantity lineItem { id currentQuantity } } }
    }`,
  fulfillmentOrders: `
    fulfillmentOrders(first: 10) {
      nodes {
        id createdAt updatedAt status requestStatus fulfillAt fulfillBy
        fulfillmentHolds { id reason displayReason heldByRequestingApp reasonNotes }
        deliveryMethod { id methodType presentedName minDeliveryDateTime maxDeliveryDateTime }
        assignedLocation { name address1 city zip countryCode phone }
        lineItems(first: 100) { nodes { id totalQuantity remainingQuantity lineItem { id } } }
      }
    }`,
  returns: `
    returns(first: 5) {
      nodes {
        id name status createdAt closedAt totalQuantity decline { reason note }
        returnLineItems(first: 50) {
          nodes {
            __typename id quantity refundedQuantity refundableQuantity processedQuantity
            processableQuantity unprocessedQuantity returnReasonNote customerNote
            ... on ReturnLineItem { fulfillmentLineItem { id lineItem { id } } }
          }
        }
        exchangeLineItems(first: 10) { nodes { id quantity title lineItems { id } } }
        reverseFulfillmentOrders(first: 3) {
          nodes {
            id status
            reverseDeliveries(first: 3) {
              nodes {
                id
                deliverable {
                  ... on ReverseDeliveryShippingDeliverable { tracking { carrierName number url } }
                }
              }
            }
          }
        }
      }
    }`,
  agreements: `
    edited
    agreements(first: 10) {
      nodes {
        __typename id happenedAt reason
        sales(first: 50) {
          nodes {
            __typename id actionType lineType quantity
            ... on ProductSale { lineItem { id } }
            ... on GiftCardSale { lineItem { id } }
          }
          pageInfo { hasNextPage }
        }
      }
      pageInfo { hasNextPage endCursor }
    }`,
  refunds: `
    refunds(first: 10) {
      id createdAt processedAt updatedAt note
      totalRefundedSet {
        presentmentMoney { amount currencyCode } shopMoney { amount currencyCode }
      }
      refundLineItems(first: 100) {
        nodes { id quantity restockType restocked lineItem { id currentQuantity } }
      }
    }`,
};

const fulfillmentsOf = ({ fulfillments }: OrderRecord) => fulfillments.items;
const fulfillmentOrdersOf = ({ fulfillmentOrders }: OrderRecord) => fulfillmentOrders.items;
const returnsOf = ({ returns }: OrderRecord) => returns.items;

/** Shopify's status enums, and the values of each in a record. */
const statuses: Readonly<Record<string, (order: OrderRecord) => (string | null | undefined)[]>> = {
  OrderDisplayFinancialStatus: (order) => [order.displayFinancialStatus],
  OrderDisplayFulfillmentStatus: (order) => [order.displayFulfillmentStatus],
  OrderReturnStatus: (order) => [order.returnStatus],
  OrderCancelReason: (order) => [order.cancelReason],
  FulfillmentStatus: (order) => fulfillmentsOf(order).map(({ status }) => status),
  FulfillmentDisplayStatus: (order) => fulfillmentsOf(order).map((one) => one.displayStatus),
  FulfillmentEventStatus: (order) =>
    fulfillmentsOf(order).flatMap(({ events }) => events.items.map(({ status }) => status)),
  FulfillmentOrderStatus: (order) => fulfillmentOrdersOf(order).map(({ status }) => status),
  FulfillmentOrderRequestStatus: (order) =>
    fulfillmentOrdersOf(order).map((one) => one.requestStatus),
  FulfillmentHoldReason: (order) =>
    fulfillmentOrdersOf(order).flatMap((one) => one.fulfillmentHolds.map(({ reason }) => reason)),
  DeliveryMethodType: (order) =>
    fulfillmentOrdersOf(order).map((one) => one.deliveryMethod?.methodType),
  ReturnStatus: (order) => returnsOf(order).map(({ status }) => status),
  ReturnDeclineReason: (order) => returnsOf(order).map(({ decline }) => decline?.reason),
  ReverseFulfillmentOrderStatus: (order) =>
    returnsOf(order).flatMap((one) => one.reverseFulfillmentOrders.items.map((way) => way.status)),
};

/** Values that no sample order has, and why: `Enum` → value → reason. */
const notShown: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  OrderDisplayFulfillmentStatus: {
    OPEN: 'obsolete: replaced by UNFULFILLED, says the schema',
    PENDING_FULFILLMENT: 'obsolete: replaced by IN_PROGRESS, says the schema',
    RESTOCKED: 'obsolete: replaced by UNFULFILLED, says the schema',
  },
};

/** The order with a scan that is older than itself: its carrier uses numbers again. */
const OLDER_THAN_ORDER = '#1150';

describe('the sample orders', () => {
  let schema: AdminSchema;
  beforeAll(() => {
    schema = loadAdminSchema();
  });

  it.each(Object.entries(allFields))(
    'conform to the schema in every field of %s',
    async (_, fields) => {
      const executeQuery = createQueryExecutor({
        admin: schema,
        root: createAdminRoot({
          shop: DEMO_SHOP,
          records: createOrderRecords(orders),
          scopes,
          now: () => now,
        }),
        scopes,
        bucket: createPointsBucket({ size: 100_000, restoreRate: 1 }, () => now),
        context: { storefrontUrl: () => 'http://127.0.0.1:1' },
      });
      for (const { order } of orders) {
        const response = await executeQuery(
          {
            query: `query AllFields($id: ID!) { order(id: $id) { ${fields} } }`,
            variables: { id: order.id },
            operationName: null,
          },
          { isThrottled: false, hidesEmail: false },
        );
        expect(response.errors, order.name).toBeUndefined();
        expect(response.data, order.name).toMatchObject({ order: expect.anything() });
      }
    },
  );

  it.each(Object.entries(statuses))('have every value of %s', (name, valuesOf) => {
    const type = schema.schema.getType(name);
    if (!isEnumType(type)) throw new Error(`the schema has no enum ${name}`);
    const shown = new Set(orders.flatMap(({ order }) => valuesOf(order)));
    const missing = type
      .getValues()
      .map(({ name: value }) => value)
      .filter((value) => !shown.has(value));
    expect(missing.toSorted()).toEqual(Object.keys(notShown[name] ?? {}).toSorted());
  });

  it('have agreements on every unit that was ever bought, and on an edit only where there is one', () => {
    for (const { order, state } of orders) {
      const agreements = order.agreements.items;
      const times = agreements.map(({ happenedAt }) => happenedAt);
      expect(times, state).toEqual(times.toSorted());
      expect(agreements[0], state).toMatchObject({
        __typename: 'OrderAgreement',
        happenedAt: order.processedAt,
      });
      const kinds = agreements.map(({ __typename }) => __typename);
      expect(kinds.includes('OrderEditAgreement'), state).toBe(order.edited);
      const sales = agreements.flatMap((one) => one.sales.items);
      for (const line of order.lineItems.items) {
        const bought = sales.filter((sale) => sale.lineItem === line && sale.quantity > 0);
        expect(
          bought.reduce((sum, { quantity }) => sum + quantity, 0),
          state,
        ).toBe(line.quantity);
      }
    }
  });

  it.each([
    ['#1080', { displayFulfillmentStatus: 'FULFILLMENT_NOT_REQUIRED' }],
    ['#1108', { displayFulfillmentStatus: 'FULFILLMENT_NOT_REQUIRED' }],
    ['#1068', { displayFulfillmentStatus: 'REQUEST_DECLINED' }],
    ['#1066', { displayFulfillmentStatus: 'IN_PROGRESS' }],
    ['#1092', { returnStatus: 'INSPECTION_COMPLETE' }],
    ['#1096', { returnStatus: 'IN_PROGRESS' }],
  ])('%s has the status that Shopify derives from its parts', (name, status) => {
    expect(orders.find((one) => one.name === name)?.order).toMatchObject(status);
  });

  it('record added units of an edit, and removed units below zero', () => {
    const { order } = orders.find(({ name }) => name === '#1106') ?? {};
    const agreements = order?.agreements.items.map(({ __typename, sales }) => [
      __typename,
      ...sales.items.map((sale) => `${sale.actionType} ${sale.quantity} ${sale.lineItem.title}`),
    ]);
    expect(agreements).toEqual([
      ['OrderAgreement', 'ORDER 4 Stoneware mug'],
      ['OrderEditAgreement', 'RETURN -2 Stoneware mug'],
      ['OrderEditAgreement', 'ORDER 1 Linen tea towel', 'RETURN -1 Stoneware mug'],
    ]);
    expect(order?.lineItems.items.map((line) => line.currentQuantity())).toEqual([1, 1]);
  });

  it('are grouped by subject', () => {
    const subjects = orders.map(({ subject }) => subject);
    const begun = subjects.filter((subject, at) => subject !== subjects[at - 1]);
    expect(new Set(begun).size).toBe(begun.length);
  });

  it('name the payment methods of an order, and the state or province that it goes to', () => {
    const records = new Map(orders.map(({ name, order }) => [name, order]));
    expect(records.get('#1002')?.paymentGatewayNames).toEqual(['shopify_payments']);
    expect(records.get('#1139')?.paymentGatewayNames).toEqual(['Cash on Delivery (COD)']);
    expect(records.get('#1126')?.shippingAddress).toMatchObject({
      provinceCode: 'CA',
      countryCodeV2: 'US',
    });
  });

  it('are the same for the same clock', () => {
    expect(JSON.stringify(sampleOrders(now))).toBe(JSON.stringify(orders));
  });

  it('are at least 60, each with a description of its own', () => {
    expect(new Set(orders.map(({ state }) => state)).size).toBe(orders.length);
    expect(orders.length).toBeGreaterThanOrEqual(60);
  });

  it('have unique ids', () => {
    expect(new Set(orders.map(({ order }) => order.id)).size).toBe(orders.length);
  });

  it.each(
    orders.map((one): [string, string, (typeof one)['order']] => [one.name, one.state, one.order]),
  )(
    '%s (%s) has no unit in two places, and no event before the order or in the future',
    (_name, _state, order) => {
      const { placed, left } = countUnits(order);
      for (const line of order.lineItems.items) {
        expect(placed.get(line.id) ?? 0, line.title).toBeLessThanOrEqual(line.quantity);
        expect(left.get(line.id) ?? 0, line.title).toBeLessThanOrEqual(line.currentQuantity());
        expect(line.currentQuantity(), line.title).toBeGreaterThanOrEqual(0);
      }
      const scans = order.fulfillments.items
        .flatMap(({ events }) => events.items)
        .map(({ happenedAt }) => happenedAt);
      for (const at of scans) {
        const isAfterOrder = at > order.processedAt || order.name === OLDER_THAN_ORDER;
        expect(isAfterOrder && at <= now.toISOString(), at).toBe(true);
      }
      for (const { events } of order.fulfillments.items) {
        const times = events.items.map(({ happenedAt }) => happenedAt);
        expect(times).toEqual(times.toSorted());
      }
    },
  );
});

/** Units in successful fulfillments or still to ship, and units still to ship, by line. */
function countUnits(order: (typeof orders)[number]['order']): {
  placed: Map<string, number>;
  left: Map<string, number>;
} {
  const placed = new Map<string, number>();
  const left = new Map<string, number>();
  for (const { status, fulfillmentLineItems } of order.fulfillments.items) {
    if (status !== 'SUCCESS') continue;
    for (const { lineItem, quantity } of fulfillmentLineItems.items) {
      placed.set(lineItem.id, (placed.get(lineItem.id) ?? 0) + quantity);
    }
  }
  for (const { lineItems } of order.fulfillmentOrders({ first: 250, displayable: true }).nodes) {
    for (const { lineItem, remainingQuantity } of lineItems.items) {
      placed.set(lineItem.id, (placed.get(lineItem.id) ?? 0) + remainingQuantity);
      left.set(lineItem.id, (left.get(lineItem.id) ?? 0) + remainingQuantity);
    }
  }
  return { placed, left };
}
