import { LRUCache } from 'lru-cache';
import { withTimeout } from '../async/with-timeout.ts';
import type { PageSettings } from '../contract.ts';
import { NO_PAGE_SETTINGS, type PageSettingsStore } from '../ports/page-settings.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Milliseconds that a shopper waits for the database. */
const LOAD_TIMEOUT = 250;

/** Shops whose settings are cached. */
const MAX_SHOPS = 10_000;

/**
 * Reads page settings for a shopper, who gets a page in any case: during an outage of the database it is as
 * the merchant last had it, or as without settings. Every read asks the database first, so a change is seen
 * at once on every server.
 *
 * @param onUnavailable - Called when the database does not answer.
 */
export function createReadPageSettings(
  store: Pick<PageSettingsStore, 'load'>,
  onUnavailable: (error: unknown) => void,
  timeout: number = LOAD_TIMEOUT,
): (shop: ShopDomain) => Promise<PageSettings> {
  const cache = new LRUCache<ShopDomain, PageSettings>({ max: MAX_SHOPS });
  return async (shop) => {
    try {
      const loading = store.load(shop);
      const settings = await withTimeout(timeout, loading, 'the page settings are slow');
      cache.set(shop, settings);
      return settings;
    } catch (error) {
      onUnavailable(error);
      return cache.get(shop) ?? NO_PAGE_SETTINGS;
    }
  };
}
