/**
 * Overloads our server with many connections at once, with three times its capacity, and with a step of twenty times
 * the load, each in a pair with the same server without limits of what is under way; and compares the CPU time of a
 * look-up with the floor of `floor-server.ts`. It prints ratios, which depend on the machine less than the figures do;
 * only with a processor for each of the three processes they mean much.
 */
import { exit } from 'node:process';
import type { AppServerOptions } from './app-server.ts';
import type { FloorOptions } from './floor-server.ts';
import { forkServer, type ForkedServer } from './forked-server.ts';
import { SHOPS, type Ended } from './load-client.ts';
import { closedLoop, openLoop } from './load-shapes.ts';
import { createLookupLoad } from './lookup-load.ts';
import { formatMeasured, measureLoad, whole, type Measured } from './measure-load.ts';
import { formatRatio, ratioOf, type Ratio } from './ratio.ts';
import { SAMPLE_ORDER } from './sample-lookup.ts';
import { writeBoard } from '../score/write-board.ts';
import type { UpstreamOptions } from './upstream-server.ts';

/** Milliseconds that Shopify takes for each of the two queries of a look-up. */
const LATENCY = 100;

/** Seconds of a measurement. */
const SLICE = 4;

/** Slices for the just-in-time compiler. */
const WARM_UP = 4;

/** What has to hold at three times the capacity. Milliseconds that the event loop may be late, 99th percentile. */
const TARGETS = { share: 0.8, slower: 8, loopDelay: 20 };

/** Pairs of slices that compare our server with the floor, at so many connections. */
const PAIRS = 8;
const COMPARED_AT = 32;

const upstream = await forkServer('upstream-server.ts', {
  latency: LATENCY,
} satisfies UpstreamOptions);
const plain = await startServer(true);
const ours = await startServer(false);

console.log(`look-ups over ${2 * LATENCY} ms of Shopify's; without limits, and ours`);
for (let n = 0; n < WARM_UP; n += 1) await pair('warm up', (url) => closedLoop(url, 32, SLICE));
let capacity = 0;
const byConnections: Measured[] = [];
for (const connections of [100, 300, 1_000, 3_000]) {
  const both = await pair(`${connections} connections`, (url) =>
    closedLoop(url, connections, SLICE),
  );
  capacity = Math.max(capacity, ...both.map(({ found }) => found));
  byConnections.push(both[1]);
}
const [, unloaded] = await pair('half the capacity', (url) => openLoop(url, capacity / 2, SLICE));
const [overloadedPlain, overloaded] = await pair('three times the capacity', (url) =>
  openLoop(url, 3 * capacity, SLICE),
);
await pair('a quarter of the capacity', (url) => openLoop(url, capacity / 4, SLICE));
const [, stepped] = await pair(
  'a step to five times the capacity',
  (url) => openLoop(url, 5 * capacity, SLICE),
  2_000,
);
const [, after] = await pair('half the capacity, 2 s later', (url) =>
  openLoop(url, capacity / 2, SLICE),
);
const toFloor = await compareWithFloor();
for (const server of [plain, ours, upstream]) await server.stop();

