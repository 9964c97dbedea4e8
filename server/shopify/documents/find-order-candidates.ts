import { graphql } from './graphql.ts';

/** Step 1 reads this many candidates a page: a search for 1001 also finds 10010 to 10019. ⌊2 ln 50⌋ is 7. */
export const CANDIDATES_PER_PAGE = 50;

/**
 * Step 1 of 2: who could it be? `name:` is a search filter, not a key: it matches prefixes, and names
 * are not unique, so name and e-mail are compared again on what comes back. The oldest comes first:
 * of all orders whose name starts with 1001, the one named 1001 was placed first.
 */
export const FindOrderCandidates = graphql(`
  query FindOrderCandidates($query: String!, $first: Int!, $after: String) {
    shop {
      ianaTimezone
      orderNumberFormatPrefix
      orderNumberFormatSuffix
    }
    orders(first: $first, after: $after, query: $query, sortKey: PROCESSED_AT) {
      nodes {
        id
        name
        email
        confirmationNumber
        edited
        returnStatus
        refunds(first: 1) {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Step 1 where the order is known already: what step 2 has to ask for. */
export const OrderById = graphql(`
  query OrderById($id: ID!) {
    shop {
      ianaTimezone
    }
    order(id: $id) {
      id
      edited
      returnStatus
      refunds(first: 1) {
        id
      }
    }
  }
`);
