import { toOrderFactors } from '../../core/lookup/second-factor.ts';
import type { OrderRead } from '../../ports/kept-orders.ts';
import { MOST_AT_ONCE, type OrdersRead, type ReadOrders } from '../../ports/read-orders.ts';
import { NO_FACTORS, type FactorsOf } from '../../ports/second-factors.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createBackgroundDeadline } from '../client/deadline.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';
import { nullIfNotInstalled } from '../client/null-if-not-installed.ts';
import type { ResultOf } from '../documents/graphql.ts';
import { FIRST_PAGE } from '../documents/order-details.ts';
import { OutlineOrders, RefetchOrders } from '../documents/refetch-orders.ts';
import { formatOf } from './find-candidates.ts';
import { factorVariables } from './matches-credential.ts';
import { orderGid, orderIdIn } from './order-gid.ts';
import { readRest, type Ask, type ReadOptions } from './read-order.ts';
import { toReturnsOfOrder } from './return-states.ts';
import { toOrder } from './to-order.ts';

/**
 * Milliseconds for all queries of up to ten orders, with their waits for points: on Shopify's smallest plan a bucket
 * that shoppers have emptied has enough again after fifteen seconds.
 */
const DEADLINE = 20_000;

/** Orders of which returns, refunds or edits have to be read too, by one query: 196 points each, of 1,000. */
export const MOST_LARGE_AT_ONCE = 5;

/** What there is to read of an order beside what every order has. */
type Needs = Pick<ReadOptions, 'withReturns' | 'withRefunds' | 'withEdits'>;

type Node = ResultOf<typeof OutlineOrders>['nodes'][number];

export interface ReadOrdersOptions {
  queryAdmin: QueryAdmin;
  withScanCity: boolean;
  /** What shoppers may type in place of the e-mail address; nothing by default. */
  factorsOf?: FactorsOf;
  now(): Date;
}

/** Reads orders in two steps, as a look-up does: their outlines, then in batches those that are alike in what they need. */
export function createReadOrders(options: ReadOrdersOptions): ReadOrders {
  const { queryAdmin, withScanCity, factorsOf = NO_FACTORS, now } = options;

  async function read(shop: ShopDomain, orderIds: readonly string[]): Promise<OrdersRead> {
    const deadline = createBackgroundDeadline(DEADLINE);
    const ask: Ask = (document, variables) => queryAdmin(shop, document, variables, deadline);
    const orders = new Map<string, OrderRead | null>(orderIds.map((id) => [id, null]));
    let facts: OrdersRead['facts'] = null;
    const { withPostalCode, withPhone } = factorVariables(await factorsOf(shop));
    const reading = { withScanCity, withPostalCode, withPhone };
    const outlines = await ask(OutlineOrders, { ids: orderIds.map(orderGid) });
    for (const { ids, needs } of batchesOf(outlines.nodes)) {
      // Taken before Shopify is asked: of two reads the later one has to be the one that was asked later.
      const askedAt = now().toISOString();
      const answer = await ask(RefetchOrders, { ids, ...FIRST_PAGE, ...needs, ...reading });
      const timeZone = answer.shop.ianaTimezone;
      facts = { timeZone, nameFormat: formatOf(answer) };
      for (const node of answer.nodes) {
        if (node?.__typename !== 'Order') continue;
        const { updatedAt, email = null, confirmationNumber = null } = node;
        if (updatedAt === undefined) throw new ShopifyUnavailable('graphql', 'no updatedAt');
        const whole = await readRest(ask, node, { withScanCity });
        const order = toOrder(whole, timeZone, askedAt);
        const factors = toOrderFactors(whole);
        orders.set(order.id, { order, updatedAt, email, confirmationNumber, factors });
      }
    }
    return { orders, facts };
  }

  return (shop, orderIds) => nullIfNotInstalled(read(shop, orderIds));
}

/** Orders that need the same, a batch at a time; one that is gone needs nothing. */
function batchesOf(nodes: readonly Node[]): { ids: string[]; needs: Needs }[] {
  const alike = new Map<string, { ids: string[]; needs: Needs }>();
  for (const node of nodes) {
    if (node?.__typename !== 'Order') continue;
    const needs = {
      withReturns: toReturnsOfOrder(node.returnStatus).any,
      withRefunds: node.refunds.length > 0,
      withEdits: node.edited,
    };
    const key = JSON.stringify(needs);
    const group = alike.get(key) ?? { ids: [], needs };
    group.ids.push(orderGid(orderIdIn(node.id)));
    alike.set(key, group);
  }
  return [...alike.values()].flatMap(({ ids, needs }) => {
    const size = Object.values(needs).includes(true) ? MOST_LARGE_AT_ONCE : MOST_AT_ONCE;
    return chunksOf(ids, size).map((chunk) => ({ ids: chunk, needs }));
  });
}

function chunksOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
