import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../e2e/fixtures/words.ts';

const FILES = import.meta.glob<string>(['./words/*/*.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const pathOf = (language: string, area: string): string => `./words/${language}/${area}.json`;

/** Each sentence of an area with its path. */
function leaves(value: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

const read = (language: string, area: string): [string, string][] =>
  leaves(JSON.parse(FILES[pathOf(language, area)] ?? '{}'));

const placeholders = (sentence: string): string[] =>
  (sentence.match(/\{\{? ?\w+ ?\}?\}/g) ?? []).toSorted();

const AREAS = Object.keys(FILES).flatMap((path) => /\/en\/([\w-]+)\.json$/.exec(path)?.[1] ?? []);

describe.each(AREAS)('the words of the area %s', (area) => {
  it.each(LANGUAGES)('are complete in %s, with the placeholders of English', (language) => {
    const english = new Map(read('en', area));
    const written = read(language, area);
    expect(
      written.map(([path]) => path).toSorted(),
      `what widget/pages/words/${language}/${area}.json has`,
    ).toEqual([...english.keys()].toSorted());
    for (const [path, sentence] of written) {
      expect(sentence, path).toMatch(/\S/);
      expect(placeholders(sentence), path).toEqual(placeholders(english.get(path) ?? ''));
    }
  });
});

it('an area has a file in English', () => {
  for (const path of Object.keys(FILES)) {
    const [, area = ''] = /\/([\w-]+)\.json$/.exec(path) ?? [];
    // The answer's words in English are those of its locale file.
    expect(['answer', ...AREAS]).toContain(area);
  }
});

// Liquid's strings have no escapes, and what it prints is not escaped.
it.each(LANGUAGES)('what the theme editor says in %s is safe in Liquid', (language) => {
  for (const [path, sentence] of read(language, 'editor')) {
    expect(sentence, path).not.toMatch(/["'&<>{}]/);
  }
});
