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
import { loadPages } from '../../server/http/storefront/load-pages.ts';
import { createAppsByClock } from './gallery/apps-by-clock.ts';
import { createMailGallery } from './gallery/mails/mail-gallery.ts';
import { createReadSamples } from './gallery/mails/read-samples.ts';
import type { RunningServer } from './listen.ts';
import type { TakenMail } from './outbox/start-mail-server.ts';
import { PLUS_PLAN, STANDARD_PLAN } from './admin-api/points-bucket.ts';
import { sampleOrders, type SampleOrder } from './orders/sample-orders.ts';
import { signSessionToken } from './token-endpoint/session-token.ts';
import { startStorefront } from './storefront/storefront.ts';
import { createOrderRecords } from './orders/order-records.ts';
import { createDemoControls } from './panel/demo-controls.ts';
import { seededRandom } from './seeded-random.ts';
import { readAppConfig, type Subscription } from './webhooks/app-config.ts';
import { scopesOfTopic } from './webhooks/topic-scopes.ts';
import { createWebhookSender, type WebhookSender } from './webhooks/webhook-sender.ts';
import { createTokenIssuer, type TokenIssuer } from './token-endpoint/token-issuer.ts';

/** A running instance of our server. */
export interface RunningApp {
  url: string;
  close(): Promise<void>;
}

export interface FakeShopifyOptions {
  /** The storefront's port; 0 means any free one. */
  port: number;
  now: () => Date;
  /**
   * Starts the app with `now` as its clock, against the Admin API at `adminUrl`. With a session token the
   * app has to exchange it for an access token; without one, `DEMO_ACCESS_TOKEN` is valid. The results of bulk
   * operations are at `filesUrl`.
   */
  app: (
    adminUrl: string,
    now: () => Date,
    sessionToken?: string,
    filesUrl?: string,
  ) => Promise<RunningApp>;
  /** What the shop's bucket of points holds; that of the Standard plan when left out. */
  plan?: { size: number; restoreRate: number };
  /** `theme-extension/` when left out. */
  extensionFolder?: string;
  /** Read from `@shopify/ai-toolkit` when left out. */
  schema?: AdminSchema;
  /** Orders that the shop has beside the sample orders, which alone the gallery and the panel show. */
  moreOrders?: readonly SampleOrder[];
  /** What the merchant has granted; all that the app asks for when left out. */
  scopes?: readonly string[];
  /** What the app subscribes to; what `shopify.app.toml` says when left out. */
  subscriptions?: readonly Subscription[];
  /** Moves `now` and the clock of the app on; without it the demo's panel does not offer that. */
  moveClock?: (milliseconds: number) => void;
  /** What the app has mailed, for the demo's outbox. */
  mails?: readonly TakenMail[];
  /** Decides which webhooks a fault meets. */
  seed?: number;
}

export interface FakeShopify {
  /** The storefront's URL. */
  url: string;
  appUrl: string;
  admin: AdminApi;
  webhooks: WebhookSender;
  /** The tokens of the app's installation in the shop. */
  tokens: TokenIssuer;
  /** Closes the storefront, the app and the Admin API, in that order. */
  close(): Promise<void>;
}

/** Milliseconds. What is due by the clock is sent at the latest after this time. */
const SEND_INTERVAL = 200;

/** Starts a fake Shopify with the app behind it: the Admin API, then the app, then the storefront. */
export async function startFakeShopify(options: FakeShopifyOptions): Promise<FakeShopify> {
  const { port, now, app: startApp, extensionFolder = EXTENSION_FOLDER } = options;
  const orders = sampleOrders(now());
  const opened: Pick<RunningApp, 'close'>[] = [];
  const close = async (): Promise<void> => {
    for (const one of opened.toReversed()) await one.close();
  };
  try {
    let storefrontUrl = `https://${DEMO_SHOP.domain}`;
    const scopes = options.scopes ?? DEMO_SCOPES;
    const schema = options.schema ?? loadAdminSchema();
    const records = createOrderRecords([...orders, ...(options.moreOrders ?? [])]);
    const adminOptions = {
      orders: records,
      shop: DEMO_SHOP,
      scopes,
      now,
      storefrontUrl: () => storefrontUrl,
      schema,
    };
    const keys = { shop: DEMO_SHOP.domain, apiKey: DEMO_API_KEY, apiSecret: DEMO_API_SECRET };
    const tokens = createTokenIssuer({ ...keys, scopes, now });
    const plan = options.plan ?? STANDARD_PLAN;
    const webhooks = createWebhookSender({
      shopDomain: DEMO_SHOP.domain,
      apiSecret: DEMO_API_SECRET,
      subscriptions: options.subscriptions ?? readAppConfig().subscriptions,
      isGranted(topic) {
        const enough = scopesOfTopic(schema.schema, topic);
        return enough.length === 0 || enough.some((scope) => scopes.includes(scope));
      },
      now,
      random: seededRandom(options.seed ?? 1),
    });
    const admin = await startAdminApi({ ...adminOptions, tokens, plan, onEvents: webhooks.send });
    opened.push(admin);
    const sessionToken = signSessionToken({ ...keys, issuedAt: now() }, DEMO_API_SECRET);
    const app = await startApp(admin.url, now, sessionToken, admin.bulk.filesUrl);
    opened.push(app);
    webhooks.deliverTo(app.url);
    const timer = setInterval(() => {
      admin.run();
      void webhooks.run();
    }, SEND_INTERVAL).unref();
    opened.push({ close: async () => clearInterval(timer) });
    // The gallery looks up all orders at once, and would spend the points of a Standard shop.
    const startAdmin = (): Promise<RunningServer> =>
      startAdminApi({ ...adminOptions, accessToken: DEMO_ACCESS_TOKEN, plan: PLUS_PLAN });
    const appsByClock = createAppsByClock({ now, startAdmin, startApp });
    const samples = createReadSamples(orders, startAdmin, now);
    opened.push(appsByClock, samples);
    const storefront = await startStorefront({
      port,
      appUrl: app.url,
      apiSecret: DEMO_API_SECRET,
      shop: DEMO_SHOP,
      orders,
      now,
      appsByClock,
      mailGallery: createMailGallery({ now, readOrder: samples.read, loadPages }),
      extensionFolder,
      ...(options.mails && { mails: options.mails }),
      controls: createDemoControls({
        admin,
        records,
        webhooks,
        now,
        ...(options.moveClock && { moveClock: options.moveClock }),
      }),
    });
    opened.push(storefront);
    storefrontUrl = storefront.url;
    return { url: storefront.url, appUrl: app.url, admin, webhooks, tokens, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const EXTENSION_FOLDER = fileURLToPath(new URL('../../theme-extension', import.meta.url));
