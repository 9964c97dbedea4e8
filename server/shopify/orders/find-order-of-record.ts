import type { FindOrderOfRecord } from '../../ports/read-changes.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createBackgroundDeadline } from '../client/deadline.ts';
import { reasonOf } from '../client/unavailable.ts';
import { nullIfNotInstalled } from '../client/null-if-not-installed.ts';
import type { ResultOf, VariablesOf } from '../documents/graphql.ts';
import {
  OrderOfFulfillment,
  OrderOfFulfillmentOrder,
  OrderOfReturn,
  OrderOfReverseDelivery,
  OrderOfReverseFulfillmentOrder,
} from '../documents/order-of-record.ts';
import { orderIdIn } from './order-gid.ts';

/** Milliseconds, with the wait for points: a webhook is run within its lease. */
const DEADLINE = 20_000;

type Document = Parameters<QueryAdmin>[1];
type Ask = <D extends Document>(document: D, variables: VariablesOf<D>) => Promise<ResultOf<D>>;
type GidOfOrder = (ask: Ask, id: string) => Promise<string | null | undefined>;

/** How the order of a record is asked for, by the type in its gid. */
const OWNERS: ReadonlyMap<string, GidOfOrder> = new Map<string, GidOfOrder>([
  ['Order', async (_, id) => id],
  ['Fulfillment', async (ask, id) => (await ask(OrderOfFulfillment, { id })).fulfillment?.order.id],
  [
    'FulfillmentOrder',
    async (ask, id) => (await ask(OrderOfFulfillmentOrder, { id })).fulfillmentOrder?.orderId,
  ],
  ['Return', async (ask, id) => (await ask(OrderOfReturn, { id })).return?.order.id],
  [
    'ReverseDelivery',
    async (ask, id) =>
      (await ask(OrderOfReverseDelivery, { id })).reverseDelivery?.reverseFulfillmentOrder.order
        ?.id,
  ],
  [
    'ReverseFulfillmentOrder',
    async (ask, id) =>
      (await ask(OrderOfReverseFulfillmentOrder, { id })).reverseFulfillmentOrder?.order?.id,
  ],
]);

/** Finds the order of a record by one small query; that of an order's own gid by none. */
export function createFindOrderOfRecord(queryAdmin: QueryAdmin): FindOrderOfRecord {
  return async function findOrderOfRecord(shop, gid) {
    const type = gid.split('/')[3] ?? '';
    const deadline = createBackgroundDeadline(DEADLINE);
    const ask: Ask = (document, variables) => queryAdmin(shop, document, variables, deadline);
    const found = await nullIfNotInstalled(nullIfDenied(OWNERS.get(type)?.(ask, gid)));
    return found ? orderIdIn(found) : null;
  };
}

/** Without the scope for a record, its order is found by reconciliation. */
async function nullIfDenied<T>(answer: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await answer) ?? null;
  } catch (error) {
    if (reasonOf(error) === 'denied') return null;
    throw error;
  }
}
