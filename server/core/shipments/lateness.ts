import type { ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import { DAY } from '../dates/durations.ts';
import type { View } from '../dates/moments.ts';
import type { ShipmentState } from '../order.ts';
import type { ExpectedDay } from './expected-day.ts';
import type { TimedScan } from './merge-events.ts';
import { RANK, UNDER_WAY } from './status-rank.ts';

/**
 * The limits of rules L1 to L6 (docs/rules.md). Business days are Monday to Friday on the shop's clock;
 * holidays are not known.
 */
export const LATENESS = {
  /** L1: a label is made and nobody has collected the parcel. */
  handoverBusinessDays: 3,
  /** L2: on the way and not seen since. */
  noMovementBusinessDays: { domestic: 3, cross_border: 7, customs: 10 },
  /** Ours: so many times as long, and asking the carrier is of no use. */
  noNewsForLong: 2,
  /** L3: calendar days past the promised one. */
  pastExpectedDays: 1,
  /** L5: milliseconds with the courier. */
  outForDelivery: DAY,
  /** L5: milliseconds behind a counter, after which it may go back. */
  pickup: 5 * DAY,
  /** L6: milliseconds without news, after which the last known state may no longer be true. */
  stale: 30 * DAY,
  /** Ours: a carrier that has said nothing for so long does not report to this shop. */
  reportsBusinessDays: 2,
} as const;

export type Lane = keyof typeof LATENESS.noMovementBusinessDays;

/** Why it counts as late, the most telling first. */
export type DelayReason = 'carrier' | 'eta_passed' | 'ofd_overdue' | 'no_movement';

export interface Lateness {
  delayReason: DelayReason | null;
  /** L1: the shop must see to it; it is not late in the shopper's words. */
  awaitingHandover: boolean;
  /** L5: it will not be kept for ever. */
  pickupOverdue: boolean;
  /** L6; also of what waits for the shopper, or for an end of its trouble. */
  stale: boolean;
  /** When it was last heard of, where that is long ago. */
  noNewsSince: string | null;
  /** So long that the carrier's page says no more than we do. */
  noNewsForLong: boolean;
}

export interface LatenessFacts extends ShipmentState {
  /** A source says in its one word that it is delayed; scans say so themselves. */
  reportedDelayed: boolean;
  /** Newest first. */
  events: readonly TimedScan[];
  shippedAt: string;
  /** The promised day, passed or not. */
  expected: Pick<ExpectedDay, 'on' | 'saidAt'> | null;
  lane: Lane;
  view: View;
  /** A source that keeps count says that its news is old. */
  expired: boolean;
}

/** Rules L1 to L6. Nothing that has arrived, or is on its way back, is late. */
export function latenessOf(facts: LatenessFacts): Lateness {
  const { status, substatus, events, shippedAt, expected, expired } = facts;
  const { now, moments } = facts.view;
  const today = moments.date(now.toISOString());
  const lane = substatus !== null && IN_CUSTOMS.has(substatus) ? 'customs' : facts.lane;
  const patience = LATENESS.noMovementBusinessDays[lane];
  const isUnderWay = UNDER_WAY.has(status);
  // Who has never been scanned has been silent since it was sent.
  const silentSince = events[0]?.at ?? shippedAt;
  const noScansReason = now.getTime() - (events[0]?.instant ?? moments.instantOf(shippedAt));
  const silentDays = businessDaysBetween(moments.date(silentSince), today);

  const reasons: Record<DelayReason, boolean> = {
    carrier: isUnderWay && (facts.reportedDelayed || isDelayedByCarrier(events, expected, today)),
    eta_passed:
      isUnderWay &&
      expected !== null &&
      daysBetween(expected.on, today) >= LATENESS.pastExpectedDays,
    ofd_overdue: isOverdue('out_for_delivery', LATENESS.outForDelivery),
    no_movement: status === 'in_transit' && silentDays > patience,
  };
  const awaitingHandover =
    status === 'info_received' &&
    businessDaysBetween(moments.date(labelAt()), today) > LATENESS.handoverBusinessDays;
  const pickupOverdue = isOverdue('available_for_pickup', LATENESS.pickup);
  const stale = CAN_GO_STALE.has(status) && (expired || noScansReason > LATENESS.stale);
  const isQuiet = stale || reasons.no_movement || awaitingHandover || pickupOverdue;
  return {
    delayReason: REASONS.find((reason) => reasons[reason]) ?? null,
    awaitingHandover,
    pickupOverdue,
    stale,
    noNewsSince: isQuiet ? silentSince : null,
    noNewsForLong: stale || silentDays > LATENESS.noNewsForLong * patience,
  };

  /** It has been in this state for longer than it should. */
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

/** Somebody waits for it still. */
const CAN_GO_STALE: ReadonlySet<ShipmentStatus> = new Set([
  ...UNDER_WAY,
  'attempt_failed',
  'available_for_pickup',
  'exception',
]);

/** Held by customs, or with them; what they have released is on the road again. */
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
