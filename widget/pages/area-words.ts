import type { Strings } from '../words/wording.ts';

/** The areas whose words the server's pages say. */
const PAGE_AREAS = ['page', 'wish'] as const;

/** The area of an answer's words: of a language whose locale file has only those of the form. */
const ANSWER = 'answer';

/**
 * The words for which a locale file has no room, or no use: a folder for each language, and in it a file for each area,
 * with the placeholders of a locale file.
 */
const FILES = import.meta.glob<string>(['./words/*/{page,wish,answer}.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What only pages of the server say in this language, by area: `back` of `page`. */
export function areaWords(language: string): Strings {
  return Object.fromEntries(
    PAGE_AREAS.map((area): [string, Strings[string]] => [area, readFile(language, area)]),
  );
}

/** What an answer says in this language and its locale file does not have; none for most. */
export function readAnswerWords(language: string): Strings {
  return readFile(language, ANSWER);
}

function readFile(language: string, area: string): Record<string, never> {
  return JSON.parse(FILES[`./words/${language}/${area}.json`] ?? '{}');
}
