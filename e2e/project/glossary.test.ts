import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REGISTERS } from '../../widget/words/registers.ts';
import { LANGUAGES, wordGroups } from '../fixtures/words.ts';

const FOLDER = new URL('../../docs/glossary/', import.meta.url);

/** What a glossary has a word for; `tone` says how the shopper is addressed. */
const TERMS = [
  'parcel',
  'order',
  'delivery',
  'item',
  'return',
  'refund',
  'collect',
  'pickup_point',
  'locker',
  'carrier',
  'tracking_number',
] as const;

interface Term {
  /** As it stands in the texts, or what all its forms begin with. */
  word: string;
  /** Other words for the same thing, or what they begin with. */
  never: readonly string[];
}

type Glossary = Readonly<Record<(typeof TERMS)[number], Term>> & { tone: string };

function readGlossary(language: string): Glossary {
  return JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), 'utf8'));
}

/** Every text in a value, with its path, and without the names of its placeholders. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value.replaceAll(/\{\{ \w+ \}\}/g, '{}')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

it('there is a glossary for every language, and for no other', () => {
  const names = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
  expect(names.toSorted()).toEqual([...LANGUAGES].toSorted());
});

describe.each(LANGUAGES)('the glossary of %s', (language) => {
  const glossary = readGlossary(language);
  const texts = textsOf([wordGroups(language), REGISTERS[language]?.sentences]);

  it('has a word for every term, which the texts use', () => {
    expect(Object.keys(glossary).toSorted()).toEqual(['tone', ...TERMS].toSorted());
    const all = texts.map(([, text]) => text.toLowerCase()).join('\n');
    for (const term of TERMS) expect(all, term).toContain(glossary[term].word.toLowerCase());
  });

  it('has no second word for one thing in any text', () => {
    const seconds = texts.flatMap(([key, text]) =>
      TERMS.flatMap((term) =>
        glossary[term].never
          .filter((other) => text.toLowerCase().includes(other.toLowerCase()))
          .map((other) => `${key} says “${other}” where it is “${glossary[term].word}”`),
      ),
    );
    expect(seconds).toEqual([]);
  });
});
