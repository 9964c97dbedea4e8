/**
 * Measures the CPU time of a look-up that is answered from a kept order: against the floor (the same signature, one row
 * read by an index, a ready answer), and against Shopify's own template for apps, which sends the two live queries and
 * derives nothing. Beside it, a live look-up of ours against that template.
 */
import { exit } from 'node:process';
import type { AppServerOptions } from './app-server.ts';
import type { FloorOptions } from './floor-server.ts';
import { forkServer } from './forked-server.ts';
import { installPeers } from './install-peers.ts';
import { FIRST_COPY } from './keep-copies.ts';
import { against, runInTurns, startMeasured, µs, type MeasuredLoad } from './measured-server.ts';
import { readAnswer } from './read-answer.ts';
import { formatRatio, type Ratio } from './ratio.ts';
import type { LookupQueries } from './upstream-server.ts';

/** Design §12. */
const TARGETS = { keptOverFloor: 3, keptOverTemplate: 0.25, liveOverTemplate: 0.6 };

/** More than the answer cache holds, in turn: each look-up reads its order anew. */
const COPIES = 4_000;

const KEPT: MeasuredLoad = {
  order: (n) => String(FIRST_COPY + (n % COPIES)),
  busyWait: false,
};
const LIVE: MeasuredLoad = { order: (n) => String(100_000 + n), busyWait: false };

installPeers();
const upstream = await forkServer('upstream-server.ts', {});
// Its answers have what is kept beside an order.
const keptUpstream = await forkServer('upstream-server.ts', {});
const answer = await readAnswer(upstream.url);
const queries: LookupQueries = await (await fetch(upstream.url)).json();
const kept: AppServerOptions = { upstreamUrl: keptUpstream.url, keptCopies: COPIES };
const floorOfKept: FloorOptions = {
  upstreamUrl: upstream.url,
  queries: [],
  answer,
  kept: { first: FIRST_COPY, count: COPIES },
};
const isOver: boolean[] = [await measureFloor(), await measureTemplate()];
await upstream.stop();
await keptUpstream.stop();
exit(isOver.some(Boolean) ? 1 : 0);

async function measureFloor(): Promise<boolean> {
  const load = { ...KEPT, busyWait: true };
  const floor = await startMeasured('floor-server.ts', floorOfKept, load);
  const again = await startMeasured('floor-server.ts', floorOfKept, load);
  const app = await startMeasured('app-server.ts', kept, load);
  await runInTurns([floor, app, again]);
  const cost = against(floor, app);
  console.log(`
a look-up from what is kept
  floor, against itself      ${formatRatio(against(floor, again))}
  our server, against floor  ${formatRatio(cost)}   ${verdict(cost, TARGETS.keptOverFloor)}
  CPU, µs each               floor ${µs(floor)}, ours ${µs(app)}`);
  return cost.low > TARGETS.keptOverFloor;
}

async function measureTemplate(): Promise<boolean> {
  const peer: FloorOptions = { upstreamUrl: upstream.url, queries, answer };
  const template = await startMeasured('peers/template-server.mjs', peer, LIVE);
  const again = await startMeasured('peers/template-server.mjs', peer, LIVE);
  const live = await startMeasured('app-server.ts', { upstreamUrl: upstream.url }, LIVE);
  const app = await startMeasured('app-server.ts', kept, KEPT);
  await runInTurns([template, live, app, again]);
  const ofLive = against(template, live);
  const ofKept = against(template, app);
  console.log(`
Shopify's template with the two live queries
  template, against itself     ${formatRatio(against(template, again))}
  ours from what is kept       ${formatRatio(ofKept)}   ${verdict(ofKept, TARGETS.keptOverTemplate)}
  ours live                    ${formatRatio(ofLive)}   ${verdict(ofLive, TARGETS.liveOverTemplate)}
  CPU, µs each                 template ${µs(template)}, ours kept ${µs(app)}, live ${µs(live)}`);
  return ofKept.low > TARGETS.keptOverTemplate || ofLive.low > TARGETS.liveOverTemplate;
}

function verdict({ median, low }: Ratio, target: number): string {
  const held = median <= target ? 'held' : low <= target ? 'not held, within the noise' : 'MISSED';
  return `at most ${target}: ${held}`;
}
