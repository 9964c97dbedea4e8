import { graphql } from './graphql.ts';

/** Orders per page of the search: one for 1001 also finds 10010 to 10019. Costs ⌊2 ln 50⌋ = 7 points. */
export const CANDIDATES_PER_PAGE = 50;

/** Orders per page of the second search: the most that still cost ⌊2 ln 90⌋ = 8 points. */
export const NEWEST_PER_PAGE = 90;

/**
 * Step 1 of 2: the orders that may be meant. `name:` is a search filter and matches prefixes, and names
 * are not unique, so name and e-mail address, or confirmation number, are compared again on what comes back. The oldest order
 * comes first, because of all orders whose name starts with 1001, the one named 1001 was placed first.
 * Imported orders may have earlier dates; a second search then reads the newest first.
 */
export const FindOrderCandidates = graphql(`
  query FindOrderCandidates(
    $query: String!
    $first: Int!
    $after: String
    $newestFirst: Boolean = false
    $withAddress: Boolean = false
    $withPostalCode: Boolean = false
    $withPhone: Boolean = false
  ) {
    shop {
      ianaTimezone
      orderNumberFormatPrefix
      orderNumberFormatSuffix
    }
    orders(
      first: $first
      after: $after
      query: $query
      sortKey: PROCESSED_AT
      reverse: $newestFirst
    ) {
      nodes {
        id
        name
        processedAt
        email
        confirmationNumber
        phone @include(if: $withPhone)
        shippingAddress @include(if: $withAddress) {
          countryCodeV2
          zip @include(if: $withPostalCode)
          phone @include(if: $withPhone)
        }
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

/** Step 1 for an order whose id is known: what step 2 needs to know, and what is compared with what was typed. */
export const OrderById = graphql(`
  query OrderById(
    $id: ID!
    $withContact: Boolean!
    $withAddress: Boolean = false
    $withPostalCode: Boolean = false
    $withPhone: Boolean = false
  ) {
    shop {
      ianaTimezone
      orderNumberFormatPrefix
      orderNumberFormatSuffix
    }
    order(id: $id) {
      id
      name
      email @include(if: $withContact)
      confirmationNumber @include(if: $withContact)
      phone @include(if: $withPhone)
      shippingAddress @include(if: $withAddress) {
        countryCodeV2
        zip @include(if: $withPostalCode)
        phone @include(if: $withPhone)
      }
      edited
      returnStatus
      refunds(first: 1) {
        id
      }
    }
  }
`);
