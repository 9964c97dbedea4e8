import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { parseShopDomain, type ShopDomain } from '../../ports/shop-domain.ts';

/** Whoever has our page open in a shop's admin, as Shopify vouches for a minute. */
export interface ShopUser {
  shop: ShopDomain;
  /** Shopify's number of the member of staff. */
  userId: string;
  /** The session token itself, to be exchanged for an access token; never for a log. */
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

/** Shopify's are some 600 characters long. */
export const MAX_AUTHORIZATION_LENGTH = 2_000;

/** Shopify's live one minute (shopify.dev, "session tokens"); seconds, with room for rounding. */
export const MAX_LIFETIME = 65;

/** Seconds either way between Shopify's clock and ours; its own library allows ten. */
export const CLOCK_SKEW = 5;

/** The one scheme, one space, and a token of three parts: a SHA-256 takes 43 characters. */
const BEARER = /^Bearer (([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+))\.([A-Za-z0-9_-]{43})$/;

const Header = v.object({ alg: v.literal('HS256'), typ: v.optional(v.literal('JWT')) });

const Claims = v.object({
  aud: v.string(),
  dest: v.string(),
  exp: v.pipe(v.number(), v.integer()),
  iss: v.string(),
  nbf: v.pipe(v.number(), v.integer()),
  sub: v.string(),
});

/**
 * Did Shopify's admin make this request's `Authorization`, for our app, in this minute? Stricter than
 * Shopify's library, which lets tokens without an end pass, looks at neither shop nor issuer, and quotes
 * the whole token in its errors; a refusal here is one word and holds nothing of what was sent.
 */
export function verifySessionToken(
  authorization: string | undefined,
  options: { apiKey: string; apiSecret: string; now: Date },
): ({ ok: true } & ShopUser) | { ok: false; refusal: SessionTokenRefusal } {
  if (!authorization) return refuse('missing');
  if (authorization.length > MAX_AUTHORIZATION_LENGTH) return refuse('too_large');
  const [, signed = '', header = '', payload = '', signature = ''] =
    BEARER.exec(authorization) ?? [];
  if (signed === '') return refuse('malformed');
  // Compared as text: 43 characters have two bits to spare, so four spellings mean the same bytes.
  const expected = createHmac('sha256', options.apiSecret).update(signed).digest('base64url');
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) {
    return refuse('wrong_signature');
  }
  if (!v.is(Header, parsePart(header))) return refuse('wrong_algorithm');
  const parsed = v.safeParse(Claims, parsePart(payload));
  if (!parsed.success) return refuse('malformed_claims');

  const { aud, dest, exp, iss, nbf, sub } = parsed.output;
  const seconds = options.now.getTime() / 1000;
  if (exp <= nbf || exp - nbf > MAX_LIFETIME) return refuse('wrong_lifetime');
  if (nbf > seconds + CLOCK_SKEW) return refuse('not_valid_yet');
  if (exp <= seconds - CLOCK_SKEW) return refuse('expired');
  if (aud !== options.apiKey) return refuse('wrong_audience');
  const shop = dest.startsWith('https://') ? parseShopDomain(dest.slice('https://'.length)) : null;
  if (!shop) return refuse('wrong_shop');
  if (iss !== `${dest}/admin`) return refuse('wrong_issuer');
  if (!/^\d{1,20}$/.test(sub)) return refuse('wrong_user');
  return { ok: true, shop, userId: sub, token: authorization.slice('Bearer '.length) };
}

function refuse(refusal: SessionTokenRefusal): { ok: false; refusal: SessionTokenRefusal } {
  return { ok: false, refusal };
}

/** A signed part, so Shopify's own JSON; `null` for anything else. */
function parsePart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return null;
  }
}
