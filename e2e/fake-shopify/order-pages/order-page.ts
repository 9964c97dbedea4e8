import { html, raw } from 'hono/html';
import type { Markup } from '../markup.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { directionOf } from '../storefront/storefront-languages.ts';

export const PATH = '/__demo/order-status';

const CSS = `
:root { color-scheme: light }
body { max-width: 760px; margin: 0 auto; padding: 16px; font: 15px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff }
h1 { font-size: 24px } h2 { font-size: 17px }
header { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; justify-content: space-between }
iframe { border: 0; width: 100%; height: 0; display: block }
iframe[name=button] { width: 220px }
article { border: 1px solid #dedede; border-radius: 10px; padding: 16px; margin: 16px 0 }
article p { margin: 0 0 8px; color: #707070 }
dialog { width: min(600px, calc(100vw - 32px)); border: 0; border-radius: 12px; padding: 20px; box-sizing: border-box }
form { font-size: 13px; display: flex; flex-wrap: wrap; gap: 8px; padding: 8px; background: #f4f4f4; border-radius: 8px }
select { max-width: 240px }`;

/** Gives each frame the height of its content, and opens the dialog for the button that Shopify gives one. */
const SCRIPT = `
const dialog = document.querySelector('dialog');
addEventListener('message', ({ data }) => {
  const frame = document.getElementsByName(data.frame)[0];
  if (frame && data.height !== undefined) frame.style.height = data.height + 'px';
  if (data.opens) {
    const inside = dialog.querySelector('iframe');
    inside.src ||= inside.dataset.src;
    dialog.showModal();
  }
});`;

export interface OrderPageView {
  sample: SampleOrder;
  samples: readonly SampleOrder[];
  locale: string;
  locales: readonly string[];
}

/** Shopify's page of one order, with the frames in which it runs the extension. */
export function orderPage({ sample, samples, locale, locales }: OrderPageView): Markup {
  const { order } = sample;
  const src = (target: string, fulfillment = ''): string =>
    `${PATH}/frame/${target}?${new URLSearchParams({ order: sample.name, locale, fulfillment })}`;
  const frame = (target: string, name = target, fulfillment = ''): Markup =>
    html`<iframe
      sandbox="allow-scripts allow-popups"
      title="${name}"
      name="${name}"
      src="${src(target, fulfillment)}"
    ></iframe>`;
  return html`<!doctype html>
    <html lang="${locale}" dir="${directionOf(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${sample.name}</title>
        <style>
          ${raw(CSS)}
        </style>
      </head>
      <body>
        <form aria-label="Demo">
          <select name="order" aria-label="Order" onchange="this.form.submit()">
            ${samples.map(({ name, state }) => option(name, `${name} ${state}`, sample.name))}
          </select>
          <select name="locale" aria-label="Language" onchange="this.form.submit()">
            ${locales.map((one) => option(one, one, locale))}
          </select>
        </form>
        <main>
          <header>
            <h1><bdi>${sample.name}</bdi></h1>
            ${frame('button')}
          </header>
          ${frame('block')}
          ${order.fulfillments.items.map(
            ({ id, name, trackingInfo }) =>
              html`<article>
                <p>
                  <bdi>${name} · ${trackingInfo.items.map(({ number }) => number).join(', ')}</bdi>
                </p>
                ${frame('fulfillment', `fulfillment ${name}`, id)}
              </article>`,
          )}
          <h2>Thank you!</h2>
          ${frame('thank-you')}
          <dialog aria-label="Dialog">
            <iframe
              sandbox="allow-scripts allow-popups"
              title="dialog"
              name="dialog"
              data-src="${src('dialog')}"
            ></iframe>
            <form method="dialog"><button aria-label="Close">✕</button></form>
          </dialog>
        </main>
        <script>
          ${raw(SCRIPT)};
        </script>
      </body>
    </html>`;
}

function option(value: string, label: string, current: string): Markup {
  return html`<option value="${value}" ${value === current ? 'selected' : ''}>${label}</option>`;
}
