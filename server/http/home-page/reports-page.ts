import type { Report, ReportsPage } from '../../admin/reports/reports-contract.ts';
import type { ReportOverview } from '../../ports/report-settings.ts';
import { DIGEST_VIEW_ID, type ScheduledReport } from '../../ports/scheduled-reports.ts';

/** Why no orders are kept, as the page words it. */
const OFF = { server: 'off_for_server', merchant: 'off_for_shop' } as const;

/** Reports as the merchant's page reads them. */
export function toReportsPage(overview: ReportOverview): ReportsPage {
  const { offBy, canSend, contact, timeZone, views, languages, limits, reports } = overview;
  return {
    keeping: offBy ? OFF[offBy] : 'on',
    canSend,
    contact,
    timeZone,
    views: views.map(({ id, name }) => ({ id, name })),
    digestId: DIGEST_VIEW_ID,
    languages: [...languages],
    limits,
    reports: reports.map(toReport),
  };
}

function toReport(report: ScheduledReport): Report {
  const { id, version, viewId, weekdays, hour, language, sendsEmpty, isOn, dueAt, lastRun } =
    report;
  return {
    id,
    version,
    viewId,
    weekdays: [...weekdays],
    hour,
    language,
    sendsEmpty,
    isOn,
    dueAt: dueAt?.toISOString() ?? null,
    lastRun: lastRun && { ...lastRun, at: lastRun.at.toISOString() },
    recipients: report.recipients.map(({ address }) => address),
    people: report.recipients.map((one) => ({
      id: one.id,
      address: one.address,
      state: one.state,
      askedAt: one.askedAt?.toISOString() ?? null,
      problem: one.problem,
    })),
  };
}
