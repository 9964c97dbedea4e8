import { Hono, type MiddlewareHandler } from 'hono';
import type { AdminStatus } from '../../admin/contract.ts';
import type { ShopConnection } from '../../ports/shop-connection.ts';
import type { Log } from '../../ports/log.ts';
import type { Previews } from '../../ports/previews.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { toAdminStatus } from '../home-page/admin-status.ts';
import { homePage, homePagePolicy } from '../home-page/home-page.ts';
import type { PageFiles } from '../home-page/page-files.ts';
import { missingScopes } from '../home-page/required-scopes.ts';
import { refuseSession } from '../middleware/refuse-session.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';
import { changeHeaders, IMMUTABLE_FILE } from '../middleware/security-headers.ts';

/** What the home page in Shopify's admin needs of the world. */
export interface AdminPorts {
  /** The app's client id. */
  clientId: string;
  /** Where a merchant writes to when only whoever runs the server can mend something; empty for nowhere. */
  supportEmail: string;
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  /** The version of the Admin API that the app uses, e.g. `2026-10`. */
  apiVersion: string;
  /** The scopes of the shop's access token; `null` when we have none. */
  grantedScopes(shop: ShopDomain): Promise<readonly string[] | null>;
  /**
   * Exchanges a verified session token for an access token, and stores that. Not `ok` when Shopify no
   * longer accepts the session token.
   */
  install(shop: ShopDomain, sessionToken: string): Promise<{ ok: boolean }>;
  readConnection(shop: ShopDomain): Promise<ShopConnection>;
  previews: Pick<Previews, 'create'>;
  /** Channels of notices that have stopped; none where the database does not answer. */
  stoppedChannels(shop: ShopDomain): Promise<AdminStatus['stoppedChannels']>;
  pageFiles: PageFiles;
  now(): Date;
  log: Pick<Log, 'error'>;
}

/** A delivery's own page: the ends of two of Shopify's gids. */
const DELIVERY_PATH = '/deliveries/:order{\\d{1,18}}/:delivery{\\d{1,18}}';

/** The addresses of the app's pages, which its script draws. */
const PAGES = [
  '/',
  '/deliveries',
  DELIVERY_PATH,
  '/flags',
  '/carriers',
  '/numbers',
  '/reports',
  '/delivery-webhooks',
  '/delivery-mails',
];

/**
 * The home page inside Shopify's admin, its scripts, and `GET /admin/status` → `AdminStatus`: 401 without a
 * session token, 503 when Shopify does not answer. There are no cookies, so a request of another site
 * can do nothing in the merchant's name.
 */
export function createAdminRoutes(ports: AdminPorts): Hono<SessionEnvironment> {
  const { clientId, supportEmail, apiVersion, pageFiles, requireSession, log } = ports;
  const page = homePage(clientId, pageFiles.entry);
  const routes = new Hono<SessionEnvironment>();

  // One page: its script draws what its address names.
  routes.on('GET', PAGES, (c) => {
    c.header('content-security-policy', homePagePolicy(c.req.query('shop')));
    return c.html(page);
  });

  routes.get('/admin/assets/:name', (c) => {
    const content = pageFiles.contents.get(c.req.param('name'));
    if (content === undefined) return c.notFound();
    changeHeaders(c, IMMUTABLE_FILE);
    return c.body(content, 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });

  routes.get('/admin/status', requireSession, async (c) => {
    const { shop, token } = c.get('user');
    try {
      const granted = await ports.grantedScopes(shop);
      if (!granted || missingScopes(granted).length > 0) {
        const installed = await ports.install(shop, token);
        if (!installed.ok) return refuseSession(c);
      }
      const connection = await ports.readConnection(shop);
      const status: AdminStatus = toAdminStatus(connection, {
        shop,
        clientId,
        supportEmail,
        apiVersion,
        previews: ports.previews.create(shop),
        stoppedChannels: await ports.stoppedChannels(shop),
        now: ports.now(),
      });
      return c.json(status);
    } catch (error) {
      log.error({ shop, err: error }, 'the status of a shop could not be read');
      return c.body('Shopify could not be asked.', 503);
    }
  });

  return routes;
}
