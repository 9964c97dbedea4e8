/**
 * Measures the CPU time of a look-up in our server, as a ratio to the floor of `floor-server.ts` in the same run.
 * The ratio does not depend on the speed of the machine.
 */
import { exit } from 'node:process';
import { forkServer } from './forked-server.ts';
import type { AppServerOptions } from './app-server.ts';
import type { FloorOptions } from './floor-server.ts';
import { against, runInTurns, startMeasured, µs, type MeasuredLoad } from './measured-server.ts';
import { readAnswer } from './read-answer.ts';
import { formatRatio, median, type Ratio } from './ratio.ts';
import { SAMPLE_ORDER } from './sample-lookup.ts';
import type { LookupQueries } from './upstream-server.ts';

interface Case extends MeasuredLoad {
  title: string;
  /** The limit of the ratio to the floor. */
  target: number;
}

const CASES: readonly [uncached: Case, cached: Case] = [
  {
    title: 'a look-up with queries to Shopify',
    target: 1.25,
    order: (n) => String(100_000 + n),
    busyWait: false,
  },
  {
    title: 'a look-up from the cache',
    target: 1.4,
    order: () => SAMPLE_ORDER,
    busyWait: true,
  },
];

const upstream = await forkServer('upstream-server.ts', {});
const answer = await readAnswer(upstream.url);
const queries: LookupQueries = await (await fetch(upstream.url)).json();
const [uncached, cached] = CASES;
const results = [await measure(uncached, queries), await measure(cached, [])];
await upstream.stop();
exit(results.every(Boolean) ? 0 : 1);

/** Measures one case, prints it, and returns whether its target holds. */
async function measure(one: Case, queriesOfLookup: string[]): Promise<boolean> {
  const floorOptions: FloorOptions = {
    upstreamUrl: upstream.url,
    queries: queriesOfLookup,
    answer,
  };
  const appOptions: AppServerOptions = { upstreamUrl: upstream.url };
  const trackedOrder = JSON.stringify(JSON.parse(answer).order);
  const floor = await startMeasured('floor-server.ts', floorOptions, one);
  const again = await startMeasured('floor-server.ts', floorOptions, one);
  const app = await startMeasured('app-server.ts', appOptions, one);
  const coreless = await startMeasured('app-server.ts', { ...appOptions, trackedOrder }, one);
  const servers = [floor, app, coreless, again];
  await runInTurns(servers);

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
  the same without the core  ${formatRatio(withoutCore)}
  CPU, µs each               floor ${µs(floor)}, ours ${µs(app)}, of which the core ${core.toFixed(0)}
  look-ups a second          floor ${median(floor.speeds).toFixed(0)}, ours ${median(app.speeds).toFixed(0)}`);
  return holds;
}

function verdict({ median: middle }: Ratio, target: number, holds: boolean): string {
  if (middle <= target) return 'held';
  return holds ? 'not held, within the noise' : 'MISSED';
}
