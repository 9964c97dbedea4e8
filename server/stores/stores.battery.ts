import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { LONGEST_RETENTION } from '../core/deliveries/retention.ts';
import type { Order } from '../core/order.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { countCases } from '../../e2e/score/count-cases.fixtures.ts';
import { backfillsBattery } from './backfills.battery.ts';
import { dailyCountsBattery, numbersOf, recountNumbers } from './daily-counts.battery.ts';
import { MOST_KEYS } from '../ports/desk-keys.ts';
import { deskKeysBattery } from './desk-keys.battery.ts';
import { dataRequestsBattery } from './data-requests.battery.ts';
import { counterStoreBattery } from './counter-store.battery.ts';
import { createStores, type Stores } from './create-stores.ts';
import { followingChangesBattery } from './following-changes.battery.ts';
import { firstReleaseDatabase } from './first-release.fixtures.ts';
import { keptOrdersBattery, recount, type TwoServers } from './kept-orders.battery.ts';
import { anEntry, anOrderIn, FACTS, JANE } from './kept-orders.fixtures.ts';
import { flagsBattery } from './flags.battery.ts';
import type { Key } from './key-ring.ts';
import { linkMailsBattery } from './link-mails.battery.ts';
import { listDeliveriesBattery } from './list-deliveries.battery.ts';
import type { ClaimedParcel } from '../ports/parcel-reports.ts';
import { NO_PAGE_SETTINGS } from '../ports/page-settings.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import { orderWishesBattery } from './order-wishes.battery.ts';
import { outboxBattery } from './outbox.battery.ts';
import { shopperMailsBattery } from './shopper-mails.battery.ts';
import { parcelEntry } from './parcel-entry.fixtures.ts';
import { pageSettingsBattery } from './page-settings.battery.ts';
import { tokenVersionsBattery } from './token-versions.battery.ts';
import { openDatabase } from './open-database.ts';
import { runProgram } from './run-program.fixtures.ts';
import { savedViewsBattery } from './saved-views.battery.ts';
import { secondFactorsBattery } from './second-factors.battery.ts';
import { sessionStoreBattery } from './session-store.battery.ts';
import { shopsBattery } from './shops.battery.ts';
import { staleOrdersBattery } from './stale-orders.battery.ts';
import {
  aMilestone,
  aNewParcel,
  anAccountChoice,
  anOutcome,
  aServiceReport,
} from './carriers.fixtures.ts';
import { carrierAccountsBattery } from './carrier-accounts.battery.ts';
import { parcelReportsBattery } from './parcel-reports.battery.ts';
import { aKey, aSession, aWebhook, somePageSettings } from './stores.fixtures.ts';
import { syncCursorsBattery } from './sync-cursors.battery.ts';
import { expectShopsToBeIsolated } from './tenant-isolation.battery.ts';
import { webhookInboxBattery } from './webhook-inbox.battery.ts';
import {
  aMailAddress,
  createReport,
  scheduledReportsBattery,
} from './scheduled-reports.battery.ts';
import { writtenEventsBattery } from './written-events.battery.ts';

const WRITING_SERVER = fileURLToPath(new URL('./writing-server.fixtures.ts', import.meta.url));
const PUTTING_SERVER = fileURLToPath(new URL('./putting-server.fixtures.ts', import.meta.url));
/** Those of the migrations before the seventh. */
const FIRST_TABLES = ['sessions', 'webhooks', 'counters', 'token_versions'] as const;
const LATER_TABLES = [
  'shops',
  'stale_orders',
  'sync_cursors',
  'orders',
  'deliveries',
  'delivery_counts',
  'daily_counts',
  'counted_orders',
  'redactions',
  'backfills',
  'data_requests',
  'carrier_accounts',
  'carrier_feeds',
  'parcels',
  'parcel_orders',
  'written_events',
  'saved_views',
  'reports',
  'report_recipients',
  'flag_history',
  'flag_derivations',
  'notice_channels',
  'outbox',
  'mail_stops',
  'desk_keys',
  'order_wishes',
  'link_mail_problems',
] as const;
const TABLES = [...FIRST_TABLES, ...LATER_TABLES];
const LATER = new Date(NOW.getTime() + 60_000);

