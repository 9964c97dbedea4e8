import { createHmac } from 'node:crypto';

/** Seconds a session token lives (shopify.dev, "session tokens"). */
const LIFETIME = 60;

export interface SessionTokenClaims {
  shop: string;
  apiKey: string;
  issuedAt: Date;
  /** The member of staff who has the page open. */
  userId?: string;
}

/** What App Bridge hands to the app's page in the admin: a JWT, good for a minute. */
export function signSessionToken(claims: SessionTokenClaims, apiSecret: string): string {
  const { shop, apiKey, issuedAt, userId = '1' } = claims;
  const seconds = Math.floor(issuedAt.getTime() / 1000);
  const signed = [
    { alg: 'HS256', typ: 'JWT' },
    {
      iss: `https://${shop}/admin`,
      dest: `https://${shop}`,
      aud: apiKey,
      sub: userId,
      exp: seconds + LIFETIME,
      nbf: seconds,
      iat: seconds,
    },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return [...signed, signatureOf(signed.join('.'), apiSecret)].join('.');
}

/** Does Shopify stand by this token at its token endpoint? */
export function isValidSessionToken(
  token: string,
  expected: { shop: string; apiKey: string; apiSecret: string; now: Date },
): boolean {
  const [header = '', payload = '', signature = ''] = token.split('.');
  if (signature !== signatureOf(`${header}.${payload}`, expected.apiSecret)) return false;
  const { aud, dest, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return (
    aud === expected.apiKey &&
    dest === `https://${expected.shop}` &&
    exp > expected.now.getTime() / 1000
  );
}

function signatureOf(signed: string, apiSecret: string): string {
  return createHmac('sha256', apiSecret).update(signed).digest('base64url');
}
