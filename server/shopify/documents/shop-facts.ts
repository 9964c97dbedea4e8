import { graphql } from './graphql.ts';

/** What is kept of a shop beside its orders. 1 point. */
export const ReadShopFacts = graphql(`
  query ReadShopFacts {
    shop {
      ianaTimezone
      orderNumberFormatPrefix
      orderNumberFormatSuffix
    }
  }
`);
