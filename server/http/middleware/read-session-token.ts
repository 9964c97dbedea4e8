import { createSecretKey } from 'node:crypto';
import { errors, jwtVerify, type JWTPayload } from 'jose';

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

/** Why a token is refused: one word, which holds nothing of it. */
export interface RefusedToken {
  ok: false;
  refusal: SessionTokenRefusal;
}

/** What Shopify has signed for this app just now; whether the claims are those of a surface is for the caller to say. */
export type ReadToken = { ok: true; payload: JWTPayload; token: string } | RefusedToken;

/** What the tokens of one of Shopify's surfaces are held to. */
export interface TokenPolicy {
  /** The app's client id. */
  apiKey: string;
  /** The app's client secret. */
  apiSecret: string;
  /** Seconds that Shopify's clock and ours may differ, either way. */
  clockSkew: number;
  /** Seconds between `nbf` and `exp`, at most. */
  maxLifetime: number;
  requiredClaims: readonly string[];
}

/** Characters of the whole header. Shopify's tokens have about 600. */
export const MAX_AUTHORIZATION_LENGTH = 2_000;

/** Base64url characters of an HMAC-SHA-256. */
const SIGNATURE_LENGTH = 43;

/** One scheme, one space, and a token of three parts. */
const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43})$/;

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
 * Creates the reader of the session tokens that Shopify's pages send in `Authorization`. jose checks the algorithm, the
 * signature, the audience and the times, and the lifetime is checked here.
 *
 * @returns a function that never rejects for what a client has sent.
 */
export function createReadSessionToken({
  apiKey,
  apiSecret,
  clockSkew,
  maxLifetime,
  requiredClaims,
}: TokenPolicy): (authorization: string | undefined, now: Date) => Promise<ReadToken> {
  // Made once: jose would otherwise import the secret for every token.
  const key = createSecretKey(Buffer.from(apiSecret));

  return async function readSessionToken(authorization, now) {
    if (!authorization) return refuseToken('missing');
    if (authorization.length > MAX_AUTHORIZATION_LENGTH) return refuseToken('too_large');
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) return refuseToken('malformed');
    if (!hasCanonicalSignature(token)) return refuseToken('wrong_signature');
    try {
      const { protectedHeader, payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        audience: apiKey,
        currentDate: now,
        clockTolerance: clockSkew,
        requiredClaims: [...requiredClaims],
      });
      // With the option `typ` jose refuses tokens without one, and accepts `jwt` and `application/jwt`.
      if (protectedHeader.typ !== undefined && protectedHeader.typ !== 'JWT') {
        return refuseToken('wrong_algorithm');
      }
      const { aud, exp, nbf } = payload;
      if (typeof aud !== 'string' || !Number.isInteger(exp) || !Number.isInteger(nbf)) {
        return refuseToken('malformed_claims');
      }
      const lifetime = Number(exp) - Number(nbf);
      if (lifetime <= 0 || lifetime > maxLifetime) return refuseToken('wrong_lifetime');
      return { ok: true, payload, token };
    } catch (error) {
      if (error instanceof errors.JOSEError) return refuseToken(refusalOf(error));
      throw error;
    }
  };
}

export function refuseToken(refusal: SessionTokenRefusal): RefusedToken {
  return { ok: false, refusal };
}

/** The last character of a signature has two spare bits, so four spellings mean the same bytes. */
function hasCanonicalSignature(token: string): boolean {
  const signature = token.slice(-SIGNATURE_LENGTH);
  return Buffer.from(signature, 'base64url').toString('base64url') === signature;
}

function refusalOf(error: errors.JOSEError): SessionTokenRefusal {
  if (error instanceof errors.JWTClaimValidationFailed) {
    const isWrongValue = error.reason === 'check_failed';
    return (isWrongValue && REFUSALS_BY_CLAIM[error.claim]) || 'malformed_claims';
  }
  return REFUSALS[error.code] ?? 'malformed';
}
