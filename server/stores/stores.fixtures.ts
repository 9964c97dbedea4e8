import type { Key } from './key-ring.ts';

/** The same key for the same id, in whatever process. */
export function aKey(id = 'k1'): Key {
  return { id, key: Buffer.alloc(32, id) };
}
