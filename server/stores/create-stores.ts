import type { Backfills } from '../ports/backfills.ts';
import type { CarrierAccounts } from '../ports/carrier-accounts.ts';
import type { ChannelStops } from '../ports/channel-stops.ts';
import type { DailyCounts } from '../ports/daily-counts.ts';
import type { CounterStore } from '../ports/counter-store.ts';
import type { DeskKeyStore } from '../ports/desk-keys.ts';
import type { DataRequests } from '../ports/data-requests.ts';
import type { ReadFlagHistory } from '../ports/flag-history.ts';
import type { ReadFlagNews } from '../ports/flag-news.ts';
import type { FlagSettingsStore, OrdersToDerive } from '../ports/flag-settings.ts';
import type { GuessJournal } from '../ports/guess-journal.ts';
import type { ContactsOf, DeliveryCounts, KeptOrders } from '../ports/kept-orders.ts';
import type { CountByFlag } from '../ports/delivery-lists.ts';
import type { ListDeliveries } from '../ports/list-deliveries.ts';
import type { FindMuted, MuteDeliveries } from '../ports/mute-deliveries.ts';
import type { CarrierFeeds, ParcelReports } from '../ports/parcel-reports.ts';
import type { MailStops } from '../ports/mail-stops.ts';
import type { LinkMails } from '../ports/link-mails.ts';
import type { ReadNoticeBacklog } from '../ports/notice-backlog.ts';
import type { NoticeChannels } from '../ports/notice-channels.ts';
import type { OnNotices } from '../ports/notice-tally.ts';
import type { OrderWishes } from '../ports/order-wishes.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { PageSettingsStore } from '../ports/page-settings.ts';
import type { SavedViews } from '../ports/saved-views.ts';
import type { ScheduledReports } from '../ports/scheduled-reports.ts';
import type { SecondFactorStore } from '../ports/second-factors.ts';
import type { TokenVersions } from '../ports/token-versions.ts';
import type { SessionStore } from '../ports/session-store.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';
import type { StaleOrders } from '../ports/stale-orders.ts';
import type { SyncCursors } from '../ports/sync-cursors.ts';
import type { WebhookInbox } from '../ports/webhook-inbox.ts';
import type { WrittenEvents } from '../ports/written-events.ts';
import { createBackfills } from './backfills.ts';
import { createCarrierAccounts } from './carrier-accounts.ts';
import { createCarrierFeeds } from './carrier-feeds.ts';
import { createChannelStops } from './channel-stops.ts';
import { checkWrites } from './check-writes.ts';
import { createCounterStore } from './counter-store.ts';
import { createDailyCounts } from './daily-counts.ts';
import { createGuessJournal } from './guess-journal.ts';
import { createCountByFlag } from './count-by-flag.ts';
import { createDeliveryCounts } from './delivery-counts.ts';
import { createDeskKeyStore } from './desk-keys.ts';
import { createDataRequests } from './data-requests.ts';
import { TABLES_OF_REPORTS } from './delete-reports.ts';
import { deleteShopOrders, TABLES_OF_KEPT_ORDERS } from './delete-shop-orders.ts';
import { createReadFlagHistory } from './flag-history.ts';
import { createReadFlagNews } from './flag-news.ts';
import { createFlagSettingsStore } from './flag-settings.ts';
import { createKeptOrders } from './kept-orders.ts';
import { createKeyRing, type Key } from './key-ring.ts';
import { createLinkMails } from './link-mails.ts';
import { createListDeliveries } from './list-deliveries.ts';
import { createFindMuted } from './find-muted.ts';
import { createMailStops } from './mail-stops.ts';
import { createMuteDeliveries } from './mute-deliveries.ts';
import { createOrdersToDerive } from './orders-to-derive.ts';
import { createReadNoticeBacklog } from './notice-backlog.ts';
import { createNoticeChannels } from './notice-channels.ts';
import { createContactsOf } from './order-contacts.ts';
import { createOrderWishes } from './order-wishes.ts';
import { createOutbox } from './outbox.ts';
import { createPageSettingsStore } from './page-settings.ts';
import { createParcelKeys } from './parcel-keys.ts';
import { createParcelReports } from './parcel-reports.ts';
import { createScheduledReports } from './scheduled-reports.ts';
import { createTokenVersions } from './token-versions.ts';
import { openDatabase } from './open-database.ts';
import { createSecondFactorStore } from './second-factors.ts';
import { createSavedViews } from './saved-views.ts';
import { createSessionStore } from './session-store.ts';
import { createShops } from './shops.ts';
import { createStaleOrders } from './stale-orders.ts';
import { createSyncCursors } from './sync-cursors.ts';
import { createWebhookInbox } from './webhook-inbox.ts';
import { createWrittenEvents } from './written-events.ts';

