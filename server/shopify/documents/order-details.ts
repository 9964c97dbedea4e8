import { FulfillmentOrderPage, FulfillmentParts } from './fulfillment-fragments.ts';
import { graphql } from './graphql.ts';
import { AgreementPage, RefundParts, ReturnPage } from './return-fragments.ts';

/**
 * Page sizes of step 2. They are small, so that a common order costs few points: a connection costs
 * `2 + child × ⌊2 ln n⌋`. Of a larger order the rest is read `NEXT_PAGE` at a time.
 * https://shopify.dev/docs/api/usage/limits
 */
export const FIRST_PAGE = {
  lines: 7,
  fulfillments: 5,
  events: 7,
  /** Of one fulfillment. A plain list has no cursor, so the rest is not read; the answer says so. */
  trackingNumbers: 10,
  fulfillmentOrders: 3,
  returns: 3,
  refunds: 10,
  /** The order itself is one, and so is each edit, refund and return. */
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
 * Everything that a shopper may see of one order. Returns, refunds and edits are read only where an outline says that
 * there are some; what has to be known to keep the order, only where it is kept.
 */
export const OrderParts = graphql(
  `
    fragment OrderParts on Order {
      id
      updatedAt @include(if: $withRecord)
      email @include(if: $withRecord)
      confirmationNumber @include(if: $withRecord)
      phone @include(if: $withPhone)
      name
      processedAt
      cancelledAt
      cancelReason
      displayFinancialStatus
      paymentGatewayNames
      displayFulfillmentStatus
      returnStatus
      shippingAddress {
        city
        provinceCode
        countryCodeV2
        zip @include(if: $withPostalCode)
        phone @include(if: $withPhone)
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
  `,
  [LinePage, FulfillmentParts, FulfillmentOrderPage, ReturnPage, RefundParts, AgreementPage],
);

/** Step 2 of 2: the one order whose name and e-mail address matched. */
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
      $withRecord: Boolean = false
      $withPostalCode: Boolean = false
      $withPhone: Boolean = false
    ) {
      order(id: $id) {
        ...OrderParts
      }
    }
  `,
  [OrderParts],
);
