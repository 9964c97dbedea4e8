import { graphql } from './graphql.ts';

/** Adds an event to a fulfillment. It needs the optional scope `write_fulfillments`. 10 points. */
export const CreateFulfillmentEvent = graphql(`
  mutation CreateFulfillmentEvent($event: FulfillmentEventInput!) {
    fulfillmentEventCreate(fulfillmentEvent: $event) {
      fulfillmentEvent {
        id
      }
      userErrors {
        field
      }
    }
  }
`);
