import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { transformWithOxc } from 'vite';
import type { AdminStatus } from '../../../server/admin/contract.ts';
import { adminStates, statusIn, toAdminState, type AdminStateName } from './admin-states.ts';
import { DEMO_API_KEY } from '../demo-shop.ts';
import type { Markup } from '../markup.ts';
import { ADMIN_CSS, POLARIS_TEMPLATES } from './polaris-templates.ts';
import { readPolarisTags } from './polaris-manifest.ts';
import { signSessionToken } from '../token-endpoint/session-token.ts';

export interface AdminHomeOptions {
  /** Where the app answers. */
  appUrl: string;
  apiSecret: string;
  shopDomain: string;
  now: () => Date;
}

const CDN = 'https://cdn.shopify.com/shopifycloud/';
const STAND_INS = '/__demo/shopifycloud/';
const SCRIPT_CONTENT = { 'Content-Type': 'text/javascript; charset=utf-8' };

/**
 * Shopify's admin around the app's home page: `/__demo/admin?state=password`. The page is the app's own;
 * only the addresses of Shopify's two scripts lead to their stand-ins.
 */
export function createAdminHome(options: AdminHomeOptions): Hono {
  const { appUrl, apiSecret, shopDomain, now } = options;
  const app = new Hono();

  app.get('/__demo/admin', async (c) => {
    const state = toAdminState(c.req.query('state'));
    const page = await fetch(`${appUrl}/?shop=${shopDomain}&embedded=1`);
    const text = (await page.text())
      .replace(`${CDN}app-bridge.js`, `${STAND_INS}app-bridge.js?state=${state}`)
      .replace(`${CDN}polaris.js`, `${STAND_INS}polaris.js`)
      .replace('</head>', `<style>${ADMIN_CSS}</style></head>`)
      .replace('<body>', `<body>${await adminBar(state)}`);
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

  app.get(`${STAND_INS}app-bridge.js`, async (c) => {
    const { block } = adminStates[toAdminState(c.req.query('state'))];
    const script = await standIn('app-bridge', { DEMO: { block, template: 'page.track-order' } });
    return c.body(script, 200, SCRIPT_CONTENT);
  });

  app.get(`${STAND_INS}polaris.js`, async (c) => {
    const script = await standIn('polaris', { POLARIS_TAGS: readPolarisTags(), POLARIS_TEMPLATES });
    return c.body(script, 200, SCRIPT_CONTENT);
  });

  // The state is in the address of the page that asks.
  app.get('/admin/status', async (c) => {
    const page = new URL(c.req.header('referer') ?? 'http://nowhere/');
    const state = toAdminState(page.searchParams.get('state') ?? undefined);
    const answer = await forward(c.req.raw, appUrl);
    if (!answer.ok) return answer;
    if ('fails' in adminStates[state]) return c.body(null, 503);
    const status: AdminStatus = await answer.json();
    return c.json(statusIn(state, status));
  });
  app.all('/admin/*', (c) => forward(c.req.raw, appUrl));
  return app;
}

async function forward(request: Request, appUrl: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { method, headers } = request;
  const body = method === 'GET' ? null : await request.text();
  const answer = await fetch(`${appUrl}${pathname}${search}`, { method, headers, body });
  return new Response(answer.body, { status: answer.status, headers: answer.headers });
}

/** A stand-in as a classic script, after the constants that it is told. */
async function standIn(name: string, constants: Record<string, object>): Promise<string> {
  const file = new URL(`./shopifycloud/${name}.ts`, import.meta.url);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file.pathname);
  const told = Object.entries(constants).map(
    ([constant, value]) => `const ${constant} = ${JSON.stringify(value)};`,
  );
  return `{ ${told.join('\n')}\n${code.replace(/\bexport \{\};/, '')} }`;
}

/** Links, because the page's own policy lets no form be sent. */
function adminBar(state: AdminStateName): Markup {
  return html`<aside id="demo-admin-bar" aria-label="Demo">
    <details>
      <summary>A shop like this: ${adminStates[state].label}</summary>
      <ul>
        ${Object.entries(adminStates).map(
          ([name, { label }]) => html`<li><a href="?state=${name}">${label}</a></li>`,
        )}
      </ul>
    </details>
    <a href="/">The demo shop</a>
  </aside>`;
}
