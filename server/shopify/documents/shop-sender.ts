import { graphql } from './graphql.ts';

/** As whom a shop writes to its shoppers, and where they look their orders up. 2 points. */
export const ReadShopSender = graphql(`
  query ReadShopSender {
    shop {
      name
      contactEmail
      primaryDomain {
        url
      }
    }
  }
`);
