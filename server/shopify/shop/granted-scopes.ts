import type { SessionStore } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { isUsable } from '../tokens/session-refresh.ts';

/**
 * The scopes of a shop's access token, as Shopify names them. `null` without a usable token that can be
 * refreshed: then the token is to be exchanged anew, which needs the merchant who has the app open.
 */
export function createGrantedScopes({
  sessions,
  now,
}: {
  sessions: Pick<SessionStore, 'load'>;
  now(): Date;
}): (shop: ShopDomain) => Promise<readonly string[] | null> {
  return async (shop) => {
    const session = await sessions.load(shop);
    if (!session || !isUsable(session, now())) return null;
    const isRenewable = session.expiresAt === null || session.refreshToken !== null;
    return isRenewable ? session.scopes : null;
  };
}
