/** Our server with the demo's configuration, in front of `upstream-server.ts`. */
import { registerHooks } from 'node:module';
import { parseShopDomain } from '../../server/ports/shop-domain.ts';
import type { Stores } from '../../server/stores/create-stores.ts';
import { NO_READ_LIMITS } from '../../server/shopify/orders/find-order.ts';
import { OPEN_GATE } from '../fixtures/unlimited-budgets.ts';
import { DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { DEMO_SESSION } from '../fixtures/demo-session.ts';
import { reportToParent, readOptions } from './forked-server.ts';

export interface AppServerOptions {
  upstreamUrl: string;
  /** JSON of a `TrackedOrder`, which the core returns without work, so that a measurement has no core in it. */
  trackedOrder?: string;
  /** Shops beside the demo's: `shop0.myshopify.com` and so on. */
  shops?: number;
  /** Without limits of what is under way in the process, for comparison. */
  isUnlimited?: boolean;
  /** Copies of the sample order that are kept (`keep-copies.ts`); without it, none is. */
  keptCopies?: number;
}

const {
  upstreamUrl,
  trackedOrder,
  shops = 0,
  isUnlimited = false,
  keptCopies = 0,
}: AppServerOptions = JSON.parse(readOptions());

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

if (trackedOrder) {
  registerHooks({
    load: (url, context, nextLoad) =>
      url.endsWith('/server/core/timeline/to-tracked-order.ts')
        ? {
            format: 'module',
            shortCircuit: true,
            source: `const order = ${trackedOrder}; export const toTrackedOrder = () => ({ ...order }); export const toTrackedOrderWithAnomalies = () => ({ tracked: { ...order }, anomalies: {} });`,
          }
        : nextLoad(url, context),
  });
}
// The import is dynamic, because the hook must be registered before the core is loaded.
const { openStoresInMemory, startApp } = await import('../fixtures/start-app.ts');

const { url } = await startApp({
  adminUrl: upstreamUrl,
  now: () => new Date(),
  // An overloaded server has thousands of lines to write, and a back-fill that this Admin API cannot answer a few.
  log: shops + keptCopies > 0 ? SILENT : { ...SILENT, warn: console.warn, error: console.error },
  stores: await storesOf(shops),
  // The few orders of the load stand for those of a crowd, whose customers each have limits of their own.
  readLimits: NO_READ_LIMITS,
  ...(isUnlimited && { gate: OPEN_GATE }),
  keepOrders: keptCopies > 0,
});
reportToParent(url);

async function storesOf(count: number): Promise<Stores> {
  const stores = await openStoresInMemory();
  for (let n = 0; n < count; n += 1) {
    const shop = parseShopDomain(`shop${n}.myshopify.com`);
    if (shop) await stores.sessions.save({ shop, ...DEMO_SESSION });
  }
  if (keptCopies > 0) {
    const shop = parseShopDomain(DEMO_SHOP.domain);
    const { keepCopies } = await import('./keep-copies.ts');
    if (shop) await keepCopies(stores, shop, { upstreamUrl, copies: keptCopies });
  }
  return stores;
}
