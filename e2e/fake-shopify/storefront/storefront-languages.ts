import { LANGUAGES } from '../../fixtures/words.ts';

/** Languages without words, in which the block falls back to English. */
const WITHOUT_WORDS = { fa: 'فارسی (no words)', eo: 'Esperanto (no words)' };

/** The languages of the panel's switch: those that there are words in, by their own names. */
export const storefrontLanguages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LANGUAGES.map((language) => [language, ownName(language)])),
  ...WITHOUT_WORDS,
};

function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale.split('-')[0] ?? locale) ? 'rtl' : 'ltr';
}
