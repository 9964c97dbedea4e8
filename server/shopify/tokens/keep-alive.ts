import { DAY } from '../../core/dates/durations.ts';
import type { SessionStore } from '../../ports/session-store.ts';
import type { SessionRefresh } from './session-refresh.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';

/**
 * A refresh token that ends within this is used. It lives 90 days (shopify.dev, "offline access tokens"):
 * every shop without shoppers gets a month of daily tries.
 */
export const KEEP_ALIVE_WINDOW = 30 * DAY;

/** Shops read from the store at once. */
export const KEEP_ALIVE_BATCH = 100;

/** Requests at once: nobody waits for them. */
const AT_ONCE = 4;

/** What became of the shops whose refresh token was about to end. */
export interface KeptAlive {
  refreshed: number;
  /** Shopify grants them nothing any more. */
  ended: number;
  /** Another server is at it. */
  elsewhere: number;
  /** No answer from Shopify, or from the store; tried again next time. */
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
): Promise<KeptAlive> {
  const counts: KeptAlive = { refreshed: 0, ended: 0, elsewhere: 0, failed: 0 };
  const before = new Date(now.getTime() + KEEP_ALIVE_WINDOW);

  async function refreshOne(shop: ShopDomain): Promise<keyof KeptAlive> {
    try {
      const session = await sessions.load(shop);
      return session ? await attempt(session) : 'elsewhere';
    } catch {
      return 'failed';
    }
  }

  for (;;) {
    // What could not be done now still stands first, and must not stand before the others.
    const skipped = counts.elsewhere + counts.failed;
    const shops = await sessions.refreshEndingBefore(before, KEEP_ALIVE_BATCH, skipped);
    const queue = shops.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const shop of queue) {
          if (signal.aborted) return;
          counts[await refreshOne(shop)] += 1;
        }
      }),
    );
    if (shops.length < KEEP_ALIVE_BATCH || signal.aborted) return counts;
  }
}
