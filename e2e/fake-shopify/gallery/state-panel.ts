import { html } from 'hono/html';
import { selectField } from '../panel/select-field.ts';
import { recordDetails } from './gallery-page.ts';
import {
  matchingOrders,
  galleryAddress,
  stateAddress,
  type GallerySwitches,
} from './gallery-switches.ts';
import { themeAndClock } from './gallery-tools.ts';
import type { Markup } from '../markup.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { storefrontLanguages } from '../storefront/storefront-languages.ts';

export interface StatePanel {
  orders: readonly SampleOrder[];
  sample: SampleOrder;
  switches: GallerySwitches;
  clock: string;
  storefrontUrl: string;
}

/** The demo's panel beside one state: what it is, its record, the ones before and after it. */
export function statePanel({ orders, sample, switches, clock, storefrontUrl }: StatePanel): Markup {
  const { name, email, state, subject, order } = sample;
  const chosen = matchingOrders(orders, switches);
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
      ${selectField('locale', 'Language', switches.locale, storefrontLanguages)}
      ${themeAndClock(switches)}
      <button>Apply</button>
    </form>
    ${recordDetails(sample, storefrontUrl)}
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
