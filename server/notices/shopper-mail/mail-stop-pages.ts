import type { MailStopView, Pages } from '../../contract.ts';
import type { Log } from '../../ports/log.ts';
import type { MailStopLinks, MailStopPage, MailStopPages } from '../../ports/mail-stop-links.ts';
import type { MailStops } from '../../ports/mail-stops.ts';

export interface MailStopPagesPorts {
  links: Pick<MailStopLinks, 'open'>;
  mailStops: MailStops;
  renderMailStop: Pages['renderMailStop'];
  now(): Date;
  log: Pick<Log, 'error'>;
}

/** The pages that a mail's own link leads to, and what a mailbox's one click does: https://www.rfc-editor.org/rfc/rfc8058 */
export function createMailStopPages(ports: MailStopPagesPorts): MailStopPages {
  const { links, mailStops, renderMailStop, now, log } = ports;

  async function answer(
    token: string,
    locale: string,
    isSubmitted: boolean,
  ): Promise<MailStopPage> {
    const link = links.open(token);
    const write = (
      state: MailStopView['state'],
      status: MailStopPage['status'] = 200,
    ): MailStopPage => ({
      status,
      html: renderMailStop({ state, locale: link?.language ?? locale }).html,
    });
    if (!link) return write('gone', 404);
    const { shop, orderId } = link;
    try {
      if (isSubmitted) await mailStops.add(shop, orderId, now());
      const isStopped = isSubmitted || (await mailStops.has(shop, orderId));
      return write(isStopped ? 'stopped' : 'ask');
    } catch (err) {
      log.error({ shop, err }, 'the mails about an order could not be ended');
      return write('failed', 503);
    }
  }

  return {
    show: (token, locale) => answer(token, locale, false),
    submit: (token, locale) => answer(token, locale, true),
  };
}
