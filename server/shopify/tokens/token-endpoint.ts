import { ApiVersion, LogSeverity, RequestedTokenType, shopifyApi } from '@shopify/shopify-api';
import { setAbstractRuntimeString } from '@shopify/shopify-api/runtime';
import type { Dispatcher } from 'undici';
import type { Session } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { toGrantedSession } from './granted-session.ts';
import { withLibraryFetch } from './library-fetch.ts';
import { isEnd, toRefusal, unexpected, type TokenRefusal } from './token-refusal.ts';
import { createTokenRequest } from './token-request.ts';
import { TOKEN_REQUEST_TIMEOUT } from './token-request-timeout.ts';

export type TokenAnswer<Refusal extends string> =
  { ok: true; session: Session } | { ok: false; refusal: Refusal };

/** Shopify's token endpoint. Both functions throw `ShopifyUnavailable` when it gave no usable answer. */
export interface TokenEndpoint {
  /**
   * Exchanges the merchant's session token, which lives a minute, for an expiring offline token.
   * https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/token-exchange
   */
  exchange(shop: ShopDomain, sessionToken: string): Promise<TokenAnswer<'invalid_session_token'>>;
  /**
   * The next tokens. `ended`: the refresh token is used up or revoked, or the app is gone from the shop.
   * The old refresh token works until its replacement is used, so a lost answer costs nothing.
   * https://shopify.dev/changelog/more-resilient-refreshes-for-expiring-offline-access-tokens
   */
  refresh(shop: ShopDomain, refreshToken: string): Promise<TokenAnswer<'ended'>>;
}

export interface TokenEndpointOptions {
  apiKey: string;
  apiSecret: string;
  /** `https://{shop}/admin/oauth/access_token` */
  endpoint(shop: ShopDomain): string;
  /** Keep-alive connections; undici's global ones where absent. */
  dispatcher?: Dispatcher;
  /** Milliseconds; {@link TOKEN_REQUEST_TIMEOUT} by default. */
  timeout?: number;
}

/**
 * Shopify's library makes the requests and reads the answers; {@link createTokenRequest} sends them.
 * `Date` is the library's clock. Its errors quote the tokens, so none is logged or kept as a cause.
 * See docs/decisions/0001-tokens-through-shopify-api.md.
 */
export function createTokenEndpoint(options: TokenEndpointOptions): TokenEndpoint {
  const { apiKey, apiSecret, endpoint, dispatcher, timeout = TOKEN_REQUEST_TIMEOUT } = options;
  const auth = createLibraryAuth(apiKey, apiSecret);

  async function request<R extends string>(
    shop: ShopDomain,
    call: () => Promise<{ session: object }>,
    expected: (refusal: TokenRefusal) => R | null,
  ): Promise<TokenAnswer<R>> {
    try {
      const fetch = createTokenRequest({ url: endpoint(shop), timeout, dispatcher });
      const { session } = await withLibraryFetch(fetch, call);
      return { ok: true, session: toGrantedSession(shop, session) };
    } catch (error) {
      const refused = toRefusal(error);
      const refusal = expected(refused);
      if (refusal === null) throw unexpected(refused);
      return { ok: false, refusal };
    }
  }

  return {
    exchange: (shop, sessionToken) =>
      request(
        shop,
        () =>
          auth.tokenExchange({
            shop,
            sessionToken,
            requestedTokenType: RequestedTokenType.OfflineAccessToken,
            expiring: true,
          }),
        ({ error }) => (error === 'invalid_subject_token' ? 'invalid_session_token' : null),
      ),
    refresh: (shop, refreshToken) =>
      request(
        shop,
        () => auth.refreshToken({ shop, refreshToken }),
        (refusal) => (isEnd(refusal) ? 'ended' : null),
      ),
  };
}

function createLibraryAuth(
  apiKey: string,
  apiSecretKey: string,
): ReturnType<typeof shopifyApi>['auth'] {
  setAbstractRuntimeString(() => 'Node');
  const { auth } = shopifyApi({
    apiKey,
    apiSecretKey,
    isEmbeddedApp: true,
    // The library insists on these two; neither is part of a request for tokens.
    hostName: 'unused.invalid',
    apiVersion: ApiVersion.October26,
    logger: { level: LogSeverity.Error, log: () => {} },
  });
  return auth;
}
