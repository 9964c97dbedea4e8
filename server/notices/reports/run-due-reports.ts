import type { Log } from '../../ports/log.ts';
import type { ClaimedReport, ScheduledReports } from '../../ports/scheduled-reports.ts';
import { LEASE } from './report-limits.ts';

export interface RunDueReportsPorts {
  scheduledReports: Pick<ScheduledReports, 'claimDue'>;
  runReport(report: ClaimedReport, signal: AbortSignal): Promise<void>;
  now(): Date;
  log: Pick<Log, 'error'>;
}

/** Sends all reports that are due, one after the other: each has the whole of its lease. */
export function createRunDueReports({ scheduledReports, runReport, now, log }: RunDueReportsPorts) {
  return async function runDueReports(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const at = now();
      const [report] = await scheduledReports.claimDue(at, new Date(at.getTime() + LEASE), 1);
      if (!report) return;
      try {
        await runReport(report, signal);
      } catch (err) {
        // Its lease ends, and then it is tried again; others are not to wait for it.
        log.error({ shop: report.shop, report: report.id, err }, 'a report could not be run');
      }
    }
  };
}
