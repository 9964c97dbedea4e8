import {
  EventPage,
  FulfillmentLinePage,
  FulfillmentOrderLinePage,
  FulfillmentOrderPage,
  FulfillmentParts,
} from './fulfillment-fragments.ts';
import { graphql } from './graphql.ts';
import { LinePage } from './order-details.ts';
import { RefundLinePage, RefundParts, ReturnLinePage, ReturnPage } from './return-fragments.ts';

/** Page size where nothing is nested. Large pages are cheap: ⌊2 ln 100⌋ is 9 points. */
export const NEXT_PAGE = 100;

/** Page size with connections nested in each node: a query must stay below Shopify's limit of 1,000 points. */
export const NEXT_PAGE_NESTED = 20;

/** Plain lists have no cursor, so the whole list is read again, up to this length. */
export const WHOLE_LIST = { fulfillments: 40, refunds: 100 } as const;

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
      $trackingNumbers: Int!
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
