import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import type { Deadline } from '../client/deadline.ts';
import {
  AllFulfillments,
  AllRefunds,
  MoreEvents,
  MoreFulfillmentLines,
  MoreFulfillmentOrderLines,
  MoreFulfillmentOrders,
  MoreLines,
  MoreRefundLines,
  MoreReturnLines,
  MoreReturns,
  NEXT_PAGE,
  NEXT_PAGE_NESTED,
  WHOLE_LIST,
} from '../documents/more-pages.ts';
import { FIRST_PAGE, OrderDetails } from '../documents/order-details.ts';
import type { ResultOf, VariablesOf } from '../documents/graphql.ts';
import { MAX_FURTHER_PAGES, readMorePages, type Page, type PageBudget } from './read-more-pages.ts';
import type {
  Details,
  Return,
  WholeFulfillment,
  WholeFulfillmentOrder,
  WholeOrder,
  WholeRefund,
  WholeReturn,
} from './whole-order.ts';

/** What there is to read by step 1, and whether to read the city of a scan. */
export interface ReadOptions {
  withReturns: boolean;
  withRefunds: boolean;
  withEdits: boolean;
  /** Protected customer data (`address`): only with Shopify's approval. */
  withScanCity: boolean;
  /** What has to be known to keep it. */
  withRecord: boolean;
  /** Protected customer data (`address`, `phone`), where a shop lets shoppers type it. */
  withPostalCode: boolean;
  withPhone: boolean;
}

type Document = Parameters<QueryAdmin>[1];

/** Sends one query to the shop, under the deadline of all of them. */
export type Ask = <D extends Document>(
  document: D,
  variables: VariablesOf<D>,
) => Promise<ResultOf<D>>;

/** All nodes of a connection: its first page, and the further pages that `document` reads. */
type More = <Node, D extends Document>(
  first: Page<Node>,
  document: D,
  variables: (after: string) => VariablesOf<D>,
  pick: (answer: ResultOf<D>) => Page<Node> | null | undefined,
) => Promise<Node[]>;

const NO_PAGE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Reads one whole order: a common one by a single query, a larger one by more. `null` when it is gone. */
export async function readOrder(
  queryAdmin: QueryAdmin,
  shop: ShopDomain,
  id: string,
  options: ReadOptions,
  deadline: Deadline,
): Promise<WholeOrder | null> {
  const ask: Ask = (document, variables) => queryAdmin(shop, document, variables, deadline);
  const { order } = await ask(OrderDetails, { id, ...FIRST_PAGE, ...options });
  return order && readRest(ask, order, options);
}

