import type { ShopDomain } from './shop-domain.ts';

/** How up to date the kept orders of one shop are. */
export interface SyncStatus {
  /** Up to when every change was seen; `null` while that is not known. */
  caughtUpAt: Date | null;
  /** That is longer ago than an hour, or not known: look-ups of open orders are live. */
  isLagging: boolean;
}

export type ReadSyncStatus = (shop: ShopDomain) => Promise<SyncStatus>;
