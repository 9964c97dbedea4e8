import { createSecretKey } from 'node:crypto';
import { errors, jwtVerify, type JWTVerifyResult } from 'jose';
import * as v from 'valibot';
import { parseShopDomain, type ShopDomain } from '../../ports/shop-domain.ts';

/** Whoever has our page open in a shop's admin: Shopify vouches for them for one minute. */
export interface ShopUser {
  shop: ShopDomain;
  /** Shopify's number of the member of staff. */
  userId: string;
  /** The session token itself, to be exchanged for an access token. Never log it. */
  token: string;
}

export type SessionTokenRefusal =
  | 'missing'
  | 'too_large'
  | 'malformed'
  | 'wrong_signature'
  | 'wrong_algorithm'
  | 'malformed_claims'
  | 'wrong_lifetime'
  | 'not_valid_yet'
  | 'expired'
  | 'wrong_audience'
  | 'wrong_shop'
  | 'wrong_issuer'
  | 'wrong_user';

/** The user that a valid token names, or the reason why it was refused. */
export type VerifiedSession =
  { ok: true; user: ShopUser } | { ok: false; refusal: SessionTokenRefusal };

/** Characters of the whole header. Shopify's tokens have about 600. */
export const MAX_AUTHORIZATION_LENGTH = 2_000;

/**
 * Seconds between `nbf` and `exp`: Shopify's tokens live for one minute, and five seconds are for rounding.
 * https://shopify.dev/docs/apps/build/authentication-authorization/session-tokens
 */
export const MAX_LIFETIME = 65;

/** Seconds that Shopify's clock and ours may differ, either way. Shopify's own library allows ten. */
export const CLOCK_SKEW = 5;

/** Base64url characters of an HMAC-SHA-256. */
const SIGNATURE_LENGTH = 43;

/** One scheme, one space, and a token of three parts. */
const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43})$/;

const Claims = v.object({
  aud: v.string(),
  dest: v.string(),
  exp: v.pipe(v.number(), v.integer()),
  iss: v.string(),
  nbf: v.pipe(v.number(), v.integer()),
  sub: v.string(),
});

/** What jose's error codes mean here. https://github.com/panva/jose/blob/v5.x/docs/modules/util_errors.md */
const REFUSALS: Readonly<Record<string, SessionTokenRefusal>> = {
  ERR_JOSE_ALG_NOT_ALLOWED: 'wrong_algorithm',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'wrong_signature',
  ERR_JWT_EXPIRED: 'expired',
  ERR_JWT_INVALID: 'malformed_claims',
};

/** What it means that a claim has the right type and a value that jose refuses. */
const REFUSALS_BY_CLAIM: Readonly<Record<string, SessionTokenRefusal>> = {
  aud: 'wrong_audience',
  nbf: 'not_valid_yet',
};

/**
 * Creates the verifier of the session tokens that Shopify's App Bridge sends in `Authorization`.
 * jose checks the algorithm, the signature, the audience and the times. The rest is checked here: jose,
 * like Shopify's own library, knows neither Shopify's shop and issuer claims nor its lifetime of a minute.
 * A refusal is one word and holds nothing of the token.
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
  // Made once: jose would otherwise import the secret for every token.
  const key = createSecretKey(Buffer.from(apiSecret));

  return async function verifySessionToken(authorization, now) {
    if (!authorization) return refuse('missing');
    if (authorization.length > MAX_AUTHORIZATION_LENGTH) return refuse('too_large');
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) return refuse('malformed');
    if (!hasCanonicalSignature(token)) return refuse('wrong_signature');
    try {
      const verified = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        audience: apiKey,
        currentDate: now,
        clockTolerance: CLOCK_SKEW,
        requiredClaims: Object.keys(Claims.entries),
      });
      return toUser(verified, token);
    } catch (error) {
      if (error instanceof errors.JOSEError) return refuse(refusalOf(error));
      throw error;
    }
  };
}

/** The last character of a signature has two spare bits, so four spellings mean the same bytes. */
function hasCanonicalSignature(token: string): boolean {
  const signature = token.slice(-SIGNATURE_LENGTH);
  return Buffer.from(signature, 'base64url').toString('base64url') === signature;
}

/** Checks what jose does not, on a token that Shopify has signed. */
function toUser({ protectedHeader, payload }: JWTVerifyResult, token: string): VerifiedSession {
  // With the option `typ` jose refuses tokens without one, and accepts `jwt` and `application/jwt`.
  if (protectedHeader.typ !== undefined && protectedHeader.typ !== 'JWT') {
    return refuse('wrong_algorithm');
  }
  const parsed = v.safeParse(Claims, payload);
  if (!parsed.success) return refuse('malformed_claims');
  const { dest, exp, iss, nbf, sub } = parsed.output;
  if (exp <= nbf || exp - nbf > MAX_LIFETIME) return refuse('wrong_lifetime');
  const shop = dest.startsWith('https://') ? parseShopDomain(dest.slice('https://'.length)) : null;
  if (!shop) return refuse('wrong_shop');
  if (iss !== `${dest}/admin`) return refuse('wrong_issuer');
  if (!/^\d{1,20}$/.test(sub)) return refuse('wrong_user');
  return { ok: true, user: { shop, userId: sub, token } };
}

function refusalOf(error: errors.JOSEError): SessionTokenRefusal {
  if (error instanceof errors.JWTClaimValidationFailed) {
    const isWrongValue = error.reason === 'check_failed';
    return (isWrongValue && REFUSALS_BY_CLAIM[error.claim]) || 'malformed_claims';
  }
  return REFUSALS[error.code] ?? 'malformed';
}

function refuse(refusal: SessionTokenRefusal): { ok: false; refusal: SessionTokenRefusal } {
  return { ok: false, refusal };
}
