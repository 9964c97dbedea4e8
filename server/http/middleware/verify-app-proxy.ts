import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseShopDomain, type ShopDomain } from '../../ports/shop-domain.ts';

/** A request that Shopify forwarded from one shop's storefront. */
export interface ProxiedRequest {
  shop: ShopDomain;
  /** Parameters that Shopify does not document. They are tolerated, and logged. */
  unknownParameters: string[];
}

export type ProxyRefusal =
  | 'malformed_query'
  | 'missing_parameter'
  | 'repeated_parameter'
  | 'malformed_parameter'
  | 'ambiguous_parameter'
  | 'wrong_signature'
  | 'outside_time_window';

/** Of one name, in the order of the query. */
type Values = [string, ...string[]];

/** Seconds that Shopify's timestamp and our clock may differ, either way. Shopify's own library allows 90. */
export const TIME_WINDOW = 60;

/**
 * The parameters that Shopify adds to every forwarded request: each must be there exactly once, and match
 * its pattern. The shop is parsed. https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies
 */
const PARAMETERS: ReadonlyMap<string, RegExp | null> = new Map([
  ['shop', null],
  ['logged_in_customer_id', /^\d{0,20}$/],
  ['path_prefix', /^\/(?:a|apps|community|tools)\/[A-Za-z0-9_-]{1,30}$/],
  ['timestamp', /^\d{10}$/],
  ['signature', /^[0-9a-f]{64}$/],
]);

/**
 * The signed text has no separators, so the same text can be split into other parameters. As long as each
 * of these occurs in it exactly once, no other split can name another shop, time or customer.
 */
const SINGLE_OCCURRENCES = ['shop=', 'timestamp=', 'logged_in_customer_id='];

/**
 * Verifies that Shopify's app proxy signed a query within the last {@link TIME_WINDOW} seconds, in constant
 * time. Shopify's own library is not used: it sorts in another order and so refuses genuine requests, and
 * it accepts a signed text that was split anew. docs/decisions/0006-app-proxy-signature.md
 *
 * @param query - The raw query string, without `?`.
 */
export function verifyAppProxy(
  query: string,
  secret: string,
  now: Date,
): { ok: true; request: ProxiedRequest } | { ok: false; refusal: ProxyRefusal } {
  const parameters = parseQuery(query);
  if (!parameters) return { ok: false, refusal: 'malformed_query' };
  for (const [name, pattern] of PARAMETERS) {
    const values = parameters.get(name);
    if (!values) return { ok: false, refusal: 'missing_parameter' };
    if (values.length > 1) return { ok: false, refusal: 'repeated_parameter' };
    const [value] = values;
    if (pattern && !pattern.test(value)) return { ok: false, refusal: 'malformed_parameter' };
  }
  const shop = parseShopDomain(copyOf(only(parameters, 'shop')));
  if (!shop) return { ok: false, refusal: 'malformed_parameter' };
  const signed = signedString(parameters);
  if (SINGLE_OCCURRENCES.some((name) => signed.indexOf(name) !== signed.lastIndexOf(name))) {
    return { ok: false, refusal: 'ambiguous_parameter' };
  }
  const given = Buffer.from(only(parameters, 'signature'), 'hex');
  const expected = createHmac('sha256', secret).update(signed).digest();
  if (!timingSafeEqual(given, expected)) return { ok: false, refusal: 'wrong_signature' };
  const age = Math.abs(now.getTime() / 1000 - Number(only(parameters, 'timestamp')));
  if (age > TIME_WINDOW) return { ok: false, refusal: 'outside_time_window' };
  const unknownParameters = [...parameters.keys()].filter((name) => !PARAMETERS.has(name));
  return { ok: true, request: { shop, unknownParameters } };
}

/**
 * Shopify's signature of a query, in hexadecimal: the values of a name are joined by commas, the
 * `name=values` pairs are sorted as bytes and concatenated, and an HMAC-SHA-256 is made of the text.
 * `null` for a query that does not decode.
 */
export function appProxyDigest(query: string, secret: string): string | null {
  const parameters = parseQuery(query);
  return parameters && createHmac('sha256', secret).update(signedString(parameters)).digest('hex');
}

function signedString(parameters: ReadonlyMap<string, Values>): string {
  const pairs: string[] = [];
  for (const [name, values] of parameters) {
    if (name !== 'signature') pairs.push(`${name}=${values.join(',')}`);
  }
  // `toSorted` without a comparison sorts by UTF-16 units, which for ASCII is the order of the bytes.
  const sorted = pairs.some(hasNonAscii) ? pairs.toSorted(compareBytes) : pairs.toSorted();
  return sorted.join('');
}

function hasNonAscii(text: string): boolean {
  return /[^\0-\x7f]/.test(text);
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** `null` for a query that does not decode. */
function parseQuery(query: string): Map<string, Values> | null {
  const parameters = new Map<string, Values>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = decode(at < 0 ? pair : pair.slice(0, at));
    const value = decode(at < 0 ? '' : pair.slice(at + 1));
    if (name === null || value === null) return null;
    const values = parameters.get(name);
    if (values) values.push(value);
    else parameters.set(name, [value]);
  }
  return parameters;
}

function decode(text: string): string | null {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** The value of a parameter that is there exactly once. */
/** V8 keeps the whole URL for as long as anything that was cut out of it, and caches are keyed by shop. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

function only(parameters: ReadonlyMap<string, Values>, name: string): string {
  return String(parameters.get(name));
}
