// oxlint-disable-next-line eslint/no-restricted-imports -- the server runs this module, and no shopper downloads it
import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';
import type { AnswerView, FindAnswer, Pages } from '../../server/contract.ts';
import widgetStyle from '../order-tracking.css?inline';
import { problemAt } from './problem-at.ts';
import { refusalWords } from '../words/refusal-words.ts';
import type { Say } from '../words/wording.ts';
import { AnswerPage, type PlainView } from './AnswerPage.tsx';
import { createFindPage } from './find-page.tsx';
import { findSayFind, type SayFind } from './find-words.ts';
import { FindPage, type PlainAnswer } from './FindPage.tsx';
import { writeLinksMail } from './write-links-mail.tsx';
import pageStyle from './answer-page.css?inline';
import { NoticePage } from './mail/NoticePage.tsx';
import mailStyle from './mail/notice-mail.css?inline';
import { toMailText } from './mail/to-mail-text.ts';
import { writeNotice } from './mail/write-notice.ts';
import { MailStopPage } from './mail-stop/MailStopPage.tsx';
import mailStopStyle from './mail-stop/mail-stop.css?inline';
import { OrderPage } from './OrderPage.tsx';
import { factorLabel } from './factor-words.ts';
import { findPageWords, type PageWords } from './page-words.ts';
import { summarize } from './summarize.ts';
import { createTrackingPage } from './tracking-page.ts';

export { writeWordFiles } from './word-files.ts';

/** Creates the pages that the server answers with. `vite build` makes one module of this, without imports. */
export function createPages(assetsVersion: string): Pages {
  const style = pageStyle + widgetStyle;
  return {
    trackingPage: createTrackingPage(assetsVersion),
    answerStyle: style,
    renderAnswer(answered) {
      const { factors = [], ...rest } = answered;
      const words = findPageWords(rest.request.locale, rest.settings);
      const view = { ...toPlain(rest), emailLabel: factorLabel(words.language, factors) };
      const { say } = words;
      const head = <title>{titleOf(view, say)}</title>;
      return writePage(words, style, 'light dark', head, <AnswerPage view={view} say={say} />);
    },
    findPage: createFindPage(assetsVersion),
    renderFind({ doors, locale, settings, answer }) {
      const words = findPageWords(locale, settings);
      const sayFind = findSayFind(locale);
      const plain = toPlainAnswer(answer);
      const head = <title>{findTitleOf(plain, words.say, sayFind)}</title>;
      const contactUrl = settings.contactLink || undefined;
      const { say } = words;
      const view = { doors, locale, contactUrl, answer: plain, say, sayFind, inTheme: false };
      return writePage(words, style, 'light dark', head, <FindPage {...view} />);
    },
    writeLinksMail,
    renderOrder({ order, locale, settings }) {
      const words = findPageWords(locale, settings);
      const { language, say } = words;
      const head = (
        <>
          <title>{order.name}</title>
          <base target="_blank" />
        </>
      );
      const body = <OrderPage order={order} settings={settings} say={say} />;
      return { language, html: writePage(words, style, 'light', head, body) };
    },
    summarizeOrder: ({ order: { headline }, locale, settings }) =>
      summarize(headline, findPageWords(locale, settings).say),
    writeNoticeMail(view) {
      // A merchant's own sentences would be a place for what a mail must not have (decision 0053).
      const { formOfAddress } = view.settings;
      const words = findPageWords(view.locale, { formOfAddress }, 'mail');
      const lines = writeNotice(view, words);
      const { subject } = lines;
      const body = <NoticePage lines={lines} words={words} />;
      const html = writePage(words, mailStyle, 'light dark', <title>{subject}</title>, body);
      return { language: words.language, subject, text: toMailText(lines), html };
    },
    renderMailStop({ state, locale }) {
      const words = findPageWords(locale, {}, 'mail-stop');
      const { language, say } = words;
      const head = <title>{say('mail', `${state}_title`)}</title>;
      const body = <MailStopPage state={state} say={say} />;
      return { language, html: writePage(words, mailStopStyle, 'light dark', head, body) };
    },
  };
}

/** All text of a shopper or a carrier goes through renderToString, which escapes it. */
function writePage(
  { language, direction }: PageWords,
  style: string,
  colorScheme: string,
  head: VNode,
  body: VNode,
): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${colorScheme}">
${renderToString(head)}
<style>${style}</style>
</head>
<body>
${renderToString(body)}
</body>
</html>
`;
}

/** As `server/access/proof-of-work.ts` has it, after which a challenge is accepted without work. */
const WAIT = { outcome: 'rate_limited', retryAfterSeconds: 60 } as const;

/** Without a script there is no proof of work: the shopper waits, and presses the button again. */
function toPlain({
  response,
  ...rest
}: Omit<AnswerView, 'factors'>): Omit<PlainView, 'emailLabel'> {
  if (response.outcome !== 'proof_required') return { ...rest, response, challenge: null };
  return { ...rest, response: WAIT, challenge: response.challenge };
}

/** As for the answer to a look-up. */
function toPlainAnswer(answer: FindAnswer): PlainAnswer {
  if (answer.outcome !== 'refused') return answer;
  const { response } = answer;
  if (response.outcome !== 'proof_required') return { ...answer, response, challenge: null };
  return { ...answer, response: WAIT, challenge: response.challenge };
}

/** A screen reader reads the title of a new page first, so the title begins with the answer. */
function titleOf({ response }: PlainView, say: Say): string {
  return `${summaryOf(response, say)} · ${say('form', 'heading')}`;
}

function summaryOf(response: PlainView['response'], say: Say): string {
  if (response.outcome === 'found') return response.order.name;
  if (response.outcome !== 'invalid') return refusalWords(response, say);
  const { problems } = response;
  return problemAt(problems[0]?.field ?? 'order', problems, say);
}

/** As for an answer. */
function findTitleOf(answer: PlainAnswer, say: Say, sayFind: SayFind): string {
  if (answer.outcome === 'asked') return sayFind('asked_title');
  if (answer.outcome === 'invalid') return sayFind('title');
  const { response } = answer;
  const summary =
    response.outcome === 'not_found' ? sayFind('parcel_miss') : refusalWords(response, say);
  return `${summary} · ${sayFind('title')}`;
}
