import type { PageArguments } from './graphql-connection.ts';
import type { DemoShop } from '../demo-shop.ts';
import { ALL_ORDERS_SCOPE, isOldOrder } from './order-age.ts';
import { parseFulfillmentOrderSearch, parseOrderSearch } from './order-search.ts';
import { searchIndex } from './search-index.ts';
import { toSortedConnection } from './sorted-connection.ts';
import type { OrderRecords } from '../orders/order-records.ts';
import type { OrderRecord, ResolverContext } from '../orders/records.ts';

interface OrdersArguments extends PageArguments {
  query?: string | null;
  sortKey: string;
}

interface FulfillmentOrdersArguments extends OrdersArguments {
  includeClosed: boolean;
}

/** Sort keys of `orders` that are implemented; any other one sorts by id. */
const ORDER_SORT_KEYS: Readonly<Record<string, (order: OrderRecord) => string>> = {
  PROCESSED_AT: ({ processedAt }) => processedAt,
  CREATED_AT: ({ createdAt }) => createdAt,
  UPDATED_AT: ({ updatedAt }) => updatedAt,
};

/** Statuses of fulfillment orders that `fulfillmentOrders` leaves out without `includeClosed`. */
const CLOSED = new Set(['CLOSED', 'CANCELLED']);

/**
 * Root value of all queries: the shop, the searches over its orders and fulfillment orders, and each record by its id. For an app
 * without `read_all_orders`, orders over 60 days old do not exist, nor do the records that belong to them.
 */
export function createAdminRoot(deps: {
  shop: DemoShop;
  records: OrderRecords;
  scopes: readonly string[];
  now: () => Date;
}): Record<string, unknown> {
  const { shop, records, scopes, now } = deps;
  const seesAll = scopes.includes(ALL_ORDERS_SCOPE);
  const isAccessible = (order: OrderRecord): boolean => seesAll || !isOldOrder(order, now());
  const accessible = (): OrderRecord[] => [...records.all()].filter(isAccessible);

  function recordOf({ id }: { id: string }): object | null {
    const found = records.find(id);
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
      const found = searchIndex(accessible(), parseOrderSearch(args.query ?? ''), now());
      return toSortedConnection(found, ORDER_SORT_KEYS[args.sortKey] ?? (({ id }) => id))(args);
    },
    fulfillmentOrders(args: FulfillmentOrdersArguments) {
      const all = accessible().flatMap(({ fulfillmentOrders }) => fulfillmentOrders.items);
      const found = searchIndex(
        args.includeClosed ? all : all.filter(({ status }) => !CLOSED.has(status)),
        parseFulfillmentOrderSearch(args.query ?? ''),
        now(),
      );
      const isByTime = args.sortKey === 'UPDATED_AT';
      return toSortedConnection(found, ({ id, updatedAt }) => (isByTime ? updatedAt : id))(args);
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
