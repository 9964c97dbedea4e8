import type { FormOfAddress } from '../../server/contract.ts';
import { toBritish } from '../words/british.ts';
import { findRegister } from '../words/registers.ts';
import type { Locale } from '../words/strings-snippet.ts';
import { createWording } from '../words/wording.ts';
import type { Say, Strings } from '../words/wording.ts';
import { BRITISH_COUNTRIES, RIGHT_TO_LEFT } from './block-lists.ts';
import { primaryTag, tagsByLanguage } from './language-tags.ts';

/** The texts of a page in one language. */
export interface PageWords {
  /** BCP 47 tag, e.g. `pt-BR`. */
  language: string;
  /** The tags of storefronts that read it: first its own. */
  tags: readonly string[];
  direction: 'ltr' | 'rtl';
  /** As the block passes them to the widget. */
  strings: Strings;
  say: Say;
}

const FILES = import.meta.glob<string>(
  ['../../theme-extension/locales/*.json', '!../../theme-extension/locales/*.schema.json'],
  { eager: true, query: '?raw', import: 'default' },
);

/** The fallback for a language without texts, as in the block. */
const ENGLISH = 'en';

const STRINGS: ReadonlyMap<string, Strings> = new Map(Object.values(FILES).map(readLocale));
const TAGS = tagsByLanguage([...STRINGS.keys()]);

/** All languages in this form of address: English, then the others. */
export function allPageWords(form: FormOfAddress): [english: PageWords, ...others: PageWords[]] {
  const others = [...STRINGS.keys()].filter((language) => language !== ENGLISH);
  return [toPageWords(ENGLISH, form), ...others.map((language) => toPageWords(language, form))];
}

/**
 * The texts for a BCP 47 tag: of exactly that tag, else of its language, else in English, which follows the
 * country of the tag.
 */
export function findPageWords(tag: string, form: FormOfAddress = 'as_written'): PageWords {
  const words = toPageWords(findLanguage(tag) ?? findLanguage(primaryTag(tag)) ?? ENGLISH, form);
  const country = tag.split('-').at(-1) ?? '';
  if (words.language !== ENGLISH || !BRITISH_COUNTRIES.has(country)) return words;
  const strings = toBritish(words.strings, words.strings['ui']?.['british'] ?? '');
  return { ...words, strings, say: createWording(strings) };
}

function findLanguage(tag: string): string | undefined {
  return [...TAGS].find(([, tags]) => tags.includes(tag))?.[0];
}

function toPageWords(language: string, form: FormOfAddress): PageWords {
  const strings = mergeStrings(STRINGS.get(language) ?? {}, findRegister(language, form) ?? {});
  return {
    language,
    tags: TAGS.get(language) ?? [],
    direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
    strings,
    say: createWording(strings),
  };
}

/** The sentences of `differing` in place of those of `strings`. */
function mergeStrings(strings: Strings, differing: Strings): Strings {
  const groups = Object.entries(strings).map(([group, words]) => [
    group,
    { ...words, ...withPlaceholders(differing[group] ?? {}) },
  ]);
  return Object.fromEntries(groups);
}

/** `{{ date }}` of a locale file is `{date}` for the widget. */
function withPlaceholders(words: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(words).map(([code, sentence]) => [
    code,
    sentence.replaceAll(/\{\{ (\w+) \}\}/g, '{$1}'),
  ]);
  return Object.fromEntries(entries);
}

function readLocale(json: string): [language: string, strings: Strings] {
  const locale: Locale = JSON.parse(json);
  const strings: Record<string, Record<string, string>> = {};
  let language = '';
  for (const [name, words] of Object.entries(locale.order_tracking)) {
    if (typeof words === 'string') language = words;
    // Only the block shows the texts of the theme editor.
    else if (name !== 'editor') strings[name] = withPlaceholders(words);
  }
  return [language, strings];
}
