import type { NoticeChannelName } from '../../core/notices/notice-channels.ts';
import { NOTICE_LIMITS } from '../../core/notices/notice-limits.ts';
import type { StoppedChannel } from '../../ports/channel-stops.ts';
import type { Mail } from '../../ports/mail.ts';
import { escapeHtml } from '../mail/escape-html.ts';
import { writeHtmlPage } from '../mail/html-page.ts';
import { sayStopIn } from './words/load-stop-words.ts';

/** The product's name, in every language. */
const APP = 'Track your order';

/** The page of the app on which a channel is set. */
const PAGES: Readonly<Record<NoticeChannelName, string>> = {
  webhook: '/delivery-webhooks',
  flow: '',
  mail: '',
};

export interface StopContent extends Pick<StoppedChannel, 'shop' | 'channel' | 'by' | 'at'> {
  /** The app's client id, which its address in Shopify's admin has. */
  clientId: string;
  /** BCP 47. */
  language: string;
  /** IANA. */
  timeZone: string;
}

/** A mail that says which channel has stopped, when and why, and how it starts again. */
export function writeStopMail({
  shop,
  channel,
  by,
  at,
  clientId,
  language,
  timeZone,
}: StopContent): Pick<Mail, 'subject' | 'text' | 'html'> {
  const say = sayStopIn(language);
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  const subject = say(`subject_${channel}`, { shop });
  const most = new Intl.NumberFormat(language).format(NOTICE_LIMITS.anHour);
  const sentences = [
    say('stopped_at', { time: format.format(at) }),
    say(`by_${by}`, { most }),
    say(`do_${channel}`),
  ];
  const url = `https://${shop}/admin/apps/${clientId}${PAGES[channel]}`;
  const why = say('why', { app: APP, shop });
  const body = [
    `<h1>${escapeHtml(subject)}</h1>`,
    ...sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
    `<p><a class="button" href="${escapeHtml(url)}">${escapeHtml(say('open'))}</a></p>`,
    `<p class="soft">${escapeHtml(why)}</p>`,
  ].join('\n');
  return {
    subject,
    text: [subject, ...sentences, `${say('open')}: ${url}`, why].join('\n\n'),
    html: writeHtmlPage({ language, title: subject, body }),
  };
}
