import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two attempts while another process has the file locked. */
const RETRY_INTERVAL = 10;

/** Milliseconds that nobody waits for a locked file after somebody has waited in vain: each of them would wait as long. */
export const PAUSE = 1_000;

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

export interface Patience {
  /** Milliseconds that one piece of work may wait for the file. */
  patience: number;
  /** Milliseconds on a clock that never goes back. */
  clock?(): number;
  sleep?(milliseconds: number): Promise<unknown>;
}

/** Does a piece of work on the file, and waits for it while another process has the file locked. */
export type WaitForFile = <T>(work: () => T | Promise<T>) => Promise<T>;

/**
 * Creates a wait by timer. SQLite's own (`busy_timeout`) blocks the only thread: one program that keeps the file
 * locked would stop every look-up of every shop, and the answer that this server is alive.
 *
 * What it returns throws SQLite's "database is locked" after `patience` milliseconds, and for {@link PAUSE} after
 * that at the first attempt. An attempt takes microseconds.
 */
export function createWaitForFile({
  patience,
  clock = () => performance.now(),
  sleep = wait,
}: Patience): WaitForFile {
  let pausedUntil = Number.NEGATIVE_INFINITY;

  return async function waitForFile(work) {
    const begun = clock();
    const end = begun < pausedUntil ? begun : begun + patience;
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (clock() >= end) {
          if (begun < end) pausedUntil = clock() + PAUSE;
          throw error;
        }
      }
      await sleep(RETRY_INTERVAL);
    }
  };
}

/** The low byte of an extended code is the code: `SQLITE_BUSY_RECOVERY` is 261. */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error && 'errcode' in error)) return false;
  return (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}
