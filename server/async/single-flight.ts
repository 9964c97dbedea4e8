/** Calls `start` for a key, unless a call for that key is under way: then its promise is shared. */
export type SingleFlight<K, V> = (key: K, start: () => Promise<V>) => Promise<V>;

/**
 * Shares work among concurrent callers. Nothing is cached: when the promise of a key has settled, with a
 * value or an error, the next caller starts anew.
 */
export function createSingleFlight<K, V>(): SingleFlight<K, V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key, start) => {
    const shared = inFlight.get(key);
    if (shared) return shared;
    const started = start().finally(() => inFlight.delete(key));
    inFlight.set(key, started);
    return started;
  };
}
