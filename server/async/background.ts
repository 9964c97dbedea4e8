/** Work that nobody waits for, and that is finished before the process ends. */
export interface Background {
  /** Begins a piece of work; drops it where too much is under way. `false` when it was dropped. */
  run(work: () => Promise<unknown>): boolean;
  /** Resolves when all that has begun has ended. */
  settle(): Promise<void>;
}

/**
 * @param max - Pieces of work at once: a slow database must not make the queue of its writers grow.
 * @param onError - Called with what a piece of work throws.
 */
export function createBackground(max: number, onError: (error: unknown) => void): Background {
  const pending = new Set<Promise<void>>();

  async function runToEnd(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      onError(error);
    }
  }

  return {
    run(work) {
      if (pending.size >= max) return false;
      const running = runToEnd(work).finally(() => pending.delete(running));
      pending.add(running);
      return true;
    },
    async settle() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
