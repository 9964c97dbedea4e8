import type { SessionStore } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { ConnectionDetails } from '../documents/shop-connection.ts';
import { createDeadline } from '../client/deadline.ts';
import { ShopifyUnavailable, type UnavailableReason } from '../client/unavailable.ts';

/** Milliseconds. It runs in the background. */
const DEADLINE = 10_000;

/** Reasons that only a merchant who opens the app can remove. The token exchange then stores the scopes, too. */
const WITHOUT_ACCESS: ReadonlySet<UnavailableReason> = new Set([
  'not_installed',
  'unauthorized',
  'token_refused',
]);

/**
 * Reads from Shopify what a shop has granted, and stores it with the session. Does nothing for a shop
 * without the app. Throws {@link ShopifyUnavailable}, or an error when the session was replaced meanwhile;
 * both are to be tried again.
 */
export function createRefreshScopes({
  queryAdmin,
  sessions,
}: {
  queryAdmin: QueryAdmin;
  sessions: Pick<SessionStore, 'load' | 'compareAndSet'>;
}): (shop: ShopDomain) => Promise<void> {
  async function readScopes(shop: ShopDomain): Promise<string[] | null> {
    try {
      const granted = await queryAdmin(shop, ConnectionDetails, {}, createDeadline(DEADLINE));
      return granted.currentAppInstallation.accessScopes.map(({ handle }) => handle);
    } catch (error) {
      if (error instanceof ShopifyUnavailable && WITHOUT_ACCESS.has(error.reason)) return null;
      throw error;
    }
  }

  return async (shop) => {
    const scopes = await readScopes(shop);
    // Loaded only now, because the query may have refreshed it.
    const session = scopes && (await sessions.load(shop));
    if (!session) return;
    if (!(await sessions.compareAndSet(session, { ...session, scopes }))) {
      throw new Error('the session was replaced while its scopes were read');
    }
  };
}
