import { areaWords } from './area-words.ts';
import { allPageWords, answerFile, inBritish } from './page-words.ts';

const FORMS = ['as_written', 'formal', 'informal'] as const;

/** The file of the answer's words in British English. */
export const BRITISH_FILE = answerFile('en', 'british');

/**
 * The words that the widget fetches as JSON, by the name of their file. The answer's, on a page that has only the words
 * of the form: one file for each language, and one for each other form of address, or other English. And those of the
 * shopper's wish.
 */
export function writeWordFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [english, ...others] of FORMS.map((form) => allPageWords(form))) {
    for (const { language, file, strings } of [english, ...others]) {
      files.set(file, JSON.stringify(strings));
      files.set(`wish-${language}.json`, JSON.stringify(areaWords(language)['wish']));
    }
    files.set(BRITISH_FILE, JSON.stringify(inBritish(english.strings)));
  }
  return files;
}
