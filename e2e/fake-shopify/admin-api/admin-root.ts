import { toConnection, type PageArguments } from './graphql-connection.ts';
import type { DemoShop } from '../demo-shop.ts';
import { ALL_ORDERS_SCOPE, isOldOrder } from './order-age.ts';
import { parseOrderSearch } from './order-search.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import type { OrderRecord, ResolverContext } from '../orders/records.ts';

interface OrdersArguments extends PageArguments {
  query?: string | null;
  sortKey: string;
}

/** Sort keys of `orders` that are implemented; any other one keeps the order of the sample orders. */
const sortKeys: Readonly<Record<string, (order: OrderRecord) => string>> = {
  PROCESSED_AT: ({ processedAt }) => processedAt,
  CREATED_AT: ({ createdAt }) => createdAt,
  ID: ({ id }) => id,
};

/**
 * Milliseconds until `orders` finds a new order: the search has an index, which lags behind the records.
 * Shopify states no bound; five seconds is an assumption.
 */
export const SEARCH_LAG = 5_000;

/**
 * Root value of all queries: the shop, the search over its orders, and each record by its id. For an app
 * without `read_all_orders`, orders over 60 days old do not exist, nor do the records that belong to them.
 */
export function createAdminRoot(deps: {
  shop: DemoShop;
  orders: readonly SampleOrder[];
  scopes: readonly string[];
  now: () => Date;
}): Record<string, unknown> {
  const { shop, orders, scopes, now } = deps;
  const seesAll = scopes.includes(ALL_ORDERS_SCOPE);
  const isAccessible = (order: OrderRecord): boolean => seesAll || !isOldOrder(order, now());
  const isIndexed = ({ createdAt }: OrderRecord): boolean =>
    now().getTime() - Date.parse(createdAt) >= SEARCH_LAG;

  const records = new Map<string, { record: object; order: OrderRecord }>();
  for (const { order } of orders) {
    for (const [id, record] of recordsIn(order)) records.set(id, { record, order });
  }
  function recordOf({ id }: { id: string }): object | null {
    const found = records.get(id);
    return found && isAccessible(found.order) ? found.record : null;
  }
  const only =
    (type: string) =>
    (args: { id: string }): object | null =>
      args.id.startsWith(`gid://shopify/${type}/`) ? recordOf(args) : null;

  return {
    shop: {
      __typename: 'Shop',
      id: 'gid://shopify/Shop/1',
      name: shop.name,
      myshopifyDomain: shop.domain,
      contactEmail: shop.contactEmail,
      email: shop.contactEmail,
      ianaTimezone: shop.ianaTimezone,
      orderNumberFormatPrefix: shop.orderNumberFormatPrefix,
      orderNumberFormatSuffix: shop.orderNumberFormatSuffix,
      primaryDomain: {
        id: 'gid://shopify/Domain/1',
        host: shop.domain,
        url: (_: unknown, { storefrontUrl }: ResolverContext) => storefrontUrl(),
      },
    },
    onlineStore: { passwordProtection: { enabled: shop.hasPassword } },
    currentAppInstallation: {
      __typename: 'AppInstallation',
      id: 'gid://shopify/AppInstallation/1',
      accessScopes: scopes.map((handle) => ({ handle, description: handle })),
    },
    orders(args: OrdersArguments) {
      const matches = parseOrderSearch(args.query ?? '');
      const found = orders
        .map(({ order }) => order)
        .filter((order) => isAccessible(order) && isIndexed(order) && matches(order));
      const keyOf = sortKeys[args.sortKey];
      return toConnection(keyOf ? found.toSorted(by(keyOf)) : found)(args);
    },
    orderByIdentifier: ({ identifier }: { identifier: { id?: string } }) =>
      identifier.id ? only('Order')({ id: identifier.id }) : null,
    order: only('Order'),
    fulfillment: only('Fulfillment'),
    fulfillmentOrder: only('FulfillmentOrder'),
    return: only('Return'),
    refund: only('Refund'),
    reverseFulfillmentOrder: only('ReverseFulfillmentOrder'),
    reverseDelivery: only('ReverseDelivery'),
    node: recordOf,
    nodes: ({ ids }: { ids: string[] }) => ids.map((id) => recordOf({ id })),
  };
}

function by(keyOf: (order: OrderRecord) => string): (a: OrderRecord, b: OrderRecord) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
}

/** All records of an order that have an id. */
function recordsIn(order: OrderRecord): Map<string, object> {
  const records = new Map<string, object>();
  const seen = new Set<unknown>();

  function walk(value: unknown): void {
    if (value === null || seen.has(value)) return;
    if (typeof value === 'function') {
      walk('items' in value ? value.items : null);
      return;
    }
    if (typeof value !== 'object') return;
    seen.add(value);
    if ('id' in value && typeof value.id === 'string' && '__typename' in value) {
      records.set(value.id, value);
    }
    for (const part of Object.values(value)) walk(part);
  }

  walk(order);
  return records;
}
