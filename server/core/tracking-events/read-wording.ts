import type { ShipmentState } from '../order.ts';
import { DUTCH } from './wordings/dutch-wording.ts';
import { ENGLISH } from './wordings/english-wording.ts';
import { FRENCH } from './wordings/french-wording.ts';
import { GERMAN } from './wordings/german-wording.ts';
import { ITALIAN } from './wordings/italian-wording.ts';
import { PORTUGUESE } from './wordings/portuguese-wording.ts';
import { SPANISH } from './wordings/spanish-wording.ts';

/** Characters of a text that are read: a scan's sentence is shorter, and a long text must not take long. */
export const MAX_WORDING_LENGTH = 300;

/** The most frequent first; a text that fits no rule of a language is tried in the next one. */
const LANGUAGES = [ENGLISH, FRENCH, GERMAN, DUTCH, SPANISH, ITALIAN, PORTUGUESE];

const BEYOND_ASCII = /[\u0080-\uffff]/;
const ACCENTS = /\p{Mn}/gu;
const HUMP = /([a-z])(?=[A-Z][a-z])/g;

/** Words that make what follows a possibility, in each language. */
const CONDITION =
  /\b(?:if|unless|otherwise|sinon|si non|faute de|wenn|falls|sonst|andernfalls|indien|tenzij|anders|si no|de lo contrario|altrimenti|se non|caso contrario|se nao)\b/;

/** Rows that a carrier writes for its own use; they mean nothing to a shopper. */
const INTERNAL = /\binternal[\s_]+(?:activity|use|scan|code)\b/i;

/**
 * The state that the words of a scan report. Rule S6: the last resort, for a scan without a known code. Words
 * that deny a delivery ("not delivered", "will be delivered", "delivered to local carrier") report none.
 *
 * @returns `insignificant` for a row that is not about the parcel (a signature's image, a message sent), `null`
 *   where no rule fits.
 */
export function readWording(
  text: string,
  /** Whether a reading is wanted; left out, any. */
  isWanted: (reading: ShipmentState) => boolean = () => true,
): ShipmentState | 'insignificant' | null {
  const words = toWords(text);
  if (words === '') return null;
  for (const rules of LANGUAGES) {
    const rule = rules.find(
      ([status, substatus, pattern]) =>
        (status === 'insignificant' || isWanted({ status, substatus })) && pattern.test(words),
    );
    if (!rule) continue;
    return rule[0] === 'insignificant' ? rule[0] : { status: rule[0], substatus: rule[1] };
  }
  return null;
}

/** Whether a text speaks of what may happen, not of what has. */
export function isConditional(text: string): boolean {
  return CONDITION.test(toWords(text));
}

/** Whether a carrier writes this row for its own use; it is not shown. */
export function isInternalText(text: string): boolean {
  return INTERNAL.test(text);
}

/** In small letters, without accents, with single spaces; `OUT_FOR_DELIVERY` and `OutForDelivery` as words. */
function toWords(text: string): string {
  const cut = text.slice(0, MAX_WORDING_LENGTH);
  const plain = BEYOND_ASCII.test(cut)
    ? cut.normalize('NFD').replace(ACCENTS, '').replaceAll('’', "'")
    : cut;
  return plain
    .replace(HUMP, '$1 ')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}
