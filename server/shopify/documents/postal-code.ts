import { graphql } from './graphql.ts';

/** What some carriers ask for before they tell of a parcel. Only with Shopify's approval of `address`. 2 points. */
export const ReadPostalCode = graphql(`
  query ReadPostalCode($id: ID!, $withScanCity: Boolean!) {
    order(id: $id) {
      shippingAddress {
        zip @include(if: $withScanCity)
      }
    }
  }
`);
