import { graphql } from './graphql.ts';

/** Records per page of what has changed: the most that Shopify returns. */
export const CHANGES_PER_PAGE = 250;

/** Orders that have changed since an instant, the earliest change first. 13 points a page. */
export const ChangedOrders = graphql(`
  query ChangedOrders($query: String!, $first: Int!, $after: String) {
    orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
      nodes {
        id
        updatedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Fulfillment orders likewise: a hold, a move and readiness for pickup change no order's `updatedAt`. 13 points a page. */
export const ChangedFulfillmentOrders = graphql(`
  query ChangedFulfillmentOrders($query: String!, $first: Int!, $after: String) {
    fulfillmentOrders(
      first: $first
      after: $after
      query: $query
      includeClosed: true
      sortKey: UPDATED_AT
    ) {
      nodes {
        id
        orderId
        updatedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
