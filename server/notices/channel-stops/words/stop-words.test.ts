import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../admin/words/load-words.ts';
import { en } from './en.ts';
import { sayStopIn, STOP_LANGUAGES } from './load-stop-words.ts';
import type { StopWordCode } from './stop-words.ts';

const CODES = Object.keys(en) as StopWordCode[];
const parametersOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

it('speaks the languages that the admin’s pages speak', () => {
  expect(STOP_LANGUAGES.toSorted()).toEqual(LANGUAGES.toSorted());
});

describe.each(STOP_LANGUAGES.filter((language) => language !== 'en'))('a stop in %s', (one) => {
  it('has every text, with the parameters of the English one, and none in English', () => {
    for (const code of CODES) {
      const text = sayStopIn(one)(code);
      expect(parametersOf(text), code).toEqual(parametersOf(en[code]));
      expect(text, code).not.toBe(en[code]);
    }
  });
});
