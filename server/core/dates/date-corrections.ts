/** How a language's dates are written where its readers do not write them as `Intl` does. */
export interface DateCorrections {
  /** The length of the weekday beside a long date. */
  weekday: 'long' | 'short';
  /** Puts any date right. */
  date(text: string): string;
  /** Puts a long date with its weekday right. */
  weekdayDate(text: string): string;
}

interface Rule {
  /** The first day of a month, which is an ordinal number. */
  first?: string;
  /** `jueves 26 de noviembre`: the comma would part the weekday from its article, `el`. */
  noComma?: true;
  /** `11月26日(木)`: the weekday stands behind the date, so its full name is hard to tell from it. */
  weekday?: 'short';
}

/** By language, or by language and region: in Portugal the first of a month is written `1`. */
const RULES: Readonly<Record<string, Rule>> = {
  ca: { first: '1r' },
  el: { first: '1η' },
  es: { noComma: true },
  fr: { first: '1er' },
  it: { first: '1º' },
  ja: { weekday: 'short' },
  'pt-BR': { first: '1º' },
};

const FIRST = /(?<=^|\s)1(?=\s)/;

/** @param locale - A canonical BCP 47 tag. */
export function correctionsFor(locale: string): DateCorrections {
  const { language, region } = new Intl.Locale(locale).maximize();
  const { first, noComma, weekday } = RULES[`${language}-${region}`] ?? RULES[language] ?? {};
  const date = (text: string): string => (first ? text.replace(FIRST, first) : text);
  return {
    weekday: weekday ?? 'long',
    date,
    weekdayDate: (text) => date(noComma ? text.replace(', ', ' ') : text),
  };
}
