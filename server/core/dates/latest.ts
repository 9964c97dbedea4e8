/** The latest of these moments; ISO 8601 in UTC sorts as it reads. */
export function latest(dated: readonly { at: string }[]): string | null {
  let last: string | null = null;
  for (const { at } of dated) if (last === null || at > last) last = at;
  return last;
}
