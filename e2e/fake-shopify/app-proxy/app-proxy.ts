import { createHmac } from 'node:crypto';

/** What Shopify adds to every proxied query; whatever a browser sends under these names is dropped. */
const OWN_PARAMETERS = [
  'shop',
  'logged_in_customer_id',
  'path_prefix',
  'timestamp',
  'signature',
] as const;

/** A browser's headers that do not reach the app: cookies on purpose, the rest belong to one hop. */
const NOT_FORWARDED = [
  'cookie',
  'host',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'accept-encoding',
  'expect',
  'upgrade',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
];

/** The app's headers that do not reach the browser (shopify.dev, "App proxies"; the last three are this hop's). */
const NOT_RETURNED = [
  'set-cookie',
  'cookie',
  'date',
  'server',
  'connection',
  'keep-alive',
  'pragma',
  'accept-ranges',
  'service-worker-allowed',
  'warning',
  'x-powered-by',
  'p3p',
  'trailer',
  'content-encoding',
  'content-length',
  'transfer-encoding',
];

export interface AppProxyOptions {
  /** Where the app answers; `/proxy` is added, as `shopify.app.toml` says. */
  appUrl: string;
  apiSecret: string;
  shopDomain: string;
  /** E.g. `/apps/track-order`. */
  pathPrefix: string;
  now: () => Date;
}

/** Who asks. */
export interface Visitor {
  address: string;
  /** Numeric id of the customer who is logged in, or empty. */
  customerId: string;
}

/**
 * Shopify's app proxy: sends a storefront request on to the app, signed, without cookies, and hands
 * the answer back. Redirects are followed here, as Shopify does, not by the browser.
 */
export function createAppProxy(
  options: AppProxyOptions,
): (request: Request, visitor: Visitor) => Promise<Response> {
  const { appUrl, apiSecret, shopDomain, pathPrefix, now } = options;
  return async (request, { address, customerId }) => {
    const asked = new URL(request.url);
    const query = new URLSearchParams(asked.search);
    for (const name of OWN_PARAMETERS) query.delete(name);
    query.append('shop', shopDomain);
    query.append('logged_in_customer_id', customerId);
    query.append('path_prefix', pathPrefix);
    query.append('timestamp', String(Math.floor(now().getTime() / 1000)));
    query.append('signature', signatureOf(query, apiSecret));

    const headers = new Headers(request.headers);
    for (const name of NOT_FORWARDED) headers.delete(name);
    headers.set('X-Forwarded-For', address);
    headers.set('X-Forwarded-Host', shopDomain);
    const hasBody = !['GET', 'HEAD'].includes(request.method);
    const answer = await fetch(
      `${appUrl}/proxy${asked.pathname.slice(pathPrefix.length)}?${query.toString()}`,
      {
        method: request.method,
        headers,
        body: hasBody ? await request.arrayBuffer() : null,
      },
    ).catch(() => unreachable());
    const returned = new Headers(answer.headers);
    for (const name of NOT_RETURNED) returned.delete(name);
    return new Response(answer.body, { status: answer.status, headers: returned });
  };
}

/**
 * Shopify's signature of a query (shopify.dev, "Authenticate app proxies"): `name=value` strings,
 * repeated values joined by a comma, sorted by bytes, joined by nothing; HMAC-SHA256, hex.
 */
export function signatureOf(query: URLSearchParams, apiSecret: string): string {
  const names = new Set(query.keys());
  names.delete('signature');
  const pairs = [...names].map((name) => Buffer.from(`${name}=${query.getAll(name).join(',')}`));
  pairs.sort((a, b) => Buffer.compare(a, b));
  return createHmac('sha256', apiSecret).update(Buffer.concat(pairs)).digest('hex');
}

/** What a storefront shows when the app does not answer at all. */
function unreachable(): Response {
  return new Response(
    '<!doctype html><html lang="en"><head><title>Error</title></head><body><p>There was an error in the third-party application.</p></body></html>',
    { status: 502, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
}
