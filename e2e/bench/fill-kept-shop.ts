import { createKeepOrder } from '../../server/deliveries/keep-order.ts';
import type { OrderRead } from '../../server/ports/kept-orders.ts';
import type { ShopDomain } from '../../server/ports/shop-domain.ts';
import { ADMIN_API_VERSION, createAdminClient } from '../../server/shopify/client/admin-client.ts';
import { createOrderFinder } from '../../server/shopify/orders/find-order.ts';
import type { Stores } from '../../server/stores/create-stores.ts';
import { startAdminApi } from '../fake-shopify/admin-api/admin-api.ts';
import type { AdminSchema } from '../fake-shopify/admin-api/admin-schema.ts';
import { PLUS_PLAN } from '../fake-shopify/admin-api/points-bucket.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SCOPES, DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import type { SampleOrder } from '../fake-shopify/orders/sample-order-parts.ts';

export interface Filling {
  shop: ShopDomain;
  stores: Stores;
  orders: readonly SampleOrder[];
  schema: AdminSchema;
  /** The pseudonym that passes name. */
  passContactOf(shop: ShopDomain, credential: string | null): string;
  now(): Date;
}

/** Reads orders live from an Admin API without limits, and keeps each. @returns what was read, by the order's name. */
export async function fillKeptShop(filling: Filling): Promise<Map<string, OrderRead>> {
  const { shop, stores, orders, schema, passContactOf, now } = filling;
  const admin = await startAdminApi({
    orders,
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: DEMO_SCOPES,
    now,
    plan: { ...PLUS_PLAN, size: Number.MAX_SAFE_INTEGER },
    schema,
  });
  const keepOrder = createKeepOrder({ ...stores, passContactOf, now });
  const kept = new Map<string, OrderRead>();
  const keeping: Promise<unknown>[] = [];
  const { findOrderById } = createOrderFinder({
    queryAdmin: createAdminClient({
      endpoint: () => `${admin.url}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
      accessToken: async () => DEMO_ACCESS_TOKEN,
      invalidateToken: async () => {},
    }),
    withScanCity: false,
    contactOf: passContactOf,
    now,
    onRead(of, read, facts) {
      kept.set(read.order.name, read);
      keeping.push(keepOrder(of, read, facts));
    },
  });
  for (const { order } of orders) await findOrderById(shop, order.legacyResourceId, null);
  await Promise.all(keeping);
  await admin.close();
  return kept;
}
