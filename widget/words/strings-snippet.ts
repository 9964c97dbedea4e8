/** A locale file: group → code → sentence with `{{ placeholders }}`, and the language of the sentences. */
export interface Locale {
  order_tracking: Record<string, string | Record<string, string>>;
}

/**
 * The Liquid snippet that passes the page's texts to the widget as JSON, once for all blocks and without a
 * request. It translates every key of the locale file, and gives each placeholder its own name as its value,
 * so that the widget can fill it in.
 *
 * @param elsewhere - The languages whose locale file has only the words of the form: there the snippet says where the
 *   widget finds the others, from the address of look-ups.
 */
export function stringsSnippet(
  { order_tracking: groups }: Locale,
  elsewhere: readonly string[],
): string {
  const lines = Object.entries(groups).flatMap(([group, words]) =>
    typeof words === 'string'
      ? []
      : [`    ${JSON.stringify(group)}: {\n${codes(group, words)}\n    }`],
  );
  const here = [
    '<script type="application/json" data-order-tracking-strings>',
    '  {',
    lines.join(',\n'),
    '  }',
    '</script>',
  ];
  return [
    '{%- comment -%} Written by `npm run generate` from locales/en.default.json. {%- endcomment -%}',
    ...(elsewhere.length > 0 ? whereElse(elsewhere, here) : here),
    '',
  ].join('\n');
}

function whereElse(languages: readonly string[], here: readonly string[]): string[] {
  return [
    "{%- assign language = 'order_tracking.language' | t -%}",
    `{%- assign elsewhere = '${languages.join(' ')}' | split: ' ' -%}`,
    '{%- if elsewhere contains language -%}',
    '<script',
    'type="application/json"',
    'data-order-tracking-strings',
    'data-order-tracking-words="assets/current/answer-{{ language }}.json"',
    '></script>',
    '{%- else -%}',
    ...here,
    '{%- endif -%}',
  ];
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
