/**
 * What a look-up costs our server in CPU time, against a floor measured in the same run: the bare
 * server that does no more than it must. Ratios only; the machine's own speed falls out (design §12).
 */
import { exit } from 'node:process';
import { forkServer } from './forked-server.ts';
import type { AppServerOptions } from './app-server.ts';
import type { FloorOptions } from './floor-server.ts';
import { formatRatio, median, ratioOf, type Ratio } from './ratio.ts';
import { SAMPLE_ORDER } from './sample-lookup.ts';
import { createShoppers } from './send-lookups.ts';
import type { Questions } from './upstream-server.ts';

/** One way to answer look-ups, in a process of its own. */
interface Contestant {
  warmUp(): Promise<void>;
  /** Microseconds of CPU per look-up, slice by slice. */
  costs: number[];
  /** Look-ups a second, slice by slice. */
  speeds: number[];
  run(): Promise<void>;
  stop(): Promise<void>;
}

interface Case {
  title: string;
  /** What the ratio to the floor may be (design §12). */
  target: number;
  /** The order that the nth look-up asks for. */
  order(n: number): string;
  /** Shopify is not asked, so the shoppers have a core to themselves. */
  isAnsweredAlone: boolean;
}

const PAIRS = 14;

/** Milliseconds: hundreds of look-ups, and the whole bench stays within three minutes on any machine. */
const SLICE = 400;

/** Before the first slice, so that the compiler has done its work: look-ups, in at most so many milliseconds. */
const WARM_UP = { lookups: 8_000, milliseconds: 12_000 };

const CASES: readonly [uncached: Case, inMemory: Case] = [
  {
    title: 'a look-up that asks Shopify',
    target: 1.25,
    order: (n) => String(100_000 + n),
    isAnsweredAlone: false,
  },
  {
    title: 'a look-up answered from memory',
    target: 1.4,
    order: () => SAMPLE_ORDER,
    isAnsweredAlone: true,
  },
];

const upstream = await forkServer('upstream-server.ts', {});
const answer = await readAnswer();
const questions: Questions = await (await fetch(upstream.url)).json();
const [uncached, inMemory] = CASES;
const verdicts = [await measure(uncached, questions), await measure(inMemory, [])];
await upstream.stop();
exit(verdicts.every(Boolean) ? 0 : 1);

async function readAnswer(): Promise<string> {
  const server = await forkServer('app-server.ts', { upstreamUrl: upstream.url });
  const shoppers = createShoppers(server.url);
  const read = await shoppers.read(SAMPLE_ORDER);
  await shoppers.leave();
  await server.stop();
  return read;
}

/** Runs one case, prints it, and says whether the target holds. */
async function measure(one: Case, asked: string[]): Promise<boolean> {
  const floorOptions: FloorOptions = { upstreamUrl: upstream.url, questions: asked, answer };
  const appOptions: AppServerOptions = { upstreamUrl: upstream.url };
  const trackedOrder = JSON.stringify(JSON.parse(answer).order);
  const floor = await enter('floor-server.ts', floorOptions, one);
  const again = await enter('floor-server.ts', floorOptions, one);
  const app = await enter('app-server.ts', appOptions, one);
  const coreless = await enter('app-server.ts', { ...appOptions, trackedOrder }, one);
  const contestants = [floor, app, coreless, again];
  for (const contestant of contestants) await contestant.warmUp();
  for (let pair = 0; pair < PAIRS; pair += 1) {
    // There and back again, so that what drifts meets everyone alike: ABBA.
    const order = pair % 2 === 0 ? contestants : contestants.toReversed();
    for (const contestant of order) await contestant.run();
  }
  for (const contestant of contestants) await contestant.stop();

  const noise = against(floor, again);
  const cost = against(floor, app);
  const withoutCore = against(floor, coreless);
  const band = Math.max(noise.high - 1, 1 - noise.low);
  const holds = cost.low <= one.target + band;
  const core = median(app.costs) - median(coreless.costs);
  console.log(`
${one.title}
  floor, against itself      ${formatRatio(noise)}
  our server, against floor  ${formatRatio(cost)}   target ${one.target.toFixed(2)}: ${verdict(cost, one.target, holds)}
  the same, core left out    ${formatRatio(withoutCore)}
  CPU, µs each               floor ${µs(floor)}, ours ${µs(app)}, of which the core ${core.toFixed(0)}
  look-ups a second          floor ${median(floor.speeds).toFixed(0)}, ours ${median(app.speeds).toFixed(0)}`);
  return holds;
}

async function enter(file: string, options: object, one: Case): Promise<Contestant> {
  const server = await forkServer(file, options);
  const shoppers = createShoppers(server.url, one.isAnsweredAlone);
  const costs: number[] = [];
  const speeds: number[] = [];
  let sent = 0;
  const nextOrder = (): string => one.order((sent += 1));
  return {
    async warmUp() {
      await shoppers.lookUp(nextOrder, WARM_UP.milliseconds, WARM_UP.lookups);
    },
    costs,
    speeds,
    async run() {
      const before = await server.cpu();
      const start = performance.now();
      const answered = await shoppers.lookUp(nextOrder, SLICE);
      speeds.push((answered / (performance.now() - start)) * 1000);
      costs.push(((await server.cpu()) - before) / answered);
    },
    async stop() {
      await shoppers.leave();
      await server.stop();
    },
  };
}

function against(floor: Contestant, other: Contestant): Ratio {
  return ratioOf(other.costs.map((cost, pair) => cost / (floor.costs[pair] ?? Number.NaN)));
}

function verdict({ median: middle }: Ratio, target: number, holds: boolean): string {
  if (middle <= target) return 'held';
  return holds ? 'not held, within the noise' : 'MISSED';
}

function µs({ costs }: Contestant): string {
  return median(costs).toFixed(0);
}
