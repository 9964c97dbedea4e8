/** `2027-10-01` → `1 October 2027`; for an instant, its day in the reader's time zone. */
export function formatDay(at: string): string {
  const isInstant = at.includes('T');
  const format = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    ...(!isInstant && { timeZone: 'UTC' }),
  });
  return format.format(new Date(at));
}