/** Everything that is stored. During an outage of the database a call rejects within seconds. */
export interface Stores {
  sessions: SessionStore;
  inbox: WebhookInbox;
  counters: CounterStore;
  tokenVersions: TokenVersions;
  pageSettings: PageSettingsStore;
  secondFactors: SecondFactorStore;
  deskKeys: DeskKeyStore;
  guessJournal: GuessJournal;
  shops: Shops;
  keptOrders: KeptOrders;
  contactsOf: ContactsOf;
  deliveryCounts: DeliveryCounts;
  dailyCounts: DailyCounts;
  listDeliveries: ListDeliveries;
  countByFlag: CountByFlag;
  muteDeliveries: MuteDeliveries;
  findMuted: FindMuted;
  flagSettings: FlagSettingsStore;
  ordersToDerive: OrdersToDerive;
  readFlagHistory: ReadFlagHistory;
  readFlagNews: ReadFlagNews;
  staleOrders: StaleOrders;
  syncCursors: SyncCursors;
  backfills: Backfills;
  dataRequests: DataRequests;
  carrierAccounts: CarrierAccounts;
  parcelReports: ParcelReports;
  carrierFeeds: CarrierFeeds;
  writtenEvents: WrittenEvents;
  savedViews: SavedViews;
  scheduledReports: ScheduledReports;
  linkMails: LinkMails;
  noticeChannels: NoticeChannels;
  channelStops: ChannelStops;
  outbox: Outbox;
  mailStops: MailStops;
  readNoticeBacklog: ReadNoticeBacklog;
  orderWishes: OrderWishes;
  /**
   * Deletes the rows of a shop, in one transaction but for its orders, and revokes its links and passes. Two things stay: the
   * session, which is deleted only after Shopify has refused its token, and webhooks that are unfinished.
   */
  deleteAllButSession(shop: ShopDomain): Promise<void>;
  /** Rejects when the database does not answer in time, or takes no writes. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface StoresOptions {
  /** `postgres://…`, or the path of a SQLite file: see `openDatabase`. */
  databaseUrl: string;
  /** Newest first: see `createKeyRing`. */
  keys: readonly Key[];
  log?: { warn(facts: object, message: string): void };
  onNotices?: OnNotices;
}

/**
 * What `shop/redact` deletes whole. The shop's own row comes first: whoever is keeping an order holds it, so that what
 * they write is there to be deleted, and whoever comes later finds no shop to keep orders for.
 */
const TABLES_OF_A_SHOP = [
  'shops',
  'carrier_accounts',
  ...TABLES_OF_REPORTS,
  ...TABLES_OF_KEPT_ORDERS,
  'redactions',
  'data_requests',
  'saved_views',
  'link_mail_problems',
  'notice_channels',
  'desk_keys',
  'counters',
  'wrong_guesses',
] as const;

/** @throws when the database cannot be opened, or the keys make no key ring. */
export async function createStores({
  databaseUrl,
  keys,
  log,
  onNotices = () => {},
}: StoresOptions): Promise<Stores> {
  const keyRing = createKeyRing(keys);
  const database = await openDatabase(databaseUrl, (err) =>
    log?.warn({ err }, 'a connection to the database broke'),
  );
  const { db } = database;
  return {
    sessions: createSessionStore(database, keyRing, (shop) =>
      log?.warn({ shop }, 'no key opens the session of a shop: its merchant has to open the app'),
    ),
    inbox: createWebhookInbox(database),
    counters: createCounterStore(db),
    tokenVersions: createTokenVersions(database),
    pageSettings: createPageSettingsStore(db),
    secondFactors: createSecondFactorStore(db),
    deskKeys: createDeskKeyStore(database),
    guessJournal: createGuessJournal(database),
    shops: createShops(database),
    keptOrders: createKeptOrders(
      database,
      keyRing,
      (shop) => log?.warn({ shop }, 'no key opens a kept order: it is read again'),
      onNotices,
    ),
    contactsOf: createContactsOf(keys),
    deliveryCounts: createDeliveryCounts(database),
    dailyCounts: createDailyCounts(database),
    listDeliveries: createListDeliveries(database),
    countByFlag: createCountByFlag(database),
    muteDeliveries: createMuteDeliveries(database),
    findMuted: createFindMuted(database),
    flagSettings: createFlagSettingsStore(database),
    ordersToDerive: createOrdersToDerive(database, keyRing),
    readFlagHistory: createReadFlagHistory(database),
    readFlagNews: createReadFlagNews(database),
    staleOrders: createStaleOrders(database),
    syncCursors: createSyncCursors(database),
    backfills: createBackfills(database),
    dataRequests: createDataRequests(database),
    carrierAccounts: createCarrierAccounts(database, keyRing, (shop) =>
      log?.warn({ shop }, 'no key opens the account with a tracking service: enter it again'),
    ),
    parcelReports: createParcelReports(database, keyRing, createParcelKeys(keys)),
    carrierFeeds: createCarrierFeeds(database),
    writtenEvents: createWrittenEvents(database),
    savedViews: createSavedViews(database),
    scheduledReports: createScheduledReports(database, keyRing, (shop) =>
      log?.warn({ shop }, 'no key opens the address of a report: enter it again'),
    ),
    linkMails: createLinkMails(database),
    noticeChannels: createNoticeChannels(
      database,
      keyRing,
      (shop) => log?.warn({ shop }, 'no key opens where notices go: enter it again'),
      onNotices,
    ),
    channelStops: createChannelStops(database),
    outbox: createOutbox(database, onNotices),
    mailStops: createMailStops(database),
    orderWishes: createOrderWishes(database),
    readNoticeBacklog: createReadNoticeBacklog(database),
    async deleteAllButSession(shop) {
      // What a statement of the next transaction could not delete in time.
      await deleteShopOrders(db, shop);
      await db.transaction().execute(async (transaction) => {
        await createTokenVersions({ db: transaction, reader: transaction }).reset(shop);
        for (const table of TABLES_OF_A_SHOP) {
          await transaction.deleteFrom(table).where('shop', '=', shop).execute();
        }
        await transaction
          .deleteFrom('webhooks')
          .where('shop', '=', shop)
          .where('finished_at', 'is not', null)
          .execute();
      });
    },
    check: () => checkWrites(db),
    close: database.close,
  };
}
