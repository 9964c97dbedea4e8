import type { LookupProblem } from '../../contract.ts';
import { asciiDigits } from './ascii-digits.ts';
import { parseEmail, type LookupByEmail, type OrderReference } from './order-lookup.ts';

/** A parcel of the order, in place of the order's number: whoever guesses is counted by the parcel's number. */
export type LookupByParcel = LookupByEmail & {
  /** As `trackingKey` writes it; without the dashes that may have been typed, and with them. */
  trackingNumbers: readonly string[];
};

/** What carriers print between the groups of a number, and what comes along when it is copied. */
const BETWEEN = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;

const DASHES = /[-\u2010-\u2015]/g;

/** A number that some carrier has: letters, digits and dashes, with a digit in it. */
const TRACKING_NUMBER = /^(?=.*\d)[A-Z\d][A-Z\d-]{5,39}$/;

/**
 * Reads a tracking number, in any spelling, and an e-mail address. A problem of the number is one of the field in which
 * an order's number would stand.
 */
export function parseParcelLookup(typed: {
  trackingNumber: string;
  email: string;
}): { ok: true; lookup: LookupByParcel } | { ok: false; problems: LookupProblem[] } {
  const number = asciiDigits(typed.trackingNumber.normalize('NFKC'))
    .replaceAll(BETWEEN, '')
    .replaceAll(DASHES, '-')
    .toUpperCase();
  const email = parseEmail(typed.email);
  const isNumber = TRACKING_NUMBER.test(number);
  if (isNumber && email.ok) {
    const plain = number.replaceAll('-', '');
    return {
      ok: true,
      lookup: {
        references: [plain as OrderReference],
        email: email.value,
        trackingNumbers: [...new Set([plain, number])],
      },
    };
  }
  const problems: LookupProblem[] = [];
  if (!isNumber) problems.push({ field: 'order', code: 'order_malformed' });
  if (!email.ok) problems.push({ field: 'email', code: email.code });
  return { ok: false, problems };
}
