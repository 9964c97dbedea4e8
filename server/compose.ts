import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Agent } from 'undici';
import type { Budgets } from './access/budgets.ts';
import { createDeskKeys, shopOfKey } from './access/desk-keys.ts';
import { createGuestAccess } from './access/guest-access.ts';
import { createPreviews } from './access/previews.ts';
import { createMailStopLinks } from './access/mail-stop-links.ts';
import { createReportLinks } from './access/report-links.ts';
import { findLanguage, loadWords } from './admin/words/load-words.ts';
import { createLinkMailBudgets } from './access/link-mail-budgets.ts';
import { createSupportLinks, linkWith } from './access/support-links.ts';
import { createCarriers } from './carriers/create-carriers.ts';
import { createApp, type AppPorts } from './app.ts';
import { createBackground } from './async/background.ts';
import type { Log } from './ports/log.ts';
import type { Config } from './config.ts';
import { DAY, HOUR } from './core/dates/durations.ts';
import { LONGEST_RETENTION } from './core/deliveries/retention.ts';
import { createCustomerRequests } from './deliveries/customer-requests.ts';
import { createRedactCustomer } from './deliveries/redact-customer.ts';
import { NO_BACKFILL } from './deliveries/control-backfill.ts';
import { createDeliveries } from './deliveries/create-deliveries.ts';
import { createFindCarrierPage } from './deliveries/find-carrier-page.ts';
import { createDeliveryLists } from './deliveries/lists/create-delivery-lists.ts';
import { createReadDeliveryList } from './deliveries/lists/read-delivery-list.ts';
import { createReadAgain } from './deliveries/read-again.ts';
import { createReadDelivery } from './deliveries/read-delivery.ts';
import { createReadOrderAnswer } from './deliveries/read-order-answer.ts';
import { createReadShopperView } from './deliveries/read-shopper-view.ts';
import { NO_CARRIER_SETTINGS } from './ports/carrier-settings.ts';
import { NO_FLAG_CONTROL } from './ports/flag-control.ts';
import type { FindOrder } from './ports/find-order.ts';
import { NO_HINTS } from './ports/hints.ts';
import { forgetOrders } from './deliveries/sweep-deliveries.ts';
import { firstDayKept } from './deliveries/numbers/day-range.ts';
import { createReadNumbers } from './deliveries/numbers/read-numbers.ts';
import { createReadSyncStatus } from './deliveries/sync-lag.ts';
import { createReadReportRows } from './deliveries/lists/read-report-rows.ts';
import type { MailSender } from './notices/mail/create-send-mail.ts';
import type { MailSettings } from './notices/mail/parse-mail-settings.ts';
import { createMailOrderLinks } from './notices/links/mail-order-links.ts';
import { createReports } from './notices/reports/create-reports.ts';
import { createReadMailDomain } from './notices/mail-domain/create-read-mail-domain.ts';
import { createResolveTxt } from './notices/mail-domain/create-resolve-txt.ts';
import { createShopperMails } from './notices/mail-settings/create-shopper-mails.ts';
import { toShopName } from './notices/mail-settings/to-shop-name.ts';
import { MAX_ASKING } from './notices/reports/report-limits.ts';
import { REPORT_LANGUAGES } from './notices/reports/words/load-report-words.ts';
import type { ResolveTxt } from './ports/resolve-txt.ts';
import type { LoadFlagTexts } from './ports/report-rows.ts';
import type { NoticeChannelName } from './core/notices/notice-channels.ts';
import type { SendNotice } from './ports/send-notice.ts';
import type { ShopDomain } from './ports/shop-domain.ts';
import type { TrackingProvider } from './ports/tracking-provider.ts';
import type { Webhook } from './ports/webhook-inbox.ts';
import { mailChannelStops } from './notices/channel-stops/mail-channel-stops.ts';
import { dispatchNotices } from './notices/dispatch-notices.ts';
import { NO_WISHES } from './ports/order-wishes.ts';
import { createShopperWishes } from './notices/shopper-wishes.ts';
import { createSendFlow } from './notices/flow/create-send-flow.ts';
import { createFollowFlow } from './notices/flow/follow-flow.ts';
import { createMailStopPages } from './notices/shopper-mail/mail-stop-pages.ts';
import { createSendShopperMail } from './notices/shopper-mail/create-send-shopper-mail.ts';
import { createSendWebhook } from './notices/webhook/create-send-webhook.ts';
import { createTestWebhook } from './notices/webhook/create-test-webhook.ts';
import { createWebhookSettings } from './notices/webhook/webhook-settings.ts';
import { DEFAULT_PROXY_PATH } from './http/home-page/admin-status.ts';
import { createAnswerCache } from './lookup/answer-cache.ts';
import { createLookupCounts } from './lookup/lookup-counts.ts';
import { createFactorsOf } from './lookup/factors-of.ts';
import { createLookupGate, type LookupGate } from './lookup/lookup-gate.ts';
import { createMissLatency } from './lookup/miss-latency.ts';
import { readPageFiles } from './http/home-page/page-files.ts';
import { logRequestId } from './runtime/log-request-id.ts';
import { measureLoopDelay } from './runtime/loop-delay.ts';
import type { Metrics } from './runtime/metrics.ts';
import { sampleLog } from './runtime/sample-log.ts';
import { sendRequestId } from './runtime/send-request-id.ts';
import { createMomentsCache } from './lookup/moments-cache.ts';
import { loadPages } from './http/storefront/load-pages.ts';
import { runTasks } from './async/run-tasks.ts';
import { createBulkOrders } from './shopify/bulk/bulk-orders.ts';
import { createAccessTokens, type AccessTokens } from './shopify/tokens/access-tokens.ts';
import { ADMIN_API_VERSION, createAdminClient } from './shopify/client/admin-client.ts';
import { createFindOrderOfRecord } from './shopify/orders/find-order-of-record.ts';
import { createOrderFinder, type ReadLimits } from './shopify/orders/find-order.ts';
import { createLiveReads } from './shopify/orders/live-reads.ts';
import { createReadChanges } from './shopify/orders/read-changes.ts';
import { createReadMailableOrders } from './shopify/orders/read-mailable-orders.ts';
import { createReadOrders } from './shopify/orders/read-orders.ts';
import { createReadOrderNote } from './shopify/orders/read-order-note.ts';
import { createReadRecipient } from './shopify/orders/read-recipient.ts';
import { createReadPostalCode } from './shopify/orders/read-postal-code.ts';
import { createWriteFulfillmentEvent } from './shopify/orders/write-fulfillment-event.ts';
import { createRecentOrders } from './shopify/orders/recent-orders.ts';
import { createGrantedScopes } from './shopify/shop/granted-scopes.ts';
import { measureQueries } from './shopify/client/measure-queries.ts';
import { SECOND_QUERIES } from './shopify/documents/second-queries.ts';
import { createReadConnection, createReadStorefront } from './shopify/shop/read-connection.ts';
import { createReadContactEmail } from './shopify/shop/read-contact-email.ts';
import { createReadShopSender } from './shopify/shop/read-shop-sender.ts';
import { createTriggerFlow } from './shopify/shop/trigger-flow.ts';
import { createReadShopFacts } from './shopify/shop/read-shop-facts.ts';
import { createRefreshScopes } from './shopify/shop/refresh-scopes.ts';
import { createTokenEndpoint } from './shopify/tokens/token-endpoint.ts';
import type { Stores } from './stores/create-stores.ts';
import { createReadPageSettings } from './stores/read-page-settings.ts';
import { createCachedSessionStore } from './stores/cached-session-store.ts';
import { deleteFinishedWebhooks, runDueWebhooks } from './webhooks/run-webhooks.ts';

