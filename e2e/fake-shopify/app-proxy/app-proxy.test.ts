import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAppProxy, signatureOf } from './app-proxy.ts';

const query = (customer: string): URLSearchParams =>
  new URLSearchParams(
    `extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=${customer}&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555`,
  );

/** Shopify's documentation has two test vectors, with this secret. */
const DOCUMENTED_SECRET = 'hush';

// https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies
it.each([
  ['1', '4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb'],
  ['', 'e072b6d7e6622d85912a5214b860d3100dc1e73d9bc29f43796ac8c9ff8093cb'],
])('signs as Shopify does for the customer "%s"', (customer, signature) => {
  expect(signatureOf(query(customer), DOCUMENTED_SECRET)).toBe(signature);
});

it('sorts the pairs by bytes, and not the names by locale', () => {
  const signature = signatureOf(new URLSearchParams('a=1&Z=2&a1=3'), DOCUMENTED_SECRET);
  expect(signatureOf(new URLSearchParams('a1=3&Z=2&a=1&signature=x'), DOCUMENTED_SECRET)).toBe(
    signature,
  );
});

describe('the proxy', () => {
  const seen: { request: IncomingMessage; body: string }[] = [];
  let server: Server;
  let forward: ReturnType<typeof createAppProxy>;

  beforeAll(async () => {
    server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    forward = createAppProxy({
      appUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
      apiSecret: DOCUMENTED_SECRET,
      shopDomain: 'shop-name.myshopify.com',
      pathPrefix: '/apps/track-order',
      now: () => new Date(1317327555_500),
    });
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    seen.push({ request, body: await text(request) });
    if (request.url?.startsWith('/proxy/moved')) {
      response.writeHead(302, { Location: '/proxy/there' }).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Set-Cookie': 'session=1',
      'X-Powered-By': 'us',
      Server: 'ours',
      'Cache-Control': 'no-store',
    });
    response.end('{"ok":true}');
  }

  async function send(path: string, init: RequestInit = {}) {
    const response = await forward(new Request(`http://shop.example${path}`, init), {
      address: '203.0.113.7',
      customerId: '',
    });
    const last = seen.at(-1);
    return {
      response,
      body: last?.body,
      headers: last?.request.headers,
      url: last?.request.url ?? '',
    };
  }

  it('forwards the method, the body and the address, and no cookie', async () => {
    const { headers, body, url } = await send('/apps/track-order/lookup', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Cookie: 'secret=1',
        'X-Forwarded-For': '198.51.100.1',
      },
      body: '{"order":"#1001"}',
    });
    expect(url).toMatch(/^\/proxy\/lookup\?/);
    expect(body).toBe('{"order":"#1001"}');
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-host': 'shop-name.myshopify.com',
    });
    expect(headers).not.toHaveProperty('cookie');
  });

  it('signs the query, and removes parameters that only Shopify may set', async () => {
    const { url } = await send(
      '/apps/track-order?extra=1&extra=2&shop=evil.example&signature=x&timestamp=1&logged_in_customer_id=7&path_prefix=%2F',
    );
    const sent = new URL(url, 'http://app.example').searchParams;
    const signature = sent.get('signature');
    expect(Object.fromEntries(sent)).toMatchObject({
      extra: '2',
      shop: 'shop-name.myshopify.com',
      logged_in_customer_id: '',
      path_prefix: '/apps/track-order',
      timestamp: '1317327555',
    });
    expect(sent.getAll('shop')).toEqual(['shop-name.myshopify.com']);
    expect(signature).toBe(signatureOf(sent, DOCUMENTED_SECRET));
  });

  it('removes cookies and the server’s name from the response', async () => {
    const { response } = await send('/apps/track-order/lookup');
    expect(await response.json()).toEqual({ ok: true });
    for (const name of ['Set-Cookie', 'Server', 'Date', 'X-Powered-By']) {
      expect(response.headers.get(name), name).toBeNull();
    }
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  it('follows redirects itself', async () => {
    const { response, url } = await send('/apps/track-order/moved');
    expect(response.status).toBe(200);
    expect(url).toBe('/proxy/there');
  });

  it('responds with an HTML page when the app is unreachable', async () => {
    const unreachable = createAppProxy({
      appUrl: 'http://127.0.0.1:1',
      apiSecret: DOCUMENTED_SECRET,
      shopDomain: 'shop-name.myshopify.com',
      pathPrefix: '/apps/track-order',
      now: () => new Date(0),
    });
    const response = await unreachable(new Request('http://shop.example/apps/track-order'), {
      address: '203.0.113.7',
      customerId: '',
    });
    expect(response.status).toBe(502);
    expect(response.headers.get('Content-Type')).toContain('text/html');
  });
});