/** Makes of a new database one that the seventh migration and those after it have not run on, with the settings of one shop. */
const BEFORE_SHOPS = `
${LATER_TABLES.map((table) => `drop table ${table};`).join('\n')}
alter table webhooks drop column customer;
create table page_settings (shop text primary key, contact_link text not null, returns_link text not null, contact_sentence text not null, returns_sentence text not null, ships_in text not null, form_of_address text not null);
insert into page_settings values ('${aShop()}', '${Object.values(somePageSettings()).join("', '")}');
alter table webhooks drop column about;
delete from kysely_migration where name >= '0007';
`;

/** Where the stores of a test can be. */
interface TestDatabase {
  /** The address of an empty database. */
  fresh(): Promise<string>;
  /** Runs SQL statements on it, past the stores. */
  execute(databaseUrl: string, statements: string): Promise<void>;
}

async function keepOrder({ keptOrders, contactsOf }: Stores): Promise<void> {
  await keptOrders.put(aShop(), anEntry({}, { contact: contactsOf(aShop(), JANE)[0] }), NOW);
}

/** Of the recipients of a report, those that a key of theirs opens. */
async function addressesIn({ scheduledReports }: Stores): Promise<string[] | undefined> {
  const report = await scheduledReports.find(aShop(), 'a');
  return report?.recipients.map(({ address }) => address);
}

async function findOrder({ keptOrders, contactsOf }: Stores): Promise<Order | null> {
  const contacts = contactsOf(aShop(), JANE);
  return (await keptOrders.findByName(aShop(), ['1001'], contacts))?.order ?? null;
}

async function askParcel({ parcelReports }: Stores): Promise<ClaimedParcel[]> {
  return parcelReports.ask(aShop(), '1', [aNewParcel()], NOW);
}

async function findParcel({ parcelReports }: Stores): Promise<unknown> {
  return parcelReports.find(aShop(), [aNewParcel()]);
}

/** Has a row of one shop written to each table that has a column for it. */
async function fillEveryTable(stores: Stores): Promise<void> {
  const customer = { orderIds: ['9'], contacts: [] };
  await stores.sessions.save(aSession());
  await stores.inbox.add(aWebhook(), NOW);
  await stores.counters.add(aShop(), 'a', 1, NOW, 60_000);
  await stores.guessJournal.add({ shop: aShop(), id: '1', subject: '', charges: '', at: NOW });
  await stores.tokenVersions.revokeShop(aShop());
  await stores.shops.saveFacts(aShop(), FACTS, NOW);
  // One that has ended is forgotten while its events can still be counted.
  await stores.keptOrders.put(aShop(), anEntry({ ...anOrderIn(4), id: '8' }), NOW);
  await stores.keptOrders.forget(NOW, 10, { ...LONGEST_RETENTION, daysAfterEnd: 0 });
  const saved = await stores.flagSettings.load(aShop());
  await stores.flagSettings.save(aShop(), saved, NOW);
  const flagged = anEntry(anOrderIn(2), { flagVersion: saved.version + 1 });
  await stores.keptOrders.put(aShop(), flagged, NOW);
  await stores.writtenEvents.claim(aShop(), anEntry().order.id, aMilestone(), NOW);
  await stores.keptOrders.redact(aShop(), customer, LATER);
  await stores.staleOrders.mark(aShop(), '2', PRIORITY.webhook, { at: NOW, dueAt: NOW });
  const cursor = { cursorAt: NOW, caughtUpAt: NOW, setAt: NOW, dueAt: NOW };
  await stores.syncCursors.save(aShop(), 'orders', cursor);
  await stores.backfills.request(aShop(), NOW);
  await stores.dataRequests.add(aShop(), { id: '1', askedAt: NOW, customer });
  await stores.carrierAccounts.save(aShop(), anAccountChoice(), NOW);
  await stores.parcelReports.ask(aShop(), '1', [aNewParcel()], NOW);
  await stores.savedViews.add(aShop(), { id: '1', name: 'Late', query: 'needs=late' });
  await createReport(stores);
  await stores.noticeChannels.save(aShop(), 'mail', { kinds: [], target: null });
  await stores.noticeChannels.save(aShop(), 'webhook', { kinds: ['delivered'], target: 'x' });
  for (const state of ['in_transit', 'delivered'] as const) {
    const entry = { ...parcelEntry(state, 1, '3'), flagVersion: saved.version + 1 };
    await stores.keptOrders.put(aShop(), entry, NOW);
  }
  await stores.mailStops.add(aShop(), '3', NOW);
  const deskKey = { id: '1', name: 'Desk', createdAt: NOW, digest: 'x' };
  await stores.deskKeys.add(aShop(), deskKey, MOST_KEYS);
  for (const state of ['in_transit', 'attempt_failed'] as const) {
    const contact = stores.contactsOf(aShop(), JANE)[0];
    const entry = { ...parcelEntry(state, 1, '5'), flagVersion: saved.version + 1, contact };
    await stores.keptOrders.put(aShop(), entry, NOW);
    await stores.orderWishes.save(aShop(), '5', 'all', NOW);
  }
  const bounced = { orderId: '3', orderName: '#3', problem: 'busy', happenedAt: NOW } as const;
  await stores.linkMails.addProblem(aShop(), bounced);
}

