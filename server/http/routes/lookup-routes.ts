import { Hono } from 'hono';
import type { Pages } from '../../contract.ts';
import { toTrackResponse, writeResponse } from '../../lookup/write-response.ts';
import type { Previews } from '../../ports/previews.ts';
import { clientAddress } from '../middleware/client-address.ts';
import { limitBody } from '../middleware/limit-body.ts';
import { refuseCrossSite } from '../middleware/refuse-cross-site.ts';
import {
  requireAppProxy,
  type AppProxyEnvironment,
  type RequireAppProxyOptions,
} from '../middleware/require-app-proxy.ts';
import {
  changeHeaders,
  IMMUTABLE_FILE,
  NEWEST_FILE,
  securityHeaders,
} from '../middleware/security-headers.ts';
import { createAnswerPageHeaders } from '../storefront/answer-page-headers.ts';
import type { Assets } from '../storefront/assets.ts';
import { TRACKING_PAGE_HEADERS } from '../storefront/tracking-page-headers.ts';
import { createCountedLookup, type CountedLookupPorts } from './counted-lookup.ts';
import { createFindRoutes, type FindPorts } from './find-routes.ts';
import { parseTrackRequest, parseTrackRequestType } from './track-request.ts';

/** What the storefront's routes need of the world. */
export interface LookupPorts extends CountedLookupPorts, Omit<FindPorts, 'pages' | 'budgets'> {
  /** The app's client secret, with which Shopify signs what it forwards. */
  apiSecret: string;
  /** Seconds after which to come back when this process has too much to do for one more look-up, else `null`. */
  busyFor(): number | null;
  pages: Pages;
  previews: Pick<Previews, 'open'>;
  assets: Assets;
  metrics: RequireAppProxyOptions['metrics'] & CountedLookupPorts['metrics'];
}

/** An order number, an e-mail address and a locale need a tenth of it, and a pass less than another. */
export const MAX_LOOKUP_BYTES = 4_096;

/** In place of a version, for a theme: it knows none, because block and server are released apart. */
const CURRENT_VERSION = 'current';

/** What a storefront asks through the app proxy: the tracking page, the widget's files, and the look-up. */
export function createLookupRoutes(ports: LookupPorts): Hono<AppProxyEnvironment> {
  const { pages, assets, trustedHops } = ports;
  const lookups = createCountedLookup(ports);
  const answerPageHeaders = createAnswerPageHeaders(pages.answerStyle);
  const routes = new Hono<AppProxyEnvironment>();

  routes.use('/proxy/*', requireAppProxy(ports));
  routes.route('/', createFindRoutes(ports, lookups));

  // `/proxy/lookup` too: it is the address of the answer to a form that was posted without JavaScript.
  // Who comes back to that address with GET finds the form again.
  routes.on(
    'GET',
    ['/proxy', '/proxy/', '/proxy/lookup'],
    securityHeaders(TRACKING_PAGE_HEADERS),
    async (c) => {
      const shop = c.get('shop');
      ports.countLookup(shop, 'page_opened');
      const [settings, factors] = await Promise.all([
        ports.readPageSettings(shop),
        ports.factorsOf(shop),
      ]);
      return c.body(pages.trackingPage(settings, undefined, factors));
    },
  );

  // A preview that has expired is the tracking page, wherever somebody has put its address meanwhile.
  routes.get('/proxy/preview/:state/:token', securityHeaders(TRACKING_PAGE_HEADERS), async (c) => {
    const shop = c.get('shop');
    const { state, token } = c.req.param();
    const preview = ports.previews.open(shop, state, token) ?? undefined;
    return c.body(pages.trackingPage(await ports.readPageSettings(shop), preview));
  });

  routes.get('/proxy/assets/:version/:name', (c) => {
    const asset = assets.files.get(c.req.param('name'));
    if (!asset) return c.notFound();
    // A page from before a deployment gets today's file. That works, but must not be cached under the
    // version of yesterday.
    const version = c.req.param('version');
    if (version === assets.version) changeHeaders(c, IMMUTABLE_FILE);
    if (version === CURRENT_VERSION) changeHeaders(c, NEWEST_FILE);
    return c.body(asset.body, 200, { 'content-type': asset.type });
  });

  routes.post('/proxy/lookup', refuseCrossSite(), limitBody(MAX_LOOKUP_BYTES), async (c) => {
    const type = parseTrackRequestType(c.req.header('content-type'));
    if (!type) return c.body('Send application/json, or a form.', 415);
    const busyFor = ports.busyFor();
    const busy =
      busyFor === null ? null : ({ outcome: 'unavailable', retryAfterSeconds: busyFor } as const);
    if (busy) lookups.start(c.get('shop'))('busy');
    // Whoever is put off costs as little as possible: the body is not read.
    if (busy && type === 'application/json') return c.json(busy);
    const request = parseTrackRequest(type, await c.req.text());
    if (!request)
      return c.body('Send an order and an email or a code, or a pass, and a locale.', 400);

    const shop = c.get('shop');
    // Read beside the order: a database that does not answer is not waited for twice.
    const readingSettings =
      type === 'application/x-www-form-urlencoded' ? ports.readPageSettings(shop) : null;
    const address = clientAddress(c.req.header('x-forwarded-for'), trustedHops);
    const answer = busy ?? (await lookups.answer(shop, address, request));
    if (readingSettings && 'order' in request && 'email' in request) {
      changeHeaders(c, answerPageHeaders);
      const settings = await readingSettings;
      const factors = await ports.factorsOf(shop);
      const response = toTrackResponse(answer);
      return c.body(pages.renderAnswer({ request, response, settings, factors }));
    }
    return c.body(writeResponse(answer), 200, { 'content-type': 'application/json' });
  });

  return routes;
}
