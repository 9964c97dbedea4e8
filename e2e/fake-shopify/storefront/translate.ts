/** A locale file: words, groups of words, and plurals as `one`, `other` … */
export interface Words {
  readonly [key: string]: string | Words;
}

/**
 * Shopify's `t` filter: plurals by `count`, `{{ placeholders }}`, and a complaint for a missing key.
 * The result is escaped for HTML, unless the key ends in `_html`; then only what is filled in is.
 */
export function translate(
  words: Words,
  locale: string,
  key: string,
  values: Readonly<Record<string, unknown>>,
): string {
  const entry = key
    .split('.')
    .reduce<string | Words | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      words,
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

function pluralOf(forms: Words, locale: string, count: unknown): string | Words | undefined {
  if (typeof count !== 'number') return undefined;
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms['other'];
}
