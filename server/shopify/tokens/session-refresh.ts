import { LRUCache } from 'lru-cache';
import { createSingleFlight } from '../../async/single-flight.ts';
import type { Session, SessionStore } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { TOKEN_REQUEST_TIMEOUT, type TokenEndpoint } from './token-endpoint.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

/** A token with less left may end on the way to Shopify. */
const LAST_MILLISECONDS = 5_000;

/** A server that has not come back by then has crashed; until then no other one asks. */
export const REFRESH_LEASE = 2 * TOKEN_REQUEST_TIMEOUT;

/** Long enough to take over from a server that crashed. */
const LONGEST_WAIT = REFRESH_LEASE + TOKEN_REQUEST_TIMEOUT;

/** How often the store is asked whether the server that refreshes is done. */
const POLL_INTERVAL = 100;

/** Shops whose last refresh here got no answer. */
const MAX_FAILURES = 5_000;

/** `elsewhere`: another server is at it, or the session was replaced or removed meanwhile. */
export type RefreshOutcome = 'refreshed' | 'ended' | 'elsewhere';

export interface SessionRefresh {
  /** One try. Throws {@link ShopifyUnavailable} when Shopify gave no answer: the old tokens still stand. */
  attempt(session: Session): Promise<RefreshOutcome>;
  /** The session that follows, whichever server gets it. Throws {@link ShopifyUnavailable}. */
  follow(session: Session): Promise<Session>;
}

export interface SessionRefreshOptions {
  sessions: SessionStore;
  refresh: TokenEndpoint['refresh'];
  now(): Date;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<unknown>;
}

/** Can a token still be sent to Shopify? */
export function isUsable({ expiresAt }: Session, now: Date): boolean {
  return expiresAt === null || expiresAt.getTime() - now.getTime() > LAST_MILLISECONDS;
}

/**
 * However many look-ups need a shop's next token on however many servers, one request asks for it: one
 * at a time in this process, and of all servers the one that the store lets.
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
    if (!(await sessions.replace(session, next))) return 'elsewhere';
    return answer.ok ? 'refreshed' : 'ended';
  }

  async function follow(first: Session): Promise<Session> {
    const giveUpAt = now().getTime() + LONGEST_WAIT;
    for (let session = first; ; await pause(POLL_INTERVAL)) {
      await attempts(session.shop, () => attempt(session));
      const latest = await sessions.load(first.shop);
      if (!latest) throw notInstalled('removed meanwhile');
      if (isUsable(latest, now())) return latest;
      if (latest.refreshToken === null) throw notInstalled('its access has ended');
      // The lease is our own, and Shopify is away: nobody else will bring a token before it ends.
      const failure = failures.get(first.shop);
      if (failure && failure.until > now().getTime()) throw failure.error;
      if (now().getTime() >= giveUpAt) {
        throw new ShopifyUnavailable('deadline', 'another server got no token either');
      }
      session = latest;
    }
  }

  return {
    attempt: (session) => attempts(session.shop, () => attempt(session)),
    follow: (session) => waits(session.shop, () => follow(session)),
  };
}

/** Only its merchant can mend that. */
export function notInstalled(detail: string): ShopifyUnavailable {
  return new ShopifyUnavailable('not_installed', `${detail}; its merchant has to open the app`);
}