/** What differs between a real shop and the demo. */
export interface ServerDependencies {
  /** The origin of a shop's Admin API, e.g. `https://x.myshopify.com`. */
  shopifyOf(shop: ShopDomain): string;
  /** The origin of the results of bulk operations; Shopify's where absent. */
  bulkStorage?: string;
  stores: Stores;
  metrics: Metrics;
  now(): Date;
  log: Log;
  /** The server's own by default. */
  budgets?: Budgets;
  /** The server's own by default. */
  readLimits?: ReadLimits;
  /** The tracking services that merchants may choose from; none by default. */
  trackingProviders?: readonly TrackingProvider[];
  /** Asks the DNS of the domain that mails are from; {@link createResolveTxt} by default. */
  resolveTxt?: ResolveTxt;
  /** {@link createLookupGate} by default. */
  gate?: LookupGate;
  /** Pads the time of a miss; {@link createMissLatency} by default. */
  startMiss?: AppPorts['startMiss'];
}

/** The whole server, except the ports that it listens on. */
export interface ComposedServer {
  app: ReturnType<typeof createApp>;
  tokens: AccessTokens;
  /** Ends the background work. */
  stopWork(): Promise<void>;
  /** Finishes the queries to Shopify that are under way, and closes the connections. No query is possible after it. */
  closeConnections(): Promise<void>;
}

