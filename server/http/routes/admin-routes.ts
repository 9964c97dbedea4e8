import { Hono } from 'hono';
import type { AdminStatus } from '../../admin/contract.ts';
import type { ShopConnection } from '../../ports/shop-connection.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { toAdminStatus } from '../home-page/admin-status.ts';
import { HEADERS, IMMUTABLE_HEADERS, JSON_HEADERS } from '../middleware/headers.ts';
import { homePage, homePageHeaders } from '../home-page/home-page.ts';
import type { PageFiles } from '../home-page/page-files.ts';
import { missingScopes } from '../home-page/required-scopes.ts';
import { refuseSession } from '../middleware/refuse-session.ts';
import type { ShopUser } from '../middleware/verify-session-token.ts';

/** What the home page in Shopify's admin needs of the world. */
export interface AdminPorts {
  /** The app's client id. */
  clientId: string;
  /** Who is asking, by the header `Authorization`; `null` for a session token that is not Shopify's. */
  verifySession(authorization: string | undefined): Promise<ShopUser | null>;
  /** The Admin API version that the app asks, e.g. `2026-10`. */
  apiVersion: string;
  /** The scopes of the access token that we hold for the shop; `null` without one. */
  heldScopes(shop: ShopDomain): Promise<readonly string[] | null>;
  /**
   * Trades a verified session token for an access token, and keeps that. Not `ok` when Shopify takes the
   * session token no more.
   */
  install(shop: ShopDomain, sessionToken: string): Promise<{ ok: boolean }>;
  readConnection(shop: ShopDomain): Promise<ShopConnection>;
  pageFiles: PageFiles;
  now(): Date;
  log: { error(facts: object, message: string): void };
}

const ASSET_HEADERS = { ...IMMUTABLE_HEADERS, 'content-type': 'text/javascript; charset=utf-8' };

/** The embedded home page: its shell, its scripts, and what it asks. No cookies, so nothing to forge. */
export function createAdminRoutes(ports: AdminPorts): Hono {
  const { clientId, apiVersion, pageFiles, log } = ports;
  const page = homePage(clientId, pageFiles.entry);
  const routes = new Hono();

  routes.get('/', (c) => c.html(page, 200, homePageHeaders(c.req.query('shop'))));

  routes.get('/admin/assets/:name', (c) => {
    const content = pageFiles.contents.get(c.req.param('name'));
    return content === undefined ? c.notFound() : c.body(content, 200, ASSET_HEADERS);
  });

  routes.get('/admin/status', async (c) => {
    const session = await ports.verifySession(c.req.header('authorization'));
    if (!session) return refuseSession(c);
    const { shop, token } = session;
    try {
      const held = await ports.heldScopes(shop);
      if (!held || missingScopes(held).length > 0) {
        const installed = await ports.install(shop, token);
        if (!installed.ok) return refuseSession(c);
      }
      const connection = await ports.readConnection(shop);
      const status: AdminStatus = toAdminStatus(connection, {
        shop,
        clientId,
        apiVersion,
        now: ports.now(),
      });
      return c.body(JSON.stringify(status), 200, JSON_HEADERS);
    } catch (error) {
      log.error({ shop, err: error }, 'the status of a shop could not be read');
      return c.body('Shopify could not be asked.', 503, HEADERS);
    }
  });

  return routes;
}
