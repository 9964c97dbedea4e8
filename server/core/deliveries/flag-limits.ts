import { DAY } from '../dates/durations.ts';

/** The limits of flags that only a merchant reads. All others are those of the shopper's answer: `LATENESS`. */
export const FLAG_LIMITS = {
  /** Not shipped for so long, and no record says why. Business days. */
  notShippedBusinessDays: 3,
  /** Shipped for so long, with neither a tracking number nor a link. Milliseconds. */
  noTracking: 2 * DAY,
} as const;
