import { en } from './en.ts';
import type { Words } from './words.ts';

/** The languages of Shopify's admin that the home page has texts in, as BCP 47 tags. */
export const LANGUAGES = [
  'en',
  'nl',
  'de',
  'fr',
  'es',
  'it',
  'pt-BR',
  'ja',
  'cs',
  'da',
  'fi',
  'ko',
  'nb',
  'pl',
  'pt-PT',
  'sv',
  'th',
  'tr',
  'vi',
  'zh-CN',
  'zh-TW',
] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language but English is a file of its own, so a merchant's browser loads the one that it shows. */
const OTHERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  nl: async () => (await import('./nl.ts')).nl,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  it: async () => (await import('./it.ts')).it,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  ja: async () => (await import('./ja.ts')).ja,
  cs: async () => (await import('./cs.ts')).cs,
  da: async () => (await import('./da.ts')).da,
  fi: async () => (await import('./fi.ts')).fi,
  ko: async () => (await import('./ko.ts')).ko,
  nb: async () => (await import('./nb.ts')).nb,
  pl: async () => (await import('./pl.ts')).pl,
  'pt-PT': async () => (await import('./pt-PT.ts')).ptPT,
  sv: async () => (await import('./sv.ts')).sv,
  th: async () => (await import('./th.ts')).th,
  tr: async () => (await import('./tr.ts')).tr,
  vi: async () => (await import('./vi.ts')).vi,
  'zh-CN': async () => (await import('./zh-CN.ts')).zhCN,
  'zh-TW': async () => (await import('./zh-TW.ts')).zhTW,
};

/** Other names of a language, as a locale of Shopify's admin may have them. */
const ALIASES: ReadonlyMap<string, Language> = new Map([['no', 'nb']]);

/**
 * The language for a locale of Shopify's admin, such as `nl`, `fr-FR` or `no`: the same one, else another of
 * the same language, else English.
 */
export function findLanguage(locale: string): Language {
  const tag = primaryTag(locale);
  const primary = ALIASES.get(tag) ?? tag;
  return (
    LANGUAGES.find((language) => language === locale) ??
    LANGUAGES.find((language) => primaryTag(language) === primary) ??
    'en'
  );
}

/** Loads the texts of a language, or of English when its file cannot be loaded. */
export async function loadWords(language: Language): Promise<{ language: Language; words: Words }> {
  if (language === 'en') return { language, words: en };
  try {
    return { language, words: await OTHERS[language]() };
  } catch {
    return { language: 'en', words: en };
  }
}

/** The language alone: `pt` of `pt-BR`. */
function primaryTag(tag: string): string {
  return (tag.split('-', 1)[0] ?? tag).toLowerCase();
}
