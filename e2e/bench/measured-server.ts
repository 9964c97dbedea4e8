import { forkServer } from './forked-server.ts';
import { createLookupLoad } from './lookup-load.ts';
import { median, ratioOf, type Ratio } from './ratio.ts';

/** A server under measurement, in a process of its own. */
export interface MeasuredServer {
  warmUp(): Promise<void>;
  /** Microseconds of CPU per look-up, one for each slice. */
  costs: number[];
  /** Look-ups per second, one for each slice. */
  speeds: number[];
  run(): Promise<void>;
  stop(): Promise<void>;
}

export interface MeasuredLoad {
  /** The order number of the nth look-up. */
  order(n: number): string;
  /** Only where the fake Shopify gets no queries, so that the load generator has a processor for itself. */
  busyWait: boolean;
}

/** Slices of each server, in pairs: ABBA. */
const PAIRS = 14;

/** Milliseconds of a measurement: hundreds of look-ups, and three minutes for all of them. */
const SLICE = 400;

/** Look-ups before the first slice, for the just-in-time compiler, in at most so many milliseconds. */
const WARM_UP = { lookups: 8_000, milliseconds: 30_000 };

/** @param file - As for `forkServer`. */
export async function startMeasured(
  file: string,
  options: object,
  { order, busyWait }: MeasuredLoad,
): Promise<MeasuredServer> {
  const server = await forkServer(file, options);
  const load = createLookupLoad(server.url, busyWait);
  const costs: number[] = [];
  const speeds: number[] = [];
  let sent = 0;
  const nextOrder = (): string => order((sent += 1));
  return {
    async warmUp() {
      await load.lookUp(nextOrder, WARM_UP.milliseconds, WARM_UP.lookups);
    },
    costs,
    speeds,
    async run() {
      const before = await server.cpu();
      const start = performance.now();
      const answered = await load.lookUp(nextOrder, SLICE);
      speeds.push((answered / (performance.now() - start)) * 1000);
      costs.push(((await server.cpu()) - before) / answered);
    },
    async stop() {
      await load.close();
      await server.stop();
    },
  };
}

/** Measures all of them in turns, and stops them. */
export async function runInTurns(servers: readonly MeasuredServer[]): Promise<void> {
  for (const measured of servers) await measured.warmUp();
  for (let pair = 0; pair < PAIRS; pair += 1) {
    // ABBA order, so that a drift of the machine affects all servers alike.
    const order = pair % 2 === 0 ? servers : servers.toReversed();
    for (const measured of order) await measured.run();
  }
  for (const measured of servers) await measured.stop();
}

/** The CPU time of one server as a ratio to another's, slice by slice. */
export function against(base: MeasuredServer, other: MeasuredServer): Ratio {
  return ratioOf(other.costs.map((cost, pair) => cost / (base.costs[pair] ?? Number.NaN)));
}

/** The median CPU time of a look-up, in microseconds. */
export function µs({ costs }: MeasuredServer): string {
  return median(costs).toFixed(0);
}
