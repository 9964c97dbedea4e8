/** Whatever ends, hides or turns round a line. */
const NOT_PRINTED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** What somebody has named something, so that it begins no line of its own in a mail: a blank for all that is not printed. */
export function oneLine(text: string): string {
  return text.replaceAll(NOT_PRINTED, ' ').trim();
}
