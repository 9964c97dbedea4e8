import { html } from 'hono/html';
import { choice, labels } from '../panel/choice.ts';
import { frameWidths, MOST_DAYS, type GallerySwitches } from './gallery-switches.ts';
import type { Markup } from '../markup.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { storeLanguages } from '../storefront/storefront-languages.ts';
import { storeThemes } from '../storefront/themes.ts';

/** The tool bar: a form that needs no script. */
export function toolBar(orders: readonly SampleOrder[], switches: GallerySwitches): Markup {
  const subjects = [...new Set(orders.map(({ subject }) => subject))];
  return html`<form class="gallery-tools" action="/__demo/gallery" aria-label="What to show">
    ${choice('subject', 'Subject', switches.subject, {
      '': 'All',
      ...Object.fromEntries(subjects.map((subject) => [subject, subject])),
    })}
    <label>Name <input type="search" name="filter" value="${switches.filter}" /></label>
    ${choice('locale', 'Language', switches.locale, storeLanguages)}
    ${choice('width', 'Width', switches.width, frameWidths)} ${themeAndClock(switches)}
    <button>Show</button>
  </form>`;
}

/** The switches that a state alone has as well. */
export function themeAndClock({ theme, days }: GallerySwitches): Markup {
  return html`${choice('theme', 'Theme', theme, labels(storeThemes))}
    <label
      >Days later
      <input type="number" name="days" min="0" max="${MOST_DAYS}" value="${days}" required
    /></label>`;
}
