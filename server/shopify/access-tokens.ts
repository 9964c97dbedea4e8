import type { ShopDomain } from '../core/shop-domain.ts';
import { ShopifyUnavailable } from './unavailable.ts';
import type { Session, SessionStore } from '../core/session.ts';

/** Shopify grants a token within a second or not at all; a request that hangs must not block the next. */
const REQUEST_TIMEOUT = 5_000;

/** A token this close to its end is replaced first (Shopify's own libraries use five minutes). */
const REFRESH_AHEAD = 5 * 60_000;

/** Access tokens by shop, asked for when needed and kept while they last. */
export interface AccessTokens {
  accessToken(shop: ShopDomain): Promise<string>;
  /** Shopify refused this one: the next request asks for another, unless there is another by now. */
  forgetToken(shop: ShopDomain, token: string): Promise<void>;
  /** The shop has removed the app. */
  forgetShop(shop: ShopDomain): Promise<void>;
}

export interface AccessTokenOptions {
  sessions: SessionStore;
  /** Asks Shopify for a new token; throws when it grants none. */
  requestSession(shop: ShopDomain): Promise<Session>;
  now(): Date;
}

/** However many look-ups of a shop arrive at once, one of them asks for its token. */
export function createAccessTokens({
  sessions,
  requestSession,
  now,
}: AccessTokenOptions): AccessTokens {
  const underway = new Map<ShopDomain, Promise<string>>();

  function isFresh({ expiresAt }: Session): boolean {
    return expiresAt === null || expiresAt.getTime() - now().getTime() > REFRESH_AHEAD;
  }

  async function renew(shop: ShopDomain): Promise<string> {
    try {
      const session = await withTimeout(requestSession(shop));
      await sessions.save(session);
      return session.accessToken;
    } finally {
      underway.delete(shop);
    }
  }

  return {
    async accessToken(shop) {
      const session = await sessions.load(shop);
      if (session && isFresh(session)) return session.accessToken;
      const request = underway.get(shop) ?? renew(shop);
      underway.set(shop, request);
      return request;
    },
    async forgetToken(shop, token) {
      const session = await sessions.load(shop);
      if (session?.accessToken === token) await sessions.remove(shop);
    },
    forgetShop: (shop) => sessions.remove(shop),
  };
}

async function withTimeout<T>(promise: Promise<T>): Promise<T> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new ShopifyUnavailable('deadline', 'no access token was granted in time')),
    REQUEST_TIMEOUT,
  );
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}
