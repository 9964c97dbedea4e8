import type { ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import { DAY, HOUR } from '../dates/durations.ts';
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  MONDAY_TO_FRIDAY,
  type WorkCalendar,
} from '../dates/business-days.ts';
import type { View } from '../dates/moments.ts';
import type { ShipmentState } from '../order.ts';
import type { ExpectedDay } from './expected-day.ts';
import type { TimedScan } from './timed-scan.ts';
import { RANK, UNDER_WAY } from './status-rank.ts';

/**
 * Every limit after which an answer says that something is old (rules L1 to L9, docs/rules.md). Business days
 * are Monday to Friday on the answer's clock; holidays are not known. A shop may choose some of them for its own list:
 * {@link LatenessLimits}.
 */
export const LATENESS = {
  /** L1: a label exists, and the carrier has not collected the parcel. */
  handoverBusinessDays: 3,
  /** L2: on the way, without a scan. */
  noMovementBusinessDays: { domestic: 3, cross_border: 7, customs: 10 },
  /** L2: on the way without a scan for so long, which is usual abroad, but no longer goes without saying. */
  quietBusinessDays: 3,
  /** L2: after so many times as long, asking the carrier is of no use. */
  noNewsForLong: 2,
  /** L3: calendar days past the promised one. */
  pastExpectedDays: 1,
  /** L5: milliseconds with the courier, who took it on an earlier day. */
  outForDelivery: 12 * HOUR,
  /** L5: milliseconds at a pickup point or at the shop's counter, after which the shopper is to hurry. */
  pickup: 5 * DAY,
  /** L5: milliseconds after which a carrier may have sent it back: most keep a parcel for one or two weeks. */
  pickupForLong: 14 * DAY,
  /** L5: the same at the shop's own counter, where the shop is to be asked. */
  counterForLong: 30 * DAY,
  /** L6: milliseconds without news, after which the last known status may no longer be true. */
  stale: 30 * DAY,
  /** L7: milliseconds after a failed attempt, or a day with the courier, in which the carrier offers a new day. */
  attempt: 7 * DAY,
  /** L8: a carrier without any scan for so long does not report to this shop. */
  reportsBusinessDays: 2,
  /** L8: without any scan for so long, a parcel should have arrived. */
  unseenBusinessDays: 10,
  /** L9: an order that is still being prepared. */
  preparingBusinessDays: 10,
  /** L9: milliseconds for which an order has just been received. */
  justOrdered: HOUR,
  /** L9: milliseconds after a delivery scan: the parcel may be at a neighbour's, or still in the van. */
  mayStillCome: DAY,
  /** L9: milliseconds after which nobody asks any more where a delivered parcel is, or the refunded money. */
  longAgo: 14 * DAY,
} as const;

export type Lane = keyof typeof LATENESS.noMovementBusinessDays;

/** The limits that a shop may choose for its own list; shoppers are told by {@link LATENESS}. */
export interface LatenessLimits {
  handoverBusinessDays: number;
  noMovementBusinessDays: Readonly<Record<Lane, number>>;
  pastExpectedDays: number;
  /** Milliseconds. */
  pickup: number;
  calendar: WorkCalendar;
}

const SHOPPERS_LIMITS: LatenessLimits = { ...LATENESS, calendar: MONDAY_TO_FRIDAY };

/** Why it counts as late, the most specific first. */
export type DelayReason = 'carrier' | 'eta_passed' | 'ofd_overdue' | 'no_movement';

export interface Lateness {
  delayReason: DelayReason | null;
  /** L1: the shop must act; the shopper does not read that it is late. */
  awaitingHandover: boolean;
  /** L5: the first scan at the pickup point where it still is; `null` where no scan says it. */
  waitingSince: string | null;
  /** L5: it may be sent back soon. */
  pickupOverdue: boolean;
  /** L5 and L7: so long at a pickup point, after an attempt or with the courier that the carrier offers nothing more. */
  lapsed: boolean;
  /** L6; also of a parcel that waits for the shopper, or has a problem. */
  stale: boolean;
  /** The time of the last news, where that is long ago. */
  noNewsSince: string | null;
  /** So long that the carrier's page knows no more than we do (rule L2). */
  noNewsForLong: boolean;
  /** On the way and not late, but without a scan for some days: since when, and the calendar date it is late from. */
  quiet: { since: string; until: string } | null;
  /** `null` for a limit that is not exceeded. */
  exceeded: Record<Limit, Exceeded | null>;
}

/** What a shop wants to know of besides that a shipment is late: by L1, by L2 and L6, by L3 to L5, and by L5. */
export type Limit = 'handover' | 'noMovement' | 'late' | 'pickup';

export interface Exceeded {
  /** The instant at which it passed, in milliseconds since 1970. */
  since: number;
  /** What passed; `null` where the carrier itself has announced a delay. */
  by: LimitPassed | null;
}

/** `silent` is rule L6, `with_courier` the half of rule L5 about the courier. */
export type LimitPassed =
  'not_handed_over' | `no_movement_${Lane}` | 'silent' | 'late' | 'with_courier' | 'pickup_overdue';

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

/**
 * Applies rules L1 to L7. Nothing that has arrived, or is on its way back, is late.
 *
 * @param limits - Those of the shopper's answer unless given.
 */
