import { graphql } from './graphql.ts';

/** Whom a mail about an order goes to, read right before it is sent. 1 point. */
export const ReadRecipient = graphql(`
  query ReadRecipient($id: ID!) {
    order(id: $id) {
      email
      customerLocale
      updatedAt
      cancelledAt
    }
  }
`);
