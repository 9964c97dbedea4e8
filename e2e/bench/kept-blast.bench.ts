/**
 * A mail to all shoppers of a shop on Shopify's smallest plan, in simulated time: each looks at their order 1.5 times
 * within half an hour. Where orders are kept, and live only. `SHOPPERS=1000` makes it smaller.
 */
import { env, exit } from 'node:process';
import { quantile } from './ratio.ts';
import type { BlastFigures } from './simulate-blast.ts';
import { installSimulatedTime } from './simulated-time.ts';

const SHOPPERS = Number(env['SHOPPERS'] ?? 20_000);

/** Design: nothing wrong, nothing refused, no points; milliseconds of the slowest hundredth. */
const LONGEST_WAIT = 300;

const START = new Date('2026-11-25T09:00:00Z');

const time = installSimulatedTime(START);
// The import is dynamic, because the clock must be there before the server is loaded.
const { createBlast } = await import('./simulate-blast.ts');
const runBlast = createBlast(time, SHOPPERS);
const kept = await runBlast(true);
print('kept', kept);
print('live only', await runBlast(false));
const holds =
  kept.found === kept.looks &&
  kept.wrong === 0 &&
  kept.throttled === 0 &&
  kept.points.lookups === 0 &&
  quantile(kept.waits, 0.99) <= LONGEST_WAIT;
console.log(holds ? 'held' : 'MISSED');
exit(holds ? 0 : 1);

function print(title: string, figures: BlastFigures): void {
  const { looks, found, wrong, refused, throttled, points, waits } = figures;
  console.log(`
${title}: ${SHOPPERS} shoppers, ${looks} looks
  found ${found}, refused ${refused}, wrong ${wrong}, queries throttled ${throttled}
  points: ${points.lookups} of look-ups (${(points.lookups / looks).toFixed(1)} each), ${points.background} in the background
  wait: median ${quantile(waits, 0.5).toFixed(1)} ms, p99 ${quantile(waits, 0.99).toFixed(1)} ms`);
}