/** Connections to one shop's Admin API at once. Queries beyond them wait inside their own deadline. */
const CONNECTIONS = 128;

/** Milliseconds. New webhooks are worked on at once; this finds those that another server did not finish. */
const WEBHOOK_INTERVAL = 10_000;
const SWEEP_INTERVAL = HOUR;
/** Milliseconds by which a flag may come late that nothing but time has raised. */
const DELIVERIES_INTERVAL = 30_000;
/** Milliseconds by which a hint may be taken up later than it is due. */
const REFETCH_INTERVAL = 2_000;
/** Each shop is due every quarter of an hour at its own time, so this one is short. */
const RECONCILE_INTERVAL = 15_000;
/** Milliseconds by which a step of a back-fill may be late. */
const BACKFILL_INTERVAL = 5_000;
const BACKLOG_INTERVAL = 60_000;
/** Milliseconds by which a report may be late. */
const REPORTS_INTERVAL = 30_000;
/** Milliseconds by which a parcel may be asked about later than it is due. */
const PARCELS_INTERVAL = 10_000;
/** Milliseconds of look-ups that a killed server has not written into the numbers of the day. */
const LOOKUP_COUNTS_INTERVAL = 30_000;
/** Milliseconds by which word of what has happened may be late; it has settled for ten minutes. */
const NOTICES_INTERVAL = 10_000;
/** Milliseconds by which a merchant may be mailed late that a channel has stopped. */
const CHANNEL_STOPS_INTERVAL = 60_000;
/** Orders that are being kept at once; those beyond are kept when they are read next. */
const MAX_BACKGROUND = 100;
/** Milliseconds that a merchant is told of a mail with links that bounced. */
const LINK_PROBLEMS_KEPT = 30 * DAY;
/** Mails with links to orders that are being sent at once; who asks beyond them can ask again. */
const MAX_LINK_MAILS = 100;
/** Orders whose milestones are being written at once; those beyond are tried again. */
const MAX_WRITING = 20;
/** Every server does it; those that come later find little left to do. */
const KEEP_ALIVE_INTERVAL = 6 * HOUR;

/**
 * Fills every port from Shopify and the stores, and starts the background work.
 *
 * @throws {NotBuilt} when `npm run build` has not run; nothing was started then.
 */
