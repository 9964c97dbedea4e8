/** The content of a locale file: texts, groups of texts, and plural forms such as `one` and `other`. */
export interface LocaleTexts {
  readonly [key: string]: string | LocaleTexts;
}

/**
 * Shopify's `t` filter: plural forms by `count`, `{{ placeholders }}`, and a message for a missing key. It
 * escapes the text for HTML; where the key ends in `_html`, it escapes the values only.
 * https://shopify.dev/docs/api/liquid/filters/translate
 */
export function translate(
  texts: LocaleTexts,
  locale: string,
  key: string,
  values: Readonly<Record<string, unknown>>,
): string {
  const entry = key
    .split('.')
    .reduce<string | LocaleTexts | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      texts,
    );
  const text = typeof entry === 'object' ? pluralOf(entry, locale, values['count']) : entry;
  if (typeof text !== 'string') return `Translation missing: ${locale}.${key}`;
  const isHtml = key.endsWith('_html');
  return (isHtml ? text : escapeHtml(text)).replace(
    /{{\s*(\w+)\s*}}/g,
    (placeholder: string, name: string) =>
      name in values ? escapeHtml(String(values[name])) : placeholder,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
}

function pluralOf(
  forms: LocaleTexts,
  locale: string,
  count: unknown,
): string | LocaleTexts | undefined {
  if (typeof count !== 'number') return undefined;
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms['other'];
}
