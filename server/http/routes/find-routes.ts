import { Hono } from 'hono';
import type { FindAnswer, FindDoor, Pages, PageSettings, TrackResponse } from '../../contract.ts';
import { parseEmail } from '../../core/lookup/order-lookup.ts';
import { toTrackResponse } from '../../lookup/write-response.ts';
import type { GuessBudgets } from '../../ports/guess-budgets.ts';
import type { AskForLinks } from '../../ports/link-mails.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { clientAddress } from '../middleware/client-address.ts';
import { limitBody } from '../middleware/limit-body.ts';
import { refuseCrossSite } from '../middleware/refuse-cross-site.ts';
import type { AppProxyEnvironment } from '../middleware/require-app-proxy.ts';
import { changeHeaders, securityHeaders } from '../middleware/security-headers.ts';
import { createAnswerPageHeaders } from '../storefront/answer-page-headers.ts';
import { TRACKING_PAGE_HEADERS } from '../storefront/tracking-page-headers.ts';
import type { CountedLookup } from './counted-lookup.ts';
import { parseFindRequest, type FindRequest } from './parse-find-request.ts';
import { NO_WORK, parseTrackRequestType } from './track-request.ts';

/** What the page that finds an order without its number needs of the world. */
export interface FindPorts {
  /** Proxies of our own host between Shopify and this process. */
  trustedHops: number;
  pages: Pick<Pages, 'findPage' | 'renderFind' | 'renderAnswer' | 'answerStyle'>;
  /** What the merchant chose for the app's own pages; it never rejects. */
  readPageSettings(shop: ShopDomain): Promise<PageSettings>;
  budgets: Pick<GuessBudgets, 'request'>;
  /** The ways that are open in a shop, in the order in which the page shows them. */
  findDoors(shop: ShopDomain): Promise<readonly FindDoor[]>;
  askForLinks: AskForLinks;
}

/** Three fields of a thousand characters, percent-encoded, are no address of anybody. */
const MAX_FIND_BYTES = 4_096;

/** A form that was sent, by whom. */
interface Sent {
  shop: ShopDomain;
  network: string;
  request: FindRequest;
}

/** The order itself, or why there is none. */
type Answered = FindAnswer | Extract<TrackResponse, { outcome: 'found' }>;

/** Where the form above an order that was found is posted to, relative to this page. */
const LOOKUP = 'lookup';

/** `GET {proxy}/find`, and the forms of that page. The app proxy's signature is checked before. */
export function createFindRoutes(
  ports: FindPorts,
  lookups: Pick<CountedLookup, 'answer'>,
): Hono<AppProxyEnvironment> {
  const { pages, trustedHops, readPageSettings, findDoors } = ports;
  const answerPageHeaders = createAnswerPageHeaders(pages.answerStyle);
  const routes = new Hono<AppProxyEnvironment>();

  /** What each door answers. */
  const answers: Readonly<Record<FindDoor, (sent: Sent) => Promise<Answered>>> = {
    async email({ shop, network, request: { email: typed, locale } }) {
      const door = 'email';
      const email = parseEmail(typed);
      if (!email.ok) {
        const problems = [{ field: 'email', code: email.code } as const];
        return { outcome: 'invalid', door, typed: { email: typed }, problems };
      }
      // Whoever asks too often gets the same answer.
      if (ports.budgets.request(shop, network) === null) {
        ports.askForLinks({ shop, network, email: email.value, locale });
      }
      return { outcome: 'asked', door };
    },

    async parcel({ shop, network, request: { number, email, locale, challenge } }) {
      const answer = await lookups.answer(shop, network, {
        trackingNumber: number,
        email,
        locale,
        ...(challenge !== undefined && { proof: { challenge, nonce: NO_WORK } }),
      });
      const response = toTrackResponse(answer);
      if (response.outcome === 'found') return response;
      const sent = { door: 'parcel', typed: { number, email } } as const;
      return response.outcome === 'invalid'
        ? { ...response, ...sent }
        : { outcome: 'refused', ...sent, response };
    },
  };

  routes.get('/proxy/find', securityHeaders(TRACKING_PAGE_HEADERS), async (c) => {
    const shop = c.get('shop');
    const [settings, doors] = await Promise.all([readPageSettings(shop), findDoors(shop)]);
    return c.body(pages.findPage(settings, doors));
  });

  routes.post('/proxy/find', refuseCrossSite(), limitBody(MAX_FIND_BYTES), async (c) => {
    const type = parseTrackRequestType(c.req.header('content-type'));
    if (type !== 'application/x-www-form-urlencoded') return c.body('Send a form.', 415);
    const request = parseFindRequest(await c.req.text());
    const shop = c.get('shop');
    const [settings, doors] = await Promise.all([readPageSettings(shop), findDoors(shop)]);
    if (!request || !doors.includes(request.door)) return c.body('Send a form of the page.', 400);
    const network = clientAddress(c.req.header('x-forwarded-for'), trustedHops);
    const answer = await answers[request.door]({ shop, network, request });
    changeHeaders(c, answerPageHeaders);
    const { locale, email } = request;
    if (answer.outcome !== 'found') {
      return c.body(pages.renderFind({ doors, locale, settings, answer }));
    }
    const typed = { order: '', email, locale };
    const view = { action: LOOKUP, request: typed, response: answer, settings };
    return c.body(pages.renderAnswer(view));
  });

  return routes;
}
