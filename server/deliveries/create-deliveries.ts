import type { Background } from '../async/background.ts';
import type { Backfills } from '../ports/backfills.ts';
import type { BulkOrders } from '../ports/bulk-orders.ts';
import type { FlagControl } from '../ports/flag-control.ts';
import type { FlagSettingsStore, OrdersToDerive } from '../ports/flag-settings.ts';
import type { FindOrder } from '../ports/find-order.ts';
import type { Hints } from '../ports/hints.ts';
import type { ContactsOf, KeptOrders, OrderRead } from '../ports/kept-orders.ts';
import type { Log } from '../ports/log.ts';
import type { OrderReports } from '../ports/order-reports.ts';
import type { FindOrderOfRecord, ReadChanges, ReadShopFacts } from '../ports/read-changes.ts';
import type { ReadOrders } from '../ports/read-orders.ts';
import type { FactorsOf } from '../ports/second-factors.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ShopFacts, Shops } from '../ports/shops.ts';
import type { StaleOrders } from '../ports/stale-orders.ts';
import type { SyncCursors } from '../ports/sync-cursors.ts';
import type { ReadSyncStatus } from '../ports/sync-status.ts';
import type { WebhookInbox } from '../ports/webhook-inbox.ts';
import { createBackfillControl, type BackfillControl } from './control-backfill.ts';
import { followFlagSettings } from './follow-flag-settings.ts';
import { createFlagControl } from './control-flags.ts';
import { createFindOrder, type KeptLookup } from './find-order.ts';
import { createKeepOrder } from './keep-order.ts';
import { readBacklog, type Backlog } from './read-backlog.ts';
import { reconcile } from './reconcile.ts';
import { createRefetchOrders, type RefetchOrders, type RefetchResult } from './refetch-orders.ts';
import { runBackfills } from './run-backfills.ts';
import { sweepDeliveries } from './sweep-deliveries.ts';
import { createReadSyncStatus } from './sync-lag.ts';
import { createTakeHints } from './take-hints.ts';

export interface DeliveriesOptions {
  keptOrders: KeptOrders;
  flagSettings: FlagSettingsStore;
  ordersToDerive: OrdersToDerive;
  shops: Shops;
  staleOrders: StaleOrders;
  syncCursors: SyncCursors;
  backfills: Backfills;
  bulkOrders: BulkOrders;
  /** Whether the shop lets the app read orders of any age. */
  findsOldOrders(shop: ShopDomain): Promise<boolean>;
  /** Days after which an order is kept no longer, whatever becomes of it. */
  daysKept: number;
  inbox: Pick<WebhookInbox, 'hasReceived'>;
  findOrderOfRecord: FindOrderOfRecord;
  readShopFacts: ReadShopFacts;
  readOrders: ReadOrders;
  readChanges: ReadChanges;
  orderReports: OrderReports;
  contactsOf: ContactsOf;
  /** The pseudonym that passes name. */
  passContactOf(shop: ShopDomain, credential: string | null): string;
  /** What shoppers may type in place of the e-mail address. */
  factorsOf?: FactorsOf;
  /** Where orders are kept while their shoppers are answered. */
  background: Pick<Background, 'run'>;
  now(): Date;
  countLookup(result: KeptLookup): void;
  countRefetch(result: RefetchResult): void;
  /** Called when the database does not answer a look-up. */
  onUnavailable(error: unknown): void;
  log: Pick<Log, 'warn'>;
}

/** The use cases of kept orders, for a server that keeps some. */
export interface Deliveries {
  /** Keeps an order that was read live; nobody waits for it. */
  onRead(shop: ShopDomain, read: OrderRead, facts: ShopFacts): void;
  /** Finds orders among those that are kept, else live. */
  findBefore(live: FindOrder): FindOrder;
  /** Marks what Shopify hints has changed. */
  hints: Hints;
  /** Reads again what is marked. */
  refetch: RefetchOrders;
  /** Marks what has changed without a hint. */
  reconcile(signal: AbortSignal): Promise<void>;
  /** Marks the orders that were placed before the app was there. */
  runBackfills(signal: AbortSignal): Promise<void>;
  /** @param onRequest - Called when a merchant has asked for it. */
  controlBackfill(onRequest: () => void): BackfillControl;
  /** Derives again what time has changed. */
  sweep(signal: AbortSignal): Promise<void>;
  /** @param onSaved - Called when a merchant has saved settings of flags. */
  controlFlags(onSaved: () => void): FlagControl;
  /** Derives again what a shop's flag settings have changed. */
  followFlagSettings(signal: AbortSignal): Promise<void>;
  syncStatus: ReadSyncStatus;
  readBacklog(): Promise<Backlog>;
}

export function createDeliveries(options: DeliveriesOptions): Deliveries {
  const { background, countLookup } = options;
  const keepOrder = createKeepOrder(options);
  return {
    onRead: (shop, read, facts) => void background.run(() => keepOrder(shop, read, facts)),
    findBefore: (live) => createFindOrder({ ...options, live, count: countLookup }),
    hints: createTakeHints(options),
    refetch: createRefetchOrders({ ...options, keepOrder }),
    reconcile: (signal) => reconcile(options, signal),
    runBackfills: (signal) => runBackfills(options, signal),
    controlBackfill: (onRequest) => createBackfillControl({ ...options, onRequest }),
    sweep: (signal) => sweepDeliveries(options, signal),
    controlFlags: (onSaved) => createFlagControl({ ...options, onSaved }),
    followFlagSettings: (signal) => followFlagSettings(options, signal),
    syncStatus: createReadSyncStatus(options),
    readBacklog: () => readBacklog(options),
  };
}
