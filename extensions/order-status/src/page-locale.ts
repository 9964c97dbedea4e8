/**
 * The tag in which dates are formatted: that of the page where it has the language of our texts, as `en-GB` has that of
 * `en`; else that of the texts, so that no date stands in another language than its sentence.
 */
export function pageLocale(
  language: { isoCode: string },
  i18n: { translate(key: string): string },
): string {
  const ofTexts = i18n.translate('language');
  const [own] = ofTexts.split('-');
  return language.isoCode.split('-')[0] === own ? language.isoCode : ofTexts;
}
