import type { ShipmentStatus } from '../../contract.ts';
import { memoize } from '../dates/memoize.ts';
import type { ShipmentState } from '../order.ts';
import { plainLetters } from './plain-letters.ts';
import { findLanguages } from './wordings/find-languages.ts';
import { WORDINGS } from './wordings/wordings.ts';
import { weighClaim } from './wordings/weigh-claim.ts';

/** Characters of a text that are read: a scan's sentence is shorter, and a long text must not take long. */
export const MAX_WORDING_LENGTH = 300;

const HUMP = /([a-z])(?=[A-Z][a-z])/g;

/** Names of carriers that are written with humps and are one word all the same. */
const NAMES = /\b(?:FedEx|InPost|PostNord|OnTrac|LaserShip|YunExpress)\b/g;

/** A sign after a vowel stands for its accent where keyboards have none: "e' stata consegnata". */
const WRITTEN_ACCENT = /([aeiou])['`](?=\s|$)/gi;

/** Rows that a carrier writes for its own use; they mean nothing to a shopper. */
const INTERNAL = /\binternal[\s_]+(?:activity|use|scan|code)\b/i;

/**
 * The state that the words of a scan report. Rule S6: the last resort, for a scan without a known code. The
 * language is recognised first. Each claim is then weighed by the words around it: "not delivered", "will be
 * delivered", "once delivered" and "delivered to the courier" report no delivery.
 *
 * @param about - The status that the source itself reports: only its kind is then looked for, as the place of a
 *   delivery is.
 * @returns `insignificant` for a row that is not about the parcel (a signature's image, a message sent), `null`
 *   where no rule fits.
 */
export function readWording(
  text: string,
  about: ShipmentStatus | null = null,
): ShipmentState | 'insignificant' | null {
  const words = toWords(text);
  if (words === '') return null;
  return readAbout(about)(words);
}

type Reading = ShipmentState | 'insignificant' | null;

/**
 * Texts whose readings are cached, for each status that a source reports and for none: carriers write the same few
 * sentences, and a hundred patterns are tried on each. Of the longest texts, all caches together hold one megabyte.
 */
const CACHED = { statuses: 12, texts: 150 };

const readAbout = memoize(CACHED.statuses, (about: ShipmentStatus | null) =>
  memoize(CACHED.texts, (words: string) => readWords(words, about)),
);

function readWords(words: string, about: ShipmentStatus | null): Reading {
  for (const language of findLanguages(words)) {
    const { rules, marks } = WORDINGS[language];
    let announced: ShipmentState | null = null;
    for (const [status, substatus, pattern, only] of rules) {
      if (only === 'describes' && about === null) continue;
      const match = pattern.exec(words);
      if (!match) continue;
      if (status === 'insignificant') return status;
      const span = { start: match.index, end: match.index + match[0].length };
      const claim = { status, substatus };
      const read = weighClaim(claim, words, span, marks);
      if (read === null) continue;
      if (about !== null && (read.status !== about || read.substatus === null)) continue;
      if (!isAnnounced(read, claim)) {
        if (announced === null || !TELLS_LITTLE.has(read.status)) return read;
      } else announced ??= read;
    }
    if (announced !== null) return announced;
  }
  return null;
}

/** What will happen is said only where nothing of weight has: "Not delivered. We will try again tomorrow." */
function isAnnounced({ status, substatus }: ShipmentState, claim: ShipmentState): boolean {
  if (status !== 'in_transit' || substatus === 'handed_over' || substatus === 'picked_up')
    return false;
  return claim.status !== status || substatus === 'scheduled' || substatus === 'rescheduled';
}

const TELLS_LITTLE: ReadonlySet<ShipmentStatus> = new Set(['in_transit', 'info_received']);

/** Whether a carrier writes this row for its own use; it is not shown. */
export function isInternalText(text: string): boolean {
  return INTERNAL.test(text);
}

/** In small letters, without accents, with single spaces; `OUT_FOR_DELIVERY` and `OutForDelivery` as words. */
function toWords(text: string): string {
  return plainLetters(text.slice(0, MAX_WORDING_LENGTH))
    .replace(NAMES, (name) => name.toLowerCase())
    .replace(HUMP, '$1 ')
    .replace(WRITTEN_ACCENT, '$1')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}
