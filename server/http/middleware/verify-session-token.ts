import type { JWTPayload } from 'jose';
import * as v from 'valibot';
import { parseShopDomain, type ShopDomain } from '../../ports/shop-domain.ts';
import { createReadSessionToken, refuseToken, type RefusedToken } from './read-session-token.ts';

/** Whoever has our page open in a shop's admin: Shopify vouches for them for one minute. */
export interface ShopUser {
  shop: ShopDomain;
  /** Shopify's number of the member of staff. */
  userId: string;
  /** The session token itself, to be exchanged for an access token. Never log it. */
  token: string;
}

/** The user that a valid token names, or the reason why it was refused. */
export type VerifiedSession = { ok: true; user: ShopUser } | RefusedToken;

/**
 * Seconds between `nbf` and `exp`: Shopify's tokens live for one minute, and five seconds are for rounding.
 * https://shopify.dev/docs/apps/build/authentication-authorization/session-tokens
 */
export const MAX_LIFETIME = 65;

/** Seconds that Shopify's clock and ours may differ, either way. Shopify's own library allows ten. */
export const CLOCK_SKEW = 5;

const Claims = v.object({
  aud: v.string(),
  dest: v.string(),
  exp: v.number(),
  iss: v.string(),
  nbf: v.number(),
  sub: v.string(),
});

/**
 * Creates the verifier of the session tokens that Shopify's App Bridge sends. Shop and issuer are checked here: jose, like
 * Shopify's own library, knows neither of Shopify's claims. A refusal is one word and holds nothing of the token.
 *
 * @returns a function that never rejects for what a client has sent.
 */
export function createVerifySessionToken({
  apiKey,
  apiSecret,
}: {
  apiKey: string;
  apiSecret: string;
}): (authorization: string | undefined, now: Date) => Promise<VerifiedSession> {
  const readSessionToken = createReadSessionToken({
    apiKey,
    apiSecret,
    clockSkew: CLOCK_SKEW,
    maxLifetime: MAX_LIFETIME,
    requiredClaims: Object.keys(Claims.entries),
  });
  return async function verifySessionToken(authorization, now) {
    const read = await readSessionToken(authorization, now);
    return read.ok ? toUser(read.payload, read.token) : read;
  };
}

function toUser(payload: JWTPayload, token: string): VerifiedSession {
  const parsed = v.safeParse(Claims, payload);
  if (!parsed.success) return refuseToken('malformed_claims');
  const { dest, iss, sub } = parsed.output;
  const shop = dest.startsWith('https://') ? parseShopDomain(dest.slice('https://'.length)) : null;
  if (!shop) return refuseToken('wrong_shop');
  if (iss !== `${dest}/admin`) return refuseToken('wrong_issuer');
  if (!/^\d{1,20}$/.test(sub)) return refuseToken('wrong_user');
  return { ok: true, user: { shop, userId: sub, token } };
}
