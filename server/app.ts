import type { AsyncLocalStorage } from 'node:async_hooks';
import { Hono } from 'hono';
import { requestId } from './http/middleware/request-id.ts';
import { requireCustomer } from './http/middleware/require-customer.ts';
import { requireSession } from './http/middleware/require-session.ts';
import { securityHeaders } from './http/middleware/security-headers.ts';
import { createAdminRoutes, type AdminPorts } from './http/routes/admin-routes.ts';
import { createBackfillRoutes, type BackfillPorts } from './http/routes/backfill-routes.ts';
import { createCarrierRoutes, type CarrierHookPorts } from './http/routes/carrier-routes.ts';
import {
  createCarrierSettingsRoutes,
  type CarrierSettingsPorts,
} from './http/routes/carrier-settings-routes.ts';
import {
  createDeliveryCsvRoutes,
  type DeliveryCsvPorts,
} from './http/routes/delivery-csv-routes.ts';
import {
  createDeliveryDetailsRoutes,
  type DeliveryDetailsPorts,
} from './http/routes/delivery-details-routes.ts';
import { createDeskKeyRoutes, type DeskKeyPorts } from './http/routes/desk-key-routes.ts';
import { createDeskRoutes, type DeskPorts } from './http/routes/desk-routes.ts';
import { createDeliveryRoutes, type DeliveryPorts } from './http/routes/delivery-routes.ts';
import { createFlowRoutes, type FlowPorts } from './http/routes/flow-routes.ts';
import { createFlagRoutes, type FlagPorts } from './http/routes/flag-routes.ts';
import { createLinkMailRoutes, type LinkMailPorts } from './http/routes/link-mail-routes.ts';
import { createLinkRoutes, type LinkPorts } from './http/routes/link-routes.ts';
import {
  createPageSettingsRoutes,
  type PageSettingsPorts,
} from './http/routes/page-settings-routes.ts';
import { createKeptOrdersRoutes, type KeptOrdersPorts } from './http/routes/kept-orders-routes.ts';
import { createMailRoutes, type MailPorts } from './http/routes/mail-routes.ts';
import { createNoticeRoutes, type NoticePorts } from './http/routes/notice-routes.ts';
import { createNumbersRoutes, type NumbersPorts } from './http/routes/numbers-routes.ts';
import { createOrderBlockRoutes, type OrderBlockPorts } from './http/routes/order-block-routes.ts';
import { createLookupRoutes, type LookupPorts } from './http/routes/lookup-routes.ts';
import { createPageOrderRoutes, type PageOrderPorts } from './http/routes/page-order-routes.ts';
import { createWebhookRoutes, type WebhookPorts } from './http/routes/webhook-routes.ts';
import { createMailStopRoutes, type MailStopPorts } from './http/routes/mail-stop-routes.ts';
import {
  createSecondFactorRoutes,
  type SecondFactorPorts,
} from './http/routes/second-factor-routes.ts';
import { createReportLinkRoutes, type ReportLinkPorts } from './http/routes/report-link-routes.ts';
import { createReportRoutes, type ReportPorts } from './http/routes/report-routes.ts';
import { createViewRoutes, type ViewPorts } from './http/routes/view-routes.ts';
import {
  createWebhookSettingsRoutes,
  type WebhookSettingsPorts,
} from './http/routes/webhook-settings-routes.ts';
import type { Log } from './ports/log.ts';
import type { Metrics } from './runtime/metrics.ts';

