/** Order → timeline: how long the core takes for a very large order, and whether it grows in a straight line. */
import { exit } from 'node:process';
import { createMoments, type View } from '../../server/core/dates/moments.ts';
import type { Order } from '../../server/core/order.ts';
import { toTrackedOrder } from '../../server/core/timeline/to-tracked-order.ts';
import { largeOrder } from './large-order.ts';
import { formatRatio, median, quantile, ratioOf } from './ratio.ts';

/** Milliseconds for {@link LARGE} and {@link ORDINARY}; printed, not enforced: they depend on the machine. */
const GOAL = 1;
const ORDINARY_GOAL = 0.1;

/** Per event, the huge order may cost this many times the large one; quadratic would be 17. */
const MAX_GROWTH = 1.5;

const ORDINARY = { shipments: 2, eventsEach: 6 };
const LARGE = { shipments: 20, eventsEach: 30 };
const HUGE = { shipments: 100, eventsEach: 100 };

const WARM_UP = 60;
const ROUNDS = 120;

/** Ordinary orders a round: one alone is too short for the clock. */
const ORDINARY_ORDERS = 20;

const NOW = new Date('2026-11-25T13:05:00Z');
const formatted: View = { now: NOW, moments: createMoments('en-NL', 'Europe/Amsterdam', NOW) };
const moment = { at: '', text: '' };
const unformatted: View = {
  now: NOW,
  moments: {
    language: 'en',
    date: (at) => at.slice(0, 10),
    instantOf: (at) => Date.parse(at),
    day: () => moment,
    weekday: () => moment,
    relativeDay: () => moment,
    dayTime: () => moment,
    time: () => moment,
    clock: () => ({ text: '', offsetMinutes: 0 }),
  },
};

/** The style that an event is written in. */
const formatter = new Intl.DateTimeFormat('en-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});
/** A cached formatter instead of cached days and minutes: see docs/decisions/0014-dates.md. */
const oneCallPerEvent: View = {
  now: NOW,
  moments: {
    ...formatted.moments,
    dayTime: (at) => ({ at, text: formatter.format(new Date(at)) }),
  },
};

const large: number[] = [];
const undated: number[] = [];
const intlPerEvent: number[] = [];
const ordinary: number[] = [];
const ordinaryPerEvent: number[] = [];
const huge: number[] = [];
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  // No two rounds have an instant in common.
  const newestAt = new Date(NOW.getTime() - round * 1_000);
  const largeOne = largeOrder({ ...LARGE, newestAt });
  const ordinaryOnes = Array.from({ length: ORDINARY_ORDERS }, (_, n) =>
    largeOrder({ ...ORDINARY, newestAt: new Date(newestAt.getTime() - n * 60_000) }),
  );
  const hugeOne = largeOrder({ ...HUGE, newestAt });
  const runs = [
    (): void => keep(large, round, () => toTrackedOrder(largeOne, formatted)),
    (): void => keep(undated, round, () => toTrackedOrder(largeOne, unformatted)),
    (): void => keep(intlPerEvent, round, () => toTrackedOrder(largeOne, oneCallPerEvent)),
    (): void => keep(ordinary, round, () => trackEach(ordinaryOnes, formatted)),
    (): void => keep(ordinaryPerEvent, round, () => trackEach(ordinaryOnes, oneCallPerEvent)),
    (): void => keep(huge, round, () => toTrackedOrder(hugeOne, formatted)),
  ];
  for (const run of round % 2 === 0 ? runs : runs.toReversed()) run();
}

const perEvent = ({ shipments, eventsEach }: typeof LARGE): number => shipments * eventsEach;
const growth = ratioOf(
  huge.map((ms, round) => ms / perEvent(HUGE) / ((large[round] ?? Number.NaN) / perEvent(LARGE))),
);
const ordinaryMs = median(ordinary) / ORDINARY_ORDERS;
const linear = growth.low <= MAX_GROWTH;
console.log(`
order → timeline, ${describe(ORDINARY)}
  median ${format(ordinaryMs)}   ${verdict(ordinaryMs, ORDINARY_GOAL)}
  with one call of Intl per event ${format(median(ordinaryPerEvent) / ORDINARY_ORDERS)}
order → timeline, ${describe(LARGE)}
  median ${format(median(large))}, p95 ${format(quantile(large, 0.95))}   ${verdict(median(large), GOAL)}
  with one call of Intl per event ${format(median(intlPerEvent))}, with dates left out ${format(median(undated))}
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

function trackEach(orders: readonly Order[], view: View): void {
  for (const order of orders) toTrackedOrder(order, view);
}

function describe({ shipments, eventsEach }: typeof LARGE): string {
  return `${shipments} shipments, ${shipments * eventsEach} events`;
}

function verdict(milliseconds: number, goal: number): string {
  return `goal ${format(goal)}: ${milliseconds <= goal ? 'held' : 'MISSED'}`;
}

function format(milliseconds: number): string {
  return `${milliseconds.toFixed(3)} ms`;
}
