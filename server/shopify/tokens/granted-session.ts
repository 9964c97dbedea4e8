import * as v from 'valibot';
import type { Session } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

const NonEmpty = v.pipe(v.string(), v.nonEmpty());
const Future = v.pipe(
  v.date(),
  v.check((date) => date.getTime() > Date.now()),
);

/**
 * What the library must have made of a grant. It takes an answer without an end for a token that never
 * ends; such a session would never be refreshed, so every part is required here.
 */
const Granted = v.object({
  isOnline: v.literal(false),
  accessToken: NonEmpty,
  scope: v.string(),
  expires: Future,
  refreshToken: NonEmpty,
  refreshTokenExpires: Future,
});

/**
 * @param granted - The `Session` that Shopify's library has made of an answer.
 * @throws {ShopifyUnavailable} `not_json` when a part is missing or past.
 */
export function toGrantedSession(shop: ShopDomain, granted: object): Session {
  const { success, output } = v.safeParse(Granted, granted);
  if (!success) throw new ShopifyUnavailable('not_json', 'a grant with a part missing');
  return {
    shop,
    accessToken: output.accessToken,
    expiresAt: output.expires,
    refreshToken: output.refreshToken,
    refreshExpiresAt: output.refreshTokenExpires,
    scopes: output.scope.split(',').filter((scope) => scope !== ''),
  };
}
