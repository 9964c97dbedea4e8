import { setTimeout as sleep } from 'node:timers/promises';
import { createStores, type Stores, type StoresOptions } from './create-stores.ts';
import { DatabaseUnavailable } from './open-database.ts';

/** Milliseconds between two attempts. */
const RETRY_INTERVAL = 1_000;

/**
 * Opens the stores, and tries again until Postgres accepts a connection. So a server that starts before its
 * database does not have to be restarted.
 *
 * @param pause - Resolves after so many milliseconds; a timer by default.
 * @throws every error that a later attempt would meet again.
 */
export async function awaitStores(
  options: StoresOptions,
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<Stores> {
  for (;;) {
    try {
      return await createStores(options);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      options.log?.warn({ err: error }, 'the database cannot be opened yet and is tried again');
      await pause(RETRY_INTERVAL);
    }
  }
}
