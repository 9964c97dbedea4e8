import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../admin/words/load-words.ts';
import { en } from './en.ts';
import { REPORT_LANGUAGES, sayIn } from './load-report-words.ts';
import type { ReportWordCode } from './report-words.ts';

const CODES = Object.keys(en) as ReportWordCode[];
const parametersOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

it('speaks the languages that the admin’s pages speak, and has a file for each', () => {
  expect(REPORT_LANGUAGES.toSorted()).toEqual(LANGUAGES.toSorted());
  const files = readdirSync(import.meta.dirname).map((name) => name.split('.')[0]);
  expect(new Set(files)).toEqual(new Set([...LANGUAGES, 'report-words', 'load-report-words']));
});

describe.each(REPORT_LANGUAGES.filter((language) => language !== 'en'))('a report in %s', (one) => {
  it('has every text, with the parameters of the English one, and none in English', () => {
    for (const code of CODES) {
      const text = sayIn(one)(code);
      expect(parametersOf(text), code).toEqual(parametersOf(en[code]));
      expect(text, code).not.toBe(en[code]);
      expect(text.trim(), code).toBe(text);
      expect(text, code).not.toBe('');
    }
  });
});
