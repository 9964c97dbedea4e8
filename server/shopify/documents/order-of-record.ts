import { graphql } from './graphql.ts';

/** The order that a record belongs to, for hints that name only the record. 2 or 3 points each. */
export const OrderOfFulfillment = graphql(`
  query OrderOfFulfillment($id: ID!) {
    fulfillment(id: $id) {
      order {
        id
      }
    }
  }
`);

export const OrderOfFulfillmentOrder = graphql(`
  query OrderOfFulfillmentOrder($id: ID!) {
    fulfillmentOrder(id: $id) {
      orderId
    }
  }
`);

export const OrderOfReturn = graphql(`
  query OrderOfReturn($id: ID!) {
    return(id: $id) {
      order {
        id
      }
    }
  }
`);

export const OrderOfReverseDelivery = graphql(`
  query OrderOfReverseDelivery($id: ID!) {
    reverseDelivery(id: $id) {
      reverseFulfillmentOrder {
        order {
          id
        }
      }
    }
  }
`);

export const OrderOfReverseFulfillmentOrder = graphql(`
  query OrderOfReverseFulfillmentOrder($id: ID!) {
    reverseFulfillmentOrder(id: $id) {
      order {
        id
      }
    }
  }
`);
