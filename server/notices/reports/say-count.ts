import { sayIn } from './words/load-report-words.ts';
import type { ReportWordCode } from './words/report-words.ts';

/** Texts that have a form for one, and another. */
type CountedText = ReportWordCode extends infer Code
  ? Code extends `${infer Name}_one`
    ? Name
    : never
  : never;

/** A text with a number in it, in the form that the language has for that number. */
export function sayCount(language: string, name: CountedText, count: number): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return sayIn(language)(`${name}_${form}`, {
    count: new Intl.NumberFormat(language).format(count),
  });
}
