import { html } from 'hono/html';
import { selectField } from '../panel/select-field.ts';
import { recordDetails } from './gallery-page.ts';
import { matchingOrders, galleryUrl, stateUrl, type GallerySwitches } from './gallery-switches.ts';
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

/** The demo's panel beside one order: its state, its record, and links to the orders before and after it. */
export function statePanel({ orders, sample, switches, clock, storefrontUrl }: StatePanel): Markup {
  const { name, email, state, subject, order } = sample;
  const matching = matchingOrders(orders, switches);
  const position = matching.indexOf(sample);
  const { subject: subjectFilter, filter, width } = switches;
  const hiddenFields = { name, email: email ?? '', subject: subjectFilter, filter, width };
  return html`<aside class="demo-panel" aria-labelledby="demo-panel-title" lang="en" dir="ltr">
    <h2 id="demo-panel-title">${name} ${state}</h2>
    <p>${subject}. ${email ?? 'No e-mail address'}. The clock says ${clock}.</p>
    <ul>
      <li>
        <a href="${galleryUrl(switches)}#order-${order.legacyResourceId}">Back to the gallery</a>
      </li>
      ${neighbour('Before it:', matching[position - 1], switches)}
      ${neighbour('After it:', matching[position + 1], switches)}
    </ul>
    <form class="demo-switches" action="/__demo/state" aria-label="Demo switches">
      ${Object.entries(hiddenFields).map(
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
    ${label} <a href="${stateUrl(sample, switches)}">${sample.name} ${sample.state}</a>
  </li>`;
}
