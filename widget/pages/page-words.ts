import type { Locale } from '../words/strings-snippet.ts';
import { createWording } from '../words/wording.ts';
import type { Say, Strings } from '../words/wording.ts';

/** The texts of a page in one language. */
export interface PageWords {
  /** BCP 47 tag, e.g. `pt-BR`. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** As the block passes them to the widget. */
  strings: Strings;
  say: Say;
}

const FILES = import.meta.glob<string>(
  ['../../theme-extension/locales/*.json', '!../../theme-extension/locales/*.schema.json'],
  { eager: true, query: '?raw', import: 'default' },
);
const ENGLISH_FILE = '../../theme-extension/locales/en.default.json';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The fallback for a language without texts, as in the block. */
export const ENGLISH = toPageWords(FILES[ENGLISH_FILE] ?? '');

export const OTHER_LANGUAGES: readonly PageWords[] = Object.entries(FILES)
  .filter(([path]) => path !== ENGLISH_FILE)
  .map(([, json]) => toPageWords(json));

/** The texts for a BCP 47 tag, whatever its country. */
export function findPageWords(tag: string): PageWords {
  return (
    OTHER_LANGUAGES.find(({ language }) => primaryTag(language) === primaryTag(tag)) ?? ENGLISH
  );
}

/** The language alone: `pt` of `pt-BR`. */
export function primaryTag(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

function toPageWords(json: string): PageWords {
  const locale: Locale = JSON.parse(json.replaceAll(/\{\{ (\w+) \}\}/g, '{$1}'));
  const strings: Record<string, Record<string, string>> = {};
  let language = '';
  for (const [name, words] of Object.entries(locale.order_tracking)) {
    if (typeof words === 'string') language = words;
    // Only the block shows the texts of the theme editor.
    else if (name !== 'editor') strings[name] = words;
  }
  const direction = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
  return { language, direction, strings, say: createWording(strings) };
}
