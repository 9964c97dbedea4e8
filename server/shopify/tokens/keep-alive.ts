import { DAY } from '../../core/dates/durations.ts';
import type { SessionStore } from '../../ports/session-store.ts';
import type { SessionRefresh } from './session-refresh.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';

/**
 * Milliseconds before its end from which a refresh token is used. It lives 90 days, so every shop without
 * shoppers gets a month of daily tries.
 * https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/offline-access-tokens
 */
export const KEEP_ALIVE_WINDOW = 30 * DAY;

/** Shops per read of the session store. */
export const KEEP_ALIVE_BATCH = 100;

/** Requests at once. Few, because nobody waits for them. */
const CONCURRENCY = 4;

/** How many shops there were of each outcome, among those whose refresh token was about to end. */
export interface KeepAliveCounts {
  refreshed: number;
  /** Shopify refused. */
  ended: number;
  /** Another server holds the lease, or the session was replaced or removed meanwhile. */
  elsewhere: number;
  /** No answer from Shopify or from the session store; tried again next time. */
  failed: number;
}

/**
 * Refreshes every session whose refresh token is about to end, soonest first; never throws for one shop.
 * Ends early when the signal says so.
 */
export async function keepAlive(
  sessions: SessionStore,
  { attempt }: SessionRefresh,
  now: Date,
  signal: AbortSignal,
): Promise<KeepAliveCounts> {
  const counts: KeepAliveCounts = { refreshed: 0, ended: 0, elsewhere: 0, failed: 0 };
  const before = new Date(now.getTime() + KEEP_ALIVE_WINDOW);

  async function refreshOne(shop: ShopDomain): Promise<keyof KeepAliveCounts> {
    try {
      const session = await sessions.load(shop);
      return session ? await attempt(session) : 'elsewhere';
    } catch {
      return 'failed';
    }
  }

  for (;;) {
    // A shop that was skipped or failed still comes first in the store, and must not hide the others.
    const skipped = counts.elsewhere + counts.failed;
    const shops = await sessions.refreshEndingBefore(before, KEEP_ALIVE_BATCH, skipped);
    const queue = shops.values();
    await Promise.all(
      Array.from({ length: CONCURRENCY }, async () => {
        for (const shop of queue) {
          if (signal.aborted) return;
          counts[await refreshOne(shop)] += 1;
        }
      }),
    );
    if (shops.length < KEEP_ALIVE_BATCH || signal.aborted) return counts;
  }
}
