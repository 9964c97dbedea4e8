import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../e2e/fixtures/words.ts';

type Words = Record<string, Record<string, string>>;

const FOLDER = new URL('../words/', import.meta.url);

function wordsIn(language: string): Words {
  return JSON.parse(readFileSync(new URL(`${language}/mail.json`, FOLDER), 'utf8'));
}

/** Group, code and placeholders of every sentence. */
function shapeOf(words: Words): string[] {
  return Object.entries(words).flatMap(([group, sentences]) =>
    Object.entries(sentences).map(([code, sentence]) =>
      [group, code, ...(sentence.match(/\{\{ \w+ \}\}/g) ?? [])].join(' '),
    ),
  );
}

/** What a mail would promise by it: that it changes after it was sent. */
const ON_A_PAGE =
  /\b(?:here|this page|hier|deze pagina|diese Seite|ici|cette page|aquí|esta página|qui|questa pagina|aqui|(?:visas|står) här|den här sidan|her|denne siden?)\b|ここ|このページ|여기|이 페이지|ที่นี่|หน้านี้|هنا|هذه الصفحة|כאן|בדף הזה|εδώ|αυτή η σελίδα|αυτή τη σελίδα/i;

describe('the words that only mails have', () => {
  it('are there in every language', () => {
    expect(new Set(readdirSync(FOLDER))).toEqual(new Set(LANGUAGES));
  });

  it.each(LANGUAGES)('have the same sentences and placeholders in %s', (language) => {
    expect(shapeOf(wordsIn(language))).toEqual(shapeOf(wordsIn('en')));
  });

  it.each(LANGUAGES)('promise in %s nothing that only a page can do', (language) => {
    for (const sentence of Object.values(wordsIn(language)).flatMap(Object.values)) {
      expect(sentence).not.toMatch(ON_A_PAGE);
    }
  });
});
