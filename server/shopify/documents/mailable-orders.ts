import { graphql } from './graphql.ts';

/** What a mail with a link to an order needs to know of it. */
const MailableOrder = graphql(`
  fragment MailableOrder on Order {
    id
    name
    processedAt
    email
    customerLocale
  }
`);

/** The newest orders that a search finds. 5 points for five. */
export const NewestOrders = graphql(
  `
    query NewestOrders($query: String!, $first: Int!) {
      shop {
        name
        contactEmail
        ianaTimezone
      }
      orders(first: $first, query: $query, sortKey: PROCESSED_AT, reverse: true) {
        nodes {
          ...MailableOrder
        }
      }
    }
  `,
  [MailableOrder],
);

/** Orders whose ids are known; `null` for one that is gone. */
export const OrdersToMail = graphql(
  `
    query OrdersToMail($ids: [ID!]!) {
      shop {
        name
        contactEmail
        ianaTimezone
      }
      nodes(ids: $ids) {
        __typename
        ...MailableOrder
      }
    }
  `,
  [MailableOrder],
);