/**
 * What the stores have to do on every kind of database.
 *
 * @param isolationRuns - How many histories of five shops to generate.
 */
export function storesBattery(name: string, database: TestDatabase, isolationRuns: number): void {
  const opened: Stores[] = [];
  async function open(databaseUrl: string, keys: readonly Key[] = [aKey()]): Promise<Stores> {
    const stores = await createStores({ databaseUrl, keys });
    opened.push(stores);
    return stores;
  }
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((stores) => stores.close()));
  });

  let pair: Promise<TwoServers> | undefined;
  async function openPair(): Promise<TwoServers> {
    const databaseUrl = await database.fresh();
    const one = await createStores({ databaseUrl, keys: [aKey()] });
    const other = await createStores({ databaseUrl, keys: [aKey()] });
    return { one, other, db: (await openDatabase(databaseUrl, () => {})).db };
  }
  afterAll(async () => {
    const { one, other, db } = (await pair) ?? {};
    await Promise.all([one?.close(), other?.close(), db?.destroy()]);
  });

  /** Two servers on one empty database. They stay open, because connecting takes longer than a test. */
  async function openTwo(): Promise<TwoServers> {
    const servers = await (pair ??= openPair());
    for (const table of TABLES) await servers.db.deleteFrom(table).execute();
    return servers;
  }

  function two<Port>(port: (stores: Stores) => Port): () => Promise<readonly [Port, Port]> {
    return async () => {
      const { one, other } = await openTwo();
      return [port(one), port(other)];
    };
  }

  sessionStoreBattery(
    name,
    two(({ sessions }) => sessions),
  );
  webhookInboxBattery(
    name,
    two(({ inbox }) => inbox),
    async () => (await pair)?.db.selectFrom('webhooks').select(['subject', 'customer']).execute(),
  );
  counterStoreBattery(
    name,
    two(({ counters }) => counters),
  );
  tokenVersionsBattery(
    name,
    two(({ tokenVersions }) => tokenVersions),
  );
  pageSettingsBattery(
    name,
    two(({ pageSettings }) => pageSettings),
  );
  secondFactorsBattery(
    name,
    two(({ secondFactors }) => secondFactors),
  );
  deskKeysBattery(
    name,
    two(({ deskKeys }) => deskKeys),
  );
  linkMailsBattery(
    name,
    two(({ linkMails }) => linkMails),
  );
  shopsBattery(
    name,
    two(({ shops }) => shops),
  );
  staleOrdersBattery(
    name,
    two(({ staleOrders }) => staleOrders),
  );
  syncCursorsBattery(
    name,
    two(({ syncCursors }) => syncCursors),
  );
  dataRequestsBattery(
    name,
    two(({ dataRequests }) => dataRequests),
  );
  backfillsBattery(name, openTwo);
  keptOrdersBattery(name, openTwo);
  flagsBattery(name, openTwo);
  listDeliveriesBattery(name, openTwo);
  dailyCountsBattery(name, openTwo);
  followingChangesBattery(name, openTwo);
  carrierAccountsBattery(name, openTwo);
  parcelReportsBattery(name, openTwo);
  writtenEventsBattery(name, openTwo);
  savedViewsBattery(name, openTwo);
  scheduledReportsBattery(name, openTwo);
  outboxBattery(name, openTwo);
  shopperMailsBattery(name, openTwo);
  orderWishesBattery(name, openTwo);

  describe(`${name}, under all stores`, () => {
    it('has everything it acknowledged after the server was killed', async () => {
      const url = await database.fresh();
      const moments = fc.sample(fc.integer({ min: 1, max: 60 }), { numRuns: 3, seed: 24 });
      for (const [round, moment] of moments.entries()) {
        const server = runProgram(WRITING_SERVER, url, `${round}`);
        const acknowledged: string[] = [];
        for await (const shop of server.lines) {
          acknowledged.push(shop);
          if (acknowledged.length === moment) server.kill();
        }
        expect(acknowledged.length).toBeGreaterThanOrEqual(moment);
        const { sessions, inbox } = await open(url);
        const due = await inbox.claim(NOW, LATER, 100_000);
        const received = new Set<string>(due.map(({ shop }) => shop));
        for (const [index, shop] of acknowledged.entries()) {
          const its = aShop(`round-${round}-${index + 1}`);
          expect([shop, received.has(shop)]).toEqual([its, true]);
          expect(await sessions.load(its)).toEqual(aSession({ shop: its }));
        }
      }
    });

    it('has all that the first release wrote, after its tables were migrated', async () => {
      const url = await database.fresh();
      await database.execute(url, firstReleaseDatabase(NOW));
      for (const start of ['first', 'second']) {
        const { tokenVersions } = await open(url);
        expect(await tokenVersions.current(aShop(), '1001'), start).toEqual({
          ofShop: 2,
          ofOrder: 3,
        });
      }
      const { sessions, inbox, counters } = await open(url);
      expect(await inbox.claim(NOW, LATER, 10)).toMatchObject([{ shop: aShop(), id: 'w1' }]);
      expect(await counters.add(aShop(), 'before', 1, NOW, 60_000)).toMatchObject({ count: 5 });
      await sessions.save(aSession());
      expect(await sessions.load(aShop())).toEqual(aSession());
    });

    it('has the page settings that an earlier version saved, after their table was merged', async () => {
      const url = await database.fresh();
      await open(url);
      await database.execute(url, BEFORE_SHOPS);
      const { pageSettings } = await open(url);
      expect(await pageSettings.load(aShop())).toEqual(somePageSettings());
      expect(await pageSettings.load(aShop('other'))).toEqual(NO_PAGE_SETTINGS);
    });

    it('does not open a database that a later release has migrated', async () => {
      const url = await database.fresh();
      await open(url);
      const later =
        "insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')";
      await database.execute(url, later);
      await expect(open(url)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('9999-later') },
      });
    });

    it('leaves a database as it was when a migration fails', async () => {
      const url = await database.fresh();
      await database.execute(
        url,
        `${firstReleaseDatabase(NOW)} create table token_versions (x text);`,
      );
      await expect(open(url)).rejects.toThrow('cannot be opened');
      await database.execute(
        url,
        'drop table token_versions; select generation from link_generations',
      );
      await open(url);
    });

    it('deletes a shop except its session and unfinished webhooks, and nothing of another shop', async () => {
      const stores = await open(await database.fresh());
      const { sessions, inbox, counters, tokenVersions, pageSettings } = stores;
      const { keptOrders, deliveryCounts, staleOrders } = stores;
      const order = 'gid://shopify/Order/1';
      for (const shop of [aShop(), aShop('other')]) {
        await sessions.save(aSession({ shop }));
        await inbox.add(aWebhook({ shop }), NOW);
        await inbox.add(aWebhook({ shop, id: 'done' }), NOW);
        await inbox.finish(aWebhook({ shop, id: 'done' }), NOW);
        await counters.add(shop, 'a', 1, NOW, 60_000);
        await tokenVersions.revokeOrder(shop, order);
        await tokenVersions.revokeShop(shop);
        await pageSettings.save(shop, somePageSettings());
        await keptOrders.put(shop, anEntry(), NOW);
        await staleOrders.mark(shop, '2', PRIORITY.webhook, { at: NOW, dueAt: NOW });
      }
      await stores.deleteAllButSession(aShop());
      const left = async (shop = aShop()): Promise<unknown[]> => [
        await sessions.load(shop),
        await inbox.add(aWebhook({ shop }), NOW),
        await inbox.add(aWebhook({ shop, id: 'done' }), NOW),
        await counters.add(shop, 'a', 1, NOW, 60_000),
        await tokenVersions.current(shop, order),
        await pageSettings.load(shop),
        (await keptOrders.findById(shop, anEntry().order.id)) !== null,
        (await deliveryCounts(shop)).size > 0,
        await keptOrders.put(shop, anEntry(), NOW),
      ];
      expect(await left()).toEqual([
        aSession(),
        false,
        true,
        { count: 1, endsAt: LATER },
        { ofShop: 2, ofOrder: 0 },
        NO_PAGE_SETTINGS,
        false,
        false,
        'off',
      ]);
      expect(await staleOrders.claim(NOW, LATER, 10)).toMatchObject([{ shop: aShop('other') }]);
      expect(await left(aShop('other'))).toEqual([
        aSession({ shop: aShop('other') }),
        false,
        false,
        { count: 2, endsAt: LATER },
        { ofShop: 1, ofOrder: 1 },
        somePageSettings(),
        true,
        true,
        'kept',
      ]);
    });

    it('leaves nothing of a deleted shop in any table, but three that have a reason', async () => {
      const url = await database.fresh();
      const stores = await open(url);
      await fillEveryTable(stores);
      const { db, close } = await openDatabase(url, () => {});
      const schema = await sql<{ name: string }>`select current_schema() as name`
        .execute(db)
        .then(({ rows: [row] }) => row?.name)
        .catch(() => undefined);
      const tables = (await db.introspection.getTables())
        .filter((table) => table.schema === schema)
        .filter(({ columns }) => columns.some((column) => column.name === 'shop'))
        .map((table) => table.name);
      const withRows = async (): Promise<string[]> => {
        const found = [];
        for (const table of tables) {
          const { rows } =
            await sql`select 1 from ${sql.table(table)} where shop = ${aShop()}`.execute(db);
          if (rows.length > 0) found.push(table);
        }
        return found.toSorted();
      };
      expect(await withRows(), 'fill a new table in fillEveryTable').toEqual(tables.toSorted());
      expect(tables.length).toBeGreaterThan(10);
      await stores.deleteAllButSession(aShop());
      // The session until Shopify has refused its token, work that is due, and that all links are revoked.
      expect(await withRows()).toEqual(['sessions', 'token_versions', 'webhooks']);
      await close();
    });

    it('lets no shop see an effect of another', async ({ task }) => {
      const together = await open(await database.fresh());
      const alone = await open(await database.fresh());
      const tried = await expectShopsToBeIsolated(together, alone, isolationRuns);
      countCases(task, {
        row: 'B5',
        suite: `calls of five shops on ${name}`,
        target: 'each shop sees what it sees alone',
        tried,
        survived: tried,
        runsIn: 'npm test: 0.8 %',
      });
    });

    it('reads and replaces with a new key what an old one sealed, then needs the old key no more', async () => {
      const url = await database.fresh();
      const before = await open(url, [aKey('k1')]);
      await before.sessions.save(aSession());
      const between = await open(url, [aKey('k2'), aKey('k1')]);
      const after = await open(url, [aKey('k2')]);
      expect(await between.sessions.load(aShop())).toEqual(aSession());
      expect(await after.sessions.load(aShop())).toBeNull();
      expect(await between.sessions.claimRefresh(aSession(), NOW, LATER)).toBe(true);
      expect(
        await between.sessions.compareAndSet(aSession(), aSession({ accessToken: 'next' })),
      ).toBe(true);
      expect(await after.sessions.load(aShop())).toEqual(aSession({ accessToken: 'next' }));
      expect(await before.sessions.load(aShop())).toBeNull();
    });

    it('finds and opens orders of an old key, keeps them by a new one, then needs the old key no more', async () => {
      const url = await database.fresh();
      const before = await open(url, [aKey('k1')]);
      const between = await open(url, [aKey('k2'), aKey('k1')]);
      const after = await open(url, [aKey('k2')]);
      await before.shops.saveFacts(aShop(), FACTS, NOW);
      await keepOrder(before);
      expect(await findOrder(between)).toEqual(anEntry().order);
      expect(await findOrder(after)).toBeNull();
      await keepOrder(between);
      expect(await findOrder(after)).toEqual(anEntry().order);
      const customer = { orderIds: [], contacts: after.contactsOf(aShop(), ' Jane@Example.com') };
      await after.keptOrders.redact(aShop(), customer, LATER);
      expect(await findOrder(between)).toBeNull();
    });

    it('finds and opens parcels of an old key, stores them by a new one, then needs the old key no more', async () => {
      const url = await database.fresh();
      const before = await open(url, [aKey('k1')]);
      const between = await open(url, [aKey('k2'), aKey('k1')]);
      const after = await open(url, [aKey('k2')]);
      const told = aServiceReport('2026-11-24T10:00:00Z');
      await before.carrierAccounts.save(aShop(), anAccountChoice(), NOW);
      const [claimed] = await askParcel(before);
      if (!claimed) throw new Error('nothing asked');
      await before.parcelReports.settle(claimed, anOutcome({ report: told, dueAt: NOW }), NOW);
      expect(await askParcel(between), 'it is stored').toEqual([]);
      expect(await findParcel(between)).toMatchObject([{ report: told }]);
      expect((await between.carrierAccounts.load(aShop()))?.account.apiKey).toBe('canary-api-key');
      expect(await findParcel(after)).toEqual([null]);
      expect(await after.carrierAccounts.load(aShop())).toBeNull();
      expect(await after.parcelReports.claim(aShop(), NOW, LATER, 9), 'deleted').toEqual([]);
      expect(await findParcel(between)).toEqual([null]);
    });

    it('mails to addresses of an old key, seals them by a new one, then needs the old key no more', async () => {
      const url = await database.fresh();
      const before = await open(url, [aKey('k1')]);
      const between = await open(url, [aKey('k2'), aKey('k1')]);
      const after = await open(url, [aKey('k2')]);
      await createReport(before);
      expect(await addressesIn(after)).toEqual([]);
      const [claimed] = await between.scheduledReports.claimDue(NOW, LATER, 1);
      const [recipient] = claimed?.recipients ?? [];
      if (!claimed || !recipient) throw new Error('nothing is due');
      await between.scheduledReports.beginTurn(claimed, recipient.id);
      await between.scheduledReports.endTurn(claimed, recipient, { kind: 'sent' });
      expect(await addressesIn(after)).toEqual([aMailAddress()]);
    });

    it('has every order it acknowledged, and counts exactly, after the server was killed', async () => {
      const url = await database.fresh();
      const stores = await open(url);
      const { shops, keptOrders, deliveryCounts } = stores;
      await shops.saveFacts(aShop(), FACTS, NOW);
      const { db, close } = await openDatabase(url, () => {});
      const moments = fc.sample(fc.integer({ min: 1, max: 60 }), { numRuns: 2, seed: 15 });
      for (const [round, moment] of moments.entries()) {
        const server = runProgram(PUTTING_SERVER, url, `${round}`);
        const acknowledged: string[] = [];
        for await (const id of server.lines) {
          acknowledged.push(id);
          if (acknowledged.length === moment) server.kill();
        }
        expect(acknowledged.length).toBeGreaterThanOrEqual(moment);
        for (const id of acknowledged) {
          expect((await keptOrders.findById(aShop(), id))?.order.id).toBe(id);
        }
        expect(await deliveryCounts(aShop())).toEqual(await recount(db));
        expect(await numbersOf(stores)).toEqual(await recountNumbers(db));
      }
      await close();
    });

    it('gives the wrong guesses of all servers since an instant, each once, until they are deleted', async () => {
      const url = await database.fresh();
      const [one, other] = [await open(url), await open(url)];
      const guess = { shop: aShop(), id: 'a', subject: 'jane', charges: 'order.x.1', at: NOW };
      await one.guessJournal.add(guess);
      await other.guessJournal.add({ ...guess, at: LATER });
      const another = { ...guess, shop: aShop('other'), subject: 'john', at: LATER };
      await other.guessJournal.add(another);
      expect(await one.guessJournal.since(new Date(0), 10)).toEqual([another, guess]);
      expect(await one.guessJournal.since(new Date(0), 1)).toEqual([another]);
      expect(await one.guessJournal.since(NOW, 10)).toEqual([another]);
      await one.guessJournal.deleteSubject(aShop(), 'jane');
      expect(await other.guessJournal.since(new Date(0), 10)).toEqual([another]);
      await one.deleteAllButSession(aShop('other'));
      await other.guessJournal.add(guess);
      await other.guessJournal.deleteBefore(LATER);
      expect(await other.guessJournal.since(new Date(0), 10)).toEqual([]);
    });

    it('answers a health check until it is closed', async () => {
      const stores = await open(await database.fresh());
      await stores.check();
      await stores.close();
      await expect(stores.check()).rejects.toThrow();
    });
  });
}
