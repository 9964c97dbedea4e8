import type { ClaimedReport, ReportRecipient } from '../../ports/scheduled-reports.ts';
import type { ReportView } from './find-report-view.ts';
import type { ReportMail } from './write-report-mail.ts';

/**
 * What a run has for one recipient: a mail, and of a digest until when it has the news. `nothing`: there is nothing to say.
 * `covered`: this run has mailed them already. `nothing_kept`: the shop keeps no orders.
 */
export type ForRecipient =
  { mail: ReportMail; coveredUntil?: Date } | 'nothing' | 'covered' | 'nothing_kept';

/** Writes for the recipients of one run, one after the other. It rejects while the database is away. */
export type WriteForRecipient = (recipient: ReportRecipient) => Promise<ForRecipient>;

/** Begins a run: for a saved view, or for a digest. */
export type BeginRun = (
  report: ClaimedReport,
  view: ReportView,
  timeZone: string,
) => WriteForRecipient;
