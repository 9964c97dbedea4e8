import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { MINUTE } from '../../core/dates/durations.ts';
import type { Session, SessionStore } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { keepAlive, type KeptAlive } from './keep-alive.ts';
import { createSessionRefresh, isUsable, notInstalled } from './session-refresh.ts';
import type { TokenAnswer, TokenEndpoint } from './token-endpoint.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

/**
 * A token this close to its end is replaced behind the shoppers' backs: at four fifths of the hour that
 * Shopify's tokens live. An outage of the token endpoint may last as long before anybody notices.
 */
export const REFRESH_AHEAD = 12 * MINUTE;

/** After the Admin API refused a token and its successor, the shop is left alone for so long. */
export const REFUSAL_PAUSE = 5 * MINUTE;

/** Shops whose refused tokens are remembered. */
const MAX_REFUSALS = 5_000;

/** Access tokens by shop: kept while they last, refreshed ahead, by one request for all servers. */
export interface AccessTokens {
  /** Throws {@link ShopifyUnavailable}; `not_installed` where only the merchant can help. */
  accessToken(shop: ShopDomain): Promise<string>;
  /** The Admin API refused this one. Its successor is asked for, once; if refused too, we pause. */
  forgetToken(shop: ShopDomain, token: string): Promise<void>;
  /**
   * Shopify says that the shop has removed the app. That is a hint, which may arrive after the merchant
   * has come back, so Shopify is asked. Throws {@link ShopifyUnavailable} when it has to be tried again.
   */
  forgetShop(shop: ShopDomain): Promise<void>;
  /** The merchant has opened the app: from now on, look-ups of this shop are answered. */
  install(shop: ShopDomain, sessionToken: string): Promise<TokenAnswer<'invalid_session_token'>>;
  /** To be called daily at least, so that shops without shoppers keep their access. */
  keepAlive(signal: AbortSignal): Promise<KeptAlive>;
}

export interface AccessTokenOptions extends TokenEndpoint {
  sessions: SessionStore;
  now(): Date;
  /** Told of a refresh that failed while nobody waited for it. */
  onTrouble(shop: ShopDomain, error: unknown): void;
  /** Resolves after so many milliseconds; a timer by default. */
  pause?(milliseconds: number): Promise<unknown>;
}

interface Refusal {
  token: string;
  /** Refused as well, though it came after. */
  successor: string | null;
  until: number;
}

export function createAccessTokens(options: AccessTokenOptions): AccessTokens {
  const { sessions, exchange, now, onTrouble, pause = sleep } = options;
  const refresh = createSessionRefresh({ sessions, refresh: options.refresh, now, pause });
  const refusals = new LRUCache<ShopDomain, Refusal>({ max: MAX_REFUSALS });

  function refusalOf(shop: ShopDomain): Refusal | null {
    const refusal = refusals.get(shop);
    return refusal && refusal.until > now().getTime() ? refusal : null;
  }

  function refreshAhead(session: Session): void {
    const { shop, expiresAt, refreshToken } = session;
    if (expiresAt === null || refreshToken === null) return;
    if (expiresAt.getTime() - now().getTime() > REFRESH_AHEAD) return;
    refresh.attempt(session).catch((error: unknown) => onTrouble(shop, error));
  }

  return {
    async accessToken(shop) {
      const session = await sessions.load(shop);
      if (!session) throw notInstalled('no session');
      if (refusalOf(shop)?.successor === session.accessToken) {
        throw new ShopifyUnavailable('unauthorized', 'two tokens were refused; pausing');
      }
      if (!isUsable(session, now())) return (await refresh.follow(session)).accessToken;
      refreshAhead(session);
      return session.accessToken;
    },

    async forgetToken(shop, token) {
      const session = await sessions.load(shop);
      if (session?.accessToken !== token) return;
      const refusal = refusalOf(shop);
      if (refusal) {
        if (refusal.token !== token) refusal.successor = token;
        return;
      }
      refusals.set(shop, { token, successor: null, until: now().getTime() + REFUSAL_PAUSE });
      await sessions.replace(session, { ...session, expiresAt: now() });
    },

    async forgetShop(shop) {
      const session = await sessions.load(shop);
      if (!session) return;
      const outcome = await refresh.attempt(session);
      if (outcome === 'elsewhere') {
        throw new ShopifyUnavailable('deadline', 'its token is being refreshed; ask again');
      }
      // That very session, as the merchant may have come back by now.
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
