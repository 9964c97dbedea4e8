const DECIMAL_DIGIT = /\p{Nd}/u;

/** Every decimal digit but 0–9. */
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;

/** Writes the decimal digits of every script as 0–9: `١٠٠١` and `१००१` are 1001. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, valueOf);
}

/**
 * Unicode encodes the ten digits of a script in one row, zero first, and keeps to it; two such rows may touch.
 * https://www.unicode.org/policies/stability_policy.html#Property_Value
 */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DECIMAL_DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
