import type { SessionStore } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { isUsable } from '../tokens/session-refresh.ts';

/**
 * What the access token that we hold for a shop may do; `null` without one that works and goes on to: the
 * merchant who opens the app is there to renew it.
 */
export function createHeldScopes({
  sessions,
  now,
}: {
  sessions: Pick<SessionStore, 'load'>;
  now(): Date;
}): (shop: ShopDomain) => Promise<readonly string[] | null> {
  return async (shop) => {
    const session = await sessions.load(shop);
    if (!session || !isUsable(session, now())) return null;
    const goesOn = session.expiresAt === null || session.refreshToken !== null;
    return goesOn ? session.scopes : null;
  };
}
