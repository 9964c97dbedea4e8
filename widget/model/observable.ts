/** A value that changes, and who follows it. */
export interface Observable<T> {
  readonly value: T;
  /**
   * Calls back with each later value, in the same turn.
   *
   * @returns the undo.
   */
  subscribe(listener: (value: T) => void): () => void;
}

/** Creates a value that its owner sets. Nothing happens where the new value is the old one. */
export function createObservable<T>(initial: T): { value: T } & Observable<T> {
  let current = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get value() {
      return current;
    },
    set value(next) {
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
