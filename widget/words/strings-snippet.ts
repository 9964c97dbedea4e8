/** A locale file: group → code → sentence with `{{ placeholders }}`, and the language they are in. */
export interface Locale {
  order_tracking: Record<string, string | Record<string, string>>;
}

/**
 * The snippet that hands the page's words to the widget: every key of the locale file, each
 * placeholder passed through as itself, so one script serves every block and costs no request.
 */
export function stringsSnippet({ order_tracking: groups }: Locale): string {
  const lines = Object.entries(groups).flatMap(([group, words]) =>
    // What only the theme editor shows is the block's own.
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
