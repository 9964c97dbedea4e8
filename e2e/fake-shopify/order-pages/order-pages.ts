import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { transformWithOxc } from 'vite';
import { bundleExtension } from '../../fixtures/bundle-extension.ts';
import { DEMO_API_KEY } from '../demo-shop.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { directionOf } from '../storefront/storefront-languages.ts';
import { signCustomerToken } from '../token-endpoint/session-token.ts';
import { answerCustomerApi } from './answer-customer-api.ts';
import { CUSTOMER_ELEMENTS } from './customer-elements.ts';
import { orderPage, PATH } from './order-page.ts';

export interface OrderPagesOptions {
  /** The app's URL. */
  appUrl: string;
  apiSecret: string;
  shopDomain: string;
  orders: readonly SampleOrder[];
  now: () => Date;
}

const EXTENSION = 'extensions/order-status';
const ROOT = new URL('../../../', import.meta.url);

/** The modules of the extension, by the names of their frames. */
const MODULES: Readonly<Record<string, string>> = {
  block: 'OrderStatus',
  fulfillment: 'FulfillmentNews',
  button: 'TrackButton',
  dialog: 'TrackOrder',
  'thank-you': 'ThankYou',
};

const LOCALES = readdirSync(new URL(`${EXTENSION}/locales/`, ROOT))
  .map((file) => file.replace(/(?:\.default)?\.json$/, ''))
  .toSorted();

/**
 * Shopify's own page of an order with the extension on it: `/__demo/order-status?order=%231001&locale=nl`. Each target is
 * the bundle that is deployed, in a frame without an origin.
 */
export function createOrderPages(options: OrderPagesOptions): Hono {
  const { appUrl, apiSecret, shopDomain, orders, now } = options;
  const app = new Hono();
  const bundles = new Map<string, Promise<string>>();
  app.use(`${PATH}/*`, cors());

  function find(name: string | undefined): SampleOrder | undefined {
    return orders.find((one) => one.name === name) ?? orders[0];
  }

  function bundle(module: string): Promise<string> {
    const known = bundles.get(module);
    const made = known ?? bundleExtension(`${EXTENSION}/src/${module}.tsx`, appUrl);
    bundles.set(module, made);
    return made;
  }

  app.get(PATH, (c) => {
    const sample = find(c.req.query('order'));
    if (!sample) return c.notFound();
    const locale = toLocale(c.req.query('locale'));
    return c.html(orderPage({ sample, samples: orders, locale, locales: LOCALES }));
  });

  app.get(`${PATH}/frame/:target`, async (c) => {
    const target = c.req.param('target');
    const module = MODULES[target];
    const sample = find(c.req.query('order'));
    if (module === undefined || !sample) return c.notFound();
    const locale = toLocale(c.req.query('locale'));
    const fulfillmentId = c.req.query('fulfillment') ?? '';
    const { id, name, confirmationNumber } = sample.order;
    const fulfillment = sample.order.fulfillments.items.find((one) => one.id === fulfillmentId);
    const script = await hostScript({
      ELEMENTS: CUSTOMER_ELEMENTS,
      WORDS: readWords(locale),
      PAGE: {
        origin: new URL(c.req.url).origin,
        locale,
        order: { id, name, ...(confirmationNumber !== null && { confirmationNumber }) },
        fulfillmentId,
        frame: fulfillment ? `fulfillment ${fulfillment.name}` : target,
      },
    });
    // The extension replaces the body, so that nothing else may be in it.
    return c.html(`<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head>
      <meta charset="utf-8"><style>body { margin: 0; font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }</style>
      <script>${script.replaceAll('</', '<\\/')}</script>
      <script type="module">import render from '${PATH}/target/${module}.js'; render();</script>
      </head><body></body></html>`);
  });

  app.get(`${PATH}/target/:file`, async (c) => {
    const module = c.req.param('file').replace(/\.js$/, '');
    if (!Object.values(MODULES).includes(module)) return c.notFound();
    return c.body(await bundle(module), 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });

  app.get(`${PATH}/token`, (c) =>
    c.text(
      signCustomerToken(
        { shop: shopDomain, apiKey: DEMO_API_KEY, issuedAt: now(), customerId: '1' },
        apiSecret,
      ),
    ),
  );

  app.post(`${PATH}/customer-api`, async (c) => {
    const { variables } = await c.req.json<{ variables: { id: string } }>();
    return c.json(answerCustomerApi(orders.find(({ order }) => order.id === variables.id)?.order));
  });
  return app;
}

function toLocale(locale: string | undefined): string {
  return locale !== undefined && LOCALES.includes(locale) ? locale : 'en';
}

function readWords(locale: string): object {
  const name = locale === 'en' ? 'en.default' : locale;
  const words: object = JSON.parse(
    readFileSync(new URL(`${EXTENSION}/locales/${name}.json`, ROOT), 'utf8'),
  );
  return words;
}

/** Compiles the host to a classic script that begins with these constants. */
async function hostScript(constants: Record<string, object>): Promise<string> {
  const file = new URL('host/order-host.ts', import.meta.url);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file.pathname);
  const declarations = Object.entries(constants).map(
    ([constant, value]) => `const ${constant} = ${JSON.stringify(value)};`,
  );
  return `{ ${declarations.join('\n')}\n${code} }`;
}
