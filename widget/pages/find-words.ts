import type english from './words/en/find.json';
import { toBritish } from '../words/british.ts';
import { BRITISH_COUNTRIES } from './block-lists.ts';
import { findPageWords } from './page-words.ts';

/** A sentence of the page that finds an order without its number, or of the mail that it asks for. */
export type FindCode = keyof typeof english;

/** The text of a code, in one language. */
export type SayFind = (code: FindCode, params?: Readonly<Record<string, string>>) => string;

/** No theme has these words: only the server says them, so they count for no limit of a locale file. */
const FILES = import.meta.glob<string>(['./words/*/find.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Hebrew, Arabic and the scripts between them: https://www.unicode.org/roadmaps/bmp/ */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** The texts for a BCP 47 tag, in the language in which `findPageWords` answers it. */
export function findSayFind(tag: string): SayFind {
  const { language } = findPageWords(tag);
  const words: Readonly<Partial<Record<FindCode, string>>> = JSON.parse(
    FILES[`./words/${language}/find.json`] ?? '{}',
  );
  const isBritish = language === 'en' && BRITISH_COUNTRIES.has(tag.split('-').at(-1) ?? '');
  return (code, params = {}) => {
    const sentence = words[code] ?? '';
    return fill(isBritish ? toBritish(sentence) : sentence, params);
  };
}

/**
 * A name, a number or a date in a sentence from right to left stands between the two characters that isolate it:
 * https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
function fill(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{ (\w+) \}\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    return RIGHT_TO_LEFT.test(sentence) ? `\u2068${value}\u2069` : value;
  });
}
