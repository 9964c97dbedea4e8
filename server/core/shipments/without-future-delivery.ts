import type { View } from '../dates/moments.ts';
import type { TrackingReport } from '../order.ts';
import { MAX_IN_FUTURE } from './merge-events.ts';

/** Rule O5: a time of delivery that is still to come is not believed, as a scan of that time is not. */
export function withoutFutureDelivery(
  report: TrackingReport,
  { now, moments }: View,
): TrackingReport {
  const { deliveredAt } = report;
  if (deliveredAt === null) return report;
  const isToCome = moments.instantOf(deliveredAt) > now.getTime() + MAX_IN_FUTURE;
  return isToCome ? { ...report, deliveredAt: null } : report;
}
