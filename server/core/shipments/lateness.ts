import type { ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import { DAY } from '../dates/durations.ts';
import type { View } from '../dates/moments.ts';
import type { ShipmentState } from '../order.ts';
import type { ExpectedDay } from './expected-day.ts';
import type { TimedScan } from './merge-events.ts';
import { RANK, UNDER_WAY } from './status-rank.ts';

/**
 * The limits of rules L1 to L6 (docs/rules.md). Business days are Monday to Friday on the answer's clock;
 * holidays are not known.
 */
export const LATENESS = {
  /** L1: a label exists, and the carrier has not collected the parcel. */
  handoverBusinessDays: 3,
  /** L2: on the way, without a scan. */
  noMovementBusinessDays: { domestic: 3, cross_border: 7, customs: 10 },
  /** L2: after so many times as long, asking the carrier is of no use. */
  noNewsForLong: 2,
  /** L3: calendar days past the promised one. */
  pastExpectedDays: 1,
  /** L5: milliseconds with the courier. */
  outForDelivery: DAY,
  /** L5: milliseconds at a pickup point, after which it may be sent back. */
  pickup: 5 * DAY,
  /** L6: milliseconds without news, after which the last known status may no longer be true. */
  stale: 30 * DAY,
  /** A carrier without any scan for so long does not report to this shop. */
  reportsBusinessDays: 2,
} as const;

export type Lane = keyof typeof LATENESS.noMovementBusinessDays;

/** Why it counts as late, the most specific first. */
export type DelayReason = 'carrier' | 'eta_passed' | 'ofd_overdue' | 'no_movement';

export interface Lateness {
  delayReason: DelayReason | null;
  /** L1: the shop must act; the shopper does not read that it is late. */
  awaitingHandover: boolean;
  /** L5: it may be sent back soon. */
  pickupOverdue: boolean;
  /** L6; also of a parcel that waits for the shopper, or has a problem. */
  stale: boolean;
  /** The time of the last news, where that is long ago. */
  noNewsSince: string | null;
  /** So long that the carrier's page knows no more than we do (rule L2). */
  noNewsForLong: boolean;
}

export interface LatenessFacts extends ShipmentState {
  /** A reported status says that it is delayed; scans say so themselves. */
  reportedDelayed: boolean;
  /** Newest first. */
  events: readonly TimedScan[];
  shippedAt: string;
  /** The promised day, passed or not. */
  expected: Pick<ExpectedDay, 'on' | 'saidAt'> | null;
  lane: Lane;
  view: View;
  /** A source calls its own news old. */
  expired: boolean;
}

/** Applies rules L1 to L6. Nothing that has arrived, or is on its way back, is late. */
export function latenessOf(facts: LatenessFacts): Lateness {
  const { status, substatus, events, shippedAt, expected, expired } = facts;
  const { now, moments } = facts.view;
  const today = moments.date(now.toISOString());
  const lane = substatus !== null && IN_CUSTOMS.has(substatus) ? 'customs' : facts.lane;
  const noMovementLimit = LATENESS.noMovementBusinessDays[lane];
  const isUnderWay = UNDER_WAY.has(status);
  // A parcel that was never scanned has had no news since it was sent.
  const lastNewsAt = events[0]?.at ?? shippedAt;
  const timeWithoutNews = now.getTime() - (events[0]?.instant ?? moments.instantOf(shippedAt));
  const daysWithoutNews = businessDaysBetween(moments.date(lastNewsAt), today);

  const reasons: Record<DelayReason, boolean> = {
    carrier: isUnderWay && (facts.reportedDelayed || isDelayedByCarrier(events, expected, today)),
    eta_passed:
      isUnderWay &&
      expected !== null &&
      daysBetween(expected.on, today) >= LATENESS.pastExpectedDays,
    ofd_overdue: isOverdue('out_for_delivery', LATENESS.outForDelivery),
    no_movement: status === 'in_transit' && daysWithoutNews > noMovementLimit,
  };
  const awaitingHandover =
    status === 'info_received' &&
    businessDaysBetween(moments.date(labelAt()), today) > LATENESS.handoverBusinessDays;
  const pickupOverdue = isOverdue('available_for_pickup', LATENESS.pickup);
  const stale = CAN_GO_STALE.has(status) && (expired || timeWithoutNews > LATENESS.stale);
  const hasNoNews = stale || reasons.no_movement || awaitingHandover || pickupOverdue;
  return {
    delayReason: REASONS.find((reason) => reasons[reason]) ?? null,
    awaitingHandover,
    pickupOverdue,
    stale,
    noNewsSince: hasNoNews ? lastNewsAt : null,
    noNewsForLong: stale || daysWithoutNews > LATENESS.noNewsForLong * noMovementLimit,
  };

  /** Whether it has been in this state for longer than the limit. */
  function isOverdue(wanted: ShipmentStatus, limit: number): boolean {
    if (status !== wanted) return false;
    const since = events.find((event) => event.status === wanted)?.instant;
    return since !== undefined && now.getTime() - since > limit;
  }

  function labelAt(): string {
    return events.findLast((event) => event.status === 'info_received')?.at ?? shippedAt;
  }
}

const REASONS: readonly DelayReason[] = ['carrier', 'eta_passed', 'ofd_overdue', 'no_movement'];

/** Statuses that become stale without news. */
const CAN_GO_STALE: ReadonlySet<ShipmentStatus> = new Set([
  ...UNDER_WAY,
  'attempt_failed',
  'available_for_pickup',
  'exception',
]);

/** Held by customs; a parcel that customs released is on its way again. */
export const IN_CUSTOMS: ReadonlySet<ShipmentSubstatus> = new Set([
  'customs_processing',
  'delayed_customs',
]);

/** Rule L4: a delay the carrier announced holds until it is out for delivery or a new day is promised. */
function isDelayedByCarrier(
  events: readonly TimedScan[],
  expected: LatenessFacts['expected'],
  today: string,
): boolean {
  for (const { status, substatus, instant } of events) {
    if (RANK[status] >= RANK.out_for_delivery) return false;
    if (substatus?.startsWith('delayed')) {
      return !(expected && expected.saidAt > instant && expected.on >= today);
    }
  }
  return false;
}

/** Calendar days from one date to another. */
function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY);
}

/** Mondays to Fridays after `earlier`, up to and with `later`; both calendar dates. */
export function businessDaysBetween(earlier: string, later: string): number {
  const from = Date.parse(earlier) / DAY;
  return Math.max(0, workdaysUntil(Date.parse(later) / DAY) - workdaysUntil(from));
}

/** Of the days since Thursday 1 January 1970, that one and `day` included. */
function workdaysUntil(day: number): number {
  const sinceMonday = Math.floor(day) + 3; // 29 December 1969 was a Monday
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5);
}
