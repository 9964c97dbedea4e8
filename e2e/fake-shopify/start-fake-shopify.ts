import { fileURLToPath } from 'node:url';
import { startAdminApi, type AdminApi } from './admin-api/admin-api.ts';
import { loadAdminSchema, type AdminSchema } from './admin-api/admin-schema.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_KEY,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from './demo-shop.ts';
import { createAppsByClock } from './gallery/apps-by-clock.ts';
import { PLUS_PLAN } from './admin-api/points-bucket.ts';
import { sampleOrders } from './orders/sample-orders.ts';
import { signSessionToken } from './token-endpoint/session-token.ts';
import { startStorefront } from './storefront/storefront.ts';
import { createTokenIssuer, type TokenIssuer } from './token-endpoint/token-issuer.ts';

/** A running server of ours. */
export interface RunningApp {
  url: string;
  close(): Promise<void>;
}

export interface FakeShopifyOptions {
  /** Of the storefront; 0 for any free one. */
  port: number;
  now: () => Date;
  /**
   * Starts the app, keeping time by `now`, against the Admin API at `adminUrl`. With a session token
   * it has to install itself; without one, `DEMO_ACCESS_TOKEN` opens the Admin API.
   */
  app: (adminUrl: string, now: () => Date, sessionToken?: string) => Promise<RunningApp>;
  /** `theme-extension/` when left out. */
  extensionFolder?: string;
  /** Loaded when left out. */
  schema?: AdminSchema;
}

export interface FakeShopify {
  /** The storefront. */
  url: string;
  appUrl: string;
  admin: AdminApi;
  /** The installation of the app in the shop. */
  tokens: TokenIssuer;
  /** Closes the storefront, the app and the Admin API, in that order. */
  close(): Promise<void>;
}

/** Starts Shopify's stand-in with the app behind it: Admin API, app, storefront. */
export async function startFakeShopify(options: FakeShopifyOptions): Promise<FakeShopify> {
  const { port, now, app: startApp, extensionFolder = EXTENSION_FOLDER } = options;
  const orders = sampleOrders(now());
  const opened: Pick<RunningApp, 'close'>[] = [];
  const close = async (): Promise<void> => {
    for (const one of opened.toReversed()) await one.close();
  };
  try {
    let storefrontUrl = `https://${DEMO_SHOP.domain}`;
    const adminOptions = {
      orders,
      shop: DEMO_SHOP,
      scopes: DEMO_SCOPES,
      now,
      storefrontUrl: () => storefrontUrl,
      schema: options.schema ?? loadAdminSchema(),
    };
    const keys = { shop: DEMO_SHOP.domain, apiKey: DEMO_API_KEY, apiSecret: DEMO_API_SECRET };
    const tokens = createTokenIssuer({ ...keys, scopes: DEMO_SCOPES, now });
    const admin = await startAdminApi({ ...adminOptions, tokens });
    opened.push(admin);
    const sessionToken = signSessionToken({ ...keys, issuedAt: now() }, DEMO_API_SECRET);
    const app = await startApp(admin.url, now, sessionToken);
    opened.push(app);
    // A gallery of all orders would leave nothing of a Standard shop's points to whoever tries the demo.
    const appsByClock = createAppsByClock({
      now,
      startAdmin: () =>
        startAdminApi({ ...adminOptions, accessToken: DEMO_ACCESS_TOKEN, plan: PLUS_PLAN }),
      startApp,
    });
    opened.push(appsByClock);
    const storefront = await startStorefront({
      port,
      appUrl: app.url,
      apiSecret: DEMO_API_SECRET,
      shop: DEMO_SHOP,
      orders,
      now,
      appsByClock,
      extensionFolder,
    });
    opened.push(storefront);
    storefrontUrl = storefront.url;
    return { url: storefront.url, appUrl: app.url, admin, tokens, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const EXTENSION_FOLDER = fileURLToPath(new URL('../../theme-extension', import.meta.url));
