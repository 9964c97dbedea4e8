import { MONDAY_TO_FRIDAY, type WorkCalendar } from '../dates/business-days.ts';
import { DAY, HOUR } from '../dates/durations.ts';
import { LATENESS, type LatenessLimits, type LimitPassed } from '../shipments/lateness.ts';

/** The limits that a shop chooses, in the units of {@link LIMIT_UNITS}. A flag begins when one has passed. */
export const FLAG_LIMIT_CODES = [
  'pickup_overdue',
  'no_movement_domestic',
  'no_movement_cross_border',
  'no_movement_customs',
  'late',
  'not_handed_over',
  'not_shipped',
  'no_tracking',
] as const;

export type FlagLimitCode = (typeof FLAG_LIMIT_CODES)[number];

/** What a flag may begin by: a limit of the shop's, or one of the two that nobody chooses. */
export type ThresholdCode = FlagLimitCode | LimitPassed;

export type LimitUnit = 'business_days' | 'days' | 'hours';

/** `late` counts calendar days after the promised one; the other days are of 24 hours each. */
export const LIMIT_UNITS: Readonly<Record<ThresholdCode, LimitUnit>> = {
  pickup_overdue: 'days',
  no_movement_domestic: 'business_days',
  no_movement_cross_border: 'business_days',
  no_movement_customs: 'business_days',
  silent: 'days',
  late: 'days',
  with_courier: 'hours',
  not_handed_over: 'business_days',
  not_shipped: 'business_days',
  no_tracking: 'days',
};

/** By which limit a flag has begun. */
export interface FlagThreshold {
  code: ThresholdCode;
  /** In the limit's own unit. */
  value: number;
}

/** When deliveries of a shop get a flag. Shoppers are told nothing by it. */
export interface FlagSettings extends WorkCalendar {
  limits: Readonly<Record<FlagLimitCode, number>>;
}

/** The same as what shoppers are told, where they are told of it. */
export const DEFAULT_FLAG_SETTINGS: FlagSettings = {
  limits: {
    pickup_overdue: LATENESS.pickup / DAY,
    no_movement_domestic: LATENESS.noMovementBusinessDays.domestic,
    no_movement_cross_border: LATENESS.noMovementBusinessDays.cross_border,
    no_movement_customs: LATENESS.noMovementBusinessDays.customs,
    late: LATENESS.pastExpectedDays,
    not_handed_over: LATENESS.handoverBusinessDays,
    // Shoppers are not told of these two.
    not_shipped: 3,
    no_tracking: 2,
  },
  ...MONDAY_TO_FRIDAY,
};

/** The shop's limits, as the rules of lateness ask for them. */
export function toLatenessLimits({ limits, workingDays, closedOn }: FlagSettings): LatenessLimits {
  return {
    handoverBusinessDays: limits.not_handed_over,
    noMovementBusinessDays: {
      domestic: limits.no_movement_domestic,
      cross_border: limits.no_movement_cross_border,
      customs: limits.no_movement_customs,
    },
    pastExpectedDays: limits.late,
    pickup: limits.pickup_overdue * DAY,
    calendar: { workingDays, closedOn },
  };
}

/** What a flag began by, with the value that the shop has chosen for it. */
export function toThreshold(
  by: ThresholdCode | null,
  { limits }: FlagSettings,
): FlagThreshold | null {
  if (by === null) return null;
  if (by === 'silent') return { code: by, value: LATENESS.stale / DAY };
  if (by === 'with_courier') return { code: by, value: LATENESS.outForDelivery / HOUR };
  return { code: by, value: limits[by] };
}
