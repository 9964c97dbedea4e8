import { setTimeout as sleep } from 'node:timers/promises';
import { createStores, type Stores, type StoresOptions } from './create-stores.ts';
import { DatabaseAway } from './open-database.ts';

/** Milliseconds between two tries. */
const PAUSE = 2_000;

/**
 * The stores, as soon as there is a database: a server that starts before it, or while it is replaced,
 * needs nobody to start it again.
 *
 * @param pause - Resolves after so many milliseconds; a timer by default.
 * @throws what waiting does not mend.
 */
export async function awaitStores(
  options: StoresOptions,
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<Stores> {
  for (;;) {
    try {
      return await createStores(options);
    } catch (error) {
      if (!(error instanceof DatabaseAway)) throw error;
      options.log?.warn({ err: error }, 'the database is not there yet; it is tried again');
      await pause(PAUSE);
    }
  }
}
