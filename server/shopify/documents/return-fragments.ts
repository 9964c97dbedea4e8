import { graphql } from './graphql.ts';

export const ReturnLinePage = graphql(`
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

export const ReturnPage = graphql(
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

/** What edits added and removed, and when. No further pages are read; the answer says that there are more. */
export const AgreementPage = graphql(`
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

export const RefundLinePage = graphql(`
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

export const RefundParts = graphql(
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
