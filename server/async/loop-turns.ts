/** Resolves when work may start: see {@link createLoopTurns}. */
export type LoopTurns = () => Promise<void>;

/**
 * Lets so many pieces of work start in one turn of the event loop, in the order in which they came; the others start in
 * the turns after it. However many requests arrive in one turn, what is under way goes on in between, and the slower
 * the machine is, the fewer start in a second.
 */
export function createLoopTurns(perTurn: number): LoopTurns {
  const waiting: (() => void)[] = [];
  let started = 0;

  function nextTurn(): void {
    started = 0;
    for (const start of waiting.splice(0, perTurn)) {
      started += 1;
      start();
    }
    if (started > 0) setImmediate(nextTurn);
  }

  return async function start() {
    if (started === 0) setImmediate(nextTurn);
    if (started < perTurn) {
      started += 1;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    await promise;
  };
}
