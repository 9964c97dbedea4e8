import type { Background } from '../../async/background.ts';
import type { CounterStore } from '../../ports/counter-store.ts';
import type { Log } from '../../ports/log.ts';
import type { SendMail } from '../../ports/mail.ts';
import type { ReportLinks } from '../../ports/report-links.ts';
import type {
  ReportRecipient,
  ScheduledReport,
  ScheduledReports,
} from '../../ports/scheduled-reports.ts';
import { mailId } from '../mail/mail-id.ts';
import { ASKED_AGAIN_AFTER, MAX_ASKED } from './report-limits.ts';
import { writeAskMail } from './write-ask-mail.ts';

export interface AskRecipientsPorts {
  scheduledReports: Pick<ScheduledReports, 'ask'>;
  counters: Pick<CounterStore, 'add'>;
  links: Pick<ReportLinks, 'create'>;
  send: SendMail;
  /** The origin of this server. */
  appUrl: string;
  background: Background;
  now(): Date;
  log: Pick<Log, 'warn'>;
}

/** How many were asked. `too_often`: the shop has asked too many today, and may go on at an instant. */
export type Asked = { outcome: 'asked'; count: number } | { outcome: 'too_often'; endsAt: Date };

/** Asks recipients whether they agree to be sent a report, by a mail each; those of this hour are passed over. */
export function createAskRecipients(ports: AskRecipientsPorts) {
  const { scheduledReports, counters, links, background, now, log } = ports;

  return async function askRecipients(
    { shop, id, language }: Pick<ScheduledReport, 'shop' | 'id' | 'language'>,
    view: string,
    recipients: readonly ReportRecipient[],
  ): Promise<Asked> {
    let count = 0;
    for (const recipient of recipients) {
      const at = now();
      const since = new Date(at.getTime() - ASKED_AGAIN_AFTER);
      const spent = await counters.add(shop, 'report-consents', 1, at, MAX_ASKED.window);
      if (spent.count > MAX_ASKED.count) return { outcome: 'too_often', endsAt: spent.endsAt };
      if (!(await scheduledReports.ask(shop, id, recipient.id, { now: at, since }))) {
        await counters.add(shop, 'report-consents', -1, at, MAX_ASKED.window);
        continue;
      }
      const link = links.create('agree', { shop, reportId: id, recipientId: recipient.id });
      const url = ports.appUrl + link.path;
      const mail = writeAskMail({ shop, view, language, url, endsAt: link.endsAt ?? at });
      const begun = background.run(async () => {
        const sent = await ports.send({
          to: recipient.address,
          id: mailId('ask', shop, id, recipient.id, String(at.getTime())),
          ...mail,
        });
        if (sent.outcome === 'not_sent') {
          log.warn({ shop, problem: sent.problem }, 'a recipient of a report could not be asked');
        }
      });
      if (begun) count += 1;
    }
    return { outcome: 'asked', count };
  };
}

export type AskRecipients = ReturnType<typeof createAskRecipients>;
