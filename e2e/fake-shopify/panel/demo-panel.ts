import { html, raw } from 'hono/html';
import { labelsOf, selectField } from './select-field.ts';
import type { Markup } from '../markup.ts';
import { proxyFaults, type ProxyFaultName } from '../app-proxy/proxy-faults.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { storefrontLanguages } from '../storefront/storefront-languages.ts';
import { storefrontThemes } from '../storefront/themes.ts';
import type { Scheme } from '../storefront/themes/theme.ts';

/** The values of the panel's switches. */
export interface DemoSwitches {
  theme: string;
  scheme: Scheme;
  locale: string;
  fault: ProxyFaultName;
  /** The e-mail address of the logged-in customer, or empty. */
  customer: string;
  /** `1` in the theme editor. */
  design: string;
}

/** The demo's panel beside a page of the shop, with the sample orders, the switches and the controls. */
export function demoPanel(
  orders: readonly SampleOrder[],
  switches: DemoSwitches,
  controls: Markup | null,
): Markup {
  const query = String(new URLSearchParams({ ...switches }));
  return html`<aside class="demo-panel" aria-labelledby="demo-panel-title" lang="en" dir="ltr">
    <details>
      <summary><h2 id="demo-panel-title">Sample orders</h2></summary>
      <form class="demo-switches" method="get" aria-label="Demo switches">
        ${selectField('theme', 'Theme', switches.theme, labelsOf(storefrontThemes))}
        ${selectField('scheme', 'Colours', switches.scheme, { light: 'Light', dark: 'Dark' })}
        ${selectField('locale', 'Language', switches.locale, storefrontLanguages)}
        ${selectField('fault', 'Failure', switches.fault, labelsOf(proxyFaults))}
        ${selectField('customer', 'Signed in', switches.customer, { '': 'Nobody', 'jane@example.com': 'Jane' })}
        ${selectField('design', 'Seen by', switches.design, { '': 'A shopper', 1: 'The theme editor' })}
        <button>Apply</button>
      </form>
      <p>
        <a href="/?${query}">The block on a page</a> ·
        <a href="/apps/track-order?${query}">The app’s own page</a> ·
        <a href="/__demo/admin">The app in Shopify’s admin</a> ·
        <a href="/__demo/outbox">Its mails</a> ·
        <a href="/__demo/mails">Mails to shoppers</a>
      </p>
      ${controls}
      <p>Choose one to fill in the form.</p>
      ${[...Map.groupBy(orders, ({ subject }) => subject)].map(sampleOrderGroup)}
    </details>
    ${raw(`<script>${PANEL_SCRIPT}</script>`)}
  </aside>`;
}

function sampleOrderGroup([subject, orders]: [string, SampleOrder[]]): Markup {
  return html`<h3>${subject}</h3>
    <ul>
      ${orders.map(sampleOrderButton)}
    </ul>`;
}

function sampleOrderButton({ name, email, state }: SampleOrder): Markup {
  return html`<li>
    <button type="button" data-sample-order="${name}" data-sample-email="${email ?? ''}">
      <strong>${name}</strong> ${state} <small>${email ?? 'no e-mail address'}</small>
    </button>
  </li>`;
}

/** Opens the panel on a wide screen before the first paint, and fills an order into the forms. */
const PANEL_SCRIPT = `{
  const panel = document.currentScript.closest('.demo-panel');
  panel.querySelector('details').open = matchMedia('(min-width: 64em)').matches;
  panel.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-sample-order]');
    if (!button) return;
    const { sampleOrder, sampleEmail } = button.dataset;
    for (const [name, value] of [['order', sampleOrder], ['email', sampleEmail]]) {
      for (const input of document.querySelectorAll('main form [name="' + name + '"]')) {
        input.value = value;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
  });
}`;

export const PANEL_CSS = `
.demo-panel, .demo-panel * { all: revert; box-sizing: border-box }
.demo-panel { display: block; font: 14px/1.45 ui-monospace, Menlo, Consolas, monospace; color: #1c2733; background: #eef3f8; padding: 12px 16px; border-top: 4px solid #2b5d8f; color-scheme: light; letter-spacing: 0 }
.demo-panel summary { cursor: pointer; padding: 6px 0 }
.demo-panel h2 { display: inline; font: inherit; font-weight: 700; text-transform: none; letter-spacing: 0 }
.demo-panel h3 { font: inherit; font-weight: 700; text-transform: none; letter-spacing: 0; margin: 14px 0 4px }
.demo-panel ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 4px }
.demo-panel button { font: inherit; text-align: start; color: inherit; background: #fff; border: 1px solid #70859b; border-radius: 4px; padding: 6px 8px; min-height: 28px; cursor: pointer; text-transform: none; letter-spacing: 0 }
.demo-panel li button { width: 100% }
.demo-panel button:hover { background: #dfeaf5 }
.demo-panel :focus-visible { outline: 3px solid #2b5d8f; outline-offset: 1px }
.demo-panel small { display: block; font-size: 12px; color: #45566a }
.demo-panel pre { font: 12px/1.4 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
.demo-panel a { color: #1b4a78 }
.demo-switches { display: flex; flex-wrap: wrap; gap: 6px; align-items: end; margin: 8px 0 }
.demo-switches label { font-size: 12px; flex: 1 1 76px; min-width: 0 }
.demo-switches :is(select, input) { display: block; width: 100%; font: inherit; min-height: 28px }
@media (min-width: 64em) {
  body:has(.demo-panel) { padding-right: 340px }
  .demo-panel { position: fixed; inset-block: 0; right: 0; width: 340px; overflow-y: auto; border-top: 0; border-left: 4px solid #2b5d8f }
}
@media print { .demo-panel { display: none } body:has(.demo-panel) { padding: 0 } }
`;
