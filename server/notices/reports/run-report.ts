import { nextWeekly } from '../../core/dates/next-weekly.ts';
import { zoneClock } from '../../core/dates/zone-clock.ts';
import type { Log } from '../../ports/log.ts';
import type { MailProblem, SendMail } from '../../ports/mail.ts';
import type { ReportLinks } from '../../ports/report-links.ts';
import type { LoadFlagTexts, ReadReportRows } from '../../ports/report-rows.ts';
import type { SavedView, SavedViews } from '../../ports/saved-views.ts';
import type {
  ClaimedReport,
  ReportProblem,
  ReportRecipient,
  RunOutcome,
  ScheduledReports,
} from '../../ports/scheduled-reports.ts';
import type { Shops } from '../../ports/shops.ts';
import { mailId } from './mail-id.ts';
import { MAX_TURNS, RETRIES } from './report-limits.ts';
import { writeReportMail, type ReportMail } from './write-report-mail.ts';

export interface RunReportPorts {
  scheduledReports: Pick<ScheduledReports, 'beginTurn' | 'endTurn' | 'settle'>;
  savedViews: Pick<SavedViews, 'find'>;
  shops: Pick<Shops, 'loadFacts'>;
  readRows: ReadReportRows;
  loadFlagTexts: LoadFlagTexts;
  links: Pick<ReportLinks, 'create'>;
  send: SendMail;
  /** The origin of this server. */
  appUrl: string;
  /** The app's client id, which its address in Shopify's admin has. */
  clientId: string;
  now(): Date;
  log: Pick<Log, 'info' | 'error'>;
}

/** How a try of a run went. `isForGood`: another one changes nothing. */
type TryOutcome = {
  outcome: RunOutcome;
  problem: ReportProblem | null;
  isForGood: boolean;
};

/** What another try may mend. */
const PASSES: ReadonlySet<MailProblem> = new Set([
  'busy',
  'unreachable',
  'not_encrypted',
  'login_refused',
  'unknown',
]);

const ANY_ZONE = 'UTC';

/** Sends a report that was claimed, and says when it goes on (decision 0051). Stops early when the signal is aborted. */
export function createRunReport(ports: RunReportPorts) {
  const { scheduledReports, savedViews, readRows, links, now, log } = ports;

  return async function runReport(report: ClaimedReport, signal: AbortSignal): Promise<void> {
    const { shop, id } = report;
    const timeZone = (await ports.shops.loadFacts(shop))?.timeZone ?? ANY_ZONE;
    const tried = await tryRun(report, timeZone, signal);
    if (!tried) return;
    const { outcome, problem, isForGood } = tried;
    log.info({ shop, report: id, outcome, problem }, 'ran a report');
    const at = now();
    const wait = RETRIES[report.attempts];
    const again = !isForGood && wait !== undefined ? new Date(at.getTime() + wait) : null;
    const next = report.isOn ? nextWeekly(report, at, zoneClock(timeZone)) : null;
    await scheduledReports.settle(report, {
      run: { at, outcome, problem },
      next: again ? { at: again, isSameRun: true } : next && { at: next, isSameRun: false },
    });
  };

  /** `null` when it was stopped before its end: whoever claims it next goes on. */
  async function tryRun(
    report: ClaimedReport,
    timeZone: string,
    signal: AbortSignal,
  ): Promise<TryOutcome | null> {
    const view = await savedViews.find(report.shop, report.viewId);
    if (!view) return { outcome: 'not_sent', problem: 'view_gone', isForGood: true };
    const agreed = report.recipients.filter(({ state }) => state === 'agreed');
    if (agreed.length === 0) {
      return { outcome: 'not_sent', problem: 'no_recipient', isForGood: true };
    }
    const mail = await write(report, view, timeZone);
    if ('outcome' in mail) return mail;
    const problems: MailProblem[] = [];
    let isForGood = true;
    for (const recipient of agreed) {
      if (signal.aborted) return null;
      const result = await mailTo(recipient, report, mail);
      if (!result) continue;
      problems.push(result.problem);
      isForGood &&= result.isOver;
    }
    const [problem] = problems;
    if (problem === undefined) return { outcome: 'sent', problem: null, isForGood: true };
    return { outcome: 'not_sent', problem, isForGood };
  }

  async function write(
    report: ClaimedReport,
    view: SavedView,
    timeZone: string,
  ): Promise<ReportMail | TryOutcome> {
    const { shop, language } = report;
    try {
      const rows = await readRows(shop, view.query);
      if (!rows) return { outcome: 'not_sent', problem: 'nothing_kept', isForGood: true };
      if (rows.byFlag.size === 0 && !report.sendsEmpty && !report.isAskedFor) {
        return { outcome: 'empty', problem: null, isForGood: true };
      }
      return writeReportMail({
        shop,
        view: view.name,
        listUrl: `https://${shop}/admin/apps/${ports.clientId}/deliveries?${queryOf(view)}`,
        orderUrl: (orderId) => `https://${shop}/admin/orders/${orderId}`,
        language,
        timeZone,
        now: now(),
        rows,
        flagText: await ports.loadFlagTexts(language),
      });
    } catch (err) {
      log.error({ shop, err }, 'the rows of a report could not be read');
      return { outcome: 'not_sent', problem: 'unreadable', isForGood: false };
    }
  }

  /** Mails to one recipient, unless that is done. @returns `null` when nothing is wrong. */
  async function mailTo(
    recipient: ReportRecipient,
    report: ClaimedReport,
    mail: ReportMail,
  ): Promise<{ problem: MailProblem; isOver: boolean } | null> {
    const { shop, id, runAt } = report;
    const turn = await scheduledReports.beginTurn(report, recipient.id);
    // Done by an earlier try of this run, which has noted how.
    if (turn === null) return recipient.problem && { problem: recipient.problem, isOver: true };
    if (turn > MAX_TURNS) return giveUp('unknown', true);
    const link = links.create('stop', { shop, reportId: id, recipientId: recipient.id });
    const stopUrl = ports.appUrl + link.path;
    const { write: writeFor, ...same } = mail;
    const sent = await ports.send({
      to: recipient.address,
      id: mailId('report', shop, id, recipient.id, String(runAt.getTime())),
      unsubscribeUrl: stopUrl,
      ...same,
      ...writeFor(stopUrl),
    });
    if (sent.outcome === 'not_sent') {
      const { problem } = sent;
      return giveUp(problem, !PASSES.has(problem) || (problem === 'unknown' && turn >= MAX_TURNS));
    }
    await scheduledReports.endTurn(report, recipient, { kind: 'sent' });
    return null;

    async function giveUp(problem: MailProblem, isOver: boolean) {
      await scheduledReports.endTurn(report, recipient, { kind: 'not_sent', problem, isOver });
      return { problem, isOver };
    }
  }
}

/** The list's query, and which view it was opened from. */
function queryOf({ id, query }: SavedView): string {
  return [query, `saved=${encodeURIComponent(id)}`].filter((part) => part !== '').join('&');
}
