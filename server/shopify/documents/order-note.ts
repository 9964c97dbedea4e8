import { graphql } from './graphql.ts';

/** What staff wrote at an order, and the language in which it was placed. Read for the staff who open it. 1 point. */
export const ReadOrderNote = graphql(`
  query ReadOrderNote($id: ID!) {
    order(id: $id) {
      note
      tags
      customerLocale
    }
  }
`);
