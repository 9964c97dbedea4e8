/**
 * Overloads our server with many connections at once, with three times its capacity, and with a step of twenty times
 * the load, each in a pair with the same server without limits of what is under way. It prints ratios, which depend on
 * the machine less than the figures do; only with a processor for each of the three processes they mean much.
 */
import { exit } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AppServerOptions } from './app-server.ts';
import { forkServer, type ForkedServer } from './forked-server.ts';
import { SHOPS, type Ended } from './load-client.ts';
import { closedLoop, openLoop, summarize, type Summary } from './load-shapes.ts';
import { writeBoard } from '../score/write-board.ts';
import type { UpstreamOptions } from './upstream-server.ts';

/** Milliseconds that Shopify takes for each of the two queries of a look-up. */
const LATENCY = 100;

/** Seconds of a measurement. */
const SLICE = 4;

/** Slices for the just-in-time compiler. */
const WARM_UP = 4;

/** What has to hold at three times the capacity. */
const TARGETS = { share: 0.8, slower: 8 };

const upstream = await forkServer('upstream-server.ts', {
  latency: LATENCY,
} satisfies UpstreamOptions);
const plain = await startServer(true);
const ours = await startServer(false);

console.log(`look-ups over ${2 * LATENCY} ms of Shopify's; without limits, and ours`);
for (let n = 0; n < WARM_UP; n += 1) await pair('warm up', (url) => closedLoop(url, 32, SLICE));
let capacity = 0;
const byConnections: Summary[] = [];
for (const connections of [100, 300, 1_000, 3_000]) {
  const both = await pair(`${connections} connections`, (url) =>
    closedLoop(url, connections, SLICE),
  );
  capacity = Math.max(capacity, ...both.map(({ found }) => found));
  byConnections.push(both[1]);
}
const [, unloaded] = await pair('half the capacity', (url) => openLoop(url, capacity / 2, SLICE));
const [, overloaded] = await pair('three times the capacity', (url) =>
  openLoop(url, 3 * capacity, SLICE),
);
await pair('a quarter of the capacity', (url) => openLoop(url, capacity / 4, SLICE));
const [, stepped] = await pair(
  'a step to five times the capacity',
  (url) => openLoop(url, 5 * capacity, SLICE),
  2,
);
const [, after] = await pair('half the capacity, 2 s later', (url) =>
  openLoop(url, capacity / 2, SLICE),
);
for (const server of [plain, ours, upstream]) await server.stop();

const share = overloaded.found / capacity;
const slower = overloaded.p99 / unloaded.p99;
console.log(`
capacity                           ${capacity.toFixed(0)} look-ups a second
at three times the capacity        ${share.toFixed(2)} of it answered (target ${TARGETS.share}), p99 ${slower.toFixed(1)} times the unloaded one (target ${TARGETS.slower}), ${overloaded.failed} failed
two seconds after the step         p99 ${(after.p99 / unloaded.p99).toFixed(1)} times the unloaded one`);
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
      figure: `${whole(capacity)} a second, ${whole(perCpuSecond)} in a second of a core`,
    },
    {
      row: 'E9',
      suite: 'look-ups at three times the capacity, and in a step to twenty times the load before',
      tried: overloaded.tried + stepped.tried,
      survived: overloaded.tried + stepped.tried - overloaded.failed - stepped.failed,
      target: `0 sockets failed; ≥ ${100 * TARGETS.share} % of the capacity found, p99 ≤ ${TARGETS.slower} × the unloaded`,
      figure: `${(100 * share).toFixed(0)} % and ${slower.toFixed(1)} ×; put off in ${whole(overloaded.putOffP50)} ms (p50); 2 s later p99 is ${(after.p99 / unloaded.p99).toFixed(1)} × the unloaded`,
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
  pause = 1,
): Promise<[plain: Summary, ours: Summary]> {
  const [first, second] = [await measure(plain), await measure(ours)];
  console.log(`${title}\n  without  ${format(first)}\n  ours     ${format(second)}`);
  return [first, second];

  async function measure(server: ForkedServer): Promise<Summary> {
    const before = await server.cpu();
    const began = performance.now();
    const ended = await run(server.url);
    const seconds = (performance.now() - began) / 1_000;
    const cpu = ((await server.cpu()) - before) / 1e6;
    await sleep(pause * 1_000);
    return summarize(ended, seconds, cpu);
  }
}

function format({
  found,
  foundPerCpuSecond,
  p50,
  p99,
  putOff,
  putOffP50,
  failed,
}: Summary): string {
  return (
    `${whole(found).padStart(5)}/s found, ${whole(foundPerCpuSecond).padStart(5)} per second of CPU, ` +
    `p50 ${whole(p50)}, p99 ${whole(p99)} ms; ${putOff} put off, p50 ${whole(putOffP50)} ms; ${failed} failed`
  );
}

function whole(value: number): string {
  return Number.isFinite(value) ? value.toFixed(0) : '-';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
