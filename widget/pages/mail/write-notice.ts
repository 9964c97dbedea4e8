import type { NoticeMailView } from '../../../server/contract.ts';
import { joinParts } from '../../words/join-parts.ts';
import type { PageWords } from '../page-words.ts';
import { summarize } from '../summarize.ts';
import { isolateIn, withoutIsolates } from './isolate.ts';
import { toFacts, toPlace } from './notice-facts.ts';
import { toTexts, type NoticeLine, type NoticeLines } from './notice-lines.ts';
import { findNews, type NoticeNews } from './notice-news.ts';
import type { NoticeWords } from './notice-words.ts';
import { toPageLines } from './page-lines.ts';
import { shorten, toPlainView } from './plain-view.ts';

/** Characters: a header is at most one line, and a list of mails on a phone shows forty of them. */
const MAX_SUBJECT = 150;

/**
 * What a mail says (decision 0053): the one true sentence and what to do now, what belongs to it, how the order stands
 * where that is another sentence, the link to the order, and why it was sent.
 */
export function writeNotice(given: NoticeMailView, { say, direction }: PageWords): NoticeLines {
  const view = toPlainView(given);
  const words: NoticeWords = { say, isolate: isolateIn(direction), pages: new Set() };
  const news = findNews(view, say);
  const order = toOrderLine(view, words);
  const groups = news.isHeadline
    ? [
        [toHeadline(news), ...toAnswerLines(view, words)],
        toPlace(news, words),
        [order, ...toFacts(news, view.order, words)],
      ]
    : [
        [toHeadline(news), ...toTexts([adviceOn(news, words)])],
        toPlace(news, words),
        toFacts(news, view.order, words),
        [order, ...toTexts([summaryOf(view, words).headline]), ...toAnswerLines(view, words)],
      ];
  return {
    subject: toSubject(view, news, direction, words),
    groups: [
      ...groups.filter(([first]) => first),
      [{ style: 'button', text: say('form', 'submit'), url: view.trackUrl }],
      toClosingLines(view, words),
    ],
  };
}

/** In a list of mails the direction of a line is that of its first letter, so in Arabic the name stands last. */
function toSubject(
  { kind, order }: NoticeMailView,
  { sentence }: NoticeNews,
  direction: 'ltr' | 'rtl',
  { say }: NoticeWords,
): string {
  const words = joinParts(kind === 'collection_reminder' && say('mail', 'reminder'), sentence);
  const parts = direction === 'rtl' ? [words, order.name] : [order.name, words];
  return shorten(withoutIsolates(joinParts(...parts)), MAX_SUBJECT);
}

function toHeadline({ sentence }: NoticeNews): NoticeLine {
  return { style: 'headline', text: sentence };
}

function adviceOn({ shipment }: NoticeNews, { say }: NoticeWords): string {
  return shipment?.advice ? say('next', shipment.advice) : '';
}

function toOrderLine({ order }: NoticeMailView, { say, isolate }: NoticeWords): NoticeLine {
  const placed = say('ui', 'placed', { date: order.placedAt.text });
  return { style: 'soft', text: joinParts(isolate(order.name), placed) };
}

/** What belongs to the order's headline: what else there is to know, and what to do now. */
function toAnswerLines(view: NoticeMailView, words: NoticeWords): NoticeLine[] {
  const { details, nextStep } = summaryOf(view, words);
  return [...toTexts([...details, nextStep]), ...toPageLines(view.order.headline.page, words)];
}

function summaryOf({ order }: NoticeMailView, { say }: NoticeWords): ReturnType<typeof summarize> {
  return summarize(order.headline, say);
}

function toClosingLines(
  { shopName, stopUrl }: NoticeMailView,
  { say, isolate }: NoticeWords,
): NoticeLine[] {
  const shop = isolate(shopName);
  return [
    { style: 'text', text: shop },
    { style: 'soft', text: say('mail', 'reason', { shop }) },
    ...(stopUrl ? [{ style: 'soft', text: say('mail', 'stop'), url: stopUrl } as const] : []),
  ];
}
