/** A longer text is no tracking number: the longest, of 41 characters, is printed with a space behind each at most. */
const MAX_TYPED = 100;

/** GS1-128 has at most 48 characters: https://www.gs1.org/standards/barcodes/gs1-128 */
const MAX_LENGTH = 48;

/**
 * A tracking number as carriers' formats are written: in capitals, without the spaces and hyphens between its groups.
 * `null` for what is none: it has other characters, or is too long.
 */
export function plainTrackingNumber(typed: string): string | null {
  if (typed.length > MAX_TYPED) return null;
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}\p{Pd}]/gu, '')
    .toUpperCase();
  return plain.length <= MAX_LENGTH && /^[0-9A-Z]+$/.test(plain) ? plain : null;
}
