/** Puts a sentence into British English. */
export type ToBritish = (sentence: string) => string;

/**
 * Replaces the American words of a sentence, also as a part of a longer word: `packages` becomes `parcels`. A
 * replaced word is not replaced again, and begins with a capital where the American one does.
 *
 * @param pairs - As the locale file has them: `package=parcel, neighbor=neighbour`.
 */
export function createBritish(pairs: string): ToBritish {
  const british: Readonly<Record<string, string>> = Object.fromEntries(
    pairs.split(', ').map((pair) => pair.split('=')),
  );
  // A regular expression takes the first alternative that fits.
  // oxlint-disable-next-line unicorn/no-array-sort -- `toSorted` is newer than some shoppers' browsers
  const longestFirst = Object.keys(british).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'gi');
  return (sentence) =>
    sentence.replace(pattern, (found) => {
      const words = british[found.toLowerCase()] ?? found;
      return /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    });
}
