/** A longer text is no tracking number: the longest, of 48 characters, is printed with a space behind each at most. */
const MAX_TYPED = 100;

/**
 * Letters and digits, of which a digit is one: five or more, as the shortest numbers of couriers have, and no more than
 * GS1-128 has: https://www.gs1.org/standards/barcodes
 */
const NUMBER = /^(?=[A-Z]*\d)[0-9A-Z]{5,48}$/;

/**
 * A tracking number as carriers' formats are written: in capitals, without the spaces and hyphens between its groups.
 * `null` for what is none: it has other characters, or too few or too many.
 */
export function plainTrackingNumber(typed: string): string | null {
  if (typed.length > MAX_TYPED) return null;
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}\p{Pd}]/gu, '')
    .toUpperCase();
  return NUMBER.test(plain) ? plain : null;
}
