import { graphql } from './graphql.ts';

/** Begins the workflows that have one of our triggers. It needs no scope. 10 points. */
export const ReceiveFlowTrigger = graphql(`
  mutation ReceiveFlowTrigger($handle: String!, $payload: JSON!) {
    flowTriggerReceive(handle: $handle, payload: $payload) {
      userErrors {
        field
      }
    }
  }
`);
