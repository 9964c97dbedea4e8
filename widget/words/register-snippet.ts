import type { Register } from './registers.ts';

/**
 * The Liquid snippet with the other form of address, or the other English, for the language and the form that it is
 * rendered with: JSON whose texts the widget says in the place of the page's, or nothing.
 */
export function registerSnippet(registers: Readonly<Record<string, Register>>): string {
  const cases = Object.entries(registers).map(([language, { form, sentences }]) => {
    const strings = JSON.stringify(sentences, null, 2).replaceAll(/\{\{ (\w+) \}\}/g, '{$1}');
    return [
      `  {%- when '${language} ${form}' -%}`,
      `    <script type="application/json" data-order-tracking-register>${strings}</script>`,
    ].join('\n');
  });
  return [
    '{%- comment -%} Written by `npm run generate` from widget/words/registers. {%- endcomment -%}',
    "{%- assign register = language | append: ' ' | append: form -%}",
    '{%- case register -%}',
    ...cases,
    '{%- endcase -%}',
    '',
  ].join('\n');
}
