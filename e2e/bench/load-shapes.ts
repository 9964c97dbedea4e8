import { setTimeout as sleep } from 'node:timers/promises';
import { createLoadClient, type Ended, type LoadClient } from './load-client.ts';
import { quantile } from './ratio.ts';

/** Milliseconds between two looks at which shoppers are due. */
const TICK = 5;

/** So many shoppers at once, each followed by another one; whoever is told to come back does, when told. */
export async function closedLoop(
  url: string,
  connections: number,
  seconds: number,
): Promise<Ended[]> {
  const all: Ended[] = [];
  const end = performance.now() + seconds * 1_000;
  const left = (): number => Math.max(0, end - performance.now());
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = createLoadClient(url);
      while (left() > 0) {
        const ended = await client.lookUp();
        all.push(ended);
        if (ended.retryAfterSeconds) await sleep(Math.min(ended.retryAfterSeconds * 1_000, left()));
      }
      client.close();
    }),
  );
  return all;
}

/** So many shoppers a second, whatever becomes of those before. Times count from when each was due. */
export async function openLoop(url: string, rate: number, seconds: number): Promise<Ended[]> {
  const clients: LoadClient[] = [];
  const idle: LoadClient[] = [];
  const visits: Promise<Ended>[] = [];
  const began = performance.now();
  const elapsed = (): number => performance.now() - began;

  async function visit(due: number): Promise<Ended> {
    const late = elapsed() - due;
    let client = idle.pop();
    if (!client) clients.push((client = createLoadClient(url)));
    const ended = await client.lookUp();
    idle.push(client);
    return { ...ended, milliseconds: ended.milliseconds + late };
  }

  while (visits.length < rate * seconds) {
    const due = Math.min(rate * seconds, (elapsed() / 1_000) * rate);
    while (visits.length < due) visits.push(visit((visits.length / rate) * 1_000));
    await sleep(TICK);
  }
  const all = await Promise.all(visits);
  for (const client of clients) client.close();
  return all;
}

/** What became of the look-ups of one slice. */
export interface Summary {
  tried: number;
  /** Orders found in a second. */
  found: number;
  /** The same in a second of the server's processor. */
  foundPerCpuSecond: number;
  /** Milliseconds of those. */
  p50: number;
  p99: number;
  putOff: number;
  /** Milliseconds to put one off. */
  putOffP50: number;
  /** Connections that broke, and answers of another kind. */
  failed: number;
}

/**
 * @param seconds - From the first look-up to the end of the last one.
 * @param cpu - Seconds of the server's processor.
 */
export function summarize(all: readonly Ended[], seconds: number, cpu: number): Summary {
  const timesOf = (outcome: string): number[] =>
    all.filter((one) => one.outcome === outcome).map(({ milliseconds }) => milliseconds);
  const found = timesOf('found');
  const putOff = timesOf('unavailable');
  return {
    tried: all.length,
    found: found.length / seconds,
    foundPerCpuSecond: found.length / cpu,
    p50: quantile(found, 0.5),
    p99: quantile(found, 0.99),
    putOff: putOff.length,
    putOffP50: quantile(putOff, 0.5),
    failed: all.length - found.length - putOff.length,
  };
}
