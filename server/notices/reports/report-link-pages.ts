import type { Log } from '../../ports/log.ts';
import type {
  ReportLink,
  ReportLinkPage,
  ReportLinkPages,
  ReportLinkPurpose,
  ReportLinks,
} from '../../ports/report-links.ts';
import type { ScheduledReport, ScheduledReports } from '../../ports/scheduled-reports.ts';
import { escapeHtml } from '../mail/escape-html.ts';
import { writeHtmlPage } from '../mail/html-page.ts';
import { sayIn } from './words/load-report-words.ts';

export interface ReportLinkPagesPorts {
  links: Pick<ReportLinks, 'open'>;
  scheduledReports: Pick<ScheduledReports, 'find' | 'answer'>;
  log: Pick<Log, 'error'>;
}

const WANTS = { agree: 'agreed', stop: 'stopped' } as const;

/** What a page says, after which of its titles. */
type Title = 'agree' | 'agreed' | 'stop' | 'stopped' | 'gone' | 'failed';

/** The pages that links of reports' mails lead to. */
export function createReportLinkPages(ports: ReportLinkPagesPorts): ReportLinkPages {
  const { links, scheduledReports, log } = ports;

  /** The report of a link, while the recipient can still do what it is for. */
  async function find(
    purpose: ReportLinkPurpose,
    token: string,
  ): Promise<{ link: ReportLink; report: ScheduledReport; isDone: boolean } | null> {
    const link = links.open(purpose, token);
    const report = link && (await scheduledReports.find(link.shop, link.reportId));
    const recipient = report?.recipients.find(({ id }) => id === link?.recipientId);
    if (!link || !report || !recipient) return null;
    if (purpose === 'agree' && recipient.state === 'stopped') return null;
    return { link, report, isDone: recipient.state === WANTS[purpose] };
  }

  async function answer(
    purpose: ReportLinkPurpose,
    token: string,
    isSubmitted: boolean,
  ): Promise<ReportLinkPage> {
    try {
      const found = await find(purpose, token);
      if (!found) return writePage('gone', null, 404);
      const { link, report, isDone } = found;
      if (!isSubmitted) return writePage(isDone ? WANTS[purpose] : purpose, report);
      const { shop, reportId, recipientId } = link;
      const before = await scheduledReports.answer(shop, reportId, recipientId, WANTS[purpose]);
      // Somebody else was there meanwhile.
      if (before === null || (purpose === 'agree' && before === 'stopped')) {
        return writePage('gone', null, 404);
      }
      return writePage(WANTS[purpose], report);
    } catch (err) {
      log.error({ err }, 'a link of a report could not be followed');
      return writePage('failed', null, 503);
    }
  }

  return {
    show: (purpose, token) => answer(purpose, token, false),
    submit: (purpose, token) => answer(purpose, token, true),
  };
}

/** Those with a button ask; the form has no field, so that a mailbox's own one-click `POST` does the same. */
function writePage(
  title: Title,
  report: ScheduledReport | null,
  status: ReportLinkPage['status'] = 200,
): ReportLinkPage {
  const language = report?.language ?? 'en';
  const say = sayIn(language);
  const shop = report?.shop ?? '';
  const heading = say(`${title}_title`, { shop });
  const body = [
    `<h1>${escapeHtml(heading)}</h1>`,
    `<p>${escapeHtml(say(`${title}_text`, { shop }))}</p>`,
    ...(title === 'agree' || title === 'stop'
      ? [
          `<form method="post"><button class="button" type="submit">${escapeHtml(say(`${title}_button`))}</button></form>`,
        ]
      : []),
  ].join('\n');
  return { status, html: writeHtmlPage({ language, title: heading, body }) };
}
