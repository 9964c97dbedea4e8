import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEMO_API_SECRET, DEMO_SHOP } from '../demo-shop.ts';
import { sampleOrders } from '../orders/sample-orders.ts';
import { startStorefront, type Storefront } from './storefront.ts';

const now = new Date('2026-11-26T13:05:00Z');
const orders = sampleOrders(now);

const files: Readonly<Record<string, string>> = {
  'blocks/order-tracking.liquid': `
    <div data-order-tracking id="{{ block.id }}" lang="{{ request.locale.iso_code }}" {{ block.shopify_attributes }}>
      <h{{ block.settings.level }}>{{ block.settings.heading | default: 'order_tracking.heading' | t }}</h{{ block.settings.level }}>
      <form method="post"><input name="order"><input name="email"></form>
      {% render 'strings', count: 2 %}
      {% increment blocks %} {{ 'tracking.js' | asset_url }}
    </div>
    {% schema %}
    {
      "name": "t:name", "target": "section",
      "stylesheet": "tracking.css", "javascript": "tracking.js",
      "settings": [
        { "type": "text", "id": "heading", "label": "t:heading" },
        { "type": "select", "id": "level", "label": "t:level", "default": "2", "options": [] },
        { "type": "header", "content": "t:more" }
      ]
    }
    {% endschema %}`,
  'snippets/strings.liquid': `<p>{{ 'order_tracking.parcels' | t: count: count }} {{ shop.name }} {{ '</script>' | json }}</p>`,
  'locales/en.default.json': `{"order_tracking":{"heading":"Track","parcels":{"one":"one parcel","other":"{{ count }} parcels"}}}`,
  'locales/nl.json': `{"order_tracking":{"heading":"Volg","parcels":{"one":"een pakket","other":"{{ count }} pakketten"}}}`,
  'assets/tracking.js': '/* js */',
  'assets/tracking.css': '/* css */',
};

const LIQUID = `{% assign page_title = 'Theirs' %}<p>{{ 'order_tracking.heading' | t }}</p>`;

let folder: string;
let app: Server;
let storefront: Storefront;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'extension-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  app = createServer((request, response) => {
    const isPage = request.method === 'GET';
    response.setHeader('Content-Type', isPage ? 'application/liquid' : 'application/json');
    response.end(isPage ? LIQUID : '{"outcome":"not_found"}');
  });
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  const address = app.address();
  const appUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  storefront = await startStorefront({
    port: 0,
    appUrl,
    appsByClock: { at: async () => ({ url: appUrl, close: async () => {} }) },
    apiSecret: DEMO_API_SECRET,
    shop: DEMO_SHOP,
    orders,
    now: () => now,
    extensionFolder: folder,
  });
});

afterAll(async () => {
  await storefront.close();
  app.closeAllConnections();
  app.close();
  rmSync(folder, { recursive: true });
});

async function read(path: string): Promise<string> {
  const response = await fetch(storefront.url + path);
  expect(response.status).toBe(200);
  return response.text();
}

function lookup(fault?: string): Promise<Response> {
  return fetch(`${storefront.url}/apps/track-order/lookup`, {
    method: 'POST',
    body: '{}',
    redirect: 'manual',
    headers: fault === undefined ? {} : { Cookie: `demo_fault=${fault}` },
  });
}

