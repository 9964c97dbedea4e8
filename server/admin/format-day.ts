/** `2027-10-01` → `1 October 2027`; of an instant, its day in UTC. */
export function formatDay(at: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(at));
}
