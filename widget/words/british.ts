import type { Register } from './registers.ts';
import type { Locale } from './strings-snippet.ts';

/** A text in American English → the same in British English, also as a part of a longer word: `packages` are `parcels`. */
const BRITISH: Readonly<Record<string, string>> = {
  package: 'parcel',
  neighbor: 'neighbour',
  canceled: 'cancelled',
  cancelation: 'cancellation',
  email: 'e-mail',
  mailbox: 'letterbox',
  'ready for pickup': 'ready to collect',
  'getting your order ready for pickup': 'getting your order ready to collect',
  'prepared for pickup': 'prepared for you to collect',
  'picked up your order': 'collected your order',
  'picked up by you': 'collected by you',
  'pick it up': 'collect it',
  'picked up in time': 'collected in time',
};

// A regular expression takes the first alternative that fits.
// oxlint-disable-next-line unicorn/no-array-sort -- `toSorted` is newer than the library that the widget is compiled with
const LONGEST_FIRST = Object.keys(BRITISH).sort((a, b) => b.length - a.length);

const AMERICAN = new RegExp(LONGEST_FIRST.join('|'), 'gi');

/**
 * Puts a sentence into British English. A replaced word is not replaced again, and begins with a capital where the
 * American one does.
 */
export function toBritish(sentence: string): string {
  return sentence.replaceAll(AMERICAN, (found) => {
    const words = BRITISH[found.toLowerCase()] ?? found;
    return /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  });
}

/** The sentences of the American locale file that differ in British English. */
export function britishSentences({ order_tracking: groups }: Locale): Register['sentences'] {
  const sentences: Record<string, Record<string, string>> = {};
  for (const [group, words] of Object.entries(groups)) {
    if (typeof words === 'string') continue;
    const differing = Object.entries(words)
      .map(([code, sentence]) => [code, toBritish(sentence)] as const)
      .filter(([code, sentence]) => sentence !== words[code]);
    if (differing[0]) sentences[group] = Object.fromEntries(differing);
  }
  return sentences;
}
