import { graphql } from './graphql.ts';

/** Step 1 reads this many candidates a page: a search for 1001 also finds 10010 to 10019. ⌊2 ln 50⌋ is 7. */
export const CANDIDATES_PER_PAGE = 50;

/**
 * What step 2 reads at first: sized so that a common order costs few points (a connection costs
 * `2 + child × ⌊2 ln n⌋`). Whatever is larger is read on, `NEXT_PAGE` at a time.
 */
export const FIRST_PAGE = {
  lines: 7,
  fulfillments: 5,
  events: 7,
  fulfillmentOrders: 3,
  returns: 3,
  refunds: 10,
  /** The order itself, each edit, each refund and each return is one. */
  agreements: 10,
} as const;

/** Big pages are cheap where nothing is nested: ⌊2 ln 100⌋ is 9. */
export const NEXT_PAGE = 100;

/** Tracking numbers of one fulfillment; a plain list, nested: more is said, not read. */
export const MAX_TRACKING_NUMBERS = 10;

/** With everything nested in them; keeps the dearest reading of Shopify's rules below 1,000 points. */
export const NEXT_PAGE_NESTED = 20;

/** Plain lists have no cursor: the whole list is asked for again, at most this long. */
export const WHOLE_LIST = { fulfillments: 40, refunds: 100 } as const;

/**
 * Step 1 of 2: who could it be? `name:` is a search filter, not a key: it matches prefixes, and names
 * are not unique, so name and e-mail are compared again on what comes back. The oldest comes first:
 * of all orders whose name starts with 1001, the one named 1001 was placed first.
 */
