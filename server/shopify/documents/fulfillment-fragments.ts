import { graphql } from './graphql.ts';

export const EventPage = graphql(`
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

export const FulfillmentLinePage = graphql(`
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

export const FulfillmentParts = graphql(
  `
    fragment FulfillmentParts on Fulfillment {
      id
      createdAt
      status
      displayStatus
      estimatedDeliveryAt
      deliveredAt
      trackingInfo(first: $trackingNumbers) {
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

export const FulfillmentOrderLinePage = graphql(`
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

export const FulfillmentOrderPage = graphql(
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
          phone
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
