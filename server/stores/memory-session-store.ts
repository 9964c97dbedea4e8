import type { Session, SessionStore } from '../core/session.ts';
import type { ShopDomain } from '../core/shop-domain.ts';

interface Row {
  session: Session;
  /** Until then one server refreshes it; 0 for none. */
  claimedUntil: number;
}

/** Forgets everything when the process ends: for tests and the demo. */
export function createMemorySessionStore(): SessionStore {
  const rows = new Map<ShopDomain, Row>();

  /** The row of this very session, or none when there is another by now. */
  function rowOf({ shop, accessToken, refreshToken }: Session): Row | null {
    const row = rows.get(shop);
    if (row?.session.accessToken !== accessToken) return null;
    return row.session.refreshToken === refreshToken ? row : null;
  }

  function put(session: Session): void {
    rows.set(session.shop, { session: { ...session }, claimedUntil: 0 });
  }

  return {
    load: async (shop) => rows.get(shop)?.session ?? null,
    save: async (session) => put(session),
    async replace(previous, next) {
      const isStill = rowOf(previous) !== null;
      if (isStill) put(next);
      return isStill;
    },
    async claimRefresh(session, now, until) {
      const row = rowOf(session);
      if (!row || row.claimedUntil > now.getTime()) return false;
      row.claimedUntil = until.getTime();
      return true;
    },
    remove: async (shop) => void rows.delete(shop),
    async refreshEndingBefore(before, limit) {
      return [...rows.values()]
        .filter((row) => endOf(row) < before.getTime())
        .toSorted((a, b) => endOf(a) - endOf(b))
        .slice(0, limit)
        .map(({ session }) => session.shop);
    },
  };
}

function endOf({ session }: Row): number {
  return session.refreshExpiresAt?.getTime() ?? Infinity;
}
