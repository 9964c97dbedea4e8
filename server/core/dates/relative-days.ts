/** What stands between `tomorrow` and its date, where that is no comma. */
const SEPARATORS: Readonly<Record<string, string>> = {
  ar: '، ',
  fa: '، ',
  ja: '、',
  km: ' ',
  ko: ' ',
  lo: ' ',
  th: ' ',
  ur: '، ',
  yue: '，',
  zh: '，',
};

/** Days from today for which some language has a word: Dutch has one for two days away, English has not. */
const NEAR_DAYS = [-2, -1, 0, 1, 2];

/** Writes a date as seen from today; `null` where the language has no word for a day so far away. */
export type RelativeDays = (daysFromToday: number, date: string) => string | null;

/**
 * `tomorrow, 26 November`. `Intl` is asked once a language.
 *
 * @param locale - A canonical BCP 47 tag.
 */
export function createRelativeDays(locale: string): RelativeDays {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const numbers = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const separator = SEPARATORS[new Intl.Locale(locale).language] ?? ', ';
  const prefixes = new Map(
    NEAR_DAYS.flatMap((days) => {
      const word = words.format(days, 'day');
      return word === numbers.format(days, 'day') ? [] : [[days, word + separator] as const];
    }),
  );
  return (daysFromToday, date) => {
    const prefix = prefixes.get(daysFromToday);
    return prefix === undefined ? null : prefix + date;
  };
}
