import { beforeAll, describe, expect, it } from 'vitest';
import { loadAdminSchema, type AdminSchema } from './admin-schema.ts';
import { createAdminRoot } from './admin-root.ts';
import { createQueryAnswerer } from './admin-queries.ts';
import { DEMO_SCOPES, DEMO_SHOP } from './demo-shop.ts';
import { createPointsBucket } from './points-bucket.ts';
import { sampleOrders } from './sample-orders.ts';

const now = new Date('2026-11-26T13:05:00Z');
const orders = sampleOrders(now);

/** Everything that the seeds carry, in small pages, in five queries: one would cost over 1,000 points. */
const wide = {
  order: `
    id legacyResourceId name number confirmationNumber email phone createdAt processedAt updatedAt
    cancelledAt cancelReason closedAt closed confirmed test customerLocale requiresShipping
    displayFinancialStatus displayFulfillmentStatus returnStatus
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
        assignedLocation { name address1 city zip countryCode }
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

describe('the sample orders', () => {
  let schema: AdminSchema;
  beforeAll(() => {
    schema = loadAdminSchema();
  });

  it.each(Object.entries(wide))('satisfy the schema in every field of %s', async (_, fields) => {
    const answer = createQueryAnswerer({
      admin: schema,
      root: createAdminRoot(DEMO_SHOP, orders, DEMO_SCOPES),
      scopes: DEMO_SCOPES,
      bucket: createPointsBucket({ size: 100_000, restoreRate: 1 }, () => now),
      context: { storeUrl: () => 'http://127.0.0.1:1' },
    });
    for (const { order } of orders) {
      const answered = await answer(
        {
          query: `query Wide($id: ID!) { order(id: $id) { ${fields} } }`,
          variables: { id: order.id },
          operationName: null,
        },
        { isThrottled: false, hidesEmail: false },
      );
      expect(answered.errors, order.name).toBeUndefined();
      expect(answered.data, order.name).toMatchObject({ order: expect.anything() });
    }
  });

  it('are the same for the same clock', () => {
    expect(JSON.stringify(sampleOrders(now))).toBe(JSON.stringify(orders));
  });

  it('are at least as many as the states they stand for, each in its own words', () => {
    expect(new Set(orders.map(({ state }) => state)).size).toBe(orders.length);
    expect(orders.length).toBeGreaterThanOrEqual(18);
  });

  it('have ids of their own', () => {
    expect(new Set(orders.map(({ order }) => order.id)).size).toBe(orders.length);
  });

  it.each(
    orders.map((one): [string, string, (typeof one)['order']] => [one.name, one.state, one.order]),
  )(
    '%s (%s) has no unit in two places, and nothing that happens before its order or after now',
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
        expect(at > order.processedAt && at <= now.toISOString(), at).toBe(true);
      }
      for (const { events } of order.fulfillments.items) {
        const times = events.items.map(({ happenedAt }) => happenedAt);
        expect(times).toEqual(times.toSorted());
      }
    },
  );
});

/** Units in good shipments, and units that have still to leave, by line. */
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
