import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../e2e/fixtures/language-rules.ts';
import { LANGUAGES, words } from '../../../e2e/fixtures/words.ts';

type Words = Record<string, Record<string, string>>;

const FOLDER = new URL('../words/', import.meta.url);

function wordsIn(language: string): Words {
  return JSON.parse(readFileSync(new URL(`${language}/mail.json`, FOLDER), 'utf8'));
}

/** Group, code and placeholders of every sentence. */
function shapeOf(groups: Words): string[] {
  return Object.entries(groups).flatMap(([group, sentences]) =>
    Object.entries(sentences).map(([code, sentence]) =>
      [group, code, ...(sentence.match(/\{\{ \w+ \}\}/g) ?? [])].join(' '),
    ),
  );
}

describe('the words that only mails have', () => {
  it('are there in every language', () => {
    expect(new Set(readdirSync(FOLDER))).toEqual(new Set(LANGUAGES));
  });

  it.each(LANGUAGES)('have the same sentences and placeholders in %s', (language) => {
    expect(shapeOf(wordsIn(language))).toEqual(shapeOf(wordsIn('en')));
  });

  it.each(LANGUAGES)('promise in %s nothing that only a page can do', (language) => {
    const { onAPage } = rulesOf(language);
    // A page says that it will show the day here: a pattern that does not know this finds nothing in a mail.
    const pattern = 'onAPage, in e2e/fixtures/language-rules.ts';
    expect(words(language, 'detail', 'day_unknown'), pattern).toMatch(onAPage);
    expect(words(language, 'next', 'wait_until_ready'), pattern).toMatch(onAPage);
    for (const sentence of Object.values(wordsIn(language)).flatMap(Object.values)) {
      expect(sentence).not.toMatch(onAPage);
    }
  });
});
