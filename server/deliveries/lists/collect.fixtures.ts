/** Reads all of it. `Array.fromAsync` is not in the compiler's library yet. */
export async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of all) found.push(one);
  return found;
}
