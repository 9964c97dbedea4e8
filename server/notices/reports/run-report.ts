import { nextWeekly } from '../../core/dates/next-weekly.ts';
import { zoneClock } from '../../core/dates/zone-clock.ts';
import type { Log } from '../../ports/log.ts';
import type { MailProblem, SendMail } from '../../ports/mail.ts';
import type { ReportLinks } from '../../ports/report-links.ts';
import type { SavedViews } from '../../ports/saved-views.ts';
import {
  DIGEST_VIEW_ID,
  type ClaimedReport,
  type ReportProblem,
  type ReportRecipient,
  type RunOutcome,
  type ScheduledReports,
} from '../../ports/scheduled-reports.ts';
import type { Shops } from '../../ports/shops.ts';
import { createAdminLinks } from './admin-links.ts';
import { createBeginDigestRun, type DigestRunPorts } from './begin-digest-run.ts';
import { createBeginViewRun, type ViewRunPorts } from './begin-view-run.ts';
import { findReportView } from './find-report-view.ts';
import { mailId } from '../mail/mail-id.ts';
import { MAX_TURNS, RETRIES } from './report-limits.ts';
import type { ForRecipient } from './write-for-recipient.ts';

export interface RunReportPorts
  extends Omit<ViewRunPorts, 'adminLinks'>, Omit<DigestRunPorts, 'adminLinks' | 'shops'> {
  scheduledReports: Pick<ScheduledReports, 'beginTurn' | 'endTurn' | 'settle'>;
  savedViews: Pick<SavedViews, 'find'>;
  shops: Pick<Shops, 'loadFacts' | 'keepsOrders'>;
  links: Pick<ReportLinks, 'create'>;
  send: SendMail;
  /** The origin of this server. */
  appUrl: string;
  /** The app's client id, which its address in Shopify's admin has. */
  clientId: string;
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
  const { scheduledReports, savedViews, links, now, log } = ports;
  const adminLinks = createAdminLinks(ports.clientId);
  const beginViewRun = createBeginViewRun({ ...ports, adminLinks });
  const beginDigestRun = createBeginDigestRun({ ...ports, adminLinks });

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
    const view = await findReportView(savedViews, report.shop, report);
    if (!view) return { outcome: 'not_sent', problem: 'view_gone', isForGood: true };
    const agreed = report.recipients.filter(({ state }) => state === 'agreed');
    if (agreed.length === 0) {
      return { outcome: 'not_sent', problem: 'no_recipient', isForGood: true };
    }
    const begin = view.id === DIGEST_VIEW_ID ? beginDigestRun : beginViewRun;
    const writeFor = begin(report, view, timeZone);
    const problems: MailProblem[] = [];
    let isEmpty = true;
    let isForGood = true;
    for (const recipient of agreed) {
      if (signal.aborted) return null;
      const written = await attempt(report, () => writeFor(recipient));
      if (written === 'unreadable' || written === 'nothing_kept') {
        return { outcome: 'not_sent', problem: written, isForGood: written === 'nothing_kept' };
      }
      if (written === 'nothing') continue;
      isEmpty = false;
      const result = written === 'covered' ? null : await mailTo(recipient, report, written);
      if (!result) continue;
      problems.push(result.problem);
      isForGood &&= result.isOver;
    }
    if (isEmpty) return { outcome: 'empty', problem: null, isForGood: true };
    const [problem] = problems;
    if (problem === undefined) return { outcome: 'sent', problem: null, isForGood: true };
    return { outcome: 'not_sent', problem, isForGood };
  }

  async function attempt(
    { shop }: ClaimedReport,
    write: () => Promise<ForRecipient>,
  ): Promise<ForRecipient | 'unreadable'> {
    try {
      return await write();
    } catch (err) {
      log.error({ shop, err }, 'the rows of a report could not be read');
      return 'unreadable';
    }
  }

  /** Mails to one recipient, unless that is done. @returns `null` when nothing is wrong. */
  async function mailTo(
    recipient: ReportRecipient,
    report: ClaimedReport,
    { mail, coveredUntil }: Exclude<ForRecipient, string>,
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
    await scheduledReports.endTurn(report, recipient, {
      kind: 'sent',
      ...(coveredUntil && { coveredUntil }),
    });
    return null;

    async function giveUp(problem: MailProblem, isOver: boolean) {
      await scheduledReports.endTurn(report, recipient, { kind: 'not_sent', problem, isOver });
      return { problem, isOver };
    }
  }
}
