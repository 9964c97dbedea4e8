import { html } from 'hono/html';
import { choice } from '../panel/choice.ts';
import { recordDetails } from './gallery-page.ts';
import {
  chosenOrders,
  galleryAddress,
  stateAddress,
  type GallerySwitches,
} from './gallery-switches.ts';
import { themeAndClock } from './gallery-tools.ts';
import type { Markup } from '../markup.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { storeLanguages } from '../storefront/storefront-languages.ts';

export interface StatePanel {
  orders: readonly SampleOrder[];
  sample: SampleOrder;
  switches: GallerySwitches;
  clock: string;
  storeUrl: string;
}

/** The demo's panel beside one state: what it is, its record, the ones before and after it. */
export function statePanel({ orders, sample, switches, clock, storeUrl }: StatePanel): Markup {
  const { name, email, state, subject, order } = sample;
  const chosen = chosenOrders(orders, switches);
  const place = chosen.indexOf(sample);
  const { subject: chosenSubject, filter, width } = switches;
  const kept = { name, email: email ?? '', subject: chosenSubject, filter, width };
  return html`<aside class="demo-panel" aria-labelledby="demo-panel-title" lang="en" dir="ltr">
    <h2 id="demo-panel-title">${name} ${state}</h2>
    <p>${subject}. ${email ?? 'No e-mail address'}. The clock says ${clock}.</p>
    <ul>
      <li>
        <a href="${galleryAddress(switches)}#order-${order.legacyResourceId}"
          >Back to the gallery</a
        >
      </li>
      ${neighbour('Before it:', chosen[place - 1], switches)}
      ${neighbour('After it:', chosen[place + 1], switches)}
    </ul>
    <form class="demo-switches" action="/__demo/state" aria-label="Demo switches">
      ${Object.entries(kept).map(
        ([key, value]) => html`<input type="hidden" name="${key}" value="${value}" />`,
      )}
      ${choice('locale', 'Language', switches.locale, storeLanguages)} ${themeAndClock(switches)}
      <button>Apply</button>
    </form>
    ${recordDetails(sample, storeUrl)}
  </aside>`;
}

function neighbour(
  label: string,
  sample: SampleOrder | undefined,
  switches: GallerySwitches,
): Markup | '' {
  if (!sample) return '';
  return html`<li>
    ${label} <a href="${stateAddress(sample, switches)}">${sample.name} ${sample.state}</a>
  </li>`;
}
