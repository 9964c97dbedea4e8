import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Session, SessionStore } from '../../ports/session-store.ts';

/** Milliseconds that an access token lives. */
export const HOUR = 3_600_000;

/** A session that was granted at {@link NOW}. */
export function aSession(overrides: Partial<Session> = {}): Session {
  return {
    shop: aShop(),
    accessToken: 'access 1',
    expiresAt: new Date(NOW.getTime() + HOUR),
    refreshToken: 'refresh 1',
    refreshExpiresAt: new Date(NOW.getTime() + 90 * 24 * HOUR),
    scopes: ['read_orders'],
    ...overrides,
  };
}

/** Whether both are the same grant: each has another access or refresh token. */
function isSame(one: Session | undefined, other: Session): boolean {
  return one?.accessToken === other.accessToken && one.refreshToken === other.refreshToken;
}

/** A session store in the memory of a test, with one shop's session. */
export function memorySessions(...sessions: readonly Session[]): SessionStore {
  const stored = new Map(sessions.map((session) => [session.shop, session]));
  const leases = new Map<string, Date>();
  return {
    load: async (shop) => stored.get(shop) ?? null,
    save: async (session) => void stored.set(session.shop, session),
    async compareAndSet(previous, next) {
      if (!isSame(stored.get(previous.shop), previous)) return false;
      stored.set(next.shop, next);
      return true;
    },
    async claimRefresh(session, now, until) {
      const lease = leases.get(session.accessToken);
      if (!isSame(stored.get(session.shop), session) || (lease && lease > now)) return false;
      leases.set(session.accessToken, until);
      return true;
    },
    async remove(session) {
      return isSame(stored.get(session.shop), session) && stored.delete(session.shop);
    },
    removeUnreadable: async () => {},
    refreshEndingBefore: async () => [],
  };
}
