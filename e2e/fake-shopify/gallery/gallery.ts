import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { createAppProxy } from '../app-proxy/app-proxy.ts';
import type { DemoShop } from '../demo-shop.ts';
import { galleryPage } from './gallery-page.ts';
import { parseGallerySwitches } from './gallery-switches.ts';
import { clockAhead, type AppsByClock } from './apps-by-clock.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { statePanel } from './state-panel.ts';
import { FRAME_HEAD, FRAME_SCRIPT, lookupScript } from './state-script.ts';
import { SHOP_INTRO, storefrontPage } from '../storefront/storefront-page.ts';

export interface GalleryOptions {
  shop: DemoShop;
  apiSecret: string;
  orders: readonly SampleOrder[];
  now: () => Date;
  appsByClock: Pick<AppsByClock, 'at'>;
  /** Renders the block in a language; it sends its look-ups to `proxyPath`. */
  renderBlock(locale: string, proxyPath: string): Promise<{ head: string; content: string }>;
}

/** The gallery, the page of each order, and an app proxy for each clock. */
export function createGallery(options: GalleryOptions): Hono {
  const { shop, orders, now, appsByClock } = options;
  const app = new Hono();
  const enqueue = createQueue();

  function read(c: Context) {
    const { origin, searchParams } = new URL(c.req.url);
    const switches = parseGallerySwitches(searchParams);
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: shop.ianaTimezone,
      dateStyle: 'full',
      timeStyle: 'short',
    }).format(clockAhead(now, switches.days)());
    return { orders, switches, clock, storefrontUrl: origin };
  }

  app.use('/__demo/gallery', compress());
  app.get('/__demo/gallery', (c) => c.html(galleryPage(read(c))));

  app.get('/__demo/state', async (c) => {
    const { name, email, framed } = c.req.query();
    const sample = orders.find((one) => one.name === name && (one.email ?? '') === (email ?? ''));
    if (!sample) return c.notFound();
    const view = read(c);
    const { locale, theme, days } = view.switches;
    const { head, content } = await options.renderBlock(locale, proxyPathAt(days));
    const script = await lookupScript(sample);
    return c.html(
      storefrontPage({
        shop,
        locale,
        theme,
        scheme: 'light',
        title: `${sample.name} ${sample.state}`,
        head: framed ? head + FRAME_HEAD : head,
        content: (framed ? FRAME_SCRIPT : SHOP_INTRO) + content + script,
        panel: framed ? null : statePanel({ ...view, sample }),
      }),
    );
  });

  app.all(`${proxyPathAt(':days{\\d{1,3}}')}/*`, async (c) => {
    const days = Number(c.req.param('days'));
    const forward = createAppProxy({
      appUrl: (await appsByClock.at(days)).url,
      apiSecret: options.apiSecret,
      shopDomain: shop.domain,
      pathPrefix: proxyPathAt(days),
      now: clockAhead(now, days),
    });
    return enqueue(() => forward(c.req.raw, { address: '127.0.0.1', customerId: '' }));
  });
  return app;
}

/** Runs tasks one after the other: look-ups of many frames at once would exceed their deadlines. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => {});
    return result;
  };
}

/** The path of the app proxy for one clock. The block sends its look-ups there by its setting `proxy_path`. */
function proxyPathAt(days: number | string): string {
  return `/apps/track-order-ahead-${days}`;
}
