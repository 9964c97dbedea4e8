import { graphql } from './graphql.ts';
import { OrderParts } from './order-details.ts';

/** Step 1 for orders that may have changed: which are still there, and what step 2 has to ask for. 2 points. */
export const OutlineOrders = graphql(`
  query OutlineOrders($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Order {
        edited
        returnStatus
        refunds(first: 1) {
          id
        }
      }
    }
  }
`);

/** Step 2: orders that are alike in what has to be read of them, in the order of their ids; `null` for one that is gone. */
export const RefetchOrders = graphql(
  `
    query RefetchOrders(
      $ids: [ID!]!
      $lines: Int!
      $fulfillments: Int!
      $events: Int!
      $trackingNumbers: Int!
      $fulfillmentOrders: Int!
      $returns: Int!
      $refunds: Int!
      $agreements: Int!
      $withReturns: Boolean!
      $withRefunds: Boolean!
      $withEdits: Boolean!
      $withScanCity: Boolean!
      $withRecord: Boolean = true
      $withPostalCode: Boolean = false
      $withPhone: Boolean = false
    ) {
      shop {
        ianaTimezone
        orderNumberFormatPrefix
        orderNumberFormatSuffix
      }
      nodes(ids: $ids) {
        __typename
        ... on Order {
          ...OrderParts
        }
      }
    }
  `,
  [OrderParts],
);
