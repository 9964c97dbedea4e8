/** The languages that there are mails to shoppers in, as BCP 47 tags: those of the storefront's words, most spoken here first. */
export const MAIL_LANGUAGES = [
  'en',
  'nl',
  'de',
  'fr',
  'es',
  'it',
  'pt-BR',
  'ja',
  'ar',
  'sv',
  'da',
  'nb',
  'pl',
  'fi',
  'cs',
  'pt-PT',
] as const;