/** What the routes need of the world. */
export interface AppPorts
  extends LookupPorts, WebhookPorts, Pick<CarrierHookPorts, 'openCarrierHook'> {
  /** Support's links to one order. */
  links: LinkPorts['links'];
  /** Mails with links, which shoppers ask for. */
  linkMails: Pick<LinkMailPorts, 'linkMails' | 'mailsLinks'>;
  /** What merchants chose for the app's own pages. */
  pageSettings: PageSettingsPorts['pageSettings'];
  /** What merchants let shoppers type in place of the e-mail address. */
  factors: Pick<SecondFactorPorts, 'secondFactors' | 'approvedFactors'>;
  /** Keys with which support desks ask for links. */
  desks: Pick<DeskPorts, 'shopOfKey'> & Pick<DeskKeyPorts, 'deskKeys'>;
  /** The merchant's list of deliveries. */
  deliveries: Omit<DeliveryPorts & DeliveryCsvPorts, 'requireSession' | 'now' | 'log'>;
  /** The lists of deliveries that staff have given a name. */
  savedViews: ViewPorts['savedViews'];
  /** Views that are mailed on some days of every week. */
  shopperMails: MailStopPorts;
  reports: Omit<ReportPorts & ReportLinkPorts, 'requireSession' | 'now' | 'log'>;
  /** Who is told of what happens to deliveries: the merchant's own server, and shoppers by mail. */
  notices: Omit<WebhookSettingsPorts & MailPorts & NoticePorts, 'requireSession' | 'now' | 'log'>;
  /** Whether merchants have workflows that begin with our trigger. */
  followFlow: FlowPorts['followFlow'];
  /** The merchant's numbers by day. */
  readNumbers: NumbersPorts['readNumbers'];
  /** A delivery's own page. */
  deliveryDetails: Omit<DeliveryDetailsPorts, 'requireSession' | 'pages' | 'log'>;
  /** When deliveries get a flag, and what is muted. */
  flags: Pick<FlagPorts, 'flagControl' | 'muteDeliveries'>;
  /** The block beside an order in Shopify's admin. */
  orderBlock: Pick<OrderBlockPorts, 'readOrderAnswer'>;
  /** What merchants choose about kept orders. */
  keptOrders: Omit<KeptOrdersPorts, 'requireSession' | 'log'>;
  /** With which tracking service the merchant has an account. */
  carriers: Pick<CarrierSettingsPorts, 'carrierSettings' | 'counters'>;
  /** Beside Shopify's own pages of an order. */
  contactOf: PageOrderPorts['contactOf'];
  /** The merchant's earlier orders. */
  backfill: BackfillPorts['backfill'];
  previews: LookupPorts['previews'] & AdminPorts['previews'];
  /** For the home page in Shopify's admin. */
  admin: Omit<AdminPorts, 'requireSession' | 'previews' | 'now' | 'log'>;
  /** Carries the id of a request through everything that is awaited while it is answered. */
  requestIds: AsyncLocalStorage<string>;
  metrics: Pick<
    Metrics,
    'startLookup' | 'countWebhook' | 'countCarrierHook' | 'countRefusal' | 'countUnknownParameters'
  >;
  log: Log;
}

/** All routes of the public port. */
export function createApp(ports: AppPorts): Hono {
  const { links, pageSettings, deliveries, carriers, backfill, previews, admin, requestIds } =
    ports;
  const { apiSecret, now, metrics, log } = ports;
  const signed = { apiKey: admin.clientId, apiSecret, now, metrics, log };
  const session = requireSession(signed);
  const app = new Hono();

  app.use(requestId(requestIds), securityHeaders());
  app.route('/', createLookupRoutes(ports));
  app.route('/', createWebhookRoutes(ports));
  app.route('/', createCarrierRoutes(ports));
  app.route('/', createFlowRoutes(ports));
  app.route('/', createAdminRoutes({ ...admin, previews, requireSession: session, now, log }));
  app.route('/', createLinkMailRoutes({ ...ports.linkMails, requireSession: session, log }));
  app.route('/', createLinkRoutes({ links, requireSession: session, log }));
  app.route('/', createDeliveryRoutes({ ...deliveries, requireSession: session, log }));
  app.route('/', createDeliveryCsvRoutes({ ...deliveries, requireSession: session, now, log }));
  app.route('/', createMailStopRoutes(ports.shopperMails));
  app.route('/', createReportLinkRoutes(ports.reports));
  app.route('/', createReportRoutes({ ...ports.reports, requireSession: session, now, log }));
  app.route('/', createViewRoutes({ savedViews: ports.savedViews, requireSession: session, log }));
  app.route(
    '/',
    createOrderBlockRoutes({
      ...ports.orderBlock,
      links,
      pages: ports.pages,
      requireSession: session,
      log,
    }),
  );
  app.route('/', createPageOrderRoutes({ ...ports, requireCustomer: requireCustomer(signed) }));
  app.route(
    '/',
    createDeliveryDetailsRoutes({
      ...ports.deliveryDetails,
      pages: ports.pages,
      requireSession: session,
      log,
    }),
  );
  app.route('/', createCarrierSettingsRoutes({ ...carriers, requireSession: session, now, log }));
  const noticePorts = { ...ports.notices, requireSession: session, now, log };
  app.route('/', createWebhookSettingsRoutes(noticePorts));
  app.route('/', createMailRoutes(noticePorts));
  app.route('/', createNoticeRoutes(noticePorts));
  app.route('/', createNumbersRoutes({ ...ports, requireSession: session }));
  app.route('/', createFlagRoutes({ ...ports.flags, requireSession: session, log }));
  app.route('/', createBackfillRoutes({ backfill, requireSession: session, log }));
  app.route('/', createPageSettingsRoutes({ pageSettings, requireSession: session, log }));
  app.route('/', createSecondFactorRoutes({ ...ports.factors, requireSession: session, log }));
  app.route('/', createDeskKeyRoutes({ ...ports.desks, requireSession: session, log }));
  app.route('/', createDeskRoutes({ ...ports, ...ports.desks }));
  app.route('/', createKeptOrdersRoutes({ ...ports.keptOrders, requireSession: session, log }));

  app.notFound((c) => c.body('Nothing here.', 404));
  app.onError((error, c) => {
    // The client has gone, or was cut off while it sent: nobody reads the answer, and nothing is wrong.
    if (c.req.raw.signal.aborted) return c.body(null, 408);
    log.error({ err: error }, 'a request failed');
    return c.body('Something went wrong on our side.', 500);
  });
  return app;
}
