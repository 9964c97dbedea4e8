import { AsyncLocalStorage } from 'node:async_hooks';

/** Work that comes back: see {@link runEvery}. */
export interface RepeatedTask {
  /** There is something to do: a round now, or right after the one under way. */
  kick(): void;
  /** No further round; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/**
 * A round at once, then one whenever it is kicked, or `every` milliseconds after the last. Never two at
 * a time. It does not keep the process alive.
 *
 * @param round - Ends early when the signal says so.
 * @param onError - Told when a round throws; the next one comes all the same.
 */
export function runEvery(
  round: (signal: AbortSignal) => Promise<void>,
  every: number,
  onError: (error: unknown) => void,
): RepeatedTask {
  const stopping = new AbortController();
  const { signal } = stopping;
  // A round, and the timer after it, belong to nobody's request, although a request may have kicked it.
  // https://nodejs.org/docs/latest-v24.x/api/async_context.html#static-method-asynclocalstoragesnapshot
  const inOwnContext = AsyncLocalStorage.snapshot();
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | null = null;
  let again = false;

  async function runOnce(): Promise<void> {
    do {
      again = false;
      try {
        await round(signal);
      } catch (error) {
        onError(error);
      }
    } while (again && !signal.aborted);
    underWay = null;
    if (!signal.aborted) timer = setTimeout(kick, every).unref();
  }

  function kick(): void {
    again = true;
    if (signal.aborted || underWay) return;
    clearTimeout(timer);
    underWay = inOwnContext(runOnce);
  }

  kick();
  return {
    kick,
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await underWay;
    },
  };
}
