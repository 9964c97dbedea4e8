/**
 * Whether the end of a pause is still ahead. One that is further ahead than a pause can last was set while the clock
 * was wrong, and counts no more: it would last until somebody restarts the server.
 *
 * @param end - Milliseconds since 1970, like `now`.
 * @param longest - Milliseconds that such a pause lasts at most.
 */
export function isAhead(end: number, now: number, longest: number): boolean {
  return end > now && end <= now + longest;
}
