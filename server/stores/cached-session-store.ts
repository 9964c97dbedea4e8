import { setTimeout as after } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Session, SessionStore } from '../ports/session-store.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Milliseconds that a shopper waits for the database before the last known session does. */
export const PATIENCE = 250;

/** Shops whose session is kept in memory. */
const MAX_SESSIONS = 10_000;

/**
 * Sessions that can still be read while the database is away: as they were when it last answered. It is
 * asked first every time, so another server's refresh, or an uninstall, is seen at once. Writing fails as
 * it did, so a token lives on to its end and no further.
 *
 * @param pause - Resolves after so many milliseconds; a timer by default.
 */
export function createCachedSessionStore(
  store: SessionStore,
  pause: (milliseconds: number) => Promise<unknown> = async (milliseconds) =>
    after(milliseconds, undefined, { ref: false }),
): SessionStore {
  const known = new LRUCache<ShopDomain, Session>({ max: MAX_SESSIONS });

  function remember(shop: ShopDomain, session: Session | null): void {
    if (session) known.set(shop, session);
    else known.delete(shop);
  }

  return {
    ...store,
    async load(shop) {
      const last = known.get(shop);
      const reading = store.load(shop).then((session) => {
        // What was replaced or removed while the database took its time is known better by now.
        if (known.get(shop) === last) remember(shop, session);
        return session;
      });
      if (!last) return reading;
      return Promise.race([reading.catch(() => last), pause(PATIENCE).then(() => last)]);
    },
    async save(session) {
      known.delete(session.shop);
      await store.save(session);
      remember(session.shop, session);
    },
    async replace(previous, next) {
      const isReplaced = await store.replace(previous, next);
      remember(previous.shop, isReplaced ? next : null);
      return isReplaced;
    },
    async remove(session) {
      known.delete(session.shop);
      return store.remove(session);
    },
  };
}
