import type { ShopDomain } from './shop-domain.ts';

/** How complete the kept orders of a shop are. Rejects during an outage. */
export type SyncStatus = (shop: ShopDomain) => Promise<{
  /** Up to when every change of the shop's orders was seen; `null` while that is not known. */
  caughtUpAt: Date | null;
}>;
