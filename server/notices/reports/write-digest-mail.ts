import type { FlagCode } from '../../core/deliveries/delivery.ts';
import type { FlagNews, NewsRow } from '../../ports/flag-news.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { escapeHtml } from '../mail/escape-html.ts';
import { writeHtmlPage } from '../mail/html-page.ts';
import { APP, type ReportMail } from './write-report-mail.ts';
import { sayCount } from './say-count.ts';
import { toUrgentHtml, toUrgentLines, toUrgentText } from './urgent-lines.ts';
import { sayIn } from './words/load-report-words.ts';

export interface DigestContent {
  shop: ShopDomain;
  /** The list of all that needs somebody. */
  listUrl: string;
  deliveryUrl(ids: Pick<NewsRow, 'orderId' | 'deliveryId'>): string;
  /** BCP 47. */
  language: string;
  /** IANA. */
  timeZone: string;
  /** From when on the news are. */
  since: Date;
  now: Date;
  news: FlagNews;
  /** Deliveries that need somebody now, the new ones included. */
  standing: number;
  flagText(code: FlagCode): { what: string; toDo: string };
}

/** A digest as text and as a page: what newly needs somebody, what to do, how much stands, and what has resolved. */
export function writeDigestMail(content: DigestContent): ReportMail {
  const { shop, language, listUrl, timeZone, news, standing } = content;
  const say = sayIn(language);
  const { begun, begunCount, resolved } = news;
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  const subject =
    begunCount === 0
      ? say('digest_subject_none')
      : sayCount(language, 'digest_subject', begunCount);
  const asOf = say('digest_since', {
    shop,
    since: format.format(content.since),
    time: format.format(content.now),
  });
  const lines = begun.flatMap((row) =>
    toUrgentLines(row, { ...content, urlOf: content.deliveryUrl }, say),
  );
  const beyond = begunCount - begun.length;
  const more = beyond > 0 ? sayCount(language, 'digest_more', beyond) : null;
  const summary = [
    standing === 0 ? say('digest_standing_none') : sayCount(language, 'digest_standing', standing),
    ...(resolved > 0 ? [sayCount(language, 'digest_resolved', resolved)] : []),
  ];
  const why = say('why', { shop, app: APP });

  return {
    subject,
    attachments: [],
    write(stopUrl) {
      const text = [
        `${subject}\n${asOf}`,
        ...lines.map(toUrgentText),
        ...(more === null ? [] : [`${more}: ${listUrl}`]),
        summary.join('\n'),
        `${say('open_list')}: ${listUrl}`,
        `${why}\n${say('stop')}: ${stopUrl}`,
      ].join('\n\n');
      const link = escapeHtml(listUrl);
      const body = [
        `<h1>${escapeHtml(subject)}</h1>`,
        `<p class="soft">${escapeHtml(asOf)}</p>`,
        ...(lines.length > 0 ? [`<ul>${lines.map(toUrgentHtml).join('')}</ul>`] : []),
        ...(more === null ? [] : [`<p><a href="${link}">${escapeHtml(more)}</a></p>`]),
        ...summary.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
        `<p><a class="button" href="${link}">${escapeHtml(say('open_list'))}</a></p>`,
        `<p class="soft">${escapeHtml(why)} <a href="${escapeHtml(stopUrl)}">${escapeHtml(say('stop'))}</a></p>`,
      ].join('\n');
      return { text, html: writeHtmlPage({ language, title: subject, body }) };
    },
  };
}
