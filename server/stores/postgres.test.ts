import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { awaitStores } from './await-stores.ts';
import { createStores, type Stores } from './create-stores.ts';
import { startHeldProxy } from './held-proxy.fixtures.ts';
import { anEntry } from './kept-orders.fixtures.ts';
import { startPostgres, type Postgres } from './start-postgres.fixtures.ts';
import { storesBattery } from './stores.battery.ts';
import { aKey, aSession, aWebhook } from './stores.fixtures.ts';

/** Milliseconds that a call may take during an outage of the database, and some for a busy machine. */
const BOUND = 2_500 + 2_500;

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.end());

storesBattery(
  'Postgres',
  {
    fresh: () => postgres.freshDatabase(),
    execute: (databaseUrl, statements) => postgres.execute(databaseUrl, statements),
  },
  1,
);

function open(databaseUrl: string): Promise<Stores> {
  return createStores({ databaseUrl, keys: [aKey()] });
}

/** One call of each store. */
function callEach(stores: Stores): Promise<unknown>[] {
  return [
    stores.sessions.load(aShop()),
    stores.inbox.add(aWebhook(), NOW),
    stores.counters.add(aShop(), 'a', 1, NOW, 60_000),
    stores.tokenVersions.current(aShop(), 'gid://shopify/Order/1'),
    stores.deleteAllButSession(aShop('other')),
    stores.keptOrders.put(aShop(), anEntry(), NOW),
    stores.keptOrders.findById(aShop(), '1'),
    stores.check(),
  ];
}

/** How the calls end, and the milliseconds until the last has ended. */
async function timed(calls: Promise<unknown>[]): Promise<{ ends: string[]; took: number }> {
  const start = performance.now();
  const ends = (await Promise.allSettled(calls)).map(({ status }) => status);
  return { ends, took: performance.now() - start };
}

describe('a Postgres', () => {
  it('lets ten servers start at once and loses nothing they write', async () => {
    const url = await postgres.freshDatabase();
    const servers = await Promise.all(Array.from({ length: 10 }, () => open(url)));
    const added = await Promise.all(servers.map(({ inbox }) => inbox.add(aWebhook(), NOW)));
    expect(added.filter(Boolean)).toHaveLength(1);
    await Promise.all(servers.map(({ close }) => close()));
  });

  it('works again after it was stopped and started', async () => {
    const url = await postgres.freshDatabase();
    const stores = await open(url);
    await stores.sessions.save(aSession());
    const interrupted = timed(Array.from({ length: 20 }, () => callEach(stores)).flat());
    await postgres.stop();
    const { took: tookToStop } = await interrupted;
    const outage = await timed(callEach(stores));
    await expect(open(url)).rejects.toThrow('the Postgres database cannot be opened');
    const later = await awaitStores({ databaseUrl: url, keys: [aKey()] }, () => postgres.start());
    await later.close();
    const after = await timed(callEach(stores));
    expect(new Set(outage.ends)).toEqual(new Set(['rejected']));
    expect(new Set(after.ends)).toEqual(new Set(['fulfilled']));
    expect(Math.max(tookToStop, outage.took)).toBeLessThan(BOUND);
    expect(await stores.sessions.load(aShop())).toEqual(aSession());
    await stores.close();
  });
});

// Concurrent, since each test waits for a timeout of seconds.
describe.concurrent('a Postgres', () => {
  it('that does not answer is not waited for, and works again when it answers', async () => {
    const proxy = await startHeldProxy(postgres.port);
    const url = new URL(await postgres.freshDatabase());
    url.port = `${proxy.port}`;
    const stores = await open(url.href);
    await stores.check();
    proxy.hold();
    const outage = await timed(callEach(stores));
    proxy.release();
    const after = await timed(callEach(stores));
    await stores.close();
    proxy.close();
    expect(new Set(outage.ends)).toEqual(new Set(['rejected']));
    expect(outage.took).toBeLessThan(BOUND);
    expect(new Set(after.ends)).toEqual(new Set(['fulfilled']));
  });

  it('whose rows another program locks is not waited for', async () => {
    const url = await postgres.freshDatabase();
    const stores = await open(url);
    await stores.sessions.save(aSession());
    const schema = /test_\d+/.exec(url)?.[0];
    const unlock = await postgres.hold(`lock table ${schema}.sessions`);
    await expect(stores.sessions.load(aShop())).rejects.toThrow('statement timeout');
    await unlock();
    expect(await stores.sessions.load(aShop())).toEqual(aSession());
    await stores.close();
  });
});
