import type { Background } from '../async/background.ts';
import type { FindOrder } from '../ports/find-order.ts';
import type { Hints } from '../ports/hints.ts';
import type { ContactsOf, KeptOrders, OrderRead } from '../ports/kept-orders.ts';
import type { FindOrderOfRecord, ReadShopFacts } from '../ports/read-changes.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ShopFacts, Shops } from '../ports/shops.ts';
import type { StaleOrders } from '../ports/stale-orders.ts';
import type { SyncCursors } from '../ports/sync-cursors.ts';
import { createFindOrder, type KeptLookup } from './find-order.ts';
import { createKeepOrder } from './keep-order.ts';
import { sweepDeliveries } from './sweep-deliveries.ts';
import { createTakeHints } from './take-hints.ts';

export interface DeliveriesOptions {
  keptOrders: KeptOrders;
  shops: Shops;
  staleOrders: StaleOrders;
  syncCursors: SyncCursors;
  findOrderOfRecord: FindOrderOfRecord;
  readShopFacts: ReadShopFacts;
  contactsOf: ContactsOf;
  /** The pseudonym that passes name. */
  passContactOf(shop: ShopDomain, credential: string | null): string;
  /** Where orders are kept while their shoppers are answered. */
  background: Pick<Background, 'run'>;
  now(): Date;
  countLookup(result: KeptLookup): void;
  /** Called when the database does not answer a look-up. */
  onUnavailable(error: unknown): void;
}

/** The use cases of kept orders, for a server that keeps some. */
export interface Deliveries {
  /** Keeps an order that was read live; nobody waits for it. */
  onRead(shop: ShopDomain, read: OrderRead, facts: ShopFacts): void;
  /** Finds orders among those that are kept, else live. */
  findBefore(live: FindOrder): FindOrder;
  /** Marks what Shopify hints has changed. */
  hints: Hints;
  /** Derives again what time has changed. */
  sweep(signal: AbortSignal): Promise<void>;
}

export function createDeliveries(options: DeliveriesOptions): Deliveries {
  const { keptOrders, background, now, countLookup } = options;
  const keepOrder = createKeepOrder(options);
  return {
    onRead: (shop, read, facts) => void background.run(() => keepOrder(shop, read, facts)),
    findBefore: (live) => createFindOrder({ ...options, live, count: countLookup }),
    hints: createTakeHints(options),
    sweep: (signal) => sweepDeliveries({ keptOrders, now }, signal),
  };
}
