import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { getCookie, setCookie } from 'hono/cookie';
import { createAdminHome } from '../admin-home/admin-home.ts';
import { createAppProxy } from '../app-proxy/app-proxy.ts';
import { createOrderPages } from '../order-pages/order-pages.ts';
import { createOutbox } from '../outbox/outbox.ts';
import type { TakenMail } from '../outbox/start-mail-server.ts';
import type { DemoControls } from '../panel/demo-controls.ts';
import { demoPanel } from '../panel/demo-panel.ts';
import type { DemoShop } from '../demo-shop.ts';
import { createGallery } from '../gallery/gallery.ts';
import type { AppsByClock } from '../gallery/apps-by-clock.ts';
import { listen } from '../listen.ts';
import { productPicture } from './product-picture.ts';
import {
  FAULT_COOKIE,
  proxyFaults,
  toProxyFault,
  type ProxyFault,
} from '../app-proxy/proxy-faults.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { SHOP_INTRO, storefrontPage } from './storefront-page.ts';
import { findTheme } from './themes.ts';
import type { Scheme } from './themes/theme.ts';
import {
  renderBlocks,
  renderTemplate,
  type ThemeCustomer,
  type ThemeOrder,
  type ThemeRequest,
} from './theme-blocks.ts';

export interface StorefrontOptions {
  /** 0 means any free one. */
  port: number;
  /** The app's URL. */
  appUrl: string;
  apiSecret: string;
  shop: DemoShop;
  orders: readonly SampleOrder[];
  now: () => Date;
  /** The app with the clocks of the gallery. */
  appsByClock: Pick<AppsByClock, 'at'>;
  /** The theme app extension whose block is on the page. */
  extensionFolder: string;
  /** What the panel changes for everybody; none when left out. */
  controls?: DemoControls;
  /** Mails to shoppers; no page shows them when left out. */
  mailGallery?: Hono;
  /** What the app has mailed; no page shows it when left out. */
  mails?: readonly TakenMail[];
}

export interface Storefront {
  url: string;
  close(): Promise<void>;
}

type StorefrontContext = Context<{ Bindings: HttpBindings }>;

/** The parts of a page that are not the shop's own. */
interface PageParts {
  /** The shop's own title when left out or empty. */
  title?: string;
  head?: string;
  content: string;
  /** The colours around the content; those of the address when left out. */
  scheme?: Scheme;
}

const PATH_PREFIX = '/apps/track-order';
const BLOCK = 'order-tracking';
/** The cookie by which a browser seems to have another address, so that tests do not share a budget. */
const ADDRESS_COOKIE = 'demo_address';
const ASSET_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.wasm': 'application/wasm',
};

/**
 * Starts a shop with the real block on its first page, and a fake app proxy in front of the app. The query
 * selects what a page shows: `?locale=nl`, `?theme=dawn`, `?scheme=dark` (the theme's dark colours), `?css=first` or
 * `last` (the theme's style sheet, seen from ours), `?blocks=3`, `?design=1` (the theme editor),
 * `?customer=jane@example.com` (logged in), `?settings={…}` (the merchant's), `?panel=0`, `?fault=slow`
 * (stored in a cookie). `/apps/track-order` is the app's own page, `/__demo/gallery` shows all sample orders,
 * `/__demo/admin` is the app's page in Shopify's admin, and `/__demo/order-status` Shopify's own page of an order.
 *
 * @throws {Error} in production, because it shows orders to everybody.
 */
