import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AdminStatus } from '../../admin/contract.ts';
import { NOW } from '../../core/order.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import { fakePorts, send } from '../../app.fixtures.ts';
import { aConnection, adminPorts, signedIn } from './admin-ports.fixtures.ts';
import { DEFAULT_PROXY_PATH } from '../home-page/admin-status.ts';
import { REQUIRED_SCOPES } from '../home-page/required-scopes.ts';

type AdminPorts = AppPorts['admin'];

async function get(
  path: string,
  ports: Partial<AdminPorts> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  return send(fakePorts({ admin: adminPorts(ports) }), path, { headers });
}

async function statusWith(ports: Partial<AdminPorts> = {}): Promise<AdminStatus> {
  const response = await get('/admin/status', ports, signedIn());
  expect(response.status).toBe(200);
  return response.json();
}

function tokenIn({ authorization }: { authorization: string }): string {
  return authorization.slice('Bearer '.length);
}

interface Installer extends Pick<AdminPorts, 'install'> {
  /** The arguments of its calls. */
  installed: string[][];
}

function installer(ok = true): Installer {
  const installed: string[][] = [];
  return {
    installed,
    install: async (...given) => {
      installed.push(given);
      return { ok };
    },
  };
}

const toml = readFileSync(new URL('../../../shopify.app.toml', import.meta.url), 'utf8');

describe('GET /', () => {
  it('is the same page for every shop: the key, two scripts of Shopify, one of ours', async () => {
    const page = await (await get('/?shop=fennel.myshopify.com')).text();
    expect(page).toBe(await (await get('/')).text());
    expect(page).toContain('<meta name="shopify-api-key" content="client-id" />');
    const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"><\/script>/g)].map(
      ([, at]) => at,
    );
    expect(scripts).toEqual([
      'https://cdn.shopify.com/shopifycloud/app-bridge.js',
      'https://cdn.shopify.com/shopifycloud/polaris.js',
      '/admin/assets/home-page-abc.js',
    ]);
    expect(page.match(/<script/g), 'none inline').toHaveLength(scripts.length);
  });

  it('may be framed by the admin of the shop in its address', async () => {
    const { headers } = await get('/?embedded=1&shop=fennel.myshopify.com&host=YWRtaW4');
    expect(headers.get('content-security-policy')).toContain(
      'frame-ancestors https://fennel.myshopify.com https://admin.shopify.com;',
    );
    expect(headers.get('cache-control')).toContain('no-store');
  });

  it.each([
    '',
    '?shop=',
    '?shop=evil.example',
    '?shop=fennel.myshopify.com.evil.example',
    '?shop=evil.example/fennel.myshopify.com',
    '?shop=*.myshopify.com',
    '?shop=FENNEL.myshopify.com',
    '?shop=fennel.myshopify.com%0d%0a',
    "?shop=fennel.myshopify.com%20'self'",
    '?shop=fennel.myshopify.com;script-src%20*',
    '?shop=evil.example&shop=fennel.myshopify.com',
  ])('may be framed by nobody at the address /%s', async (query) => {
    const { headers } = await get(`/${query}`);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("frame-ancestors 'none';");
    expect(policy).toContain("script-src 'self' https://cdn.shopify.com;");
    expect(policy).not.toContain('evil');
  });

  it('escapes the key', async () => {
    expect(await (await get('/', { clientId: '"><script>' })).text()).not.toContain('"><script>');
  });
});

