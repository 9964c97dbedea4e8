/** The latest of these instants. ISO 8601 in UTC sorts by its letters. */
export function latest(dated: readonly { at: string }[]): string | null {
  let last: string | null = null;
  for (const { at } of dated) if (last === null || at > last) last = at;
  return last;
}
