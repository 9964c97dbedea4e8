import type { FlagCode } from '../../core/deliveries/delivery.ts';
import { FLAGS } from '../../core/deliveries/delivery.ts';
import type { Mail } from '../../ports/mail.ts';
import type { ReportRows } from '../../ports/report-rows.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { escapeHtml } from '../mail/escape-html.ts';
import { writeHtmlPage } from '../mail/html-page.ts';
import { oneLine } from '../mail/one-line.ts';
import { toUrgentHtml, toUrgentLines, toUrgentText } from './urgent-lines.ts';
import { sayIn } from './words/load-report-words.ts';

/** The product's name, in every language. */
export const APP = 'Track your order';

export interface ReportContent {
  shop: ShopDomain;
  /** The view's name. */
  view: string;
  /** The list in the app. */
  listUrl: string;
  /** The page of an order in Shopify's admin. */
  orderUrl(orderId: string): string;
  /** BCP 47. */
  language: string;
  /** IANA. */
  timeZone: string;
  now: Date;
  rows: ReportRows;
  flagText(code: FlagCode): { what: string; toDo: string };
}

/** What is the same for every recipient. */
export type ReportMail = Pick<Mail, 'subject' | 'attachments'> & {
  /** The rest of a mail, with the recipient's own link. */
  write(stopUrl: string): Pick<Mail, 'text' | 'html'>;
};

/** A report as text and as a page: what needs somebody, by kind and the most urgent first, and the whole list as a file. */
export function writeReportMail(content: ReportContent): ReportMail {
  const { shop, language, rows, listUrl, now, timeZone } = content;
  const view = oneLine(content.view);
  const say = sayIn(language);
  const number = new Intl.NumberFormat(language);
  const total = [...rows.byFlag.values()].reduce((sum, count) => sum + count, 0);
  const needing = total - (rows.byFlag.get(null) ?? 0);
  const time = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(now);
  const subject =
    total === 0
      ? say('subject_empty', { view })
      : say(`subject_${formOf(language, total)}`, { view, count: number.format(total) });
  const summary =
    total === 0
      ? say('nothing')
      : needing === 0
        ? say('need_none')
        : say(`need_${formOf(language, needing)}`, { count: number.format(needing) });
  const kinds = FLAGS.flatMap((code) => {
    const count = rows.byFlag.get(code) ?? 0;
    return count > 0 ? [{ what: content.flagText(code).what, count: number.format(count) }] : [];
  });
  const urgent = rows.mostUrgent.flatMap((row) =>
    toUrgentLines(row, { ...content, urlOf: ({ orderId }) => content.orderUrl(orderId) }, say),
  );
  const attached =
    rows.csv.rows < total
      ? say('attached_first', { count: number.format(rows.csv.rows) })
      : say('attached');
  const asOf = say('as_of', { shop, time });
  const why = say('why', { shop, app: APP });

  return {
    subject,
    attachments:
      total === 0
        ? []
        : [{ name: fileName(now), type: 'text/csv; charset=utf-8', content: rows.csv.content }],
    write(stopUrl) {
      const text = [
        `${subject}\n${asOf}\n\n${summary}`,
        ...(kinds.length > 0
          ? [
              `${say('by_kind')}\n${kinds.map(({ what, count }) => `- ${what}: ${count}`).join('\n')}`,
            ]
          : []),
        ...(urgent.length > 0
          ? [`${say('most_urgent')}\n\n${urgent.map(toUrgentText).join('\n\n')}`]
          : []),
        `${say('open_list')}: ${listUrl}`,
        ...(total > 0 ? [attached] : []),
        `${why}\n${say('stop')}: ${stopUrl}`,
      ].join('\n\n');
      const body = [
        `<h1>${escapeHtml(subject)}</h1>`,
        `<p class="soft">${escapeHtml(asOf)}</p>`,
        `<p>${escapeHtml(summary)}</p>`,
        `<p><a class="button" href="${escapeHtml(listUrl)}">${escapeHtml(say('open_list'))}</a></p>`,
        ...(kinds.length > 0
          ? [`<h2>${escapeHtml(say('by_kind'))}</h2>\n<ul>${kinds.map(toKindHtml).join('')}</ul>`]
          : []),
        ...(urgent.length > 0
          ? [
              `<h2>${escapeHtml(say('most_urgent'))}</h2>\n<ul>${urgent.map(toUrgentHtml).join('')}</ul>`,
            ]
          : []),
        ...(total > 0 ? [`<p class="soft">${escapeHtml(attached)}</p>`] : []),
        `<p class="soft">${escapeHtml(why)} <a href="${escapeHtml(stopUrl)}">${escapeHtml(say('stop'))}</a></p>`,
      ].join('\n');
      return { text, html: writeHtmlPage({ language, title: subject, body }) };
    },
  };
}

function toKindHtml({ what, count }: { what: string; count: string }): string {
  return `<li><span class="count">${escapeHtml(count)}</span>${escapeHtml(what)}</li>`;
}

function formOf(language: string, count: number): 'one' | 'other' {
  return new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
}

/** A name of its own for each day, which every file system takes. */
function fileName(now: Date): string {
  return `deliveries-${now.toISOString().slice(0, '2026-11-25'.length)}.csv`;
}
