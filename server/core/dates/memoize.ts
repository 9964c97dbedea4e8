/**
 * `make` with a bounded cache: of the keys, the `max` that were made last are kept, and the oldest goes
 * first. Reading a key does not renew it. (The core imports no packages, so not `lru-cache`.)
 */
export function memoize<Key, Value extends {} | null>(
  max: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (known.size >= max) {
      for (const oldest of known.keys()) {
        known.delete(oldest);
        break;
      }
    }
    known.set(key, made);
    return made;
  };
}
