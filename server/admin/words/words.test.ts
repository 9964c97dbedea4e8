import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wholeLocale } from '../../../e2e/fixtures/words.ts';
import { en } from './en.ts';
import { findLanguage, LANGUAGES, loadWords, type Language } from './load-words.ts';

/** The product's name, which merchants search the list of blocks for. */
const NAME = 'Track your order';

/** What the languages may have in common with English: the name, and words that they have borrowed. */
const SAME = new Set<string>([
  NAME,
  'Informal',
  'Formal',
  'Order',
  'Name',
  'Note',
  'Webhooks',
  'Tags',
  'Compact',
  'Filters',
  '{filter}: {values}',
  '{from} – {to}',
]);

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Of a return, the shopper reads that it is "back with us": the merchant's words are their own. */
const STATES = [
  'unknown',
  'info_received',
  'in_transit',
  'out_for_delivery',
  'attempt_failed',
  'available_for_pickup',
  'delivered',
  'exception',
  'cancelled',
] as const;

const parametersOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe.each(OTHERS)('the home page in %s', (other) => {
  it('has a file with every text, none empty and none left in English', async () => {
    const { language, words } = await loadWords(other);
    expect(language).toBe(other);
    expect(Object.keys(words)).toEqual(Object.keys(en));
    for (const [code, text] of Object.entries(words)) {
      expect(text.trim(), code).toBe(text);
      expect(text, code).not.toBe('');
      if (!SAME.has(text)) expect(text, code).not.toBe(en[code as keyof typeof en]);
    }
  });

  it('has the parameters of the English texts', async () => {
    const { words } = await loadWords(other);
    for (const [code, text] of Object.entries(en)) {
      expect(parametersOf(words[code as keyof typeof en]), code).toEqual(parametersOf(text));
    }
  });

  it('calls the block by its name, and templates and addresses by theirs', async () => {
    const { words } = await loadWords(other);
    expect(words.title).toBe(NAME);
    expect(words.block).toContain(NAME);
    for (const code of ['block_template', 'block_page'] as const) {
      expect(words[code]).toContain('track-order');
    }
    expect(words.link_malformed).toMatch(/https:\/\/.*\/pages\/contact/);
    expect(words.link_too_long).toContain('500');
    expect(words.sentence_too_long).toContain('200');
  });
});

describe('a locale of the admin', () => {
  it.each(LANGUAGES)('%s reads itself', (language) => {
    expect(findLanguage(language)).toBe(language);
  });

  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['de-AT', 'de'],
    ['fr-FR', 'fr'],
    ['ja-JP', 'ja'],
    ['pt-BR', 'pt-BR'],
    ['nb', 'nb'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['pt-PT', 'pt-PT'],
    ['pt', 'pt-BR'],
    ['en-GB', 'en'],
    ['fi-FI', 'fi'],
    ['vi', 'vi'],
    ['ko-KR', 'ko'],
    ['th', 'th'],
    ['cs-CZ', 'cs'],
    ['pl-PL', 'pl'],
    ['da-DK', 'da'],
    ['sv', 'sv'],
    ['tr-TR', 'tr'],
    ['zh-TW', 'zh-TW'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['ar', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%j reads %s', (locale, language) => {
    expect(findLanguage(locale)).toBe(language);
  });
});

const FOLDERS = readdirSync(new URL('./', import.meta.url), { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);

it.each(['.', ...FOLDERS])(
  'every file of words in %s is a language, or names the codes',
  (folder) => {
    const names = readdirSync(new URL(`./${folder}/`, import.meta.url), { withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ name }) => name.split('.')[0] ?? '');
    const others = names.filter((name) => !LANGUAGES.some((language) => language === name));
    expect(new Set(names)).toEqual(new Set([...LANGUAGES, ...others]));
    expect(others.every((name) => name.endsWith('words'))).toBe(true);
  },
);

describe.each(LANGUAGES)('the list of deliveries in %s', (language) => {
  it('names a state as the shopper reads it', async () => {
    const { words } = await loadWords(language);
    const { status = {}, waiting = {}, ui = {} } = shopperWords(language);
    for (const code of STATES) expect(words[`state_${code}`]).toBe(status[code]);
    for (const code of ['preparing', 'packing'] as const) {
      expect(words[`state_${code}`]).toBe(waiting[code]);
    }
    expect(words.state_shipped).toBe(status['fulfilled_no_tracking']);
    expect(words.track_with).toBe(ui['track_with']?.replaceAll(/\{(\{) | (\})\}/g, '$1$2'));
  });
});

/** The words of the widget, by group and code. */
function shopperWords(language: Language): Record<string, Record<string, string>> {
  return wholeLocale(language).order_tracking as Record<string, Record<string, string>>;
}
