/**
 * Throws resource bombs at one server of the image's memory, some of each kind at once, and then opens as many idle
 * connections as it takes. Meanwhile shoppers look up their orders. It prints how each bomb ended and how memory grew,
 * and writes both to the board.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { forkServer } from './forked-server.ts';
import { whole } from './measure-load.ts';
import { listBombs, throwBomb, type Bomb } from './resource-bombs.ts';
import { sendPaced } from '../score/soak/paced-load.ts';
import { startServer, type Usage } from '../score/soak/start-server.ts';
import { writeBoard } from '../score/write-board.ts';

/** Megabytes: by how much the bombs may make memory grow, and what it may reach. Milliseconds until they are over. */
const LIMITS = { growth: 20, rss: 256, cutOff: 10_000 };

/** Bombs of one kind at once. */
const AT_ONCE = 20;

/** Connections without a request; the server takes 5,000 at once (`connection-limits.ts`), and shoppers need some. */
const IDLE = 4_500;

/** Milliseconds in which memory shows what they take. */
const SETTLED = 5_000;

/** Connections that are opened at once. */
const OPENED_AT_ONCE = 250;

/** Look-ups a second, before and beside the bombs; milliseconds of the former, in which the heap finds its size. */
const SHOPPERS = { perSecond: 20, warmUp: 180_000 };

const folder = mkdtempSync(join(tmpdir(), 'bombs-'));
const upstream = await forkServer('../score/soak/upstream.ts', {});
const server = await startServer({
  upstreamUrl: upstream.url,
  databaseUrl: `file:${join(folder, 'bombs.sqlite')}`,
});
const port = await server.port;
const origin = `http://127.0.0.1:${port}`;
await sendPaced(origin, { ...SHOPPERS, until: AbortSignal.timeout(SHOPPERS.warmUp) });
const before = mean(server.usage.splice(0).slice(-5));

const ending = new AbortController();
const looking = sendPaced(origin, { ...SHOPPERS, until: ending.signal });
const bombs = listBombs();
const survived: boolean[] = [];
for (const bomb of bombs) survived.push(await throwSome(bomb));
const bombed = mostOf(server.usage.splice(0));
const sockets = await openIdle();
await sleep(SETTLED);
const kept = sockets.filter(({ destroyed }) => !destroyed).length;
const idle = mostOf(server.usage);
ending.abort();
const shoppers = await looking;
for (const socket of sockets) socket.destroy();
await server.terminate();
await upstream.stop();
rmSync(folder, { recursive: true });

const figure = `${whole(before)} MB before, ${whole(bombed)} with the bombs, ${whole(idle)} with the connections; ${shoppers.found} of ${shoppers.sent} shoppers found their order meanwhile`;
console.log(`${kept} idle connections; ${figure}`);
const count = {
  tried: bombs.length + 1,
  survived: survived.filter(Boolean).length + Number(kept === IDLE),
};
await writeBoard('bombs', {
  command: 'npm run bench:sizes',
  counts: [
    {
      row: 'D2',
      suite: `kinds of bombs, ${AT_ONCE} of each at once, and ${IDLE.toLocaleString('en')} idle connections`,
      ...count,
      target: `each is over within ${LIMITS.cutOff / 1_000} s; bombs take ≤ ${LIMITS.growth} MB, all together ≤ ${LIMITS.rss} MB`,
      figure,
    },
  ],
});
const holds =
  count.survived === count.tried && bombed - before <= LIMITS.growth && idle <= LIMITS.rss;
exit(holds && shoppers.wrong.length === 0 ? 0 : 1);

/** Whether all of one kind are over in time. */
async function throwSome(bomb: Bomb): Promise<boolean> {
  const ended = await Promise.all(Array.from({ length: AT_ONCE }, () => throwBomb(port, bomb)));
  const slowest = Math.max(...ended.map(({ milliseconds }) => milliseconds));
  const statuses = [...new Set(ended.map(({ status }) => status ?? 'cut off'))].join(', ');
  console.log(`${bomb.name}: ${statuses}, after ${(slowest / 1_000).toFixed(1)} s at most`);
  return slowest <= LIMITS.cutOff;
}

/** In MB. */
function mostOf(usage: readonly Usage[]): number {
  return Math.max(...usage.map(({ rss }) => rss)) / 2 ** 20;
}

function mean(usage: readonly Usage[]): number {
  return usage.reduce((sum, { rss }) => sum + rss, 0) / usage.length / 2 ** 20;
}

/** Connections that have been answered once, and are kept. @returns those that are. */
async function openIdle(): Promise<Socket[]> {
  const opened: Socket[] = [];
  while (opened.length < IDLE) {
    const some = Array.from({ length: OPENED_AT_ONCE }, () => connect(port, '127.0.0.1'));
    await Promise.all(some.map(askOnce));
    opened.push(...some);
  }
  return opened.filter(({ destroyed }) => !destroyed);
}

async function askOnce(socket: Socket): Promise<void> {
  socket.on('error', () => {});
  socket.write('GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n');
  await Promise.race([once(socket, 'data').catch(() => {}), once(socket, 'close')]);
}