export const FindOrderCandidates = graphql(`
  query FindOrderCandidates($query: String!, $first: Int!, $after: String) {
    shop {
      ianaTimezone
      orderNumberFormatPrefix
      orderNumberFormatSuffix
    }
    orders(first: $first, after: $after, query: $query, sortKey: PROCESSED_AT) {
      nodes {
        id
        name
        email
        confirmationNumber
        edited
        returnStatus
        refunds(first: 1) {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Step 1 where the order is known already: what step 2 has to ask for. */
export const OrderById = graphql(`
  query OrderById($id: ID!) {
    shop {
      ianaTimezone
    }
    order(id: $id) {
      id
      edited
      returnStatus
      refunds(first: 1) {
        id
      }
    }
  }
`);

const LinePage = graphql(`
  fragment LinePage on LineItemConnection {
    nodes {
      id
      title
      variantTitle
      quantity
      currentQuantity
      requiresShipping
      isGiftCard
      image {
        altText
        url(transform: { maxWidth: 160, maxHeight: 160 })
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const EventPage = graphql(`
  fragment EventPage on FulfillmentEventConnection {
    nodes {
      id
      status
      happenedAt
      message
      city @include(if: $withScanCity)
      province
      country
      estimatedDeliveryAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const FulfillmentLinePage = graphql(`
  fragment FulfillmentLinePage on FulfillmentLineItemConnection {
    nodes {
      id
      quantity
      lineItem {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const FulfillmentParts = graphql(
  `
    fragment FulfillmentParts on Fulfillment {
      id
      createdAt
      status
      displayStatus
      estimatedDeliveryAt
      deliveredAt
      trackingInfo(first: 10) {
        company
        number
        url
      }
      events(first: $events, sortKey: HAPPENED_AT, reverse: true) {
        ...EventPage
      }
      fulfillmentLineItems(first: $lines) {
        ...FulfillmentLinePage
      }
    }
  `,
  [EventPage, FulfillmentLinePage],
);

const FulfillmentOrderLinePage = graphql(`
  fragment FulfillmentOrderLinePage on FulfillmentOrderLineItemConnection {
    nodes {
      totalQuantity
      remainingQuantity
      lineItem {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const FulfillmentOrderPage = graphql(
  `
    fragment FulfillmentOrderPage on FulfillmentOrderConnection {
      nodes {
        id
        status
        requestStatus
        fulfillAt
        fulfillmentHolds {
          reason
        }
        deliveryMethod {
          methodType
        }
        assignedLocation {
          name
          address1
          city
          zip
          countryCode
        }
        lineItems(first: $lines) {
          ...FulfillmentOrderLinePage
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  `,
  [FulfillmentOrderLinePage],
);

const ReturnLinePage = graphql(`
  fragment ReturnLinePage on ReturnLineItemTypeConnection {
    nodes {
      __typename
      id
      quantity
      processedQuantity
      refundedQuantity
      ... on ReturnLineItem {
        fulfillmentLineItem {
          id
          lineItem {
            id
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const ReturnPage = graphql(
  `
    fragment ReturnPage on ReturnConnection {
      nodes {
        id
        name
        status
        createdAt
        closedAt
        decline {
          reason
        }
        returnLineItems(first: $lines) {
          ...ReturnLinePage
        }
        exchangeLineItems(first: 10) {
          nodes {
            quantity
            lineItems {
              id
            }
          }
          pageInfo {
            hasNextPage
          }
        }
        reverseFulfillmentOrders(first: 3) {
          nodes {
            id
            status
            reverseDeliveries(first: 3) {
              nodes {
                id
                deliverable {
                  ... on ReverseDeliveryShippingDeliverable {
                    tracking {
                      carrierName
                      number
                      url
                    }
                  }
                }
              }
              pageInfo {
                hasNextPage
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  `,
  [ReturnLinePage],
);

/** Of an edited order: what was added and taken off, and when. An order with more edits says "and more". */
const AgreementPage = graphql(`
  fragment AgreementPage on SalesAgreementConnection {
    nodes {
      __typename
      ... on OrderEditAgreement {
        happenedAt
        sales(first: 10) {
          nodes {
            __typename
            actionType
            quantity
            ... on ProductSale {
              lineItem {
                id
              }
            }
            ... on GiftCardSale {
              lineItem {
                id
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`);

const RefundLinePage = graphql(`
  fragment RefundLinePage on RefundLineItemConnection {
    nodes {
      quantity
      lineItem {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const RefundParts = graphql(
  `
    fragment RefundParts on Refund {
      id
      createdAt
      refundLineItems(first: $lines) {
        ...RefundLinePage
      }
    }
  `,
  [RefundLinePage],
);

/**
 * Step 2 of 2: everything a shopper may see of the one order whose name and e-mail matched. Returns
 * and refunds are asked for only when step 1 says that there are some.
 */
export const OrderDetails = graphql(
  `
    query OrderDetails(
      $id: ID!
      $lines: Int!
      $fulfillments: Int!
      $events: Int!
      $fulfillmentOrders: Int!
      $returns: Int!
      $refunds: Int!
      $agreements: Int!
      $withReturns: Boolean!
      $withRefunds: Boolean!
      $withEdits: Boolean!
      $withScanCity: Boolean!
    ) {
      order(id: $id) {
        id
        name
        processedAt
        cancelledAt
        cancelReason
        displayFinancialStatus
        displayFulfillmentStatus
        returnStatus
        shippingAddress {
          city
          countryCodeV2
        }
        lineItems(first: $lines) {
          ...LinePage
        }
        fulfillmentsCount {
          count
        }
        fulfillments(first: $fulfillments) {
          ...FulfillmentParts
        }
        fulfillmentOrders(first: $fulfillmentOrders, displayable: true) {
          ...FulfillmentOrderPage
        }
        returns(first: $returns) @include(if: $withReturns) {
          ...ReturnPage
        }
        refunds(first: $refunds) @include(if: $withRefunds) {
          ...RefundParts
        }
        agreements(first: $agreements) @include(if: $withEdits) {
          ...AgreementPage
        }
      }
    }
  `,
  [LinePage, FulfillmentParts, FulfillmentOrderPage, ReturnPage, RefundParts, AgreementPage],
);

export const MoreLines = graphql(
  `
    query MoreLines($id: ID!, $first: Int!, $after: String!) {
      order(id: $id) {
        lineItems(first: $first, after: $after) {
          ...LinePage
        }
      }
    }
  `,
  [LinePage],
);

export const AllFulfillments = graphql(
  `
    query AllFulfillments(
      $id: ID!
      $first: Int!
      $lines: Int!
      $events: Int!
      $withScanCity: Boolean!
    ) {
      order(id: $id) {
        fulfillments(first: $first) {
          ...FulfillmentParts
        }
      }
    }
  `,
  [FulfillmentParts],
);

export const MoreEvents = graphql(
  `
    query MoreEvents($id: ID!, $first: Int!, $after: String!, $withScanCity: Boolean!) {
      fulfillment(id: $id) {
        events(first: $first, after: $after, sortKey: HAPPENED_AT, reverse: true) {
          ...EventPage
        }
      }
    }
  `,
  [EventPage],
);

export const MoreFulfillmentLines = graphql(
  `
    query MoreFulfillmentLines($id: ID!, $first: Int!, $after: String!) {
      fulfillment(id: $id) {
        fulfillmentLineItems(first: $first, after: $after) {
          ...FulfillmentLinePage
        }
      }
    }
  `,
  [FulfillmentLinePage],
);

export const MoreFulfillmentOrders = graphql(
  `
    query MoreFulfillmentOrders($id: ID!, $first: Int!, $after: String!, $lines: Int!) {
      order(id: $id) {
        fulfillmentOrders(first: $first, after: $after, displayable: true) {
          ...FulfillmentOrderPage
        }
      }
    }
  `,
  [FulfillmentOrderPage],
);

export const MoreFulfillmentOrderLines = graphql(
  `
    query MoreFulfillmentOrderLines($id: ID!, $first: Int!, $after: String!) {
      fulfillmentOrder(id: $id) {
        lineItems(first: $first, after: $after) {
          ...FulfillmentOrderLinePage
        }
      }
    }
  `,
  [FulfillmentOrderLinePage],
);

export const MoreReturns = graphql(
  `
    query MoreReturns($id: ID!, $first: Int!, $after: String!, $lines: Int!) {
      order(id: $id) {
        returns(first: $first, after: $after) {
          ...ReturnPage
        }
      }
    }
  `,
  [ReturnPage],
);

export const MoreReturnLines = graphql(
  `
    query MoreReturnLines($id: ID!, $first: Int!, $after: String!) {
      return(id: $id) {
        returnLineItems(first: $first, after: $after) {
          ...ReturnLinePage
        }
      }
    }
  `,
  [ReturnLinePage],
);

export const AllRefunds = graphql(
  `
    query AllRefunds($id: ID!, $first: Int!, $lines: Int!) {
      order(id: $id) {
        refunds(first: $first) {
          ...RefundParts
        }
      }
    }
  `,
  [RefundParts],
);

export const MoreRefundLines = graphql(
  `
    query MoreRefundLines($id: ID!, $first: Int!, $after: String!) {
      refund(id: $id) {
        refundLineItems(first: $first, after: $after) {
          ...RefundLinePage
        }
      }
    }
  `,
  [RefundLinePage],
);
