import { html } from 'hono/html';
import type { Markup } from '../markup.ts';

/** A labelled `select` with `options`, which are texts by value. */
export function selectField(
  name: string,
  label: string,
  selected: string,
  options: Readonly<Record<string, string>>,
): Markup {
  return html`<label
    >${label}
    <select name="${name}">
      ${Object.entries(options).map(
        ([value, text]) =>
          html`<option value="${value}" ${value === selected ? 'selected' : ''}>${text}</option>`,
      )}
    </select></label
  >`;
}

/** The labels of a table, by key: options for {@link selectField}. */
export function labelsOf(
  table: Readonly<Record<string, { label: string }>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([key, { label }]) => [key, label]));
}
