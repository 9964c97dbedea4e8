import type { TrackingReport } from '../order.ts';
import { NO_NEWS } from './own-news.ts';

/**
 * A report without the scans that we wrote to its source ourselves: it reports them as its own, and we would take our own
 * word for a second source's (rule D5). A status and a time of delivery that only repeat such a scan are left out, too.
 *
 * @param ownEventIds - The source's ids of the scans that we wrote.
 */
export function withoutOwnEvents(
  report: TrackingReport,
  ownEventIds: ReadonlySet<string>,
): TrackingReport {
  const isOwn = ({ id }: TrackingReport['events'][number]): boolean =>
    id !== null && ownEventIds.has(id);
  const own = report.events.filter(isOwn);
  if (own.length === 0) return report;
  const events = report.events.filter((event) => !isOwn(event));
  const { reportedStatus, deliveredAt } = report;
  const isOurs = (status: TrackingReport['reportedStatus']['status']): boolean =>
    own.some((event) => event.status === status) &&
    events.every((event) => event.status !== status);
  const repeats = reportedStatus.weight === 'scan' && isOurs(reportedStatus.status);
  return {
    ...report,
    events,
    reportedStatus: repeats ? NO_NEWS : reportedStatus,
    deliveredAt: isOurs('delivered') ? null : deliveredAt,
  };
}
