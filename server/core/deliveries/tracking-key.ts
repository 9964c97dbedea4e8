/** A tracking number as it is searched for: carriers print it in groups. */
export function trackingKey(number: string): string {
  return number.replaceAll(/\s/g, '').toUpperCase();
}
