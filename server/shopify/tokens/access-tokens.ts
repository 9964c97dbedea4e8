import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { isAhead } from '../../async/is-ahead.ts';
import { MINUTE } from '../../core/dates/durations.ts';
import type { Session, SessionStore } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { keepAlive, type KeepAliveCounts } from './keep-alive.ts';
import { createSessionRefresh, isUsable, notInstalled } from './session-refresh.ts';
import type { TokenAnswer, TokenEndpoint } from './token-endpoint.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

/**
 * Milliseconds before its end from which a token is refreshed in the background: a fifth of the hour that
 * Shopify's tokens live. The token endpoint may be down for as long before a shopper notices.
 */
export const REFRESH_AHEAD = 12 * MINUTE;

/** Milliseconds without a query to a shop whose Admin API refused a token and the one after it. */
export const REFUSAL_PAUSE = 5 * MINUTE;

/** Shops of whose refused tokens a record is kept. */
const MAX_REFUSALS = 5_000;

/** Access tokens by shop, refreshed before their end by one request of all servers. */
export interface AccessTokens {
  /** Throws {@link ShopifyUnavailable}; `not_installed` where only the merchant can help. */
  accessToken(shop: ShopDomain): Promise<string>;
  /** The Admin API refused this one. It is refreshed once; if the next one is refused too, we pause. */
  invalidateToken(shop: ShopDomain, token: string): Promise<void>;
  /**
   * Deletes the session if Shopify refuses to refresh it. A webhook that the app was uninstalled is only a
   * hint: it may arrive after the merchant has installed the app again, so Shopify is asked. Throws
   * {@link ShopifyUnavailable} when it has to be tried again.
   */
  deleteRevokedSession(shop: ShopDomain): Promise<void>;
  /** Exchanges and saves a token: the merchant has opened the app, and look-ups can be answered. */
  install(shop: ShopDomain, sessionToken: string): Promise<TokenAnswer<'invalid_session_token'>>;
  /** To be called daily at least, so that the refresh tokens of shops without shoppers do not end. */
  keepAlive(signal: AbortSignal): Promise<KeepAliveCounts>;
}

export interface AccessTokenOptions extends TokenEndpoint {
  sessions: SessionStore;
  now(): Date;
  /** Called for a refresh that failed in the background. */
  onRefreshError(shop: ShopDomain, error: unknown): void;
  /** Resolves after so many milliseconds; a timer by default. */
  pause?(milliseconds: number): Promise<unknown>;
}

interface Refusal {
  token: string;
  /** The token after it, if that was refused as well. */
  next: string | null;
  until: number;
}

export function createAccessTokens(options: AccessTokenOptions): AccessTokens {
  const { sessions, exchange, now, onRefreshError, pause = sleep } = options;
  const refresh = createSessionRefresh({ sessions, refresh: options.refresh, now, pause });
  const refusals = new LRUCache<ShopDomain, Refusal>({ max: MAX_REFUSALS });

  function refusalOf(shop: ShopDomain): Refusal | null {
    const refusal = refusals.get(shop);
    return refusal && isAhead(refusal.until, now().getTime(), REFUSAL_PAUSE) ? refusal : null;
  }

  function refreshAhead(session: Session): void {
    const { shop, expiresAt, refreshToken } = session;
    if (expiresAt === null || refreshToken === null) return;
    if (expiresAt.getTime() - now().getTime() > REFRESH_AHEAD) return;
    refresh.attempt(session).catch((error: unknown) => onRefreshError(shop, error));
  }

  return {
    async accessToken(shop) {
      const session = await sessions.load(shop);
      if (!session) throw notInstalled('no session');
      if (refusalOf(shop)?.next === session.accessToken) {
        throw new ShopifyUnavailable('unauthorized', 'two tokens were refused; pausing');
      }
      if (!isUsable(session, now())) return (await refresh.waitForNext(session)).accessToken;
      refreshAhead(session);
      return session.accessToken;
    },

    async invalidateToken(shop, token) {
      const session = await sessions.load(shop);
      if (session?.accessToken !== token) return;
      const refusal = refusalOf(shop);
      if (refusal) {
        if (refusal.token !== token) refusal.next = token;
        return;
      }
      refusals.set(shop, { token, next: null, until: now().getTime() + REFUSAL_PAUSE });
      await sessions.compareAndSet(session, { ...session, expiresAt: now() });
    },

    async deleteRevokedSession(shop) {
      const session = await sessions.load(shop);
      if (!session) return;
      const outcome = await refresh.attempt(session);
      if (outcome === 'elsewhere') {
        throw new ShopifyUnavailable('deadline', 'its token is being refreshed; ask again');
      }
      // Exactly that session: the merchant may have installed the app again by now.
      const ended = outcome === 'ended' ? await sessions.load(shop) : null;
      if (ended?.refreshToken === null) await sessions.remove(ended);
    },

    async install(shop, sessionToken) {
      const answer = await exchange(shop, sessionToken);
      if (answer.ok) await sessions.save(answer.session);
      return answer;
    },

    keepAlive: (signal) => keepAlive(sessions, refresh, now(), signal),
  };
}
