import * as fc from 'fast-check';
import type { Weekday } from '../dates/business-days.ts';
import { DAY } from '../dates/durations.ts';
import type { FlagSettings } from './flag-settings.ts';
import { LIMIT_RANGE } from './parse-flag-settings.ts';

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const FIRST_DATE = Date.parse('2026-10-01');

const closedDate = fc
  .nat(120)
  .map((day) => new Date(FIRST_DATE + day * DAY).toISOString().slice(0, '2026-10-01'.length));

const anyLimit = fc.integer(LIMIT_RANGE);

/** Any limits, on any days of work. */
export const anyFlagSettings: fc.Arbitrary<FlagSettings> = fc.record({
  limits: fc.record({
    pickup_overdue: anyLimit,
    no_movement_domestic: anyLimit,
    no_movement_cross_border: anyLimit,
    no_movement_customs: anyLimit,
    late: anyLimit,
    not_handed_over: anyLimit,
    not_shipped: anyLimit,
    no_tracking: anyLimit,
  }),
  workingDays: fc.subarray([...WEEK], { minLength: 1 }),
  closedOn: fc.uniqueArray(closedDate, { maxLength: 20 }).map((dates) => dates.toSorted()),
});
