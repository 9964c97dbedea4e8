import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aLine, aScan, aShipment, aShop, NOW } from '../core/order.fixtures.ts';
import { createStores, type Stores, type StoresOptions } from './create-stores.ts';
import { openSqlite } from './open-sqlite.ts';
import { firstReleaseDatabase } from './first-release.fixtures.ts';
import { anEntry, FACTS } from './kept-orders.fixtures.ts';
import { runProgram } from './run-program.fixtures.ts';
import { storesBattery } from './stores.battery.ts';
import { aKey, aSession, aWebhook } from './stores.fixtures.ts';

const STARTING_SERVER = fileURLToPath(new URL('./starting-server.fixtures.ts', import.meta.url));

const LOCKING_PROGRAM = fileURLToPath(new URL('./locking-program.fixtures.ts', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function freshFile(): string {
  return join(folder, `${++files}.sqlite`);
}

function open(databaseUrl: string, log?: StoresOptions['log']): Promise<Stores> {
  return createStores({ databaseUrl, keys: [aKey()], ...(log && { log }) });
}

function execute(file: string, statements: string): void {
  const database = new DatabaseSync(file);
  database.exec(statements);
  database.close();
}

/** Sessions in a file, readable or not. */
function rowsIn(file: string): unknown {
  const database = new DatabaseSync(file);
  const count = database.prepare('select count(*) as sessions from sessions').get();
  database.close();
  return count?.['sessions'];
}

storesBattery(
  'SQLite',
  {
    fresh: async () => freshFile(),
    execute: async (file, statements) => execute(file, statements),
  },
  6,
);

describe('a SQLite file', () => {
  it.each([
    ['is new', ''],
    ['is of the first release', firstReleaseDatabase(NOW)],
  ])('that %s lets ten servers start at once and loses nothing they write', async (_, made) => {
    const file = freshFile();
    execute(file, made);
    const servers = Array.from({ length: 10 }, () => {
      const { lines, endInput } = runProgram(STARTING_SERVER, file);
      return { lines: lines[Symbol.asyncIterator](), endInput };
    });
    for (const { lines } of servers) await lines.next();
    for (const { endInput } of servers) endInput();
    const printed = await Promise.all(servers.map(({ lines }) => lines.next()));
    const countOf = (word: string): number => printed.filter(({ value }) => value === word).length;
    expect([countOf('new'), countOf('known')]).toEqual([1, 9]);
    const { counters, close } = await open(file);
    expect(await counters.add(aShop(), 'a', 1, NOW, 60_000)).toMatchObject({ count: 101 });
    await close();
  });

  it('is waited for at the start while another program writes to it', async () => {
    const file = freshFile();
    const writer = new DatabaseSync(file);
    writer.exec('begin immediate');
    const opening = open(file);
    writer.exec('rollback');
    writer.close();
    await (await opening).close();
  });

  it.each<[string, (file: string) => string]>([
    ['its path', (file) => file],
    ['file: and its path from here', (file) => `file:./${relative(cwd(), file)}`],
    ['its URL', (file) => pathToFileURL(file).href],
  ])('is created where %s says', async (_, write) => {
    const file = freshFile();
    const { close } = await open(write(file));
    await close();
    expect(existsSync(file)).toBe(true);
  });

  it('is not waited for later while another program writes to it, and works again after', async () => {
    const file = freshFile();
    const { sessions, close } = await open(file);
    const writer = new DatabaseSync(file);
    writer.exec('begin immediate');
    await expect(sessions.save(aSession())).rejects.toThrow('database is locked');
    writer.exec('rollback');
    writer.close();
    await sessions.save(aSession());
    expect(await sessions.load(aShop())).toEqual(aSession());
    await close();
  });

  it('that another process keeps locked stops no timer and no read, and works again after', async () => {
    const file = freshFile();
    const { sessions, inbox, check, close } = await open(file);
    await sessions.save(aSession());
    const locker = runProgram(LOCKING_PROGRAM, file);
    const locked = locker.lines[Symbol.asyncIterator]();
    await locked.next();

    let reads = 0;
    const writing = Array.from({ length: 20 }, (_, index) =>
      inbox.add(aWebhook({ id: `${index}` }), NOW),
    );
    const ended = Promise.allSettled(writing).then(() => 'ended');
    while ((await Promise.race([ended, sleep(1, 'turn')])) === 'turn') {
      expect(await sessions.load(aShop())).toEqual(aSession());
      reads += 1;
    }
    const failed = await Promise.allSettled(writing);
    expect(failed.filter(({ status }) => status === 'rejected')).toHaveLength(20);
    // They would be 20 × 2 seconds without a single read if the thread waited for each.
    expect(reads).toBeGreaterThan(20);
    await expect(check()).rejects.toThrow('database is locked');

    locker.endInput();
    await locked.next();
    await check();
    expect(await inbox.add(aWebhook(), NOW)).toBe(true);
    await close();
  });

  it('that answers but takes no write is not ready', async () => {
    const file = freshFile();
    const { sessions, check, close } = await open(file);
    const full = "begin select raise(abort, 'database or disk is full'); end";
    execute(file, `create trigger full before insert on health ${full}`);
    await expect(check()).rejects.toThrow('database or disk is full');
    expect(await sessions.load(aShop())).toBeNull();
    execute(file, 'drop trigger full');
    await check();
    await close();
  });

  it('has no token in clear text', async () => {
    const file = freshFile();
    const { sessions, close } = await open(file);
    await sessions.save(aSession());
    await sessions.compareAndSet(aSession(), aSession({ accessToken: 'shpat_the-next-token' }));
    const names = readdirSync(folder).filter((name) => join(folder, name).startsWith(file));
    const bytes = names.map((name) => readFileSync(join(folder, name), 'latin1')).join();
    await close();
    expect(names).toHaveLength(3);
    expect(bytes.includes(aShop())).toBe(true);
    for (const token of ['the-access-token', 'the-next-token', 'the-refresh-token']) {
      for (const encoding of ['utf8', 'hex', 'base64', 'base64url'] as const) {
        expect(bytes.includes(Buffer.from(token).toString(encoding))).toBe(false);
      }
    }
  });

  it('has of an order what the overview lists in clear text, and nothing of its shopper', async () => {
    const file = freshFile();
    const stores = await open(file);
    const { keptOrders, contactsOf, shops } = stores;
    await shops.saveFacts(aShop(), FACTS, NOW);
    const email = 'canary-mail@example.com';
    const order = {
      name: '#LISTED1',
      destination: { city: 'Canary-City', countryCode: 'NL' },
      provinceCode: 'CANARY-P',
      lines: [aLine({ title: 'Canary-Title', variant: 'Canary-V' })],
      shipments: [
        aShipment({
          id: 'gid://shopify/Fulfillment/1',
          parcels: [
            { carrier: 'LISTED2', number: 'LISTED3', url: 'https://canary.example/1012AB' },
          ],
          events: [
            aScan('delivered', '2026-11-24T10:00:00Z', {
              text: 'Left with Canary-Jansen',
              place: 'Canary-Place',
            }),
          ],
        }),
      ],
    };
    const [contact] = contactsOf(aShop(), email);
    const entry = anEntry({ ...order, id: '1' }, { contact, passContact: 'canary-pass' });
    expect(await keptOrders.put(aShop(), entry, NOW)).toBe('kept');
    const names = readdirSync(folder).filter((name) => join(folder, name).startsWith(file));
    const bytes = names.map((name) => readFileSync(join(folder, name), 'latin1')).join();
    await stores.close();
    for (const listed of ['#LISTED1', 'LISTED2', 'LISTED3']) expect(bytes).toContain(listed);
    expect(bytes.toLowerCase().includes('canary')).toBe(false);
    for (const canary of ['Canary', 'canary', email]) {
      for (const encoding of ['hex', 'base64', 'base64url'] as const) {
        expect(bytes.includes(Buffer.from(canary).toString(encoding))).toBe(false);
      }
    }
  });

  it.each([
    [
      'in the row of another shop',
      "update sessions set access_token = (select access_token from sessions where shop = 'other.myshopify.com')",
    ],
    ['in another column', 'update sessions set access_token = refresh_token'],
    ['the other way round', 'update sessions set refresh_token = access_token'],
    ['cut short', "update sessions set access_token = 'k1.AAAA'"],
    ['altered', "update sessions set access_token = access_token || 'AAAA'"],
    ['of no known form', "update sessions set access_token = ''"],
  ])(
    'has no session for a token that is %s, and logs that without the token',
    async (_, statement) => {
      const file = freshFile();
      const logged: unknown[] = [];
      const log = { warn: (facts: object, message: string) => void logged.push(facts, message) };
      const { sessions, close } = await open(file, log);
      await sessions.save(aSession());
      await sessions.save(aSession({ shop: aShop('other') }));
      const otherConnection = new DatabaseSync(file);
      expect(await sessions.load(aShop())).toEqual(aSession());
      otherConnection.exec(statement);
      otherConnection.close();
      expect(await sessions.load(aShop())).toBeNull();
      expect(logged).toEqual([
        { shop: aShop() },
        'no key opens the session of a shop: its merchant has to open the app',
      ]);
      await sessions.removeUnreadable(aShop('third'));
      expect(rowsIn(file)).toBe(2);
      await sessions.removeUnreadable(aShop());
      expect(rowsIn(file), 'as shop/redact does').toBe(1);
      await sessions.save(aSession());
      expect(await sessions.load(aShop())).toEqual(aSession());
      await close();
    },
  );

  it('begins every primary key with the shop, but that of the row that health writes', async () => {
    const file = freshFile();
    const { close } = await open(file);
    await close();
    const database = new DatabaseSync(file);
    const keys = database
      .prepare(
        `select json_array(tables.name, columns.name) as key
         from pragma_table_list as tables, pragma_table_info(tables.name) as columns
         where columns.pk = 1 and tables.name not like 'kysely_migration%' and tables.name != 'sqlite_schema'
         order by tables.name`,
      )
      .all();
    database.close();
    const others = keys.map(({ key }) => key).filter((key) => !String(key).endsWith(',"shop"]'));
    expect(keys.length).toBeGreaterThan(20);
    expect(others).toEqual(['["health","name"]']);
  });
});

describe('the address of a database', () => {
  it(':memory: stores everything until it is closed, and leaves no file', async () => {
    const stores = await open(':memory:');
    await stores.sessions.save(aSession());
    expect(await stores.sessions.load(aShop())).toEqual(aSession());
    await stores.close();
  });

  it.each([
    '',
    ' ',
    'mysql://root:s3cret@localhost/shop',
    'postgres://:s3cret@:x/y',
    'https://s3cret',
  ])('%j is refused, and not quoted', async (databaseUrl) => {
    const opening = open(databaseUrl);
    await expect(opening).rejects.toThrow(
      'the database address is neither postgres://… nor the path of a SQLite file',
    );
  });

  it.each([
    ['in a folder that is not there', 'nowhere/x.sqlite', 'unable to open database file'],
    ['of a file of another kind', 'letter.txt', 'file is not a database'],
  ])('%s is reported as such, at once', async (_, name, message) => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear shopper, '.repeat(100));
    const start = performance.now();
    await expect(open(join(folder, name))).rejects.toMatchObject({
      message: 'the SQLite database cannot be opened',
      cause: { message },
    });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('a limit', () => {
  it('stands in the statement as a number, so that SQLite does not plan it anew each time', async () => {
    const database = await openSqlite(':memory:');
    const query = database.reader.selectFrom('orders').select('order_id').limit(20).compile();
    expect(query).toMatchObject({ sql: expect.stringMatching(/ limit 20$/), parameters: [] });
    await database.close();
  });
});
