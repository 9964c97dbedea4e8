import type { TxtAnswer } from '../../ports/resolve-txt.ts';

/** Characters of a record that are shown. */
const SHOWN = 500;

/** The records of an answer, the strings of each joined without a blank: https://www.rfc-editor.org/rfc/rfc7208#section-3.3 */
export function txtTexts(answer: Extract<TxtAnswer, { outcome: 'found' }>): string[] {
  return answer.records.map((strings) => strings.join(''));
}

/** A record as it is shown: a domain's owner may have written anything. */
export function shownRecord(text: string): string {
  const printed = text.replaceAll(/[^ -~]/g, '?');
  return printed.length > SHOWN ? `${printed.slice(0, SHOWN)}…` : printed;
}
