import { graphql } from './graphql.ts';

/** As whom a shop writes to its shoppers. 1 point. */
export const ReadShopSender = graphql(`
  query ReadShopSender {
    shop {
      name
      contactEmail
    }
  }
`);
