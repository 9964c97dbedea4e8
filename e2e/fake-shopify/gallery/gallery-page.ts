import { html, raw } from 'hono/html';
import { GALLERY_CSS } from './gallery-css.ts';
import { matchingOrders, PHONE_WIDTH, stateUrl, type GallerySwitches } from './gallery-switches.ts';
import { toolBar } from './gallery-tools.ts';
import type { Markup } from '../markup.ts';
import { formatOrderRecord } from '../orders/order-record.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';

export interface GalleryPage {
  orders: readonly SampleOrder[];
  switches: GallerySwitches;
  /** The time of the shop's clock, formatted. */
  clock: string;
  /** The host of product images. */
  storefrontUrl: string;
}

/** A page with all states side by side: the shopper's answer in a frame, and the record behind it. */
export function galleryPage(page: GalleryPage): Markup {
  const { orders, switches, clock } = page;
  const matching = matchingOrders(orders, switches);
  const subjects = [...Map.groupBy(matching, ({ subject }) => subject)];
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
            ${matching.length} of ${orders.length} sample orders, as their shoppers read them on
            ${clock}. <a href="/__demo/mails">Mails to shoppers</a> · <a href="/">The demo shop</a>
          </p>
        </header>
        ${toolBar(orders, switches)} ${subjects.length > 1 ? subjectLinks(subjects) : ''}
        <main>
          ${subjects.map((group, index) => subjectSection(group, index, page))}
          ${matching.length === 0 ? html`<p>No sample order matches.</p>` : ''}
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
  // A frame that is wider than its box must be scrollable with the keyboard, so the box can have the focus.
  const scrolls = Number(switches.width) > Number(PHONE_WIDTH);
  return html`<article id="order-${order.legacyResourceId}">
    <h3>${name} <span>${state}</span></h3>
    <div
      class="gallery-frame"
      ${scrolls ? html`tabindex="0" role="group" aria-label="${name}"` : ''}
    >
      <iframe
        src="${stateUrl(sample, switches, true)}"
        title="${name}, ${state}"
        loading="lazy"
      ></iframe>
    </div>
    <p>
      <a href="${stateUrl(sample, switches)}">Open ${name} alone</a>
      <small>${email ?? 'no e-mail address'}</small>
    </p>
    ${recordDetails(sample, storefrontUrl)}
  </article>`;
}

/** The record of an order, collapsed. */
export function recordDetails({ name, order }: SampleOrder, storefrontUrl: string): Markup {
  return html`<details>
    <summary>Shopify’s record of ${name}</summary>
    <pre class="gallery-record">${formatOrderRecord(order, storefrontUrl)}</pre>
  </details>`;
}
