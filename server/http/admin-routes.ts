import { Hono, type Context } from 'hono';
import type { AdminStatus } from '../admin/contract.ts';
import type { ShopConnection } from '../core/shop-connection.ts';
import type { ShopDomain } from '../core/shop-domain.ts';
import { toAdminStatus } from './admin-status.ts';
import { HEADERS, JSON_HEADERS } from './headers.ts';
import { homePage, homePageHeaders } from './home-page.ts';
import type { PageFiles } from './page-files.ts';
import { missingScopes } from './required-scopes.ts';
import { verifySessionToken } from './session-token.ts';

/** What the home page in Shopify's admin needs of the world. */
export interface AdminPorts {
  /** The app's client id. */
  clientId: string;
  /** The app's client secret, with which Shopify signs session tokens. */
  apiSecret: string;
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
  log: {
    warn(facts: object, message: string): void;
    error(facts: object, message: string): void;
  };
}

const ASSET_HEADERS = {
  ...HEADERS,
  'cache-control': 'public, max-age=31536000, immutable',
  'content-type': 'text/javascript; charset=utf-8',
};

/** The embedded home page: its shell, its scripts, and what it asks. No cookies, so nothing to forge. */
export function createAdminRoutes(ports: AdminPorts): Hono {
  const { clientId, apiSecret, apiVersion, pageFiles, log } = ports;
  const page = homePage(clientId, pageFiles.entry);
  const routes = new Hono();

  routes.get('/', (c) => c.html(page, 200, homePageHeaders(c.req.query('shop'))));

  routes.get('/admin/assets/:name', (c) => {
    const content = pageFiles.contents.get(c.req.param('name'));
    return content === undefined ? c.notFound() : c.body(content, 200, ASSET_HEADERS);
  });

  routes.get('/admin/status', async (c) => {
    const now = ports.now();
    const verified = verifySessionToken(c.req.header('authorization'), {
      apiKey: clientId,
      apiSecret,
      now,
    });
    if (!verified.ok) {
      log.warn({ refusal: verified.refusal }, 'refused a session token');
      return refuse(c);
    }
    const { shop, token } = verified;
    try {
      const held = await ports.heldScopes(shop);
      if (!held || missingScopes(held).length > 0) {
        const installed = await ports.install(shop, token);
        if (!installed.ok) return refuse(c);
      }
      const connection = await ports.readConnection(shop);
      const status: AdminStatus = toAdminStatus(connection, { shop, clientId, apiVersion, now });
      return c.body(JSON.stringify(status), 200, JSON_HEADERS);
    } catch (error) {
      log.error({ shop, err: error }, 'the status of a shop could not be read');
      return c.body('Shopify could not be asked.', 503, HEADERS);
    }
  });

  return routes;
}

/** App Bridge then tries once more, with a token that it has fetched anew. */
function refuse(c: Context): Response {
  const headers = { ...HEADERS, 'x-shopify-retry-invalid-session-request': '1' };
  return c.body('Not signed in with Shopify.', 401, headers);
}