export async function startStorefront(options: StorefrontOptions): Promise<Storefront> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error('The demo shop shows its orders to anyone; it does not start in production.');
  }
  const { shop, orders, extensionFolder } = options;
  const assets = join(extensionFolder, 'assets');
  const forward = createAppProxy({
    appUrl: options.appUrl,
    apiSecret: options.apiSecret,
    shopDomain: shop.domain,
    pathPrefix: PATH_PREFIX,
    now: options.now,
  });
  const app = new Hono<{ Bindings: HttpBindings }>();

  function themeRequest(locale: string, path: string, designMode = false): ThemeRequest {
    return {
      shop,
      extensionFolder,
      locale,
      designMode,
      path,
      // The version is a folder, so that a chunk which is imported by a relative URL has the same version.
      // Shopify's CDN does the same: /extensions/<id>/<app>-<version>/assets/.
      assetUrl: (name) => `/assets/v${newestChange(assets)}/${name}`,
    };
  }

  function themeRequestOf(c: StorefrontContext): ThemeRequest {
    const { locale = 'en', design, customer } = c.req.query();
    const request = themeRequest(locale, c.req.path, design === '1');
    return { ...request, customer: toCustomer(orders, customer) };
  }

  function page(c: StorefrontContext, parts: PageParts): Response | Promise<Response> {
    const { theme = 'default', locale = 'en', css } = c.req.query();
    const { customer = '', design = '' } = c.req.query();
    const fault = toProxyFault(c.req.query('fault') ?? getCookie(c, FAULT_COOKIE));
    const panel =
      c.req.query('panel') === '0'
        ? null
        : demoPanel(
            orders,
            { theme, scheme: schemeOf(c), locale, fault, customer, design },
            options.controls?.forms() ?? null,
          );
    const { head = '', content, scheme = schemeOf(c) } = parts;
    const title = parts.title || 'Your order';
    const themeIsLast = css === undefined ? undefined : css === 'last';
    const facts = { shop, locale, theme, scheme, themeIsLast, title, head, content, panel };
    return c.html(storefrontPage(facts));
  }

  // The author of a template sees its error on the page.
  app.onError((error, c) => c.text(error.message, 500));
  app.get('/', async (c) => {
    const fault = c.req.query('fault');
    if (fault !== undefined) setCookie(c, FAULT_COOKIE, toProxyFault(fault), { path: '/' });
    const { section } = findTheme(c.req.query('theme') ?? '');
    const { head, content } = await renderBlocks(themeRequestOf(c), {
      block: BLOCK,
      count: Number(c.req.query('blocks') ?? 1),
      settings: parseSettings(c.req.query('settings')),
      wrap: section && ((blocks) => section(blocks, schemeOf(c))),
    });
    const scheme = section ? 'light' : schemeOf(c);
    return page(c, { head, content: SHOP_INTRO + content, scheme });
  });

  app.all(`${PATH_PREFIX}/*`, async (c) => {
    const fault: ProxyFault = proxyFaults[toProxyFault(getCookie(c, FAULT_COOKIE))];
    if (fault.dropsConnection) c.env.incoming.socket.destroy();
    if (fault.delayMs) await sleep(fault.delayMs);
    const { interruption } = fault;
    if (interruption) return c.body(interruption.body, interruption.status, interruption.headers);
    const response = await forward(c.req.raw, {
      address: getCookie(c, ADDRESS_COOKIE) ?? c.env.incoming.socket.remoteAddress ?? '127.0.0.1',
      customerId: '',
    });
    // https://shopify.dev/docs/apps/build/online-store/app-proxies
    if (!response.headers.get('Content-Type')?.startsWith('application/liquid')) return response;
    return page(c, await renderTemplate(themeRequestOf(c), await response.text()));
  });

  app.use('/assets/*', compress());
  app.get('/assets/:path{.+}', (c) => {
    const name = c.req.param('path').replace(/^v\d+\//, '');
    const type = ASSET_TYPES[extname(name)];
    // All assets are in one folder, so no name of an asset has a slash.
    if (!type || !readAssetNames(assets).includes(name)) return c.notFound();
    return c.body(readFileSync(join(assets, name)), 200, {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
    });
  });
  app.get('/products/:file', (c) =>
    c.body(productPicture(c.req.param('file').replace(/\.svg$/, '')), 200, {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=3600',
    }),
  );
  app.get('/password', (c) =>
    c.html(
      '<!doctype html><html lang="en"><head><title>Opening soon</title></head><body><main><h1>Opening soon</h1></main></body></html>',
    ),
  );
  app.route(
    '/',
    createGallery({
      ...options,
      renderBlock: (locale, proxyPath) =>
        renderBlocks(themeRequest(locale, '/'), {
          block: BLOCK,
          count: 1,
          settings: { proxy_path: proxyPath },
        }),
    }),
  );
  if (options.mailGallery) app.route('/', options.mailGallery);
  if (options.controls) app.route('/', options.controls.routes);
  if (options.mails) app.route('/', createOutbox(options.mails));
  app.route('/', createAdminHome({ ...options, shopDomain: shop.domain }));
  app.route('/', createOrderPages({ ...options, shopDomain: shop.domain }));
  app.get('/__demo/orders', (c) =>
    c.json(orders.map(({ name, email, state, isOld }) => ({ name, email, state, isOld }))),
  );

  return listen(app.fetch, options.port);
}

function schemeOf(c: StorefrontContext): Scheme {
  return c.req.query('scheme') === 'dark' ? 'dark' : 'light';
}

/**
 * Liquid's `customer` for the customer with this e-mail address. More addresses behind a comma are those that
 * the customer ordered with too.
 */
function toCustomer(
  orders: readonly SampleOrder[],
  addresses: string | undefined,
): ThemeCustomer | null {
  const [email, ...others] = addresses?.split(',') ?? [];
  if (!email) return null;
  const own = orders
    .filter((order) => order.email !== null && [email, ...others].includes(order.email))
    .map(toThemeOrder);
  return { email, orders_count: own.length, orders: own.toReversed() };
}

/** `displayFulfillmentStatus` → Liquid's; the other values are Admin's only. */
const LIQUID_STATUSES: ReadonlyMap<string, ThemeOrder['fulfillment_status']> = new Map([
  ['FULFILLED', 'fulfilled'],
  ['PARTIALLY_FULFILLED', 'partial'],
  ['RESTOCKED', 'restocked'],
]);

function toThemeOrder({ name, email, order }: SampleOrder): ThemeOrder {
  return {
    name,
    email,
    created_at: order.createdAt,
    cancelled: order.cancelledAt !== null,
    fulfillment_status: LIQUID_STATUSES.get(order.displayFulfillmentStatus) ?? 'unfulfilled',
  };
}

function readAssetNames(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : [];
}

/** Milliseconds since 1970, so that each build has URLs of its own. */
function newestChange(folder: string): number {
  const times = readAssetNames(folder).map((name) => statSync(join(folder, name)).mtimeMs);
  return Math.floor(Math.max(0, ...times));
}

function parseSettings(text: string | undefined): Record<string, unknown> {
  const settings: unknown = text === undefined ? {} : JSON.parse(text);
  return typeof settings === 'object' && settings !== null ? { ...settings } : {};
}
