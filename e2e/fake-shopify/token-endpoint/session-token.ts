import { createHmac } from 'node:crypto';

/** Seconds. https://shopify.dev/docs/apps/build/authentication-authorization/session-tokens */
const LIFETIME = 60;

export interface SessionTokenClaims {
  shop: string;
  apiKey: string;
  issuedAt: Date;
  /** The id of the staff member who has the page open. */
  userId?: string;
}

/** The JWT that App Bridge gives to the app's page in the admin. */
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

/** Whether Shopify's token endpoint accepts a session token. */
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
