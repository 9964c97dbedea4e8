import { allPageWords, answerFile, inBritish } from './page-words.ts';

const FORMS = ['as_written', 'formal', 'informal'] as const;

/** The file of the answer's words in British English. */
export const BRITISH_FILE = answerFile('en', 'british');

/**
 * The answer's words as JSON, by the name of their file: what the widget fetches on a page that has only the words of
 * the form. There is one for each language, and one for each other form of address, or other English.
 */
export function writeWordFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [english, ...others] of FORMS.map((form) => allPageWords(form))) {
    for (const { file, strings } of [english, ...others]) files.set(file, JSON.stringify(strings));
    files.set(BRITISH_FILE, JSON.stringify(inBritish(english.strings)));
  }
  return files;
}
