/** What a merchant reads in the theme editor: code → sentence. */
export type EditorWords = Readonly<Record<string, string>>;

/**
 * The Liquid snippet with what only a merchant reads, in the theme editor: the text of one code in one language, else in
 * English. It is not in the locale files, which are full, nor in a file of the app's address, which cannot be reached
 * when this is said.
 *
 * @param words - By language, of which English is one.
 */
export function editorSnippet(words: Readonly<Record<string, EditorWords>>): string {
  const { en = {}, ...others } = words;
  const cases = Object.entries(others).flatMap(([language, sentences]) =>
    Object.entries(sentences).map(([code, sentence]) =>
      [`  {%- when '${language} ${code}' -%}`, `    {{- "${sentence}" -}}`].join('\n'),
    ),
  );
  const english = Object.entries(en).map(
    ([code, sentence]) => `    {%- if code == '${code}' -%}{{- "${sentence}" -}}{%- endif -%}`,
  );
  return [
    '{%- comment -%} Written by `npm run generate` from widget/pages/words. {%- endcomment -%}',
    "{%- assign sentence = language | append: ' ' | append: code -%}",
    '{%- case sentence -%}',
    ...cases,
    '  {%- else -%}',
    ...english,
    '{%- endcase -%}',
    '',
  ].join('\n');
}
