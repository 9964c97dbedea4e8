/** A locale file: group → code → sentence with `{{ placeholders }}`, and the language of the sentences. */
export interface Locale {
  order_tracking: Record<string, string | Record<string, string>>;
}

/**
 * The Liquid snippet that passes the page's texts to the widget as JSON, once for all blocks and without a
 * request. It translates every key of the locale file, and gives each placeholder its own name as its value,
 * so that the widget can fill it in.
 */
export function stringsSnippet({ order_tracking: groups }: Locale): string {
  const lines = Object.entries(groups).flatMap(([group, words]) =>
    // Only the block shows the texts of the theme editor.
    typeof words === 'string' || group === 'editor'
      ? []
      : [`    ${JSON.stringify(group)}: {\n${codes(group, words)}\n    }`],
  );
  return [
    '{%- comment -%} Written by `npm run generate` from locales/en.default.json. {%- endcomment -%}',
    '<script type="application/json" data-order-tracking-strings>',
    '  {',
    lines.join(',\n'),
    '  }',
    '</script>',
    '',
  ].join('\n');
}

function codes(group: string, words: Record<string, string>): string {
  return Object.entries(words)
    .map(([code, sentence]) => {
      const params = [...sentence.matchAll(/\{\{ (\w+) \}\}/g)].map(
        ([, name]) => `${name}: '{${name}}'`,
      );
      const t = params.length > 0 ? `t: ${params.join(', ')}` : 't';
      return `      ${JSON.stringify(code)}: {{ 'order_tracking.${group}.${code}' | ${t} | json }}`;
    })
    .join(',\n');
}
