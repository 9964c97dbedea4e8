import type { ShipmentStatus } from '../../contract.ts';
import { isReportedBy, SAME_SCAN_WINDOW } from './same-scan.ts';
import type { ScanEvidence } from './timed-scan.ts';

/** What a courier reports in place of a delivery. */
export const INSTEAD_OF_DELIVERY: ReadonlySet<ShipmentStatus> = new Set([
  'available_for_pickup',
  'attempt_failed',
  'exception',
]);

/** A delivery that one source reports, and what another one reports in its place. */
export interface Dispute {
  delivery: ScanEvidence;
  instead: ScanEvidence;
}

/**
 * Rule S8: the deliveries that are not believed, because another source, which does not report them, says at the same time that
 * the parcel could not be delivered, or then or later that it waits at a counter. A scan of the same source at a counter
 * does the same where it follows within the minutes in which two scans are one: "delivered" then meant the counter.
 *
 * @param events - Of one parcel, newest first.
 */
export function disputedDeliveries(events: readonly ScanEvidence[]): Dispute[] {
  if (!events.some(({ status }) => INSTEAD_OF_DELIVERY.has(status))) return [];
  return events.flatMap((delivery, index) => {
    if (delivery.status !== 'delivered') return [];
    const instead = events.find((one, place) => disputes(one, delivery, place < index, events));
    return instead ? [{ delivery, instead }] : [];
  });
}

function disputes(
  one: ScanEvidence,
  delivery: ScanEvidence,
  isNewer: boolean,
  events: readonly ScanEvidence[],
): boolean {
  if (!INSTEAD_OF_DELIVERY.has(one.status)) return false;
  const isAtCounter = one.status === 'available_for_pickup';
  const isAtOnce = Math.abs(one.instant - delivery.instant) <= SAME_SCAN_WINDOW;
  if (isReportedBy(delivery, one.source)) return isAtCounter && isNewer && isAtOnce;
  return (isAtOnce || (isAtCounter && isNewer)) && !confirms(one, delivery, events);
}

/** Its own source reports this delivery too, by which the two do not disagree. */
function confirms(
  { source }: ScanEvidence,
  delivery: ScanEvidence,
  events: readonly ScanEvidence[],
): boolean {
  return events.some(
    (other) =>
      other.status === 'delivered' &&
      Math.abs(other.instant - delivery.instant) <= SAME_SCAN_WINDOW &&
      isReportedBy(other, source),
  );
}
