import { html, raw } from 'hono/html';
import type { NoticeMail } from '../../../../server/contract.ts';
import type { Markup } from '../../markup.ts';
import { selectField } from '../../panel/select-field.ts';
import { LANGUAGES } from '../../../fixtures/words.ts';
import { storefrontLanguages } from '../../storefront/storefront-languages.ts';
import { GALLERY_CSS } from '../gallery-css.ts';
import { frameWidths } from '../gallery-switches.ts';
import { KIND_LABELS } from './mail-samples.ts';
import { mailUrl, type MailSwitches, type ShownMail } from './mail-switches.ts';

/** A mail that the gallery shows, and what it is. */
export interface GalleryMail extends ShownMail {
  mail: NoticeMail;
}

/** A page with mails to shoppers side by side: each as a page and as text. */
export function mailGalleryPage(mails: readonly GalleryMail[], switches: MailSwitches): Markup {
  const kinds = [...Map.groupBy(mails, ({ kind }) => kind)];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Mails to shoppers</title>
        <link rel="icon" href="/products/gift-card.svg" />
        ${raw(`<style>${GALLERY_CSS}</style>`)}
      </head>
      <body style="--frame-width: ${switches.width}px">
        <header>
          <h1>Mails to shoppers</h1>
          <p>
            ${mails.length} mails about sample orders, as the app writes them.
            <a href="/__demo/gallery">Every state, side by side</a> · <a href="/">The demo shop</a>
          </p>
        </header>
        ${toolBar(switches)}
        <main>
          ${kinds.map(
            ([kind, ofKind]) =>
              html`<section aria-labelledby="kind-${kind}">
                <h2 id="kind-${kind}">${KIND_LABELS[kind]}</h2>
                <div class="gallery-states">${ofKind.map((one) => mailCard(one, switches))}</div>
              </section>`,
          )}
        </main>
      </body>
    </html>`;
}

/** A form that works without scripts. */
function toolBar({ kind, locale, scheme, width }: MailSwitches): Markup {
  const names = LANGUAGES.map((language) => [language, storefrontLanguages[language] ?? language]);
  return html`<form class="gallery-tools" action="/__demo/mails" aria-label="What to show">
    ${selectField('kind', 'About', kind, { '': 'All', ...KIND_LABELS })}
    ${selectField('locale', 'Language', locale, { '': 'All', ...Object.fromEntries(names) })}
    ${selectField('scheme', 'Colours', scheme, { light: 'Light', dark: 'Dark' })}
    ${selectField('width', 'Width', width, frameWidths)}
    <button>Show</button>
  </form>`;
}

function mailCard(one: GalleryMail, { scheme }: MailSwitches): Markup {
  const { name, locale, mail } = one;
  const url = mailUrl(one, scheme);
  return html`<article>
    <h3>${name} <span lang="${locale}" dir="auto">${mail.subject}</span></h3>
    <div class="gallery-frame" tabindex="0" role="group" aria-label="${name}, ${locale}">
      <iframe src="${url}" title="${mail.subject}" loading="lazy"></iframe>
    </div>
    <p><a href="${url}">Open it alone</a></p>
    <details>
      <summary>As text</summary>
      <pre class="gallery-record" lang="${locale}" dir="auto">${mail.text}</pre>
    </details>
  </article>`;
}
