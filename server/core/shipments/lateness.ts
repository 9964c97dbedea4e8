import type { ShipmentStatus } from '../../contract.ts';
import type { TimedScan } from './merge-events.ts';
import { RANK } from './status-rank.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How long is too long: the numbers of rules L1 to L6 in the reference "events → status". Business days
 * are Monday to Friday on the shop's clock; holidays are not known.
 */
export const LATENESS = {
  /** L1: a label is made and nobody has collected the parcel. */
  handoverBusinessDays: 3,
  /** L2: on the way and not seen since. */
  quietBusinessDays: { domestic: 3, cross_border: 7, customs: 10 },
  /** Ours: so many times as long, and asking the carrier is of no use. */
  quietForLong: 2,
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

export type Lane = keyof typeof LATENESS.quietBusinessDays;

/** Why it counts as late, the most telling first. */
export type DelayReason = 'carrier' | 'eta_passed' | 'ofd_overdue' | 'no_movement';

export interface Lateness {
  delayReason: DelayReason | null;
  /** L1: the shop must see to it; it is not late in the shopper's words. */
  awaitingHandover: boolean;
  /** L5: it will not be kept for ever. */
  pickupOverdue: boolean;
  /** L6. */
  stale: boolean;
  /** When it was last heard of, where that is long ago. */
  quietSince: string | null;
  /** So long that the carrier's page says no more than we do. */
  quietForLong: boolean;
}

export interface LatenessFacts {
  status: ShipmentStatus;
  /** A source says in its one word that it is delayed; scans say so themselves. */
  saidLate: boolean;
  /** Newest first. */
  events: readonly TimedScan[];
  shippedAt: string;
  /** The promised day as a calendar date, passed or not. */
  expectedOn: string | null;
  lane: Lane;
  now: Date;
  /** The calendar date (`2026-11-25`) of an instant on the shop's clock. */
  dateOf: (at: string) => string;
  /** A source that keeps count says that its news is old. */
  expired: boolean;
}

/** Rules L1 to L6. Nothing that has arrived, or is on its way back, is late. */
export function latenessOf(facts: LatenessFacts): Lateness {
  const { status, events, shippedAt, lane, now, dateOf, expired } = facts;
  const today = dateOf(now.toISOString());
  const newest = events[0];
  const silentSince = newest?.at ?? shippedAt;
  const silentDays = (): number => businessDaysBetween(dateOf(silentSince), today);
  const isMoving = MOVING.has(status);

  const reasons: Record<DelayReason, boolean> = {
    carrier: isMoving && (facts.saidLate || isDelayedByCarrier(events, now)),
    eta_passed:
      isMoving &&
      facts.expectedOn !== null &&
      daysBetween(facts.expectedOn, today) >= LATENESS.pastExpectedDays,
    ofd_overdue: isOverdue('out_for_delivery', LATENESS.outForDelivery),
    no_movement: status === 'in_transit' && silentDays() > LATENESS.quietBusinessDays[lane],
  };
  const delayReason = REASONS.find((reason) => reasons[reason]) ?? null;
  const silence = newest ? now.getTime() - newest.instant : 0;
  const stale = isMoving && (expired || silence > LATENESS.stale);
  const awaitingHandover =
    status === 'info_received' &&
    businessDaysBetween(dateOf(labelledAt()), today) > LATENESS.handoverBusinessDays;
  return {
    delayReason,
    awaitingHandover,
    pickupOverdue: isOverdue('available_for_pickup', LATENESS.pickup),
    stale,
    quietSince: newest && (stale || reasons.no_movement || awaitingHandover) ? silentSince : null,
    quietForLong: stale || silentDays() > LATENESS.quietForLong * LATENESS.quietBusinessDays[lane],
  };

  /** It has been in this state for longer than it should. */
  function isOverdue(wanted: ShipmentStatus, limit: number): boolean {
    if (status !== wanted) return false;
    const since = events.find((event) => event.status === wanted)?.instant;
    return since !== undefined && now.getTime() - since > limit;
  }

  function labelledAt(): string {
    return events.findLast((event) => event.status === 'info_received')?.at ?? shippedAt;
  }
}

const REASONS: readonly DelayReason[] = ['carrier', 'eta_passed', 'ofd_overdue', 'no_movement'];

const MOVING: ReadonlySet<ShipmentStatus> = new Set([
  'info_received',
  'in_transit',
  'out_for_delivery',
]);

/** Rule L4: a delay the carrier announced holds until it is out for delivery or a new day is promised. */
function isDelayedByCarrier(events: readonly TimedScan[], now: Date): boolean {
  for (const { status, substatus, expectedAt } of events) {
    if (substatus?.startsWith('delayed')) return true;
    if (RANK[status] >= RANK.out_for_delivery) return false;
    if (expectedAt !== null && Date.parse(expectedAt) > now.getTime()) return false;
  }
  return false;
}

/** Calendar days from one date to another. */
export function daysBetween(earlier: string, later: string): number {
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
