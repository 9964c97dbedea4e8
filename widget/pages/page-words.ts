import type { FormOfAddress, PageSettings } from '../../server/contract.ts';
import { toBritish } from '../words/british.ts';
import { findRegister } from '../words/registers.ts';
import type { Locale } from '../words/strings-snippet.ts';
import { createWording } from '../words/wording.ts';
import type { Say, Strings } from '../words/wording.ts';
import { areaWords, readAnswerWords } from './area-words.ts';
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
  /** The name of the file that has them, for a page that does not. */
  file: string;
  /** These, and those that only the server says. */
  say: Say;
}

const FILES = import.meta.glob<string>(
  ['../../theme-extension/locales/*.json', '!../../theme-extension/locales/*.schema.json'],
  { eager: true, query: '?raw', import: 'default' },
);

/** Groups of texts that differ from those of the block where an area is written, by file. */
const AREAS = import.meta.glob<Strings>(['./words/*/{mail,mail-stop}.json'], {
  eager: true,
  import: 'default',
});

/** The fallback for a language without texts, as in the block. */
const ENGLISH = 'en';

const STRINGS: ReadonlyMap<string, Strings> = new Map(Object.values(FILES).map(readLocale));
const TAGS = tagsByLanguage([...STRINGS.keys()]);

/** Each tag, in lower case, to its language: an order's is as a browser has written it. */
const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(
  [...TAGS].flatMap(([language, tags]) =>
    tags.map((tag) => [tag.toLowerCase(), language] as const),
  ),
);

/** All languages in this form of address: English, then the others. */
export function allPageWords(form: FormOfAddress): [english: PageWords, ...others: PageWords[]] {
  const others = [...STRINGS.keys()].filter((language) => language !== ENGLISH);
  return [toPageWords(ENGLISH, form), ...others.map((language) => toPageWords(language, form))];
}

/**
 * The texts for a BCP 47 tag: of exactly that tag, else of its language, else in English. English follows the
 * country of the tag; the merchant's own sentences stay as they are.
 *
 * @param area - What is written, where it has words beside those of the block, or in place of them: `mail`.
 */
export function findPageWords(
  tag: string,
  settings: Partial<PageSettings> = {},
  area?: string,
): PageWords {
  const language = findLanguage(tag) ?? findLanguage(primaryTag(tag)) ?? ENGLISH;
  const words = toPageWords(language, settings.formOfAddress ?? 'as_written');
  const ofArea = mapSentences(
    (area && AREAS[`./words/${language}/${area}.json`]) || {},
    withPlaceholders,
  );
  const all = mergeStrings(words.strings, ofArea);
  const isBritish = language === ENGLISH && BRITISH_COUNTRIES.has(tag.split('-').at(-1) ?? '');
  const spelled = isBritish ? inBritish(all) : all;
  const strings = mergeStrings(spelled, sentencesOf(settings));
  const areas = areaWords(language);
  const say = createWording(strings, isBritish ? inBritish(areas) : areas);
  return { ...words, strings, say };
}

/** The texts in British English. */
export function inBritish(strings: Strings): Strings {
  return mapSentences(strings, toBritish);
}

/** The sentences of ours that a merchant can word; without an own one, ours stands. */
function sentencesOf({
  contactSentence,
  returnsSentence,
  shipsIn,
}: Partial<PageSettings>): Strings {
  return {
    next: {
      ...(contactSentence && { contact: contactSentence }),
      ...(returnsSentence && { send_back: returnsSentence }),
    },
    ...(shipsIn && { detail: { ships_in: shipsIn } }),
  };
}

/** The name of the file with the answer's words, e.g. `answer-nl-formal.json`. */
export function answerFile(language: string, variant?: FormOfAddress | 'british'): string {
  return `answer-${variant ? `${language}-${variant}` : language}.json`;
}

function findLanguage(tag: string): string | undefined {
  return LANGUAGE_OF.get(tag.toLowerCase());
}

function toPageWords(language: string, form: FormOfAddress): PageWords {
  const register = findRegister(language, form);
  const differing = mapSentences(register ?? {}, withPlaceholders);
  const strings = mergeStrings(STRINGS.get(language) ?? {}, differing);
  return {
    language,
    tags: TAGS.get(language) ?? [],
    direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
    strings,
    file: answerFile(language, register ? form : undefined),
    say: createWording(strings, areaWords(language)),
  };
}

/** The sentences of `differing` in place of those of `strings`. */
function mergeStrings(strings: Strings, differing: Strings): Strings {
  const groups = Object.keys({ ...strings, ...differing }).map((group) => [
    group,
    { ...strings[group], ...differing[group] },
  ]);
  return Object.fromEntries(groups);
}

function mapSentences(strings: Strings, map: (sentence: string) => string): Strings {
  const groups = Object.entries(strings).map(([group, words]) => [
    group,
    Object.fromEntries(Object.entries(words).map(([code, sentence]) => [code, map(sentence)])),
  ]);
  return Object.fromEntries(groups);
}

/** `{{ date }}` of a locale file is `{date}` for the widget. */
function withPlaceholders(sentence: string): string {
  return sentence.replaceAll(/\{\{ (\w+) \}\}/g, '{$1}');
}

/** A locale file's words, and those that it has no room for. */
function readLocale(json: string): [language: string, strings: Strings] {
  const locale: Locale = JSON.parse(json);
  const strings: Record<string, Record<string, string>> = {};
  let language = '';
  for (const [name, words] of Object.entries(locale.order_tracking)) {
    if (typeof words === 'string') language = words;
    else strings[name] = words;
  }
  const whole = mergeStrings(strings, readAnswerWords(language));
  return [language, mapSentences(whole, withPlaceholders)];
}