export async function composeServer(
  config: Pick<
    Config,
    'apiKey' | 'apiSecret' | 'trustedHops' | 'withScanCity' | 'keepOrders' | 'supportEmail'
  > &
    Partial<Pick<Config, 'retention' | 'mail' | 'approvedFactors'>>,
  { shopifyOf, stores, metrics, now, log: rootLog, ...overrides }: ServerDependencies,
): Promise<ComposedServer> {
  const { apiKey, apiSecret, retention = LONGEST_RETENTION, approvedFactors = [] } = config;
  // These come first because they throw when nothing was built, and then there must be nothing to stop.
  const pages = await loadPages();
  const pageFiles = readPageFiles(fileURLToPath(new URL('../dist/admin', import.meta.url)));
  const requestIds = new AsyncLocalStorage<string>();
  const log = logRequestId(sampleLog(rootLog), requestIds);
  const { inbox, counters } = stores;
  const sessions = createCachedSessionStore(stores.sessions);
  // An agent of our own can be closed. The default one of undici is shared by the whole process.
  const agent = new Agent({ connections: CONNECTIONS });
  const dispatcher = agent.compose(sendRequestId(requestIds));
  const tokens = createAccessTokens({
    sessions,
    ...createTokenEndpoint({
      apiKey,
      apiSecret,
      endpoint: (shop) => `${shopifyOf(shop)}/admin/oauth/access_token`,
      dispatcher,
    }),
    now,
    onRefreshError: (shop, err) =>
      log.warn({ shop, err }, 'a token could not be refreshed in advance'),
  });
  const client = createAdminClient({
    dispatcher,
    endpoint: (shop) => `${shopifyOf(shop)}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
    secondQueries: SECOND_QUERIES,
    onOtherVersion(answered) {
      metrics.countOtherVersion();
      const versions = { asked: ADMIN_API_VERSION, answered };
      log.warn(versions, 'Shopify answered by another version of the Admin API');
    },
    onBackgroundCost: metrics.countBackgroundPoints,
    ...tokens,
  });
  const queryAdmin = measureQueries(client, metrics.startQuery);

  const onStoreUnavailable = (err: unknown): void =>
    log.warn({ err }, 'the database did not answer');
  const access = createGuestAccess({
    apiSecret,
    counters,
    journal: stores.guessJournal,
    tokenVersions: stores.tokenVersions,
    now,
    onStoreUnavailable,
    ...(overrides.budgets && { budgets: overrides.budgets }),
  });
  await access.budgets.restore();
  const { withScanCity } = config;
  const factorsOf = createFactorsOf({
    approved: approvedFactors,
    ...stores,
    onUnavailable: onStoreUnavailable,
  });
  const { contactOf } = access;
  const logError =
    (message: string) =>
    (err: unknown): void =>
      log.error({ err }, message);
  const background = createBackground(
    MAX_BACKGROUND,
    logError('an order that was read could not be kept'),
  );
  const findsOldOrders = async (shop: ShopDomain): Promise<boolean> =>
    (await sessions.load(shop))?.scopes.includes('read_all_orders') ?? false;
  const writing = createBackground(MAX_WRITING, logError('milestones could not be written'));
  const mayWriteEvents = async (shop: ShopDomain): Promise<boolean> =>
    (await sessions.load(shop))?.scopes.includes('write_fulfillments') ?? false;
  const readPostalCode = withScanCity ? createReadPostalCode(queryAdmin) : null;
  async function receiveWebhook(webhook: Webhook): Promise<boolean> {
    const isNew = await inbox.add(webhook, now());
    if (isNew) tasks.kick('webhooks');
    return isNew;
  }
  const carriers = createCarriers({
    ...stores,
    trackingProviders: overrides.trackingProviders ?? [],
    readPostalCode,
    receiveWebhook,
    writeFulfillmentEvent: createWriteFulfillmentEvent(queryAdmin),
    mayWriteEvents,
    writing,
    background,
    now,
    clock: () => performance.now(),
    sleep,
    random: () => randomInt(2 ** 32) / 2 ** 32,
    countCall: metrics.countProviderCall,
    onDue: () => tasks.kick('parcels'),
    onUnavailable: onStoreUnavailable,
    log,
  });
  const { orderReports } = carriers;
  const asking = createBackground(MAX_ASKING, logError('a recipient could not be asked'));
  const { mail = null } = config;
  const sender = mail && (await loadMailSender(mail));
  const deliveryLists = createDeliveryLists({ ...stores, keepsOrders: config.keepOrders, now });
  const readContact = createReadContactEmail(queryAdmin, (err) =>
    log.warn({ err }, 'the contact address of a shop could not be read'),
  );
  const reports = createReports({
    ...stores,
    keepsOrders: config.keepOrders,
    readContact,
    readRows: createReadReportRows(deliveryLists),
    loadFlagTexts,
    links: createReportLinks({ apiSecret, now }),
    mail: mail && sender && { send: sender.send, appUrl: mail.appUrl },
    clientId: apiKey,
    background: asking,
    now,
    onDue: () => tasks.kick('reports'),
    log,
  });
  const deliveries = config.keepOrders
    ? createDeliveries({
        ...stores,
        findOrderOfRecord: createFindOrderOfRecord(queryAdmin),
        readShopFacts: createReadShopFacts(queryAdmin),
        readOrders: createReadOrders({ queryAdmin, withScanCity, factorsOf, now }),
        readChanges: createReadChanges(queryAdmin),
        orderReports,
        bulkOrders: createBulkOrders({
          queryAdmin,
          dispatcher: agent,
          ...(overrides.bulkStorage && { storage: overrides.bulkStorage }),
        }),
        findsOldOrders,
        daysKept: retention.daysAfterPlacing,
        passContactOf: contactOf,
        factorsOf,
        background,
        now,
        countLookup: metrics.countKeptLookup,
        countRefetch: metrics.countRefetch,
        onUnavailable: onStoreUnavailable,
        log,
      })
    : null;
  const limits = overrides.readLimits ?? {
    reads: createLiveReads(() => performance.now()),
    readRecent: createRecentOrders(),
  };
  const orders = createOrderFinder({
    queryAdmin,
    withScanCity,
    contactOf,
    factorsOf,
    now,
    limits,
    ...(deliveries && { onRead: deliveries.onRead }),
  });
  const loopDelay = measureLoopDelay();
  const gate = overrides.gate ?? createLookupGate(loopDelay.current);
  // What is kept needs no place: Shopify is not asked.
  const live: FindOrder = {
    findOrder: (shop, lookup) => gate.run(shop, () => orders.findOrder(shop, lookup)),
    findOrderById: (shop, ...by) => gate.run(shop, () => orders.findOrderById(shop, ...by)),
  };
  const { findOrder, findOrderById } = carriers.withReports(deliveries?.findBefore(live) ?? live);
  const lookupCounts = createLookupCounts({ ...stores.dailyCounts, now });
  const storefrontOf = createReadStorefront(queryAdmin);

  const trackingPageOfStorefront = async (shop: ShopDomain): Promise<string> =>
    (await storefrontOf(shop)) + DEFAULT_PROXY_PATH;
  const mailing = createBackground(MAX_LINK_MAILS, logError('links could not be mailed'));
  const mailOrderLinks =
    sender &&
    createMailOrderLinks({
      ...stores,
      ...pages,
      readOrders: createReadMailableOrders(queryAdmin),
      budgets: createLinkMailBudgets({ apiSecret, counters, now }),
      linkTo: async (shop, orderId, expiresAt) =>
        linkWith(
          await trackingPageOfStorefront(shop),
          await access.passes.link(shop, orderId, expiresAt),
        ),
      send: sender.send,
      background: mailing,
      random: () => randomInt(2 ** 32) / 2 ** 32,
      sleep,
      now,
      log,
    });

  const customerRequests = createCustomerRequests({ ...stores, orderReports, now });
  const webhookPorts = {
    inbox,
    deleteRevokedSession: tokens.deleteRevokedSession,
    deleteUnreadableSession: sessions.removeUnreadable,
    leave: (shop: ShopDomain) => stores.shops.leave(shop, now()),
    refreshScopes: createRefreshScopes({ queryAdmin, sessions }),
    deleteAllButSession: stores.deleteAllButSession,
    async deleteCounter(shop: ShopDomain, subject: string) {
      await counters.delete(shop, subject);
      await stores.guessJournal.deleteSubject(shop, subject);
    },
    redactCustomer: createRedactCustomer({ ...stores, now }),
    hints: deliveries?.hints ?? NO_HINTS,
    answerLinkRequest: mailOrderLinks?.answerLinkRequest ?? (async () => {}),
    hintParcels: carriers.hintParcels,
    receiveDataRequest: customerRequests.receive,
    now,
    log,
  };
  const momentsFor = createMomentsCache();
  const readPageSettings = createReadPageSettings(stores.pageSettings, onStoreUnavailable);
  const flagSettingsOf = async (shop: ShopDomain) =>
    (await stores.flagSettings.load(shop)).settings;
  const stopLinks = createMailStopLinks({ apiSecret, now });
  const readShopSender = createReadShopSender(queryAdmin);
  const { renderMailStop, writeNoticeMail } = pages.pages;
  const sendShopperMail =
    mail &&
    sender &&
    createSendShopperMail({
      ...stores,
      orderReports,
      flagSettingsOf,
      readPageSettings,
      momentsFor,
      readRecipient: createReadRecipient(queryAdmin),
      readShopSender,
      writeNoticeMail,
      trackLink: async (shop, orderId, storefrontUrl, endsAt) =>
        `${storefrontUrl}${DEFAULT_PROXY_PATH}#t=${await access.passes.link(shop, orderId, endsAt)}`,
      stopLinks,
      appUrl: mail.appUrl,
      sendMail: sender.send,
      now,
      log,
    });
  const noticePorts = {
    outbox: stores.outbox,
    channels: new Map<NoticeChannelName, SendNotice>([
      ['webhook', createSendWebhook({ ...stores, now })],
      [
        'flow',
        createSendFlow({
          ...stores,
          triggerFlow: createTriggerFlow(queryAdmin),
          trackingPage,
        }),
      ],
    ]),
    now,
    random: () => randomInt(2 ** 32) / 2 ** 32,
    log,
  };
  const tasks = runTasks(
    {
      webhooks: {
        run: (signal) => runDueWebhooks(webhookPorts, signal),
        interval: WEBHOOK_INTERVAL,
        failure: 'the webhook inbox could not be read',
      },
      parcels: {
        run: carriers.poll.begin,
        interval: PARCELS_INTERVAL,
        failure: 'parcels that are due could not be claimed',
      },
      reports: reports.runDue && {
        run: reports.runDue,
        interval: REPORTS_INTERVAL,
        failure: 'reports that are due could not be sent',
      },
      refetch: deliveries && {
        run: deliveries.refetch.begin,
        interval: REFETCH_INTERVAL,
        failure: 'stale orders could not be claimed',
      },
      reconcile: deliveries && {
        run: deliveries.reconcile,
        interval: RECONCILE_INTERVAL,
        failure: 'shops to reconcile could not be claimed',
      },
      backfills: deliveries && {
        run: deliveries.runBackfills,
        interval: BACKFILL_INTERVAL,
        failure: 'back-fills could not be claimed',
      },
      deliveries: deliveries && {
        run: deliveries.sweep,
        interval: DELIVERIES_INTERVAL,
        failure: 'deliveries could not be derived again',
      },
      flags: deliveries && {
        run: deliveries.followFlagSettings,
        interval: DELIVERIES_INTERVAL,
        failure: 'deliveries could not follow the settings of flags',
      },
      notices: deliveries && {
        run: (signal) => dispatchNotices(noticePorts, signal),
        interval: NOTICES_INTERVAL,
        failure: 'notices that are due could not be claimed',
      },
      // Apart from the others: a slow mail server holds up no webhook.
      shopperMails: deliveries &&
        sendShopperMail && {
          run: (signal) =>
            dispatchNotices(
              { ...noticePorts, channels: new Map([['mail', sendShopperMail]]) },
              signal,
            ),
          interval: NOTICES_INTERVAL,
          failure: 'mails to shoppers that are due could not be claimed',
        },
      lookupCounts: deliveries && {
        run: lookupCounts.flush,
        interval: LOOKUP_COUNTS_INTERVAL,
        failure: 'look-ups could not be added to the numbers of the day',
      },
      noticeBacklog: deliveries && {
        run: async () => metrics.showNotices(await stores.readNoticeBacklog(now()), now()),
        interval: BACKLOG_INTERVAL,
        failure: 'the notices that are due could not be counted',
      },
      channelStops: deliveries &&
        sender && {
          run: (signal) =>
            mailChannelStops(
              { ...stores, readContact, send: sender.send, clientId: apiKey, now, log },
              signal,
            ),
          interval: CHANNEL_STOPS_INTERVAL,
          failure: 'channels that have stopped could not be claimed',
        },
      backlog: deliveries && {
        run: async () => metrics.showBacklog(await deliveries.readBacklog()),
        interval: BACKLOG_INTERVAL,
        failure: 'the backlog of stale orders could not be read',
      },
      dueParcels: {
        run: async () => metrics.showDueParcels(await stores.parcelReports.countDue(now())),
        interval: BACKLOG_INTERVAL,
        failure: 'the parcels that are due could not be counted',
      },
      keepAlive: {
        run: async (signal) =>
          log.info(await tokens.keepAlive(signal), 'refreshed the tokens of shops without traffic'),
        interval: KEEP_ALIVE_INTERVAL,
        failure: 'the tokens of shops without traffic could not be refreshed',
      },
      sweep: {
        async run(signal) {
          await deleteFinishedWebhooks(webhookPorts);
          await counters.deleteExpired(now());
          await stores.dailyCounts.forgetBefore(firstDayKept(now()));
          await forgetOrders({ keptOrders: stores.keptOrders, now }, retention, signal);
          await carriers.forget(retention, signal);
          await stores.shops.finishDeletions();
          await customerRequests.forget();
          await stores.linkMails.forgetBefore(new Date(now().getTime() - LINK_PROBLEMS_KEPT));
          await stores.guessJournal.deleteBefore(new Date(now().getTime() - DAY));
        },
        interval: SWEEP_INTERVAL,
        failure: 'expired rows could not be deleted',
      },
    },
    (failure, err) => log.error({ err }, failure),
  );

  const keptPorts = {
    ...stores,
    orderReports,
    flagSettingsOf,
    momentsFor,
    now,
  };
  const app = createApp({
    ...pages,
    apiSecret,
    trustedHops: config.trustedHops,
    findOrder,
    findOrderById,
    factorsOf,
    busyFor: gate.busyFor,
    cacheAnswer: createAnswerCache(),
    ...access,
    wishes:
      mail && deliveries
        ? createShopperWishes({ ...stores, now, onUnavailable: onStoreUnavailable })
        : NO_WISHES,
    startMiss:
      overrides.startMiss ??
      createMissLatency({
        clock: () => performance.now(),
        random: () => randomInt(2 ** 32) / 2 ** 32,
        sleep,
      }),
    momentsFor,
    countLookup: deliveries ? lookupCounts.count : () => {},
    onAnomalies: (anomalies) =>
      log.info(anomalies, 'the records of an order contradict each other'),
    pageSettings: stores.pageSettings,
    readPageSettings,
    findsParcels: deliveries !== null,
    async findDoors(shop) {
      const keeps = deliveries !== null && (await stores.shops.keepsOrders(shop));
      return [
        ...(mailOrderLinks ? (['email'] as const) : []),
        ...(keeps ? (['parcel'] as const) : []),
      ];
    },
    askForLinks: mailOrderLinks?.askForLinks ?? (() => {}),
    linkMails: { linkMails: stores.linkMails, mailsLinks: mailOrderLinks !== null },
    findsOldOrders,
    keptOrders: {
      keepOrders: config.keepOrders,
      retention,
      shops: stores.shops,
      customerRequests,
    },
    subjectOf: access.budgets.counterOf,
    contactsOf: stores.contactsOf,
    receiveWebhook,
    openCarrierHook: carriers.openCarrierHook,
    links: createSupportLinks({
      findNamed: orders.findNamed,
      passes: access.passes,
      tokenVersions: stores.tokenVersions,
      trackingPage: trackingPageOfStorefront,
      now,
    }),
    deliveries: {
      readDeliveryList: createReadDeliveryList({
        ...stores,
        keepsOrders: config.keepOrders,
        syncStatus: createReadSyncStatus({ ...stores, now }),
        now,
      }),
      findCarrierPage: createFindCarrierPage(stores.keptOrders),
      deliveryLists,
    },
    savedViews: stores.savedViews,
    factors: { secondFactors: stores.secondFactors, approvedFactors },
    desks: { shopOfKey, deskKeys: createDeskKeys({ ...stores, now }) },
    reports: {
      reportSettings: reports.settings,
      reportLinkPages: reports.linkPages,
      reportLanguages: REPORT_LANGUAGES,
    },
    shopperMails: {
      mailStopPages: createMailStopPages({
        ...stores,
        links: stopLinks,
        renderMailStop,
        now,
        log,
      }),
    },
    followFlow: createFollowFlow(stores),
    notices: {
      webhookSettings: createWebhookSettings({ ...stores, now }),
      testWebhook: createTestWebhook({ ...stores, now }),
      shopperMails: createShopperMails({
        ...stores,
        ...pages,
        readPageSettings,
        readContact,
        readShopName: toShopName(readShopSender, (err) =>
          log.warn({ err }, 'the name of a shop could not be read'),
        ),
        keepsOrders: async (shop) => config.keepOrders && (await stores.shops.keepsOrders(shop)),
        mail: mail && sender && { send: sender.send, from: mail.from },
        trackingPage,
        momentsFor,
        now,
      }),
      readMailDomain:
        mail &&
        createReadMailDomain({
          ...mail,
          resolveTxt: overrides.resolveTxt ?? createResolveTxt(),
          now,
        }),
      noticeChannels: stores.noticeChannels,
      outbox: stores.outbox,
      async keepingOf(shop) {
        if (!config.keepOrders) return 'off_for_server';
        return (await stores.shops.keepsOrders(shop)) ? 'on' : 'off_for_shop';
      },
    },
    readNumbers: createReadNumbers({ ...stores, keepsOrders: config.keepOrders, now }),
    orderBlock: {
      readOrderAnswer: createReadOrderAnswer({ ...keptPorts, findOrderById, readPageSettings }),
    },
    deliveryDetails: {
      readDelivery: createReadDelivery({ ...keptPorts, keepsOrders: config.keepOrders }),
      readShopperView: createReadShopperView({
        ...keptPorts,
        readOrderNote: createReadOrderNote(queryAdmin),
        readPageSettings,
        onUnavailable: (shop, err) =>
          log.warn({ shop, err }, 'what staff wrote at an order could not be read'),
      }),
      readAgain: createReadAgain({ ...keptPorts, onMarked: () => tasks.kick('refetch'), sleep }),
    },
    flags: {
      flagControl: deliveries?.controlFlags(() => tasks.kick('flags')) ?? NO_FLAG_CONTROL,
      muteDeliveries: stores.muteDeliveries,
    },
    carriers: { carrierSettings: deliveries ? carriers.settings : NO_CARRIER_SETTINGS, counters },
    backfill: deliveries?.controlBackfill(() => tasks.kick('backfills')) ?? NO_BACKFILL,
    previews: createPreviews({ apiSecret, now }),
    admin: {
      clientId: apiKey,
      supportEmail: config.supportEmail,
      apiVersion: ADMIN_API_VERSION,
      grantedScopes: createGrantedScopes({ sessions, now }),
      install: tokens.install,
      readConnection: createReadConnection(queryAdmin),
      stoppedChannels: (shop) =>
        stores.channelStops.list(shop).catch((error: unknown) => {
          onStoreUnavailable(error);
          return [];
        }),
      pageFiles,
    },
    requestIds,
    metrics,
    now,
    log,
  });
  return {
    app,
    tokens,
    async stopWork() {
      loopDelay.stop();
      await tasks.stop();
      await deliveries?.refetch.settle();
      await carriers.poll.settle();
      await background.settle();
      await writing.settle();
      await asking.settle();
      await mailing.settle();
      sender?.close();
      await lookupCounts.flush().catch(onStoreUnavailable);
    },
    closeConnections: () => agent.close(),
  };
}

/** Shopify leads on to the shop's own domain. */
function trackingPage(shop: ShopDomain): string {
  return `https://${shop}${DEFAULT_PROXY_PATH}`;
}

/** Loaded only where mails are sent. */
async function loadMailSender({ server, from }: MailSettings): Promise<MailSender> {
  const { createSendMail } = await import('./notices/mail/create-send-mail.ts');
  return createSendMail({ server, from });
}

/** Flags as the list of deliveries names them in the admin. */
const loadFlagTexts: LoadFlagTexts = async (language) => {
  const { words } = await loadWords(findLanguage(language));
  return (code) => ({ what: words[`flag_${code}`], toDo: words[`do_${code}`] });
};
