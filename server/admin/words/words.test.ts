import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { findLanguage, LANGUAGES, loadWords } from './load-words.ts';

/** The product's name, which merchants search the list of blocks for. */
const NAME = 'Track your order';

/** What the languages may have in common with English: the name, and words that they have borrowed. */
const SAME = new Set<string>([NAME, 'Informal', 'Formal']);

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

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
  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['de-AT', 'de'],
    ['fr-FR', 'fr'],
    ['ja-JP', 'ja'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['en-GB', 'en'],
    ['sv', 'en'],
    ['zh-TW', 'en'],
    ['ar', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%j reads %s', (locale, language) => {
    expect(findLanguage(locale)).toBe(language);
  });
});

it('every file of words is a language', () => {
  const names = readdirSync(new URL('.', import.meta.url)).map((name) => name.split('.')[0]);
  expect(new Set(names)).toEqual(new Set([...LANGUAGES, 'words', 'load-words']));
});
