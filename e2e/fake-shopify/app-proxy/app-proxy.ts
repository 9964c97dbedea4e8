import { createHmac } from 'node:crypto';

/** Parameters that Shopify adds to each query. It removes those that a browser sends under the same names. */
const OWN_PARAMETERS = [
  'shop',
  'logged_in_customer_id',
  'path_prefix',
  'timestamp',
  'signature',
] as const;

/** Request headers that Shopify does not forward: cookies, and those that belong to one connection. */
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

/**
 * Response headers that Shopify removes, and at the end three that belong to this connection.
 * https://shopify.dev/docs/apps/build/online-store/app-proxies
 */
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
  /** The app's URL, to which `/proxy` is added as in `shopify.app.toml`. */
  appUrl: string;
  apiSecret: string;
  shopDomain: string;
  /** E.g. `/apps/track-order`. */
  pathPrefix: string;
  now: () => Date;
}

/** The sender of a request. */
export interface Visitor {
  address: string;
  /** Numeric id of the logged-in customer, or empty. */
  customerId: string;
}

/**
 * Shopify's app proxy: it forwards a request of the storefront to the app, signed and without cookies, and
 * returns the response. It follows redirects itself.
 * https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies
 */
export function createAppProxy(
  options: AppProxyOptions,
): (request: Request, visitor: Visitor) => Promise<Response> {
  const { appUrl, apiSecret, shopDomain, pathPrefix, now } = options;
  return async (request, { address, customerId }) => {
    const url = new URL(request.url);
    const query = new URLSearchParams(url.search);
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
    const response = await fetch(
      `${appUrl}/proxy${url.pathname.slice(pathPrefix.length)}?${query.toString()}`,
      {
        method: request.method,
        headers,
        body: hasBody ? await request.arrayBuffer() : null,
      },
    ).catch(() => errorPage());
    const returned = new Headers(response.headers);
    for (const name of NOT_RETURNED) returned.delete(name);
    return new Response(response.body, { status: response.status, headers: returned });
  };
}

/**
 * Shopify's signature of a query: HMAC-SHA256 in hex over the `name=value` strings, where repeated values are
 * joined by a comma, and the strings are sorted by bytes and joined without a separator.
 * https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies
 */
export function signatureOf(query: URLSearchParams, apiSecret: string): string {
  const names = new Set(query.keys());
  names.delete('signature');
  const pairs = [...names].map((name) => Buffer.from(`${name}=${query.getAll(name).join(',')}`));
  pairs.sort((a, b) => Buffer.compare(a, b));
  return createHmac('sha256', apiSecret).update(Buffer.concat(pairs)).digest('hex');
}

/** The page of the storefront while the app does not respond. */
function errorPage(): Response {
  return new Response(
    '<!doctype html><html lang="en"><head><title>Error</title></head><body><p>There was an error in the third-party application.</p></body></html>',
    { status: 502, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
}
