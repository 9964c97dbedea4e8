/**
 * The query that a bulk operation runs for all orders placed since an instant, without variables, as Shopify has it:
 * https://shopify.dev/docs/api/usage/bulk-operations/queries. It reads what says whether and when to read each order.
 * `fulfillments` is a list without a connection, so each order is one line of the result.
 */
export function bulkQuery(since: Date): string {
  return `{
  orders(query: "processed_at:>='${since.toISOString().slice(0, 19)}Z'") {
    edges {
      node {
        id
        processedAt
        updatedAt
        cancelledAt
        displayFulfillmentStatus
        fulfillments {
          displayStatus
        }
      }
    }
  }
}`;
}
