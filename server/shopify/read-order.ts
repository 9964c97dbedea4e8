import type { ShopDomain } from '../core/shop-domain.ts';
import type { QueryAdmin } from './admin-client.ts';
import type { Deadline } from './deadline.ts';
import {
  AllFulfillments,
  AllRefunds,
  FIRST_PAGE,
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
  OrderDetails,
  WHOLE_LIST,
} from './documents.ts';
import type { ResultOf } from './graphql.ts';
import { MAX_FURTHER_PAGES, readOn, type Page, type ReadingBudget } from './read-on.ts';

type Details = NonNullable<ResultOf<typeof OrderDetails>['order']>;

/** A connection that has been read to its end. */
type Whole<T> = T extends Page<infer Node> ? Node[] : never;

/** Shopify's order with every connection read on: plain lists instead of pages. */
export type WholeOrder = Omit<
  Details,
  'lineItems' | 'fulfillments' | 'fulfillmentOrders' | 'returns' | 'refunds'
> & {
  lineItems: Whole<Details['lineItems']>;
  fulfillments: WholeFulfillment[];
  fulfillmentOrders: WholeFulfillmentOrder[];
  returns: WholeReturn[];
  refunds: WholeRefund[];
  truncated: boolean;
};

type Fulfillment = Details['fulfillments'][number];
export type WholeFulfillment = Omit<Fulfillment, 'events' | 'fulfillmentLineItems'> & {
  events: Whole<Fulfillment['events']>;
  fulfillmentLineItems: Whole<Fulfillment['fulfillmentLineItems']>;
};

type FulfillmentOrder = Details['fulfillmentOrders']['nodes'][number];
export type WholeFulfillmentOrder = Omit<FulfillmentOrder, 'lineItems'> & {
  lineItems: Whole<FulfillmentOrder['lineItems']>;
};

type Return = NonNullable<Details['returns']>['nodes'][number];
export type WholeReturn = Omit<Return, 'returnLineItems'> & {
  returnLineItems: Whole<Return['returnLineItems']>;
};

type Refund = NonNullable<Details['refunds']>[number];
export type WholeRefund = Omit<Refund, 'refundLineItems'> & {
  refundLineItems: Whole<Refund['refundLineItems']>;
};

/** What step 1 says about the order, and whether the scan's city may be asked for. */
export interface ReadOptions {
  withReturns: boolean;
  withRefunds: boolean;
  /** Protected customer data (`address`): only with Shopify's approval. */
  withScanCity: boolean;
}

const NO_PAGE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** One order, whole: a common one in a single query, a larger one read on. `null` when it is gone. */
export async function readOrder(
  queryAdmin: QueryAdmin,
  shop: ShopDomain,
  id: string,
  options: ReadOptions,
  deadline: Deadline,
): Promise<WholeOrder | null> {
  const { withScanCity } = options;
  const budget: ReadingBudget = { pages: MAX_FURTHER_PAGES, exceeded: false };
  const query: typeof queryAdmin = queryAdmin;
  const { order } = await query(shop, OrderDetails, { id, ...FIRST_PAGE, ...options }, deadline);
  if (!order) return null;
  const [lineItems, fulfillments, fulfillmentOrders, returns, refunds] = await Promise.all([
    readOn(
      order.lineItems,
      async (after) =>
        (await query(shop, MoreLines, { id, after, first: NEXT_PAGE }, deadline)).order?.lineItems,
      budget,
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
    truncated: budget.exceeded,
  };

  async function wholeFulfillments(details: Details): Promise<WholeFulfillment[]> {
    const count = details.fulfillmentsCount?.count ?? details.fulfillments.length;
    const { lines, events } = FIRST_PAGE;
    const all =
      count > details.fulfillments.length
        ? ((
            await query(
              shop,
              AllFulfillments,
              { id, first: WHOLE_LIST.fulfillments, lines, events, withScanCity },
              deadline,
            )
          ).order?.fulfillments ?? details.fulfillments)
        : details.fulfillments;
    if (count > all.length) budget.exceeded = true;
    return Promise.all(
      all.map(async (fulfillment) => {
        const of = { id: fulfillment.id, first: NEXT_PAGE };
        const [scans, units] = await Promise.all([
          readOn(
            fulfillment.events,
            async (after) =>
              (await query(shop, MoreEvents, { ...of, after, withScanCity }, deadline)).fulfillment
                ?.events,
            budget,
          ),
          readOn(
            fulfillment.fulfillmentLineItems,
            async (after) =>
              (await query(shop, MoreFulfillmentLines, { ...of, after }, deadline)).fulfillment
                ?.fulfillmentLineItems,
            budget,
          ),
        ]);
        return { ...fulfillment, events: scans, fulfillmentLineItems: units };
      }),
    );
  }

  async function wholeFulfillmentOrders(details: Details): Promise<WholeFulfillmentOrder[]> {
    const { lines } = FIRST_PAGE;
    const all = await readOn(
      details.fulfillmentOrders,
      async (after) =>
        (
          await query(
            shop,
            MoreFulfillmentOrders,
            { id, after, lines, first: NEXT_PAGE_NESTED },
            deadline,
          )
        ).order?.fulfillmentOrders,
      budget,
    );
    return Promise.all(
      all.map(async (plan) => ({
        ...plan,
        lineItems: await readOn(
          plan.lineItems,
          async (after) =>
            (
              await query(
                shop,
                MoreFulfillmentOrderLines,
                { id: plan.id, after, first: NEXT_PAGE },
                deadline,
              )
            ).fulfillmentOrder?.lineItems,
          budget,
        ),
      })),
    );
  }

  async function wholeReturns(details: Details): Promise<WholeReturn[]> {
    const { lines } = FIRST_PAGE;
    const all = await readOn(
      details.returns ?? NO_PAGE,
      async (after) =>
        (await query(shop, MoreReturns, { id, after, lines, first: NEXT_PAGE_NESTED }, deadline))
          .order?.returns,
      budget,
    );
    return Promise.all(
      all.map(async (one) => {
        if (one.exchangeLineItems.pageInfo.hasNextPage) budget.exceeded = true;
        const returnLineItems = await readOn(
          one.returnLineItems,
          async (after) =>
            (await query(shop, MoreReturnLines, { id: one.id, after, first: NEXT_PAGE }, deadline))
              .return?.returnLineItems,
          budget,
        );
        return { ...one, returnLineItems };
      }),
    );
  }

  async function wholeRefunds(details: Details): Promise<WholeRefund[]> {
    const first = details.refunds ?? [];
    const all =
      first.length < FIRST_PAGE.refunds
        ? first
        : ((
            await query(
              shop,
              AllRefunds,
              { id, first: WHOLE_LIST.refunds, lines: FIRST_PAGE.lines },
              deadline,
            )
          ).order?.refunds ?? first);
    if (all.length === WHOLE_LIST.refunds) budget.exceeded = true;
    return Promise.all(
      all.map(async (refund) => ({
        ...refund,
        refundLineItems: await readOn(
          refund.refundLineItems,
          async (after) =>
            (
              await query(
                shop,
                MoreRefundLines,
                { id: refund.id, after, first: NEXT_PAGE },
                deadline,
              )
            ).refund?.refundLineItems,
          budget,
        ),
      })),
    );
  }
}
