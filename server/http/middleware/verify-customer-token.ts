import type { JWTPayload } from 'jose';
import * as v from 'valibot';
import { parseShopDomain, type ShopDomain } from '../../ports/shop-domain.ts';
import { createReadSessionToken, refuseToken, type RefusedToken } from './read-session-token.ts';

/** Whoever has one of Shopify's pages for customers open: in which shop, and who it is where Shopify says so. */
export interface ShopCustomer {
  shop: ShopDomain;
  /** Shopify's number of the customer; `null` for one who is not signed in, or whom the app may not know. */
  customerId: string | null;
}

export type VerifiedCustomer = { ok: true; customer: ShopCustomer } | RefusedToken;

/**
 * Seconds between `nbf` and `exp`: tokens of the checkout live for five minutes, the others for one.
 * https://shopify.dev/docs/api/checkout-ui-extensions/latest/target-apis/platform-apis/session-token-api
 */
export const MAX_CUSTOMER_LIFETIME = 305;

/** Seconds, as many as Shopify's own library allows: a token comes from the shopper's device by way of a worker. */
export const CUSTOMER_CLOCK_SKEW = 10;

const CUSTOMER_GID = /^gid:\/\/shopify\/Customer\/(\d{1,20})$/;

const Claims = v.object({
  dest: v.string(),
  sub: v.optional(v.string()),
  iss: v.optional(v.string()),
});

/**
 * Creates the verifier of the session tokens of extensions on Shopify's order pages. They are signed as those of the
 * admin, so what makes a token one of the admin is refused here: staff are no shoppers, and no shopper is staff. Such a
 * token names no order, so it opens none by itself. Shopify's own library does not check its audience.
 *
 * @returns a function that never rejects for what a client has sent.
 */
export function createVerifyCustomerToken(app: {
  apiKey: string;
  apiSecret: string;
}): (authorization: string | undefined, now: Date) => Promise<VerifiedCustomer> {
  const readSessionToken = createReadSessionToken({
    ...app,
    clockSkew: CUSTOMER_CLOCK_SKEW,
    maxLifetime: MAX_CUSTOMER_LIFETIME,
    requiredClaims: ['aud', 'dest', 'exp', 'nbf'],
  });
  return async function verifyCustomerToken(authorization, now) {
    const read = await readSessionToken(authorization, now);
    return read.ok ? toCustomer(read.payload) : read;
  };
}

function toCustomer(payload: JWTPayload): VerifiedCustomer {
  const parsed = v.safeParse(Claims, payload);
  if (!parsed.success) return refuseToken('malformed_claims');
  const { dest, sub, iss } = parsed.output;
  // Of the admin, `dest` is an origin; of the customer's pages it is a domain.
  const shop = parseShopDomain(dest.replace(/^https:\/\//, ''));
  if (!shop) return refuseToken('wrong_shop');
  if (iss !== undefined && isOfAdmin(iss)) return refuseToken('wrong_issuer');
  if (sub === undefined) return { ok: true, customer: { shop, customerId: null } };
  const customerId = CUSTOMER_GID.exec(sub)?.[1];
  if (customerId === undefined) return refuseToken('wrong_user');
  return { ok: true, customer: { shop, customerId } };
}

function isOfAdmin(issuer: string): boolean {
  return /\/admin\/*$/i.test(issuer);
}
