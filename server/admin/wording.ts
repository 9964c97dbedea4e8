import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './words/en.ts';
import type { WordCode, Words } from './words/words.ts';

/** Values of the parameters of a text. */
export type Params = Readonly<Record<string, string>>;

/** Writes a text: `{date}` becomes `params.date`. */
export type Say = (code: WordCode, params?: Params) => string;

/** Words and dates in the merchant's language. */
export interface Wording {
  say: Say;
  /** BCP 47 tag of the words, in which dates are written too. */
  locale: string;
  /** `2027-10-01` → `October 1, 2027`; for an instant, its day in the reader's time zone. */
  formatDay(at: string): string;
  /** An instant → its day and time in the reader's time zone. */
  formatMoment(at: string): string;
}

/** @param locale - BCP 47 tag of the words, in which dates are written too. */
export function createWording(words: Words, locale: string): Wording {
  return {
    locale,
    say: (code, params = {}) =>
      words[code].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole),
    formatDay(at) {
      const zone = at.includes('T') ? {} : { timeZone: 'UTC' };
      return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone }).format(new Date(at));
    },
    formatMoment(at) {
      const style = { dateStyle: 'long', timeStyle: 'short' } as const;
      return new Intl.DateTimeFormat(locale, style).format(new Date(at));
    },
  };
}

/** English, for what is drawn outside of a {@link WordingContext}. */
export const ENGLISH: Wording = createWording(en, 'en');

/** The wording of everything below it. */
export const WordingContext = createContext<Wording>(ENGLISH);

/** The wording of the page that a component is drawn in. */
export function useWording(): Wording {
  return useContext(WordingContext);
}
