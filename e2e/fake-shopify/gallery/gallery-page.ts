import { html, raw } from 'hono/html';
import { GALLERY_CSS } from './gallery-css.ts';
import {
  matchingOrders,
  PHONE_WIDTH,
  stateAddress,
  type GallerySwitches,
} from './gallery-switches.ts';
import { toolBar } from './gallery-tools.ts';
import type { Markup } from '../markup.ts';
import { formatOrderRecord } from '../orders/order-record.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';

export interface GalleryPage {
  orders: readonly SampleOrder[];
  switches: GallerySwitches;
  /** What the shop's clock says, as it is read. */
  clock: string;
  /** Where pictures live. */
  storefrontUrl: string;
}

/** Every state side by side: what the shopper reads in a frame, and the record that it is told from. */
export function galleryPage(page: GalleryPage): Markup {
  const { orders, switches, clock } = page;
  const chosen = matchingOrders(orders, switches);
  const subjects = [...Map.groupBy(chosen, ({ subject }) => subject)];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Every state, side by side</title>
        <link rel="icon" href="/products/gift-card.svg" />
        ${raw(`<style>${GALLERY_CSS}</style>`)}
      </head>
      <body style="--frame-width: ${switches.width}px">
        <header>
          <h1>Every state, side by side</h1>
          <p>
            ${chosen.length} of ${orders.length} sample orders, as their shoppers read them on
            ${clock}. <a href="/">The demo shop</a>
          </p>
        </header>
        ${toolBar(orders, switches)} ${subjects.length > 1 ? subjectLinks(subjects) : ''}
        <main>
          ${subjects.map((group, index) => subjectSection(group, index, page))}
          ${chosen.length === 0 ? html`<p>No sample order is called that.</p>` : ''}
        </main>
      </body>
    </html>`;
}

type Group = readonly [subject: string, orders: readonly SampleOrder[]];

function subjectLinks(groups: readonly Group[]): Markup {
  return html`<nav aria-label="Subjects">
    <ul>
      ${groups.map(
        ([subject, orders], index) =>
          html`<li><a href="#subject-${index + 1}">${subject}</a> ${orders.length}</li>`,
      )}
    </ul>
  </nav>`;
}

function subjectSection([subject, orders]: Group, index: number, page: GalleryPage): Markup {
  return html`<section id="subject-${index + 1}" aria-labelledby="subject-${index + 1}-title">
    <h2 id="subject-${index + 1}-title">${subject}</h2>
    <div class="gallery-states">${orders.map((sample) => stateCard(sample, page))}</div>
  </section>`;
}

function stateCard(sample: SampleOrder, { switches, storefrontUrl }: GalleryPage): Markup {
  const { name, email, state, order } = sample;
  // A frame wider than its place is scrolled sideways, with a keyboard too.
  const scrolls = Number(switches.width) > Number(PHONE_WIDTH);
  return html`<article id="order-${order.legacyResourceId}">
    <h3>${name} <span>${state}</span></h3>
    <div
      class="gallery-frame"
      ${scrolls ? html`tabindex="0" role="group" aria-label="${name}"` : ''}
    >
      <iframe
        src="${stateAddress(sample, switches, true)}"
        title="${name}, ${state}"
        loading="lazy"
      ></iframe>
    </div>
    <p>
      <a href="${stateAddress(sample, switches)}">Open ${name} alone</a>
      <small>${email ?? 'no e-mail address'}</small>
    </p>
    ${recordDetails(sample, storefrontUrl)}
  </article>`;
}

/** The record, folded. */
export function recordDetails({ name, order }: SampleOrder, storefrontUrl: string): Markup {
  return html`<details>
    <summary>Shopify’s record of ${name}</summary>
    <pre class="gallery-record">${formatOrderRecord(order, storefrontUrl)}</pre>
  </details>`;
}
