/**
 * Measures what one server needs, for docs/operating.md: memory, files and sockets, look-ups for a second of CPU time.
 * On Linux: it reads /proc. On a busy machine, CPU time and memory are as on an idle one.
 */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { exit } from 'node:process';
import { forkServer, type ForkedServer } from './forked-server.ts';
import { readImageSettings } from './image-settings.ts';
import { createLookupLoad } from './lookup-load.ts';
import { whole } from './measure-load.ts';
import { SAMPLE_ORDER } from './sample-lookup.ts';
import { writeBoard } from '../score/write-board.ts';

/** The smallest container that the image is meant for, in MB: docs/operating.md. */
const LEAST_MEMORY = 256;

/** Look-ups before one is measured, for the just-in-time compiler, in at most so many milliseconds. */
const WARM_UP = { lookups: 4_000, milliseconds: 20_000 };

/** Milliseconds of each load. */
const LOAD = 5_000;

const CONNECTIONS = 1_000;

const image = readImageSettings();
const upstream = await forkServer('upstream-server.ts', {});
const server = await forkServer('app-server.ts', { upstreamUrl: upstream.url }, image);
const idle = { memory: memoryOf(server, 'RssAnon'), files: filesOf(server) };
console.log(
  `idle: ${idle.memory} MB (${memoryOf(server, 'VmRSS')} with files), ${idle.files} files and sockets`,
);

let orders = 100_000;
const live = await lookUps(() => String((orders += 1)));
console.log(`live: ${whole(live.perCpuSecond)} look-ups for a second of CPU time`);
const cached = await lookUps(() => SAMPLE_ORDER);
console.log(`cached: ${whole(cached.perCpuSecond)} look-ups for a second of CPU time`);
console.log(`after both: ${memoryOf(server, 'RssAnon')} MB, ${filesOf(server)} files and sockets`);

const before = { memory: memoryOf(server, 'RssAnon'), files: filesOf(server) };
const sockets = await openConnections();
const taken = memoryOf(server, 'RssAnon') - before.memory;
console.log(
  `${CONNECTIONS} idle connections: ${filesOf(server) - before.files} sockets, ${taken} MB`,
);
for (const socket of sockets) socket.destroy();

let peak = 0;
const sampling = setInterval(() => {
  peak = Math.max(peak, memoryOf(server, 'RssAnon'));
}, 50);
const found = await crowd();
clearInterval(sampling);
console.log(
  `${CONNECTIONS} look-ups at once: ${found} found, ${peak} MB at most (${image.flags.join(' ')})`,
);
await server.stop();
await upstream.stop();
await writeBoard('sizes', {
  command: 'npm run bench:sizes',
  counts: [
    {
      row: 'E8',
      suite: 'look-ups of one order, from the cache of five seconds',
      tried: cached.answered,
      survived: cached.answered,
      target: 'all found; as many as a core can',
      figure: `${whole(cached.perCpuSecond)} in a second of a core; live, in the same run, ${whole(live.perCpuSecond)}`,
    },
  ],
});
exit(peak < LEAST_MEMORY ? 0 : 1);

/** Look-ups that the server answers with one second of CPU time. */
async function lookUps(
  nextOrder: () => string,
): Promise<{ answered: number; perCpuSecond: number }> {
  const lookups = createLookupLoad(server.url);
  await lookups.lookUp(nextOrder, WARM_UP.milliseconds, WARM_UP.lookups);
  const start = await server.cpu();
  const answered = await lookups.lookUp(nextOrder, LOAD);
  const seconds = ((await server.cpu()) - start) / 1e6;
  await lookups.close();
  return { answered, perCpuSecond: answered / seconds };
}

/**
 * In MB. `RssAnon` is what a container is charged for; `VmRSS` has the files in it that the process has read, its program
 * above all, which the system may drop.
 */
function memoryOf({ pid }: ForkedServer, name: 'RssAnon' | 'VmRSS'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}

function filesOf({ pid }: ForkedServer): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

/** Connections that have been answered once, and are kept. */
async function openConnections(): Promise<Socket[]> {
  const { hostname, port } = new URL(server.url);
  return Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const socket = connect(Number(port), hostname);
      socket.write('GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n');
      await once(socket, 'data');
      return socket;
    }),
  );
}

/** Look-ups of fifty orders that are found while so many are always under way. */
async function crowd(): Promise<number> {
  const load = createLookupLoad(server.url, false, CONNECTIONS);
  const end = performance.now() + LOAD;
  let count = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        // What is not found was answered with "unavailable", which takes memory as well.
        count += await load.read(String(100_000 + ((orders += 1) % 50))).then(
          () => 1,
          () => 0,
        );
      }
    }),
  );
  await load.close();
  return count;
}
