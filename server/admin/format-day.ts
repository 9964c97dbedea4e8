/** `2027-10-01` → `1 October 2027`; of an instant, its day where the reader is. */
export function formatDay(at: string): string {
  const isInstant = at.includes('T');
  const format = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    ...(!isInstant && { timeZone: 'UTC' }),
  });
  return format.format(new Date(at));
}
