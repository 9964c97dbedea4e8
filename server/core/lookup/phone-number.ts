import { NUMBERING_PLANS, type NumberingPlan } from './numbering-plans.ts';

/** Digits that a whole number has, in any form. Fewer are its last digits, which show nothing. */
const DIGITS = { fewest: 8, most: 15 };

/** `(0)`, which belongs to no international number, and what people write between digits. */
const BETWEEN = /(?<=\+.*)\(0\)|[\s().\u00B7/\u2010-\u2015-]/g;

const NUMBER = /^\+?\d+$/;

/** Characters. More are no number, however its digits are grouped. */
const MAX_LENGTH = 40;

/**
 * A typed telephone number without what stands between its digits: `06 12345678` is `0612345678`, and `00` in front of an
 * international one is `+`. `null` for what is no whole number.
 */
export function parseTypedPhone(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const number = text
    .trim()
    .replace(/^tel:/i, '')
    .replace(BETWEEN, '')
    .replace(/^00(?=[1-9])/, '+');
  if (!NUMBER.test(number)) return null;
  const { length } = number.replace('+', '');
  return length >= DIGITS.fewest && length <= DIGITS.most ? number : null;
}

/**
 * The number in E.164 (https://www.itu.int/rec/T-REC-E.164): `+31612345678`. `null` for what is no number, and for a
 * national one of a country whose numbering plan is not known.
 *
 * @param country - Of the destination, as Shopify writes it; `null` for none.
 */
export function toE164(text: string, country: string | null): string | null {
  const number = parseTypedPhone(text);
  if (number === null || number.startsWith('+')) return number;
  const plan = planOf(country);
  const national = plan && nationalDigits(number, plan);
  return plan && national ? `+${plan.callingCode}${national}` : null;
}

/**
 * All that a shopper may type for a number, as {@link parseTypedPhone} writes it: with and without `+`, and where it is
 * a number of the destination's country, as it is dialled there.
 *
 * @param e164 - As {@link toE164} writes it.
 */
export function phoneForms(e164: string, country: string | null): string[] {
  const international = [e164, e164.slice(1)];
  const plan = planOf(country);
  if (!plan || !e164.startsWith(`+${plan.callingCode}`)) return international;
  const { callingCode, trunk } = plan;
  const national = e164.slice(callingCode.length + 1);
  const forms = [
    ...international,
    `+${callingCode}${trunk}${national}`,
    `${trunk}${national}`,
    national,
  ];
  return [...new Set(forms)].filter((form) => parseTypedPhone(form) === form);
}

function planOf(country: string | null): NumberingPlan | null {
  return (country !== null && NUMBERING_PLANS.get(country)) || null;
}

/** What of a number follows its calling code: without the trunk prefix, or the calling code where `+` was left out. */
function nationalDigits(
  number: string,
  { callingCode, trunk, digits }: NumberingPlan,
): string | null {
  const [fewest, most] = digits;
  const isWhole = (rest: string): boolean => rest.length >= fewest && rest.length <= most;
  const readings = [trunk, '', callingCode, callingCode + trunk]
    .filter((before) => number.startsWith(before))
    .map((before) => number.slice(before.length));
  return readings.find(isWhole) ?? null;
}
