import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { transformWithOxc } from 'vite';
import type { AdminStatus } from '../../../server/admin/contract.ts';
import { LANGUAGES } from '../../../server/admin/words/load-words.ts';
import {
  adminStates,
  statusIn,
  toAdminState,
  type AdminState,
  type AdminStateName,
} from './admin-states.ts';
import { DEMO_API_KEY } from '../demo-shop.ts';
import type { Markup } from '../markup.ts';
import { ADMIN_CSS, POLARIS_TEMPLATES } from './polaris-templates.ts';
import { readPolarisTags } from './polaris-manifest.ts';
import { signSessionToken } from '../token-endpoint/session-token.ts';

export interface AdminHomeOptions {
  /** The app's URL. */
  appUrl: string;
  apiSecret: string;
  shopDomain: string;
  now: () => Date;
}

const CDN = 'https://cdn.shopify.com/shopifycloud/';
const FAKE_CDN = '/__demo/shopifycloud/';
const SCRIPT_HEADERS = { 'Content-Type': 'text/javascript; charset=utf-8' };

/** The paths of the app's pages. */
const PAGES = [
  '',
  '/deliveries',
  '/deliveries/:order/:delivery',
  '/flags',
  '/carriers',
  '/numbers',
  '/reports',
  '/delivery-webhooks',
  '/delivery-mails',
];

/**
 * Shopify's admin around the app's home page: `/__demo/admin?state=password&locale=nl`. The page is the app's own, but
 * it loads fakes of Shopify's two scripts.
 * https://shopify.dev/docs/api/app-home
 */
export function createAdminHome(options: AdminHomeOptions): Hono {
  const { appUrl, apiSecret, shopDomain, now } = options;
  const app = new Hono();

  const pages = PAGES.map((path) => `/__demo/admin${path}`);
  app.on('GET', pages, async (c) => {
    const state = toAdminState(c.req.query('state'));
    const locale = toAdminLocale(c.req.query('locale'));
    const path = c.req.path.slice('/__demo/admin'.length);
    const page = await fetch(
      `${appUrl}${path || '/'}?shop=${shopDomain}&embedded=1&locale=${locale}`,
    );
    const text = (await page.text())
      .replace(`${CDN}app-bridge.js`, `${FAKE_CDN}app-bridge.js?state=${state}&locale=${locale}`)
      .replace(`${CDN}polaris.js`, `${FAKE_CDN}polaris.js`)
      .replace('</head>', `<style>${ADMIN_CSS}</style></head>`)
      .replace('<body>', `<body>${await adminBar(state, locale)}`);
    return c.body(text, 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': page.headers.get('content-security-policy') ?? '',
    });
  });

  app.get('/__demo/session-token', (c) =>
    c.text(
      signSessionToken({ shop: shopDomain, apiKey: DEMO_API_KEY, issuedAt: now() }, apiSecret),
    ),
  );

  app.get(`${FAKE_CDN}app-bridge.js`, async (c) => {
    const state = toAdminState(c.req.query('state'));
    const { block }: AdminState = adminStates[state];
    const template = state === 'everywhere' ? 'page' : 'page.track-order';
    const locale = toAdminLocale(c.req.query('locale'));
    const script = await renderScript('app-bridge', {
      DEMO: { block, template, apiKey: DEMO_API_KEY, shop: shopDomain, locale },
    });
    return c.body(script, 200, SCRIPT_HEADERS);
  });

  app.get(`${FAKE_CDN}polaris.js`, async (c) => {
    const script = await renderScript('polaris', {
      POLARIS_TAGS: readPolarisTags(),
      POLARIS_TEMPLATES,
    });
    return c.body(script, 200, SCRIPT_HEADERS);
  });

  // The URL of the requesting page has the state.
  app.get('/admin/status', async (c) => {
    const page = new URL(c.req.header('referer') ?? 'http://unknown.invalid/');
    const state = toAdminState(page.searchParams.get('state') ?? undefined);
    const response = await forward(c.req.raw, appUrl);
    if (!response.ok) return response;
    if ('fails' in adminStates[state]) return c.body(null, 503);
    const status: AdminStatus = await response.json();
    return c.json(statusIn(state, status));
  });
  app.all('/admin/*', (c) => forward(c.req.raw, appUrl));
  // What a support desk asks.
  app.all('/support/*', (c) => forward(c.req.raw, appUrl));
  // What links of the app's mails lead to.
  app.all('/reports/*', (c) => forward(c.req.raw, appUrl));
  return app;
}

/** The language of the admin: any BCP 47 tag, also one that the app has no texts in. */
function toAdminLocale(locale: string | undefined): string {
  return locale !== undefined && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(locale) ? locale : 'en';
}

async function forward(request: Request, appUrl: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { method, headers } = request;
  const body = method === 'GET' ? null : await request.text();
  const response = await fetch(`${appUrl}${pathname}${search}`, { method, headers, body });
  return new Response(response.body, { status: response.status, headers: response.headers });
}

/** Compiles a fake to a classic script that begins with these constants. */
async function renderScript(name: string, constants: Record<string, object>): Promise<string> {
  const file = new URL(`./shopifycloud/${name}.ts`, import.meta.url);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file.pathname);
  const declarations = Object.entries(constants).map(
    ([constant, value]) => `const ${constant} = ${JSON.stringify(value)};`,
  );
  return `{ ${declarations.join('\n')}\n${code.replace(/\bexport \{\};/, '')} }`;
}

/** The demo's own bar. It has links, because the page's CSP forbids to submit forms. */
function adminBar(state: AdminStateName, locale: string): Markup {
  return html`<aside id="demo-admin-bar" aria-label="Demo">
    <details>
      <summary>A shop like this: ${adminStates[state].label}</summary>
      <ul>
        ${Object.entries(adminStates).map(
          ([name, { label }]) =>
            html`<li><a href="?state=${name}&locale=${locale}">${label}</a></li>`,
        )}
      </ul>
    </details>
    <details>
      <summary>Language: ${locale}</summary>
      <ul>
        ${LANGUAGES.map(
          (language) =>
            html`<li>
              <a href="?state=${state}&locale=${language}" lang="${language}">${language}</a>
            </li>`,
        )}
      </ul>
    </details>
    <a href="/__demo/outbox">The app’s mails</a>
    <a href="/">The demo shop</a>
  </aside>`;
}