export function latenessOf(
  facts: LatenessFacts,
  limits: LatenessLimits = SHOPPERS_LIMITS,
): Lateness {
  const { calendar } = limits;
  const { status, substatus, events, shippedAt, expected, expired } = facts;
  const { now, moments } = facts.view;
  const today = moments.date(now.toISOString());
  const lane = substatus !== null && IN_CUSTOMS.has(substatus) ? 'customs' : facts.lane;
  const noMovementLimit = limits.noMovementBusinessDays[lane];
  const isUnderWay = UNDER_WAY.has(status);
  // A parcel that was never scanned has had no news since it was sent.
  const lastNewsAt = events[0]?.at ?? shippedAt;
  const timeWithoutNews = now.getTime() - (events[0]?.instant ?? moments.instantOf(shippedAt));
  const daysWithoutNews = businessDaysBetween(moments.date(lastNewsAt), today, calendar);
  const limit = LAPSES_AFTER[status];
  const since = limit ? scanOfState(events, status) : undefined;
  const timeInState = since ? now.getTime() - since.instant : 0;

  const reasons: Record<DelayReason, boolean> = {
    carrier: isUnderWay && (facts.reportedDelayed || isDelayedByCarrier(events, expected, today)),
    eta_passed:
      isUnderWay && expected !== null && daysBetween(expected.on, today) >= limits.pastExpectedDays,
    ofd_overdue:
      status === 'out_for_delivery' &&
      timeInState > LATENESS.outForDelivery &&
      moments.date(since?.at ?? shippedAt) < today,
    no_movement: status === 'in_transit' && daysWithoutNews > noMovementLimit,
  };
  const awaitingHandover =
    status === 'info_received' &&
    businessDaysBetween(moments.date(labelAt()), today, calendar) > limits.handoverBusinessDays;
  const pickupOverdue = status === 'available_for_pickup' && timeInState > limits.pickup;
  const delayReason = REASONS.find((reason) => reasons[reason]) ?? null;
  const stale = CAN_GO_STALE.has(status) && (expired || timeWithoutNews > LATENESS.stale);
  const hasNoNews = stale || reasons.no_movement || awaitingHandover;
  const isQuiet =
    status === 'in_transit' && !hasNoNews && daysWithoutNews > LATENESS.quietBusinessDays;
  return {
    delayReason,
    awaitingHandover,
    waitingSince: status === 'available_for_pickup' ? (since?.at ?? null) : null,
    pickupOverdue,
    lapsed: limit !== undefined && timeInState > limit,
    stale,
    noNewsSince: hasNoNews ? lastNewsAt : null,
    noNewsForLong: stale || daysWithoutNews > LATENESS.noNewsForLong * noMovementLimit,
    quiet: isQuiet
      ? {
          since: lastNewsAt,
          until: addBusinessDays(moments.date(lastNewsAt), noMovementLimit + 1, calendar),
        }
      : null,
    exceeded: {
      handover: awaitingHandover
        ? {
            since: afterBusinessDays(labelAt(), limits.handoverBusinessDays),
            by: 'not_handed_over',
          }
        : null,
      noMovement: earliest(
        reasons.no_movement && {
          since: afterBusinessDays(lastNewsAt, noMovementLimit),
          by: `no_movement_${lane}`,
        },
        stale && {
          since: now.getTime() - timeWithoutNews + (expired ? 0 : LATENESS.stale),
          by: 'silent',
        },
      ),
      late: earliest(
        reasons.carrier && {
          since: announcedAt(events) ?? now.getTime() - timeWithoutNews,
          by: null,
        },
        reasons.eta_passed &&
          expected !== null && {
            since: moments.instantOf(addDays(expected.on, limits.pastExpectedDays)),
            by: 'late',
          },
        reasons.ofd_overdue &&
          since !== undefined && {
            since: Math.max(
              since.instant + LATENESS.outForDelivery,
              moments.instantOf(addDays(moments.date(since.at), 1)),
            ),
            by: 'with_courier',
          },
      ),
      pickup:
        pickupOverdue && since
          ? { since: since.instant + limits.pickup, by: 'pickup_overdue' }
          : null,
    },
  };

  function labelAt(): string {
    return events.findLast((event) => event.status === 'info_received')?.at ?? shippedAt;
  }

  /** When the day begins on which more than so many business days have passed. */
  function afterBusinessDays(at: string, days: number): number {
    return moments.instantOf(addBusinessDays(moments.date(at), days + 1, calendar));
  }
}

const REASONS: readonly DelayReason[] = ['carrier', 'eta_passed', 'ofd_overdue', 'no_movement'];

/** Statuses that become stale without news; of what the carrier never had, L1 says enough. */
const CAN_GO_STALE: ReadonlySet<ShipmentStatus> = new Set([
  'in_transit',
  'out_for_delivery',
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

/** The one that passed first, of those that have. */
function earliest(...limits: (Exceeded | false)[]): Exceeded | null {
  const [first] = limits
    .filter((one) => one !== false)
    .toSorted((one, other) => one.since - other.since);
  return first ?? null;
}

/** The instant of the scan that announced the delay (rule L4). */
function announcedAt(events: readonly TimedScan[]): number | null {
  return events.find(({ substatus }) => substatus?.startsWith('delayed'))?.instant ?? null;
}

/** Rules L5 and L7: milliseconds in a state, after which the carrier offers nothing more. */
const LAPSES_AFTER: Partial<Record<ShipmentStatus, number>> = {
  available_for_pickup: LATENESS.pickupForLong,
  attempt_failed: LATENESS.attempt,
  out_for_delivery: LATENESS.attempt,
};

/**
 * The scan since which it is in this state. A parcel waits from the first scan on, whatever reminders follow; the
 * attempt and the courier that count are the last ones.
 */
function scanOfState(events: readonly TimedScan[], status: ShipmentStatus): TimedScan | undefined {
  if (status !== 'available_for_pickup') return events.find((event) => event.status === status);
  let first: TimedScan | undefined;
  for (const event of events) {
    if (event.status === status) first = event;
    // A row that says nothing of where the parcel is breaks no run.
    else if (first && RANK[event.status] > 0) break;
  }
  return first;
}

/** Calendar days from one date to another. */
function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY);
}
