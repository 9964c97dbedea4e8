/** Hebrew, Arabic and the scripts between them: https://www.unicode.org/roadmaps/bmp/ */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Puts a name or a number into a line of words, whichever way either is read. */
export type Isolate = (value: string) => string;

/**
 * Where words and value may be read in different directions, the value stands between the two characters that isolate
 * it, in text as well as on a page: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolateIn(direction: 'ltr' | 'rtl'): Isolate {
  return (value) =>
    direction === 'rtl' || RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
}

/** Without those characters: no header of a mail has them. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}