/** The whole of an order, of which the first pages were read. */
export async function readRest(
  ask: Ask,
  order: Details,
  { withScanCity }: Pick<ReadOptions, 'withScanCity'>,
): Promise<WholeOrder> {
  const { id, agreements } = order;
  const { lines, events, trackingNumbers } = FIRST_PAGE;
  const budget: PageBudget = { pages: MAX_FURTHER_PAGES, exceeded: false };

  const more: More = (first, document, variables, pick) =>
    readMorePages(first, async (after) => pick(await ask(document, variables(after))), budget);

  const hasMoreEdits =
    agreements?.pageInfo.hasNextPage ||
    agreements?.nodes.some((one) => 'sales' in one && one.sales.pageInfo.hasNextPage);
  if (hasMoreEdits) budget.exceeded = true;
  const [lineItems, fulfillments, fulfillmentOrders, returns, refunds] = await Promise.all([
    more(
      order.lineItems,
      MoreLines,
      (after) => ({ id, after, first: NEXT_PAGE }),
      (answer) => answer.order?.lineItems,
    ),
    wholeFulfillments(order),
    wholeFulfillmentOrders(order),
    wholeReturns(order),
    wholeRefunds(order),
  ]);
  return {
    ...order,
    lineItems,
    fulfillments,
    fulfillmentOrders,
    returns,
    refunds,
    agreements: agreements?.nodes ?? [],
    truncated: budget.exceeded,
  };

  async function wholeFulfillments(details: Details): Promise<WholeFulfillment[]> {
    const count = details.fulfillmentsCount?.count ?? details.fulfillments.length;
    let all = details.fulfillments;
    if (count > all.length) {
      const first = WHOLE_LIST.fulfillments;
      const sizes = { first, lines, events, trackingNumbers };
      const answer = await ask(AllFulfillments, { id, ...sizes, withScanCity });
      all = answer.order?.fulfillments ?? all;
    }
    const isFull = ({ trackingInfo }: (typeof all)[number]): boolean =>
      trackingInfo.length === trackingNumbers;
    if (count > all.length || all.some(isFull)) budget.exceeded = true;
    return Promise.all(
      all.map(async (fulfillment) => {
        const next = { id: fulfillment.id, first: NEXT_PAGE };
        const [scans, units] = await Promise.all([
          more(
            fulfillment.events,
            MoreEvents,
            (after) => ({ ...next, after, withScanCity }),
            (answer) => answer.fulfillment?.events,
          ),
          more(
            fulfillment.fulfillmentLineItems,
            MoreFulfillmentLines,
            (after) => ({ ...next, after }),
            (answer) => answer.fulfillment?.fulfillmentLineItems,
          ),
        ]);
        return { ...fulfillment, events: scans, fulfillmentLineItems: units };
      }),
    );
  }

  async function wholeFulfillmentOrders(details: Details): Promise<WholeFulfillmentOrder[]> {
    const all = await more(
      details.fulfillmentOrders,
      MoreFulfillmentOrders,
      (after) => ({ id, after, lines, first: NEXT_PAGE_NESTED }),
      (answer) => answer.order?.fulfillmentOrders,
    );
    return Promise.all(
      all.map(async (fulfillmentOrder) => ({
        ...fulfillmentOrder,
        lineItems: await more(
          fulfillmentOrder.lineItems,
          MoreFulfillmentOrderLines,
          (after) => ({ id: fulfillmentOrder.id, after, first: NEXT_PAGE }),
          (answer) => answer.fulfillmentOrder?.lineItems,
        ),
      })),
    );
  }

  async function wholeReturns(details: Details): Promise<WholeReturn[]> {
    const all = await more(
      details.returns ?? NO_PAGE,
      MoreReturns,
      (after) => ({ id, after, lines, first: NEXT_PAGE_NESTED }),
      (answer) => answer.order?.returns,
    );
    if (all.some(hasMore)) budget.exceeded = true;
    return Promise.all(
      all.map(async (one) => ({
        ...one,
        returnLineItems: await more(
          one.returnLineItems,
          MoreReturnLines,
          (after) => ({ id: one.id, after, first: NEXT_PAGE }),
          (answer) => answer.return?.returnLineItems,
        ),
      })),
    );
  }

  async function wholeRefunds(details: Details): Promise<WholeRefund[]> {
    let all = details.refunds ?? [];
    if (all.length === FIRST_PAGE.refunds) {
      const answer = await ask(AllRefunds, { id, first: WHOLE_LIST.refunds, lines });
      all = answer.order?.refunds ?? all;
    }
    if (all.length === WHOLE_LIST.refunds) budget.exceeded = true;
    return Promise.all(
      all.map(async (refund) => ({
        ...refund,
        refundLineItems: await more(
          refund.refundLineItems,
          MoreRefundLines,
          (after) => ({ id: refund.id, after, first: NEXT_PAGE }),
          (answer) => answer.refund?.refundLineItems,
        ),
      })),
    );
  }
}

/** Of exchanged lines and return parcels no further pages are read; the answer says that there are more. */
function hasMore({ exchangeLineItems, reverseFulfillmentOrders }: Return): boolean {
  return (
    exchangeLineItems.pageInfo.hasNextPage ||
    reverseFulfillmentOrders.pageInfo.hasNextPage ||
    reverseFulfillmentOrders.nodes.some((one) => one.reverseDeliveries.pageInfo.hasNextPage)
  );
}
