import { LRUCache } from 'lru-cache';
import { isAhead } from '../../async/is-ahead.ts';
import { createSingleFlight } from '../../async/single-flight.ts';
import type { Session, SessionStore } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { TokenEndpoint } from './token-endpoint.ts';
import { TOKEN_REQUEST_TIMEOUT } from './token-request-timeout.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

/** Milliseconds. A token with less left may end on the way to Shopify. */
const EXPIRY_MARGIN = 5_000;

/** Milliseconds. A server that holds the lease for longer has crashed, and another one takes over. */
export const REFRESH_LEASE = 2 * TOKEN_REQUEST_TIMEOUT;

/** Milliseconds; long enough to take over from a server that crashed. */
const MAX_WAIT = REFRESH_LEASE + TOKEN_REQUEST_TIMEOUT;

/** Milliseconds between two looks at the store, while another server refreshes. */
const POLL_INTERVAL = 100;

/** Shops whose last refresh by this process got no answer. */
const MAX_FAILURES = 5_000;

/** `elsewhere`: another server holds the lease, or the session was replaced or removed meanwhile. */
export type RefreshOutcome = 'refreshed' | 'ended' | 'elsewhere';

export interface SessionRefresh {
  /** One try. Throws {@link ShopifyUnavailable} when Shopify gave no answer; the old tokens stay valid. */
  attempt(session: Session): Promise<RefreshOutcome>;
  /** The refreshed session, whichever server refreshes it. Throws {@link ShopifyUnavailable}. */
  waitForNext(session: Session): Promise<Session>;
}

export interface SessionRefreshOptions {
  sessions: SessionStore;
  refresh: TokenEndpoint['refresh'];
  now(): Date;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<unknown>;
}

/** Whether the access token can still be sent to Shopify. */
export function isUsable({ expiresAt }: Session, now: Date): boolean {
  return expiresAt === null || expiresAt.getTime() - now.getTime() > EXPIRY_MARGIN;
}

/**
 * Refreshes a session by one request, however many look-ups wait for it on however many servers: a single
 * flight in this process, and a lease in the session store across servers. Why:
 * docs/decisions/0003-refresh-lease.md.
 */
export function createSessionRefresh(options: SessionRefreshOptions): SessionRefresh {
  const { sessions, refresh, now, pause } = options;
  const attempts = createSingleFlight<ShopDomain, RefreshOutcome>();
  const waits = createSingleFlight<ShopDomain, Session>();
  const failures = new LRUCache<ShopDomain, { error: unknown; until: number }>({
    max: MAX_FAILURES,
  });

  async function attempt(session: Session): Promise<RefreshOutcome> {
    const { shop, refreshToken } = session;
    if (refreshToken === null) return 'ended';
    const until = new Date(now().getTime() + REFRESH_LEASE);
    if (!(await sessions.claimRefresh(session, now(), until))) return 'elsewhere';
    const answer = await refresh(shop, refreshToken).catch((error: unknown) => {
      failures.set(shop, { error, until: until.getTime() });
      throw error;
    });
    const next = answer.ok
      ? answer.session
      : { ...session, refreshToken: null, refreshExpiresAt: null };
    if (!(await sessions.compareAndSet(session, next))) return 'elsewhere';
    return answer.ok ? 'refreshed' : 'ended';
  }

  async function waitForNext(first: Session): Promise<Session> {
    let session = first;
    // Counted, not read from a clock, which may be set while somebody waits.
    for (let waited = 0; ; waited += POLL_INTERVAL) {
      await attempts(session.shop, () => attempt(session));
      const latest = await sessions.load(first.shop);
      if (!latest) throw notInstalled('removed meanwhile');
      if (isUsable(latest, now())) return latest;
      if (latest.refreshToken === null) throw notInstalled('its access has ended');
      // This process holds the lease and got no answer: no other one refreshes before the lease ends.
      const failure = failures.get(first.shop);
      if (failure && isAhead(failure.until, now().getTime(), REFRESH_LEASE)) throw failure.error;
      if (waited >= MAX_WAIT) {
        throw new ShopifyUnavailable('deadline', 'another server got no token either');
      }
      session = latest;
      await pause(POLL_INTERVAL);
    }
  }

  return {
    attempt: (session) => attempts(session.shop, () => attempt(session)),
    waitForNext: (session) => waits(session.shop, () => waitForNext(session)),
  };
}

/** Only the shop's merchant can repair that. */
export function notInstalled(detail: string): ShopifyUnavailable {
  return new ShopifyUnavailable('not_installed', `${detail}; its merchant has to open the app`);
}