describe('the page', () => {
  it.each([
    ['en', '<h2>Track</h2>', '2 parcels', 'ltr'],
    ['nl', '<h2>Volg</h2>', '2 pakketten', 'ltr'],
    ['nl-BE', '<h2>Volg</h2>', '2 pakketten', 'ltr'],
    ['eo', '<h2>Track</h2>', '2 parcels', 'ltr'],
    ['ar', '<h2>Track</h2>', '2 parcels', 'rtl'],
  ])(
    'in %s has the block, in its language where there is a locale file',
    async (locale, heading, parcels, dir) => {
      const page = await read(`/?locale=${locale}`);
      expect(page).toContain(heading);
      expect(page).toContain(parcels);
      expect(page).toContain(`<html lang="${locale}" dir="${dir}">`);
      expect(page).toContain(`id="order_tracking_1" lang="${locale}"`);
      expect(page).not.toContain('Translation missing');
    },
  );

  it('has the block’s style and script once, with any number of blocks', async () => {
    const page = await read('/?blocks=3');
    expect(page.match(/data-order-tracking/g)).toHaveLength(3);
    expect(page.match(/<link rel="stylesheet"/g)).toHaveLength(1);
    expect(page.match(/<script src="[^"]+tracking.js" async>/g)).toHaveLength(1);
    expect(page).toMatch(/order_tracking_3[\s\S]*\b2 \/assets/);
  });

  it('is rendered for the theme editor with ?design=1', async () => {
    expect(await read('/')).not.toContain('data-shopify-editor-block');
    expect(await read('/?design=1')).toContain('data-shopify-editor-block="{&quot;id&quot;');
  });

  it('uses a merchant’s settings', async () => {
    const settings = encodeURIComponent('{"level":"3"}');
    expect(await read(`/?settings=${settings}`)).toContain('<h3>Track</h3>');
  });

  it('escapes JSON for a script element', async () => {
    expect(await read('/')).toContain('"\\u003c/script\\u003e"');
  });

  it('lists the sample orders in its panel, or has no panel', async () => {
    const page = await read('/');
    expect(page.match(/data-sample-order=/g)).toHaveLength(orders.length);
    const subjects = new Set(orders.map(({ subject }) => subject));
    expect([...page.matchAll(/<h3>(.+?)<\/h3>/g)].map(([, heading]) => heading)).toEqual([
      ...subjects,
    ]);
    expect(page).toContain('no e-mail address');
    expect(await read('/?panel=0')).not.toContain('demo-panel');
  });

  it('stores a failure in a cookie, and only one that exists', async () => {
    const chosen = await fetch(`${storefront.url}/?fault=slow`);
    expect(chosen.headers.get('Set-Cookie')).toBe('demo_fault=slow; Path=/');
    const unknown = await fetch(`${storefront.url}/?fault=made-up`);
    expect(unknown.headers.get('Set-Cookie')).toBe('demo_fault=none; Path=/');
  });
});

describe('the app proxy', () => {
  it('returns the responses of the app', async () => {
    const response = await lookup();
    expect(await response.json()).toEqual({ outcome: 'not_found' });
  });

  it('renders Liquid of the app in the theme’s layout', async () => {
    const page = await read('/apps/track-order?locale=nl');
    expect(page).toContain('<main class="shop-main"><p>Volg</p></main>');
    expect(page).toContain('<title>Theirs – ');
  });

  it.each([
    ['html', 502, 'text/html; charset=utf-8'],
    ['challenge', 403, 'text/html; charset=utf-8'],
    ['password', 302, null],
  ])('fails as %s when the cookie says so', async (fault, status, type) => {
    const response = await lookup(fault);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Location')).toBe(status === 302 ? '/password' : null);
  });

  it('redirects to a password page', async () => {
    expect(await read('/password')).toContain('<h1>Opening soon</h1>');
  });

  it('drops the connection when the cookie says so', async () => {
    await expect(lookup('offline')).rejects.toThrow();
  });

  it('is slow when the cookie says so', async () => {
    const startedAt = performance.now();
    await lookup('slow');
    expect(performance.now() - startedAt).toBeGreaterThan(880);
  });
});

describe('the other files', () => {
  it.each(['/assets/tracking.js', '/assets/v123/tracking.js'])(
    'serves %s with an immutable cache',
    async (path) => {
      const response = await fetch(storefront.url + path);
      expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
      expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      expect(await response.text()).toBe('/* js */');
    },
  );

  it.each(['/assets/none.js', '/assets/..%2flocales%2fnl.json', '/assets/v1/v2/tracking.js'])(
    'has no %s',
    async (path) => {
      expect((await fetch(storefront.url + path)).status).toBe(404);
    },
  );

  it('draws the products of the sample orders', async () => {
    const response = await fetch(`${storefront.url}/products/linen-shirt.svg?v=1&width=160`);
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(await response.text()).toContain('<svg');
  });

  it('lists the sample orders as JSON', async () => {
    const listed: unknown = await (await fetch(`${storefront.url}/__demo/orders`)).json();
    expect(listed).toEqual(
      orders.map(({ name, email, state, isOld }) => ({ name, email, state, isOld })),
    );
  });
});

it('does not start in production', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  await expect(
    startStorefront({
      port: 0,
      appUrl: 'http://127.0.0.1:1',
      appsByClock: { at: () => Promise.reject(new Error('none')) },
      apiSecret: '',
      shop: DEMO_SHOP,
      orders,
      now: () => now,
      extensionFolder: folder,
    }),
  ).rejects.toThrow('does not start in production');
  vi.unstubAllEnvs();
});
