import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { NoticeMail, Pages } from '../../../../server/contract.ts';
import { OCCURRENCE_KINDS } from '../../../../server/core/notices/occurrence.ts';
import type { Order } from '../../../../server/core/order.ts';
import { LANGUAGES } from '../../../fixtures/words.ts';
import { mailGalleryPage, type GalleryMail } from './mail-gallery-page.ts';
import { MAIL_SAMPLES } from './mail-samples.ts';
import { parseMailSwitches, parseShownMail, type ShownMail } from './mail-switches.ts';
import { noticeSamples, toNoticeView } from './notice-samples.ts';

export interface MailGalleryOptions {
  now: () => Date;
  /** Reads a sample order as the app does; `null` for one that is none. */
  readOrder(name: string): Promise<Order | null>;
  loadPages(): Promise<{ pages: Pick<Pages, 'writeNoticeMail'> }>;
}

/**
 * `/__demo/mails`: mails to shoppers of every kind and in every language, about sample orders, by the app's own code;
 * `/__demo/mail`: one of them as a mail program shows it. `?scheme=dark` is what it has for a reader of dark pages.
 */
export function createMailGallery({ now, readOrder, loadPages }: MailGalleryOptions): Hono {
  const app = new Hono();
  let loading: ReturnType<typeof loadPages> | undefined;

  async function write({ kind, name, locale }: ShownMail): Promise<NoticeMail | null> {
    loading ??= loadPages();
    const [order, { pages }] = await Promise.all([readOrder(name), loading]);
    const at = now();
    const sample = order && noticeSamples(order, at).findLast((one) => one.kind === kind);
    return sample ? pages.writeNoticeMail(toNoticeView(sample, locale, at)) : null;
  }

  app.use('/__demo/mails', compress());
  app.get('/__demo/mails', async (c) => {
    const switches = parseMailSwitches(new URL(c.req.url).searchParams);
    const kinds = switches.kind === '' ? OCCURRENCE_KINDS : [switches.kind];
    const locales = switches.locale === '' ? LANGUAGES : [switches.locale];
    const mails: GalleryMail[] = [];
    for (const kind of kinds) {
      for (const name of MAIL_SAMPLES[kind]) {
        for (const locale of locales) {
          const mail = await write({ kind, name, locale });
          if (mail) mails.push({ kind, name, locale, mail });
        }
      }
    }
    return c.html(mailGalleryPage(mails, switches));
  });

  app.get('/__demo/mail', async (c) => {
    const { searchParams } = new URL(c.req.url);
    const shown = parseShownMail(searchParams);
    const mail = shown && (await write(shown));
    if (!mail) return c.notFound();
    return c.html(searchParams.get('scheme') === 'dark' ? inDark(mail.html) : mail.html);
  });
  return app;
}

/** For a reader of dark pages, whatever the browser of the demo has. */
function inDark(html: string): string {
  return html
    .replace('(prefers-color-scheme:dark)', 'all')
    .replace('content="light dark"', 'content="dark"');
}
