import { AsyncLocalStorage } from 'node:async_hooks';

/** A task that runs again and again: see {@link runEvery}. */
export interface RepeatedTask {
  /** Runs the task now, or right after the run under way. */
  kick(): void;
  /** Lets no further run begin; resolves when the run under way has ended. */
  stop(): Promise<void>;
}

/**
 * Runs a task at once, whenever it is kicked, and `interval` milliseconds after its last run ended. Two
 * runs never overlap. The timer does not keep the process alive.
 *
 * @param task - Should end early when its signal is aborted.
 * @param onError - Called with what a run throws; the task runs again all the same.
 */
export function runEvery(
  task: (signal: AbortSignal) => Promise<void>,
  interval: number,
  onError: (error: unknown) => void,
): RepeatedTask {
  const stopping = new AbortController();
  const { signal } = stopping;
  // A run, and the timer after it, must not carry the id of the request that kicked it.
  // https://nodejs.org/docs/latest-v24.x/api/async_context.html#static-method-asynclocalstoragesnapshot
  const inOwnContext = AsyncLocalStorage.snapshot();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let isKicked = false;

  async function run(): Promise<void> {
    do {
      isKicked = false;
      try {
        await task(signal);
      } catch (error) {
        onError(error);
      }
    } while (isKicked && !signal.aborted);
    running = null;
    if (!signal.aborted) timer = setTimeout(kick, interval).unref();
  }

  function kick(): void {
    isKicked = true;
    if (signal.aborted || running) return;
    clearTimeout(timer);
    running = inOwnContext(run);
  }

  kick();
  return {
    kick,
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
