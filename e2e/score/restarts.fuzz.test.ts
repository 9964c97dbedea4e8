import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkServer, type ForkedServer } from '../bench/forked-server.ts';
import { startPostgres } from '../../server/stores/start-postgres.fixtures.ts';
import { countCases, FULL } from './count-cases.fixtures.ts';
import { sendPaced } from './soak/paced-load.ts';
import { startServer, type ServerProcess } from './soak/start-server.ts';

/** Restarts under load, and the load. */
const RESTARTS = 20;
const PER_SECOND = 200;

/** Milliseconds between two questions whether a server is ready. */
const PROBE = 100;

/** Milliseconds: a host that restarts a server waits no longer. */
const LIMITS = { exit: 5_000, live: 1_000, ready: 2_000 };

const folder = mkdtempSync(join(tmpdir(), 'restarts-'));
const databaseUrl = `file:${join(folder, 'restarts.sqlite')}`;
let upstream: ForkedServer;

beforeAll(async () => {
  if (FULL) upstream = await forkServer('../score/soak/upstream.ts', {});
});
afterAll(async () => {
  await upstream?.stop();
  rmSync(folder, { recursive: true });
});

async function statusOf({ healthPort }: ServerProcess, path: string): Promise<number> {
  return fetch(`http://127.0.0.1:${healthPort}${path}`).then(
    ({ status }) => status,
    () => 0,
  );
}

/** The milliseconds until a path of a server's health port is answered by a status. */
async function timeUntil(server: ServerProcess, path: string, status: number): Promise<number> {
  const begun = performance.now();
  while ((await statusOf(server, path)) !== status) {
    if (performance.now() - begun > 60_000) return Infinity;
    await sleep(PROBE / 4);
  }
  return performance.now() - begun;
}

/** A balancer as small as can be: a connection goes to the next server that has said that it is ready. */
async function startBalancer(servers: Set<ServerProcess>) {
  const ready = new Map<ServerProcess, number>();
  async function probe(server: ServerProcess): Promise<void> {
    if ((await statusOf(server, '/readyz')) === 200) ready.set(server, await server.port);
    else ready.delete(server);
  }
  const probing = setInterval(() => {
    for (const server of servers) {
      void probe(server);
    }
    for (const server of ready.keys()) if (!servers.has(server)) ready.delete(server);
  }, PROBE);
  let turn = 0;
  const listener = createServer((client) => {
    const ports = [...ready.values()];
    const port = ports[(turn += 1) % ports.length];
    if (port === undefined) {
      client.destroy();
      return;
    }
    const origin = connect({ port, host: '127.0.0.1' });
    client.pipe(origin).pipe(client);
    for (const [one, other] of [
      [client, origin],
      [origin, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.once('close', () => other.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    ready: () => ready.size,
    close() {
      clearInterval(probing);
      listener.close();
    },
  };
}

// Minutes of real servers: `npm run score` alone.
describe.runIf(FULL)('a server', () => {
  it('loses no request, however often one of two is restarted', async ({ task }) => {
    const servers = new Set<ServerProcess>();
    const start = async (): Promise<ServerProcess> => {
      const server = await startServer({ upstreamUrl: upstream.url, databaseUrl });
      await server.port;
      servers.add(server);
      return server;
    };
    const pair = [await start(), await start()];
    const balancer = await startBalancer(servers);
    while (balancer.ready() < 2) await sleep(PROBE);
    await sendPaced(balancer.url, { perSecond: 1, until: AbortSignal.timeout(5_000) });

    const over = new AbortController();
    const load = sendPaced(balancer.url, { perSecond: PER_SECOND, until: over.signal });
    const exits: number[] = [];
    for (let restart = 0; restart < RESTARTS; restart += 1) {
      const [old] = pair.splice(0, 1);
      if (!old) throw new Error('no server');
      exits.push(await old.terminate());
      servers.delete(old);
      pair.push(await start());
      while (balancer.ready() < 2) await sleep(PROBE);
    }
    over.abort();
    const { sent, wrong } = await load;
    balancer.close();
    await Promise.all(pair.map((server) => server.terminate()));
    const slowest = Math.max(...exits);
    expect(wrong).toEqual([]);
    expect(slowest).toBeLessThan(LIMITS.exit);
    countCases(task, {
      row: 'E12',
      suite: `look-ups over ${RESTARTS} restarts of one of two servers behind a balancer`,
      target: `0 lost; each ends within ${LIMITS.exit / 1_000} s`,
      tried: sent,
      survived: sent - wrong.length,
      figure: `${(slowest / 1_000).toFixed(1)} s at most`,
      runsIn: '',
    });
  });

  it('lives before its database, and is ready soon after it', async ({ task }) => {
    const postgres = await startPostgres();
    const url = await postgres.freshDatabase();
    await postgres.stop();
    // Shopify is away as well: nothing listens on this port.
    const server = await startServer({ upstreamUrl: 'http://127.0.0.1:9', databaseUrl: url });
    const live = await timeUntil(server, '/livez', 200);
    const before = await statusOf(server, '/readyz');
    await postgres.start();
    const ready = await timeUntil(server, '/readyz', 200);
    const ended = await server.terminate();
    await postgres.end();
    expect(before).toBe(503);
    expect(live).toBeLessThan(LIMITS.live);
    expect(ready).toBeLessThan(LIMITS.ready);
    expect(ended).toBeLessThan(LIMITS.exit);
    countCases(task, {
      row: 'E13',
      suite: 'a start without Postgres and without Shopify: alive, not ready, ready, ended',
      target: `200 within ${LIMITS.live / 1_000} s, 503, 200 within ${LIMITS.ready / 1_000} s after Postgres is back, no crash`,
      tried: 4,
      survived: 4,
      figure: `alive after ${(live / 1_000).toFixed(1)} s, ready ${(ready / 1_000).toFixed(1)} s after Postgres`,
      runsIn: '',
    });
  });
});
