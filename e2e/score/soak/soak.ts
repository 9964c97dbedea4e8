/**
 * `npm run soak` runs one server for half an hour: look-ups of a shop's whole day one after the other, each for another
 * order, and then as long again while the connection to Shopify suffers random toxics. It prints how memory grew
 * and how many answers were wrong, and writes both to the board. `npm run soak 10 50`: ten minutes, 50 look-ups a second.
 *
 * Memory is measured after a warm-up with the same load, in which the caches of a fixed number of entries fill
 * (docs/operating.md, "Sizes"), functions are compiled, and V8 finds how large a heap it needs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { forkServer } from '../../bench/forked-server.ts';
import { startToxicProxy, type Toxic } from '../outages/toxic-proxy.ts';
import { readSeed } from '../seed.ts';
import { writeBoard } from '../write-board.ts';
import { sendPaced } from './paced-load.ts';
import { startServer, type Usage } from './start-server.ts';

/** Megabytes that memory may grow by in ten minutes, and that it may reach. */
const LIMITS = { slope: 1, rss: 200 };

/** Milliseconds; in the first five minutes the heap grows by some 10 MB, and in the second by some 3. */
const WARM_UP = 10 * 60_000;

/** Milliseconds: how long a toxic lasts at most, and how long there is none after it. */
const CHAOS = { toxic: 3_000, pause: 6_000 };

const TOXICS: readonly Toxic[] = [
  { name: 'latency', milliseconds: 800 },
  { name: 'down' },
  { name: 'reset' },
  { name: 'bandwidth', bytesPerSecond: 50_000 },
  { name: 'slicer', bytes: 512 },
  { name: 'timeout' },
  { name: 'limit data', bytes: 500 },
];

const minutes = Number(argv[2] ?? 30);
const perSecond = Number(argv[3] ?? 100);
const seed = readSeed(env);
const random = mulberry32(seed);
const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const upstream = await forkServer('../score/soak/upstream.ts', {});
const proxy = await startToxicProxy(Number(new URL(upstream.url).port));
const server = await startServer({
  upstreamUrl: `http://127.0.0.1:${proxy.port}`,
  databaseUrl: `file:${join(folder, 'soak.sqlite')}`,
});
const origin = `http://127.0.0.1:${await server.port}`;

// The first look-up makes the upstream's answers, which takes it seconds.
await sendPaced(origin, { perSecond: 1, until: AbortSignal.timeout(5_000) });
const warming = await sendPaced(origin, { perSecond, until: AbortSignal.timeout(WARM_UP) });
const warm = server.usage.splice(0);
const calm = await sendPaced(origin, { perSecond, until: AbortSignal.timeout(minutes * 60_000) });
const quiet = server.usage.splice(0);
const until = AbortSignal.timeout(minutes * 60_000);
const chaos = makeChaos(until);
const stormy = await sendPaced(origin, { perSecond, until });
await chaos;
const ended = await server.terminate();
await proxy.close();
await upstream.stop();
rmSync(folder, { recursive: true });

const rss = Math.max(...[...warm, ...quiet, ...server.usage].map((one) => one.rss)) / 2 ** 20;
const slope = slopeOf(quiet);
console.log(`warm-up: ${JSON.stringify({ ...warming, wrong: warming.wrong.slice(0, 5) })}`);
console.log(`calm: ${JSON.stringify({ ...calm, wrong: calm.wrong.slice(0, 5) })}`);
console.log(`chaos: ${JSON.stringify({ ...stormy, wrong: stormy.wrong.slice(0, 5) })}`);
console.log(
  `RSS at most ${rss.toFixed(0)} MB, ${slope.toFixed(2)} MB in ten minutes; ended in ${ended.toFixed(0)} ms`,
);
await writeBoard('soak', {
  command: 'npm run soak',
  counts: [
    {
      row: 'E11',
      suite: `${minutes} minutes of ${perSecond} look-ups a second, each for another order`,
      tried: calm.sent,
      survived: calm.found,
      target: `all found; after ten minutes ≤ ${LIMITS.slope} MB in ten minutes, ≤ ${LIMITS.rss} MB`,
      figure: `${slope.toFixed(2)} MB in ten minutes, ${rss.toFixed(0)} MB at most`,
    },
    {
      row: 'E17',
      suite: `${minutes} minutes of ${perSecond} look-ups a second, with random toxics before Shopify`,
      tried: stormy.sent,
      survived: stormy.sent - stormy.wrong.length,
      target: '0 wrong: found, or told truly that it is not available',
      figure: `${((100 * stormy.found) / stormy.sent).toFixed(2)} % found`,
      seed,
    },
  ],
});
const holds = calm.found === calm.sent && stormy.wrong.length === 0;
exit(holds && slope <= LIMITS.slope && rss <= LIMITS.rss ? 0 : 1);

async function makeChaos(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    proxy.set(TOXICS[Math.floor(random() * TOXICS.length)] ?? null);
    await sleep(random() * CHAOS.toxic);
    proxy.set(null);
    await sleep(random() * CHAOS.pause);
  }
}

/** Megabytes in ten minutes: the slope of the straight line through the samples of each second. */
function slopeOf(usage: readonly Usage[]): number {
  const middle = (usage.length - 1) / 2;
  const average = mean(usage.map((one) => one.rss));
  const covariance = mean(usage.map((one, second) => (second - middle) * (one.rss - average)));
  const variance = mean(usage.map((_, second) => (second - middle) ** 2));
  return ((covariance / variance) * 600) / 2 ** 20;
}

/** A seeded generator of numbers from 0 to 1. */
function mulberry32(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
