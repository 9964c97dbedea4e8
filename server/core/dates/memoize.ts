/**
 * `make`, asked once per key for as long as the key is among the `max` made last: an answer is
 * remembered in memory that has an end, because a server lives long.
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
