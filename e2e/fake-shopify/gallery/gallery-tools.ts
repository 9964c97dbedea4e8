import { html } from 'hono/html';
import { labelsOf, selectField } from '../panel/select-field.ts';
import { frameWidths, MAX_DAYS, type GallerySwitches } from './gallery-switches.ts';
import type { Markup } from '../markup.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { storefrontLanguages } from '../storefront/storefront-languages.ts';
import { storefrontThemes } from '../storefront/themes.ts';

/** The tool bar of the gallery, a form that works without scripts. */
export function toolBar(orders: readonly SampleOrder[], switches: GallerySwitches): Markup {
  const subjects = [...new Set(orders.map(({ subject }) => subject))];
  return html`<form class="gallery-tools" action="/__demo/gallery" aria-label="What to show">
    ${selectField('subject', 'Subject', switches.subject, {
      '': 'All',
      ...Object.fromEntries(subjects.map((subject) => [subject, subject])),
    })}
    <label>Name <input type="search" name="filter" value="${switches.filter}" /></label>
    ${selectField('locale', 'Language', switches.locale, storefrontLanguages)}
    ${selectField('width', 'Width', switches.width, frameWidths)} ${themeAndClock(switches)}
    <button>Show</button>
  </form>`;
}

/** The switches that the page of one order has as well. */
export function themeAndClock({ theme, days }: GallerySwitches): Markup {
  return html`${selectField('theme', 'Theme', theme, labelsOf(storefrontThemes))}
    <label
      >Days later
      <input type="number" name="days" min="0" max="${MAX_DAYS}" value="${days}" required
    /></label>`;
}
