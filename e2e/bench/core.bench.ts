/** Order → timeline: how long the core takes for a very large order, and whether it grows in a straight line. */
import { exit } from 'node:process';
import { createMoments, type View } from '../../server/core/dates/moments.ts';
import type { Order } from '../../server/core/order.ts';
import { toTrackedOrder } from '../../server/core/timeline/to-tracked-order.ts';
import { largeOrder } from './large-order.ts';
import { formatRatio, median, quantile, ratioOf } from './ratio.ts';

/** Milliseconds for {@link LARGE} (design §12); told, not enforced: it depends on the machine. */
const GOAL = 1;

/** Per event, the huge order may cost this many times the large one; quadratic would be 17. */
const MAX_GROWTH = 1.5;

const LARGE = { shipments: 20, eventsEach: 30 };
const HUGE = { shipments: 100, eventsEach: 100 };

const WARM_UP = 60;
const ROUNDS = 120;

const NOW = new Date('2026-11-25T13:05:00Z');
const formatted: View = { now: NOW, moments: createMoments('en-NL', 'Europe/Amsterdam', 2026) };
const moment = { at: '', text: '' };
const unformatted: View = {
  now: NOW,
  moments: {
    date: (at) => at.slice(0, 10),
    instantOf: (at) => Date.parse(at),
    day: () => moment,
    weekday: () => moment,
    dayTime: () => moment,
    time: () => moment,
    clock: () => ({ text: '', offsetMinutes: 0 }),
  },
};

/** The style that an event is written in, with nothing around it. */
const writer = new Intl.DateTimeFormat('en-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

const large: number[] = [];
const undated: number[] = [];
const datesOnly: number[] = [];
const huge: number[] = [];
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  // No two rounds have an instant in common.
  const newestAt = new Date(NOW.getTime() - round * 1_000);
  const largeOne = largeOrder({ ...LARGE, newestAt });
  const hugeOne = largeOrder({ ...HUGE, newestAt });
  const runs = [
    (): void => keep(large, round, () => toTrackedOrder(largeOne, formatted)),
    (): void => keep(undated, round, () => toTrackedOrder(largeOne, unformatted)),
    (): void => keep(datesOnly, round, () => writeDates(largeOne)),
    (): void => keep(huge, round, () => toTrackedOrder(hugeOne, formatted)),
  ];
  for (const run of round % 2 === 0 ? runs : runs.toReversed()) run();
}

const perEvent = ({ shipments, eventsEach }: typeof LARGE): number => shipments * eventsEach;
const growth = ratioOf(
  huge.map((ms, round) => ms / perEvent(HUGE) / ((large[round] ?? Number.NaN) / perEvent(LARGE))),
);
const fast = median(large) <= GOAL;
const linear = growth.low <= MAX_GROWTH;
console.log(`
order → timeline, ${describe(LARGE)}
  median ${format(median(large))}, p95 ${format(quantile(large, 0.95))}   goal ${format(GOAL)}: ${fast ? 'held' : 'MISSED'}
  with dates left out ${format(median(undated))}; ${perEvent(LARGE)} dates written by Intl and nothing else ${format(median(datesOnly))}
order → timeline, ${describe(HUGE)}
  median ${format(median(huge))}, p95 ${format(quantile(huge, 0.95))}
  per event, against the smaller order ${formatRatio(growth)}   at most ${MAX_GROWTH}: ${linear ? 'held' : 'MISSED'}`);
exit(linear ? 0 : 1);

/** Runs it and, once warm, keeps the milliseconds that it took. */
function keep(times: number[], round: number, run: () => void): void {
  const start = performance.now();
  run();
  if (round >= WARM_UP) times.push(performance.now() - start);
}

function writeDates(order: Order): void {
  for (const { reports } of order.shipments) {
    for (const { events } of reports) {
      for (const { at } of events) if (at) writer.format(new Date(at));
    }
  }
}

function describe({ shipments, eventsEach }: typeof LARGE): string {
  return `${shipments} shipments, ${shipments * eventsEach} events`;
}

function format(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`;
}
