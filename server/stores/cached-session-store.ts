import { LRUCache } from 'lru-cache';
import { withTimeout } from '../async/with-timeout.ts';
import type { Session, SessionStore } from '../ports/session-store.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Milliseconds that a shopper waits for the database before the cached session answers. */
export const LOAD_TIMEOUT = 250;

/** Shops whose session is cached. */
const MAX_SESSIONS = 10_000;

/**
 * A session store whose sessions can still be loaded during an outage of the database: as they were when
 * it last answered. Every load asks the database first, so another server's refresh, or an uninstall, is
 * seen at once. Writing fails during an outage, so a token is used until it expires and no longer.
 *
 * @param timeout - Of a load, in milliseconds.
 */
export function createCachedSessionStore(
  store: SessionStore,
  timeout: number = LOAD_TIMEOUT,
): SessionStore {
  const cache = new LRUCache<ShopDomain, Session>({ max: MAX_SESSIONS });

  function put(shop: ShopDomain, session: Session | null): void {
    if (session) cache.set(shop, session);
    else cache.delete(shop);
  }

  return {
    ...store,
    async load(shop) {
      const cached = cache.get(shop);
      const loading = store.load(shop).then((session) => {
        // A session that was replaced or removed during a slow load is newer than what was loaded.
        if (cache.get(shop) === cached) put(shop, session);
        return session;
      });
      if (!cached) return loading;
      return withTimeout(timeout, loading, 'the session store is slow').catch(() => cached);
    },
    async save(session) {
      cache.delete(session.shop);
      await store.save(session);
      put(session.shop, session);
    },
    async compareAndSet(previous, next) {
      const isReplaced = await store.compareAndSet(previous, next);
      put(previous.shop, isReplaced ? next : null);
      return isReplaced;
    },
    async remove(session) {
      cache.delete(session.shop);
      return store.remove(session);
    },
  };
}
