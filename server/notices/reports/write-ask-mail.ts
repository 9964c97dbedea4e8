import type { Mail } from '../../ports/mail.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { escapeHtml } from '../mail/escape-html.ts';
import { writeHtmlPage } from '../mail/html-page.ts';
import { oneLine } from '../mail/one-line.ts';
import { sayIn } from './words/load-report-words.ts';

export interface AskContent {
  shop: ShopDomain;
  /** The view's name. */
  view: string;
  language: string;
  /** Where to agree, until `endsAt`. */
  url: string;
  endsAt: Date;
}

/** What mail programs make links and addresses of: `shop.example`, `https://…`, `jane@…`. */
const LINKING = /[.。．:/\\@＠]+(?=\S)/g;

/**
 * A mail that asks whether somebody agrees to be sent a report. It says nothing else, and its reader has agreed to nothing
 * yet: a view's name leads nowhere, so that it serves nobody as an advert.
 */
export function writeAskMail({
  shop,
  view,
  language,
  url,
  endsAt,
}: AskContent): Pick<Mail, 'subject' | 'text' | 'html'> {
  const say = sayIn(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    endsAt,
  );
  const subject = say('ask_subject', { shop });
  const asked = say('ask_text', { shop, view: oneLine(view).replaceAll(LINKING, ' ') });
  const ignore = say('ask_ignore', { date });
  const body = [
    `<h1>${escapeHtml(subject)}</h1>`,
    `<p>${escapeHtml(asked)}</p>`,
    `<p><a class="button" href="${escapeHtml(url)}">${escapeHtml(say('ask_button'))}</a></p>`,
    `<p class="soft">${escapeHtml(ignore)}</p>`,
  ].join('\n');
  return {
    subject,
    text: `${asked}\n\n${say('ask_button')}: ${url}\n\n${ignore}`,
    html: writeHtmlPage({ language, title: subject, body }),
  };
}