const share = overloaded.found / capacity;
const slower = overloaded.p99 / unloaded.p99;
console.log(`
capacity                           ${capacity.toFixed(0)} look-ups a second
at three times the capacity        ${share.toFixed(2)} of it answered (target ${TARGETS.share}), p99 ${slower.toFixed(1)} times the unloaded one (target ${TARGETS.slower}), ${overloaded.failed} failed
two seconds after the step         p99 ${(after.p99 / unloaded.p99).toFixed(1)} times the unloaded one
delay of the event loop, p99       ${whole(unloaded.loopDelay)} ms at half the capacity, ${whole(overloaded.loopDelay)} at three times (target ${TARGETS.loopDelay})
CPU of a look-up                   ${formatRatio(toFloor)} times the floor`);
const perCpuSecond = Math.max(...byConnections.map((one) => one.foundPerCpuSecond));
await writeBoard('load', {
  command: 'npm run bench:load',
  counts: [
    {
      row: 'E8',
      suite: `look-ups of ${SHOPS} shops, two queries of ${LATENCY} ms each`,
      tried: sum(byConnections.map(({ tried }) => tried)),
      survived: sum(byConnections.map(({ tried, failed }) => tried - failed)),
      target: 'two queries each; the most that is found in a second',
      figure: `${whole(capacity)} a second, ${whole(perCpuSecond)} in a second of a core; CPU ${formatRatio(toFloor)} × the floor`,
    },
    {
      row: 'E9',
      suite: 'look-ups at three times the capacity, and in a step to twenty times the load before',
      tried: overloaded.tried + stepped.tried,
      survived: overloaded.tried + stepped.tried - overloaded.failed - stepped.failed,
      target: `0 sockets failed; ≥ ${100 * TARGETS.share} % of the capacity found, p99 ≤ ${TARGETS.slower} × the unloaded`,
      figure: `${(100 * share).toFixed(0)} % and ${slower.toFixed(1)} ×; put off in ${whole(overloaded.putOffP50)} ms (p50); 2 s later p99 is ${(after.p99 / unloaded.p99).toFixed(1)} × the unloaded`,
    },
    {
      row: 'E10',
      suite: 'loads: half the capacity, and three times the capacity',
      tried: 2,
      survived: [unloaded, overloaded].filter(({ loopDelay }) => loopDelay <= TARGETS.loopDelay)
        .length,
      target: `late by ≤ ${TARGETS.loopDelay} ms (p99)`,
      figure: `${whole(unloaded.loopDelay)} ms and ${whole(overloaded.loopDelay)} ms; without limits ${whole(overloadedPlain.loopDelay)} ms at three times`,
    },
  ],
});
exit(share >= TARGETS.share && slower <= TARGETS.slower && overloaded.failed === 0 ? 0 : 1);

function startServer(isUnlimited: boolean): Promise<ForkedServer> {
  const options: AppServerOptions = { upstreamUrl: upstream.url, shops: SHOPS, isUnlimited };
  return forkServer('app-server.ts', options);
}

/** Runs one load at both servers, one after the other, and prints what became of it. */
async function pair(
  title: string,
  run: (url: string) => Promise<Ended[]>,
  pause?: number,
): Promise<[plain: Measured, ours: Measured]> {
  const first = await measureLoad(plain, run, pause);
  const second = await measureLoad(ours, run, pause);
  console.log(
    `${title}\n  without  ${formatMeasured(first)}\n  ours     ${formatMeasured(second)}`,
  );
  return [first, second];
}

function steady(url: string): Promise<Ended[]> {
  return closedLoop(url, COMPARED_AT, SLICE);
}

/** CPU time of a found order, ours to the floor's, in slices one after the other. */
async function compareWithFloor(): Promise<Ratio> {
  const load = createLookupLoad(ours.url);
  const answer = await load.read(SAMPLE_ORDER);
  await load.close();
  const queries: string[] = await (await fetch(upstream.url)).json();
  const floor = await forkServer('floor-server.ts', {
    upstreamUrl: upstream.url,
    queries,
    answer,
  } satisfies FloorOptions);
  for (let n = 0; n < WARM_UP; n += 1) await measureLoad(floor, steady);
  const ratios: number[] = [];
  while (ratios.length < PAIRS) {
    // ABBA order, so that a drift of the machine affects both alike.
    const isOursFirst = ratios.length % 2 === 0;
    const one = await measureLoad(isOursFirst ? ours : floor, steady);
    const other = await measureLoad(isOursFirst ? floor : ours, steady);
    const [mine, least] = isOursFirst ? [one, other] : [other, one];
    ratios.push(least.foundPerCpuSecond / mine.foundPerCpuSecond);
  }
  await floor.stop();
  return ratioOf(ratios);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
