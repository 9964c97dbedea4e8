import type {
  WholeFulfillment,
  WholeFulfillmentOrder,
  WholeOrder,
  WholeReturn,
} from './whole-order.ts';

/** One builder for each of Shopify's records, with defaults; a test overrides what it is about. */

const LINE = { id: 'gid://shopify/LineItem/1' };

/** One shirt, paid and not sent. */
export function aWholeOrder(overrides: Partial<WholeOrder> = {}): WholeOrder {
  return {
    id: 'gid://shopify/Order/1',
    name: '#1001',
    processedAt: '2026-11-12T09:00:00Z',
    cancelledAt: null,
    cancelReason: null,
    displayFinancialStatus: 'PAID',
    paymentGatewayNames: ['shopify_payments'],
    displayFulfillmentStatus: 'UNFULFILLED',
    returnStatus: 'NO_RETURN',
    shippingAddress: { city: 'Utrecht', provinceCode: null, countryCodeV2: 'NL' },
    fulfillmentsCount: null,
    lineItems: [
      {
        ...LINE,
        title: 'Linen shirt',
        variantTitle: null,
        quantity: 1,
        currentQuantity: 1,
        requiresShipping: true,
        isGiftCard: false,
        image: null,
      },
    ],
    fulfillments: [],
    fulfillmentOrders: [],
    returns: [],
    refunds: [],
    agreements: [],
    truncated: false,
    ...overrides,
  };
}

export function aFulfillment(overrides: Partial<WholeFulfillment> = {}): WholeFulfillment {
  return {
    id: 'gid://shopify/Fulfillment/1',
    createdAt: '2026-11-24T10:00:00Z',
    status: 'SUCCESS',
    displayStatus: 'FULFILLED',
    estimatedDeliveryAt: null,
    deliveredAt: null,
    trackingInfo: [{ company: 'PostNL', number: '3SABCD1', url: 'https://postnl.nl/x' }],
    events: [],
    fulfillmentLineItems: [
      { id: 'gid://shopify/FulfillmentLineItem/1', quantity: 1, lineItem: LINE },
    ],
    ...overrides,
  };
}

export function anEvent(
  status: WholeFulfillment['events'][number]['status'],
): WholeFulfillment['events'][number] {
  return {
    id: 'gid://shopify/FulfillmentEvent/1',
    status,
    happenedAt: '2026-11-25T08:00:00Z',
    message: null,
    province: null,
    country: null,
    estimatedDeliveryAt: null,
  };
}

export function aFulfillmentOrder(
  overrides: Partial<WholeFulfillmentOrder> = {},
): WholeFulfillmentOrder {
  return {
    id: 'gid://shopify/FulfillmentOrder/1',
    status: 'OPEN',
    requestStatus: 'UNSUBMITTED',
    fulfillAt: null,
    fulfillmentHolds: [],
    deliveryMethod: { methodType: 'SHIPPING' },
    assignedLocation: {
      name: 'Shop in the High Street',
      address1: 'Hoogstraat 1',
      city: 'Utrecht',
      zip: '3511 AB',
      countryCode: 'NL',
      phone: null,
    },
    lineItems: [{ totalQuantity: 1, remainingQuantity: 1, lineItem: LINE }],
    ...overrides,
  };
}

export function aWholeReturn(overrides: Partial<WholeReturn> = {}): WholeReturn {
  return {
    id: 'gid://shopify/Return/1',
    name: '#1001-R1',
    status: 'OPEN',
    createdAt: '2026-11-25T09:00:00Z',
    closedAt: null,
    decline: null,
    returnLineItems: [
      {
        __typename: 'ReturnLineItem',
        id: 'gid://shopify/ReturnLineItem/1',
        quantity: 1,
        processedQuantity: 0,
        refundedQuantity: 0,
        fulfillmentLineItem: { id: 'gid://shopify/FulfillmentLineItem/1', lineItem: LINE },
      },
    ],
    exchangeLineItems: { nodes: [], pageInfo: { hasNextPage: false } },
    reverseFulfillmentOrders: { nodes: [], pageInfo: { hasNextPage: false } },
    ...overrides,
  };
}

type ReverseFulfillmentStatus = WholeReturn['reverseFulfillmentOrders']['nodes'][number];

/** One with a return label, in this state. */
export function aReverseFulfillmentOrder(
  status: ReverseFulfillmentStatus['status'],
): WholeReturn['reverseFulfillmentOrders'] {
  return {
    nodes: [
      {
        id: 'gid://shopify/ReverseFulfillmentOrder/1',
        status,
        reverseDeliveries: {
          nodes: [
            {
              id: 'gid://shopify/ReverseDelivery/1',
              deliverable: {
                tracking: { carrierName: 'PostNL', number: '3SRETR1', url: null },
              },
            },
          ],
          pageInfo: { hasNextPage: false },
        },
      },
    ],
    pageInfo: { hasNextPage: false },
  };
}
