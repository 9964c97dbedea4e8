import { setTimeout as sleep } from 'node:timers/promises';
import type { ForkedServer } from './forked-server.ts';
import type { Ended } from './load-client.ts';
import { summarize, type Summary } from './load-shapes.ts';

/** What a load did to a server and its look-ups. */
export interface Measured extends Summary {
  /** Milliseconds by which the server's event loop was late, 99th percentile. */
  loopDelay: number;
}

/** Milliseconds after a load in which the server settles. */
const PAUSE = 1_000;

/** Runs one load at a server, and waits until what it left behind is over. */
export async function measureLoad(
  server: ForkedServer,
  run: (url: string) => Promise<Ended[]>,
  pause = PAUSE,
): Promise<Measured> {
  const before = await server.cpu();
  await server.loopDelay();
  const began = performance.now();
  const ended = await run(server.url);
  const seconds = (performance.now() - began) / 1_000;
  const loopDelay = await server.loopDelay();
  const cpu = ((await server.cpu()) - before) / 1e6;
  await sleep(pause);
  return { ...summarize(ended, seconds, cpu), loopDelay };
}

/** On one line of a terminal. */
export function formatMeasured(measured: Measured): string {
  const { found, foundPerCpuSecond, p50, p99, putOff, putOffP50, failed, loopDelay } = measured;
  return (
    `${whole(found).padStart(5)}/s found, ${whole(foundPerCpuSecond).padStart(5)} per second of CPU, ` +
    `p50 ${whole(p50)}, p99 ${whole(p99)} ms; ${putOff} put off, p50 ${whole(putOffP50)} ms; ${failed} failed; ` +
    `loop ${whole(loopDelay)} ms late`
  );
}

/** A whole number, or `-` where nothing was measured. */
export function whole(value: number): string {
  return Number.isFinite(value) ? value.toFixed(0) : '-';
}
