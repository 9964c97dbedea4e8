import { graphql } from './graphql.ts';

/** Where the merchant is written to: Settings › General in Shopify's admin. 1 point. */
export const ReadContactEmail = graphql(`
  query ReadContactEmail {
    shop {
      contactEmail
    }
  }
`);
