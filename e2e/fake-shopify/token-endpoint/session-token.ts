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
  const { shop, userId = '1' } = claims;
  const origin = `https://${shop}`;
  const ofAdmin = { iss: `${origin}/admin`, dest: origin, sub: userId };
  return sign({ ...ofAdmin, ...timesOf(claims) }, apiSecret);
}

export interface CustomerTokenClaims extends Omit<SessionTokenClaims, 'userId'> {
  /** Left out for one who is not signed in, or whom the app may not know. */
  customerId?: string;
}

/**
 * The JWT that an extension of a customer's page gets.
 * https://shopify.dev/docs/api/customer-account-ui-extensions/latest/target-apis/platform-apis/session-token-api
 */
export function signCustomerToken(claims: CustomerTokenClaims, apiSecret: string): string {
  const { shop, customerId } = claims;
  const sub = customerId === undefined ? {} : { sub: `gid://shopify/Customer/${customerId}` };
  return sign({ dest: shop, ...sub, ...timesOf(claims) }, apiSecret);
}

function timesOf({ apiKey, issuedAt }: Pick<SessionTokenClaims, 'apiKey' | 'issuedAt'>): object {
  const seconds = Math.floor(issuedAt.getTime() / 1000);
  return { aud: apiKey, exp: seconds + LIFETIME, nbf: seconds, iat: seconds };
}

function sign(claims: object, apiSecret: string): string {
  const signed = [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
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
