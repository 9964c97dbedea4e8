import { FulfillmentOrderPage, FulfillmentParts } from './fulfillment-fragments.ts';
import { graphql } from './graphql.ts';
import { AgreementPage, RefundParts, ReturnPage } from './return-fragments.ts';

/**
 * What step 2 reads at first: sized so that a common order costs few points (a connection costs
 * `2 + child × ⌊2 ln n⌋`). Whatever is larger is read on, `NEXT_PAGE` at a time.
 */
export const FIRST_PAGE = {
  lines: 7,
  fulfillments: 5,
  events: 7,
  /** Of one fulfillment. A plain list has no cursor: the answer says that there are more. */
  trackingNumbers: 10,
  fulfillmentOrders: 3,
  returns: 3,
  refunds: 10,
  /** The order itself, each edit, each refund and each return is one. */
  agreements: 10,
} as const;

export const LinePage = graphql(`
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
      $trackingNumbers: Int!
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
