import type { Order } from '../../../../server/core/order.ts';
import { parseShopDomain } from '../../../../server/ports/shop-domain.ts';
import {
  ADMIN_API_VERSION,
  createAdminClient,
} from '../../../../server/shopify/client/admin-client.ts';
import { createOrderFinder } from '../../../../server/shopify/orders/find-order.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SHOP } from '../../demo-shop.ts';
import type { RunningServer } from '../../listen.ts';
import type { SampleOrder } from '../../orders/sample-order-parts.ts';

/** Milliseconds for one order: the machine may be busy. */
const PATIENCE = 30_000;

/** Reads sample orders from an Admin API of their own, which the first one starts. Each is read once. */
export function createReadSamples(
  orders: readonly SampleOrder[],
  startAdmin: () => Promise<RunningServer>,
  now: () => Date,
): { read(name: string): Promise<Order | null>; close(): Promise<void> } {
  const shop = parseShopDomain(DEMO_SHOP.domain);
  if (!shop) throw new Error('the demo has no shop');
  let admin: Promise<RunningServer> | undefined;
  const reading = new Map<string, Promise<Order | null>>();

  async function readLive(name: string): Promise<Order | null> {
    const sample = orders.find((one) => one.name === name);
    if (!sample || !shop) return null;
    admin ??= startAdmin();
    const { url } = await admin;
    const { findOrderById } = createOrderFinder({
      queryAdmin: createAdminClient({
        endpoint: () => `${url}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
        accessToken: async () => DEMO_ACCESS_TOKEN,
        invalidateToken: async () => {},
        tryTimeout: PATIENCE,
      }),
      withScanCity: false,
      contactOf: () => 'nobody',
      now,
      deadline: PATIENCE,
    });
    return findOrderById(shop, sample.order.legacyResourceId, null);
  }

  return {
    read(name) {
      const order = reading.get(name) ?? readLive(name);
      reading.set(name, order);
      order.catch(() => reading.delete(name));
      return order;
    },
    close: async () => (await admin)?.close(),
  };
}