describe('GET /admin/assets/…', () => {
  it('serves what was built, to be cached for ever', async () => {
    const response = await get('/admin/assets/home-page-abc.js');
    expect(await response.text()).toBe('draw()');
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it.each([
    'home-page-old.js',
    '..%2f..%2fpackage.json',
    '../../package.json',
    '%2e%2e/%2e%2e/package.json',
    '__proto__',
    'constructor',
    '',
  ])('has no file called %s', async (name) => {
    expect((await get(`/admin/assets/${name}`)).status).toBe(404);
  });
});

describe('GET /admin/status', () => {
  it('reports the connection, and nothing else', async () => {
    expect(await statusWith()).toEqual({
      shop: 'demo.myshopify.com',
      clientId: 'client-id',
      supportEmail: 'help@app.example',
      trackingPageUrl: 'https://fennel.example/apps/track-order',
      previews: [
        {
          state: 'arriving',
          url: 'https://fennel.example/apps/track-order/preview/arriving/token',
        },
      ],
      scopes: REQUIRED_SCOPES.map((code) => ({ code, granted: true })),
      emailAccess: 'approved',
      findsOldOrders: true,
      stoppedChannels: [],
      storefrontPassword: 'off',
      api: { version: '2026-10', endsOn: '2027-10-01', phase: 'current' },
    });
  });

  it('reports what is missing', async () => {
    const connection = aConnection({
      scopes: ['read_orders'],
      emailAccess: 'refused',
      storefrontPassword: 'on',
    });
    const status = await statusWith({ readConnection: async () => connection });
    expect(status).toMatchObject({
      emailAccess: 'refused',
      findsOldOrders: false,
      storefrontPassword: 'on',
    });
    const granted = status.scopes.filter((one) => one.granted).map(({ code }) => code);
    expect(granted).toEqual(['read_orders']);
  });

  it.each([
    ['no token', {}],
    ['a forged token', signedIn(NOW, 'guessed')],
    ['an expired token', signedIn(new Date(NOW.getTime() - 120_000))],
    ['another scheme', { authorization: signedIn().authorization.replace('Bearer', 'Basic') }],
  ])('refuses %s, so that App Bridge fetches a new one, and stores nothing', async (_, headers) => {
    const { installed, install } = installer();
    const response = await get(
      '/admin/status',
      { grantedScopes: async () => null, install },
      headers,
    );
    expect(response.status).toBe(401);
    expect(response.headers.get('x-shopify-retry-invalid-session-request')).toBe('1');
    expect(installed).toEqual([]);
  });

  it.each([
    ['is not installed yet', null],
    ['has granted too little until now', ['read_orders']],
  ])('installs the app for a shop where it %s', async (_, granted) => {
    const { installed, install } = installer();
    await statusWith({ grantedScopes: async () => granted, install });
    expect(installed).toEqual([['demo.myshopify.com', tokenIn(signedIn())]]);
  });

  it('does not install an installed app again', async () => {
    const { installed, install } = installer();
    await statusWith({ install });
    expect(installed).toEqual([]);
  });

  it('asks for a new token when Shopify no longer accepts this one', async () => {
    const { install } = installer(false);
    const ports = { grantedScopes: async () => null, install };
    const response = await get('/admin/status', ports, signedIn());
    expect(response.status).toBe(401);
    expect(response.headers.get('x-shopify-retry-invalid-session-request')).toBe('1');
  });

  it.each(['grantedScopes', 'install', 'readConnection'] as const)(
    'answers 503 and logs it when %s fails',
    async (port) => {
      const admin = adminPorts({
        grantedScopes: async () => null,
        install: async () => ({ ok: true }),
        [port]: async () => {
          throw new Error('down');
        },
      });
      const ports = fakePorts({ admin });
      const response = await send(ports, '/admin/status', { headers: signedIn() });
      expect(response.status).toBe(503);
      expect(ports.logged).toMatchObject([
        { level: 'error', facts: { shop: 'demo.myshopify.com' } },
      ]);
      expect(JSON.stringify(ports.logged)).not.toContain(tokenIn(signedIn()));
    },
  );
});

describe('what the page shows without a query', () => {
  it('is what the app is configured with', () => {
    expect(toml).toContain(`scopes = "${REQUIRED_SCOPES.join(',')}"`);
    const [, prefix, subpath] = /prefix = "(\w+)"\nsubpath = "([\w-]+)"/.exec(toml) ?? [];
    expect(DEFAULT_PROXY_PATH).toBe(`/${prefix}/${subpath}`);
  });
});
