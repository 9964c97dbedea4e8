import { graphql } from './graphql.ts';

/** Begins to search all orders of a shop: see `bulk-query.ts`. 10 points. */
export const StartBackfill = graphql(`
  mutation StartBackfill($query: String!) {
    bulkOperationRunQuery(query: $query) {
      bulkOperation {
        id
      }
      userErrors {
        code
      }
    }
  }
`);

/** How that search stands, and where its result is. 1 point. */
export const BackfillState = graphql(`
  query BackfillState($id: ID!) {
    bulkOperation(id: $id) {
      status
      errorCode
      rootObjectCount
      fileSize
      url
      partialDataUrl
    }
  }
`);

/** 10 points. */
export const StopBackfill = graphql(`
  mutation StopBackfill($id: ID!) {
    bulkOperationCancel(id: $id) {
      userErrors {
        message
      }
    }
  }
`);
