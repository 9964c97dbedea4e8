import type { Backfills } from '../ports/backfills.ts';
import type { BulkOrders } from '../ports/bulk-orders.ts';
import type { Log } from '../ports/log.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';
import { toProgress, type BackfillProgress } from './backfill-progress.ts';

/** What the merchant may do with the back-fill of the shop. Each call throws during an outage of the database. */
export interface BackfillControl {
  /** `null` where no orders are kept; `waiting` where none has begun yet. */
  read(shop: ShopDomain): Promise<BackfillProgress | 'waiting' | null>;
  /** Begins one, unless one is under way or no orders are kept. */
  start(shop: ShopDomain): Promise<void>;
  /** Ends the one that is under way; what was read stays. */
  cancel(shop: ShopDomain): Promise<void>;
}

export interface BackfillControlPorts {
  backfills: Pick<Backfills, 'load' | 'countLeft' | 'request' | 'cancel'>;
  bulkOrders: Pick<BulkOrders, 'cancel'>;
  shops: Pick<Shops, 'keepsOrders'>;
  /** Called when one has been begun, which is then due. */
  onRequest(): void;
  now(): Date;
  log: Pick<Log, 'warn'>;
}

/** For a server that keeps no orders. */
export const NO_BACKFILL: BackfillControl = {
  read: async () => null,
  start: async () => {},
  cancel: async () => {},
};

export function createBackfillControl(ports: BackfillControlPorts): BackfillControl {
  const { backfills, bulkOrders, shops, onRequest, now, log } = ports;
  return {
    async read(shop) {
      if (!(await shops.keepsOrders(shop))) return null;
      const backfill = await backfills.load(shop);
      return backfill ? toProgress(backfill, await backfills.countLeft(shop), now()) : 'waiting';
    },

    async start(shop) {
      if (!(await shops.keepsOrders(shop))) return;
      if (await backfills.request(shop, now())) onRequest();
    },

    async cancel(shop) {
      if (!(await shops.keepsOrders(shop))) return;
      // The first one of a shop that has just installed the app would begin within seconds.
      if (!(await backfills.load(shop))) await backfills.request(shop, now());
      const before = await backfills.cancel(shop, now());
      if (before?.phase !== 'searching' || before.operation === null) return;
      await bulkOrders.cancel(shop, before.operation).catch((err: unknown) => {
        // It ends by itself, and nobody reads its list.
        log.warn({ shop, err }, 'a search could not be cancelled');
      });
    },
  };
}
