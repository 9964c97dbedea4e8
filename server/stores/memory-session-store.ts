import type { Session, SessionStore } from '../core/session.ts';
import type { ShopDomain } from '../core/shop-domain.ts';

/** Forgets everything when the process ends: sessions are then asked for again. */
export function createMemorySessionStore(): SessionStore {
  const sessions = new Map<ShopDomain, Session>();
  return {
    load: async (shop) => sessions.get(shop) ?? null,
    save: async (session) => void sessions.set(session.shop, { ...session }),
    remove: async (shop) => void sessions.delete(shop),
  };
}
