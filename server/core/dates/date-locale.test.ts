import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../e2e/fixtures/words.ts';
import { DATE_LOCALES, parseDateLocale } from './date-locale.ts';
import { createLocalTimeTexts } from './local-time-texts.ts';
import { MAX_LANGUAGES } from './moments.ts';
import { createRelativeDays } from './relative-days.ts';
import { DAY, HOUR } from './durations.ts';

/** Ours without their regions, and `no`, which reads the words of `nb`. */
const PRIMARY = [...new Set([...LANGUAGES.map((tag) => new Intl.Locale(tag).language), 'no'])];
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const REGIONS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** A day each month and two in the year before, four times of day, and every word for a day. */
const DAYS = [-400, -300, ...Array.from({ length: 12 }, (_, month) => 11 + month * 30)];
const HOURS = [0, 8.2, 12, 23.98];
const FIRST = Date.UTC(2026, 0, 1) / DAY;

/** All that a locale writes, in one text. */
function sample(locale: string): string {
  const texts = createLocalTimeTexts(locale, 2026);
  const relativeDay = createRelativeDays(locale);
  return [
    ...DAYS.map((day) => FIRST + day).flatMap((day) => [
      texts.day(day),
      texts.weekday(day),
      texts.shortDay(day),
      ...HOURS.map((hour) => texts.dayTime(day * DAY + hour * HOUR)),
    ]),
    ...[-2, -1, 0, 1, 2].map((day) => relativeDay(day, '')),
  ].join('; ');
}

/** Regions in which CLDR writes a language as everywhere have no data of their own. */
function regionsWithData(language: string): string[] {
  return REGIONS.map((region) => `${language}-${region}`).filter(
    (tag) => new Intl.ListFormat(tag).resolvedOptions().locale === tag,
  );
}

describe('the locale of dates', () => {
  it.each(LANGUAGES)('of %s, one of ours, is in that language', (language) => {
    const { baseName } = new Intl.Locale(parseDateLocale(language)).maximize();
    const own = new Intl.Locale(language).maximize().baseName;
    expect(baseName, `${language} has no row in REGIONS, in date-locale.ts`).toBe(own);
  });

  it.each([
    ['nl', 'nl'],
    ['EN-nl', 'en-NL'],
    ['nl-BE', 'nl'],
    ['pt-BR', 'pt'],
    ['ar-Arab-EG-u-nu-arab', 'ar'],
    ['en-u-ca-buddhist', 'en'],
    ['ar-x-1', 'ar'],
    ['en-x-nl', 'en'],
    ['es-419', 'es'],
    ['de-1996-AT', 'de'],
    ['eo-GB', 'en-GB'],
    ['eo-KR', 'en'],
    ['ko-KR', 'ko'],
    ['no-NO', 'no'],
    ['he-IL', 'he'],
    ['iw-IL', 'he'],
    ['zh-TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-hant-hk', 'zh-HK'],
    ['zh-Hans-HK', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-CN', 'zh'],
    ['pt-Latn-PT', 'pt-PT'],
    ['en-QQ', 'en'],
    ['english', 'en'],
    ['__proto__', 'en'],
    ['', 'en'],
    ['../../etc', 'en'],
    ['x'.repeat(500), 'en'],
  ])('of %j is that of %s', (tag, locale) => {
    expect(parseDateLocale(tag)).toBe(`${locale}-u-nu-latn`);
  });

  it.each(PRIMARY)('of %s writes as Intl does in every region', (language) => {
    const samples = new Map(DATE_LOCALES.map((locale) => [locale, sample(locale)]));
    const differing = [language, ...regionsWithData(language)].filter(
      (tag) => samples.get(parseDateLocale(tag)) !== sample(`${tag}-u-nu-latn`),
    );
    expect(differing, 'tags without a row in REGIONS, in date-locale.ts').toEqual([]);
  });

  it('is one of so few that the formatters of all of them are kept', () => {
    expect(DATE_LOCALES.length).toBeLessThan(MAX_LANGUAGES);
    const tags = PRIMARY.flatMap((language) => REGIONS.map((region) => `${language}-${region}`));
    expect(new Set(tags.map(parseDateLocale))).toEqual(new Set(DATE_LOCALES));
  });
});
