import type { ShipmentStatus } from '../../contract.ts';
import type { ShipmentState, TrackingReport, TrackingSource } from '../order.ts';
import { INSTEAD_OF_DELIVERY, type Dispute } from './disputed-delivery.ts';
import { isReportedBy } from './same-scan.ts';
import { RANK } from './status-rank.ts';
import type { ScanEvidence } from './timed-scan.ts';

/** What one source says of a parcel. */
export interface SourceClaim extends ShipmentState {
  source: TrackingSource;
}

/** Two sources that say different things of one parcel: what the status follows, and what the other one says. */
export interface Disagreement {
  followed: SourceClaim;
  other: SourceClaim;
}

interface DisagreementFacts {
  status: ShipmentStatus;
  /** The scan that gives the status. */
  scan: ScanEvidence;
  /** The delivery that this scan disputes, if it does. */
  dispute: Dispute | undefined;
  /** Newest first. */
  events: readonly ScanEvidence[];
  /** The source that was asked last comes first; none that failed. */
  answered: readonly TrackingReport[];
}

/**
 * Rule S8: whether another source says that the parcel has come further, or that it met with a problem since. A source
 * that only lags behind does not disagree.
 */
export function disagreementOf(facts: DisagreementFacts): Disagreement | null {
  const { status, scan, dispute } = facts;
  const other = (dispute && disputedClaim(dispute)) ?? otherClaim(facts);
  if (!other) return null;
  const substatus = status === scan.status ? scan.substatus : null;
  return { followed: { source: scan.source, status, substatus }, other };
}

/** The source of a disputed delivery; one that means the counter by its own next scan does not disagree with itself. */
function disputedClaim({ delivery, instead }: Dispute): SourceClaim | null {
  const tellers = [delivery.source, ...delivery.confirmedBy];
  const source = tellers.find((one) => one !== instead.source);
  return source ? toClaim(source, delivery) : null;
}

function otherClaim({ status, scan, events, answered }: DisagreementFacts): SourceClaim | null {
  for (const { source, reportedStatus } of answered) {
    if (isReportedBy(scan, source)) continue;
    const newest = events.find((one) => isSignificant(one) && isReportedBy(one, source));
    const isProblem =
      newest !== undefined &&
      INSTEAD_OF_DELIVERY.has(newest.status) &&
      newest.instant > scan.instant;
    const said = newest ?? (reportedStatus.weight === 'default' ? null : reportedStatus);
    if (said && said.status !== status && (isProblem || isFurther(said.status, status))) {
      return toClaim(source, said);
    }
  }
  return null;
}

/** It has arrived, or is on its way back, by what one source says, and not by what is believed. */
function isFurther(said: ShipmentStatus, believed: ShipmentStatus): boolean {
  return RANK[said] >= RANK.delivered && RANK[said] > RANK[believed];
}

function isSignificant({ status }: ShipmentState): boolean {
  return RANK[status] > RANK.info_received || status === 'exception';
}

function toClaim(source: TrackingSource, { status, substatus }: ShipmentState): SourceClaim {
  return { source, status, substatus };
}
