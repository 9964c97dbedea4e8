import type { Changes, ReadChanges } from '../../ports/read-changes.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createBackgroundDeadline, type Deadline } from '../client/deadline.ts';
import { nullIfNotInstalled } from '../client/null-if-not-installed.ts';
import {
  CHANGES_PER_PAGE,
  ChangedFulfillmentOrders,
  ChangedOrders,
} from '../documents/changed-orders.ts';
import { orderIdIn } from './order-gid.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';

/** Milliseconds for one page, with its wait for points. */
const DEADLINE = 20_000;

/** The states of `Order.returnStatus` in which something is on its way back. */
const COMING_BACK =
  'return_status:return_requested OR return_status:in_progress OR return_status:inspection_complete';

interface PageRequest {
  query: string;
  first: number;
  after: string | null;
}

/** Reads what has changed by Shopify's search: it has no other list of changes. */
export function createReadChanges(queryAdmin: QueryAdmin): ReadChanges {
  async function changedOrders(
    shop: ShopDomain,
    page: PageRequest,
    deadline: Deadline,
  ): Promise<Changes> {
    const { orders } = await queryAdmin(shop, ChangedOrders, page, deadline);
    const changes = orders.nodes.map(({ id, updatedAt }) => toChange(id, updatedAt));
    return { changes, next: nextOf(orders.pageInfo) };
  }

  async function changedFulfillmentOrders(
    shop: ShopDomain,
    page: PageRequest,
    deadline: Deadline,
  ): Promise<Changes> {
    const answer = await queryAdmin(shop, ChangedFulfillmentOrders, page, deadline);
    const { nodes, pageInfo } = answer.fulfillmentOrders;
    const changes = nodes.map(({ orderId, updatedAt }) => toChange(orderId, updatedAt));
    return { changes, next: nextOf(pageInfo) };
  }

  const byKind = {
    orders: changedOrders,
    fulfillment_orders: changedFulfillmentOrders,
    returns: changedOrders,
  };
  return (shop, kind, since, after) => {
    // To the second, as in every example: https://shopify.dev/docs/api/usage/search-syntax
    const query =
      kind === 'returns' ? COMING_BACK : `updated_at:>='${since.toISOString().slice(0, 19)}Z'`;
    const page = { query, first: CHANGES_PER_PAGE, after };
    return nullIfNotInstalled(byKind[kind](shop, page, createBackgroundDeadline(DEADLINE)));
  };
}

function toChange(gid: string, updatedAt: string): Changes['changes'][number] {
  return { orderId: orderIdIn(gid), at: new Date(updatedAt) };
}

function nextOf(page: { hasNextPage: boolean; endCursor?: string | null }): string | null {
  return page.hasNextPage ? (page.endCursor ?? null) : null;
}
