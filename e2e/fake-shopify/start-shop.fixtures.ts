import { aShop, NOW } from '../../server/core/order.fixtures.ts';
import {
  parseCodeLookup,
  parseOrderLookup,
  type LookupByEmail,
} from '../../server/core/lookup/order-lookup.ts';
import type { Order } from '../../server/core/order.ts';
import {
  ADMIN_API_VERSION,
  createAdminClient,
  type QueryAdmin,
} from '../../server/shopify/client/admin-client.ts';
import { createOrderFinder, type OrderFinder } from '../../server/shopify/orders/find-order.ts';
import { startAdminApi, type AdminApi } from './admin-api/admin-api.ts';
import { loadAdminSchema, type AdminSchema } from './admin-api/admin-schema.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SCOPES, DEMO_SHOP, type DemoShop } from './demo-shop.ts';
import { ALL_ORDERS_SCOPE } from './admin-api/order-age.ts';
import { PLUS_PLAN } from './admin-api/points-bucket.ts';
import type { ShopEvent } from './orders/changes/order-change.ts';
import { sampleOrders, type SampleOrder } from './orders/sample-orders.ts';

/** A shop at the fake Admin API, queried through our own client. */
export interface ShopUnderTest extends OrderFinder {
  admin: AdminApi;
  queryAdmin: QueryAdmin;
  /** Looks up what a shopper types in the two fields. */
  look(order: string, email: string): Promise<Order | null>;
  /** Follows the link of an order's mail. */
  follow(order: string, code: string): Promise<Order | null>;
  /** Names of the queries that arrived since the last call of this function, oldest first. */
  asked(): (string | null)[];
  /** How often our client reported that its token is invalid. */
  tokensInvalidated(): number;
  close(): Promise<void>;
}

export interface ShopOptions {
  shop?: Partial<DemoShop>;
  orders?: readonly SampleOrder[];
  /** A Plus shop's when left out, which has enough points for all sample orders. */
  plan?: { size: number; restoreRate: number };
  /** The demo's and `read_all_orders` when left out, so that old orders are found as well. */
  scopes?: readonly string[];
  accessToken?: string;
  /** One that starts at `NOW` when left out. */
  now?: () => Date;
  /** Gets what Shopify would send by webhooks. */
  onEvents?: (events: readonly ShopEvent[]) => void;
  /** Milliseconds. */
  deadline?: number;
  onOtherVersion?: (version: string) => void;
}

let schema: AdminSchema | undefined;

/** A clock that starts at `NOW`, the moment that the sample orders are made for. */
function clockFromNow(): () => Date {
  const begun = performance.now();
  return () => new Date(NOW.getTime() + performance.now() - begun);
}

export async function startShop(options: ShopOptions = {}): Promise<ShopUnderTest> {
  schema ??= loadAdminSchema();
  const admin = await startAdminApi({
    orders: options.orders ?? sampleOrders(NOW),
    shop: { ...DEMO_SHOP, ...options.shop },
    accessToken: options.accessToken ?? DEMO_ACCESS_TOKEN,
    scopes: options.scopes ?? [...DEMO_SCOPES, ALL_ORDERS_SCOPE],
    now: options.now ?? clockFromNow(),
    ...(options.onEvents && { onEvents: options.onEvents }),
    schema,
    plan: options.plan ?? PLUS_PLAN,
  });
  let invalidated = 0;
  const queryAdmin = createAdminClient({
    endpoint: () => `${admin.url}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
    accessToken: async () => DEMO_ACCESS_TOKEN,
    invalidateToken: async () => {
      invalidated += 1;
    },
    ...(options.deadline && { tryTimeout: options.deadline }),
    ...(options.onOtherVersion && { onOtherVersion: options.onOtherVersion }),
  });
  const finder = createOrderFinder({
    queryAdmin,
    withScanCity: false,
    contactOf: (_, email) => String(email),
    now: () => NOW,
    ...(options.deadline && { deadline: options.deadline }),
  });
  return {
    admin,
    queryAdmin,
    ...finder,
    look: (order, email) => finder.findOrder(aShop(), lookup(order, email)),
    async follow(order, code) {
      const parsed = parseCodeLookup({ order, code });
      return parsed.ok ? finder.findOrder(aShop(), parsed.lookup) : null;
    },
    asked: () => admin.requests.splice(0).map(({ operationName }) => operationName),
    tokensInvalidated: () => invalidated,
    close: () => admin.close(),
  };
}

export function lookup(order: string, email: string): LookupByEmail {
  const parsed = parseOrderLookup({ order, email });
  if (!parsed.ok) throw new Error(`not a look-up: ${parsed.problems[0]?.code}`);
  return parsed.lookup;
}
