import { html } from 'hono/html';
import type { Markup } from '../markup.ts';

/** A labelled list to choose one of `options` from, by value and text. */
export function selectField(
  name: string,
  label: string,
  chosen: string,
  options: Readonly<Record<string, string>>,
): Markup {
  return html`<label
    >${label}
    <select name="${name}">
      ${Object.entries(options).map(
        ([value, text]) =>
          html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${text}</option>`,
      )}
    </select></label
  >`;
}

/** The labels of a table, by key: what {@link selectField} offers. */
export function labelsOf(
  table: Readonly<Record<string, { label: string }>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([key, { label }]) => [key, label]));
}
