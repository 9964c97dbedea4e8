import { DAY, HOUR, MINUTE } from '../dates/durations.ts';

/** When word of an occurrence is still worth sending, and how much of it. Milliseconds, but for counts. */
export const NOTICE_LIMITS = {
  /** Older is no news: whoever was to know has found out by other ways. Holds at writing and at sending. */
  age: DAY,
  /** What resolves within it was a matter of two scans that came one after the other. */
  settle: 10 * MINUTE,
  /** One order speaks to its shopper no more often. */
  betweenShopperMessages: 12 * HOUR,
  /** Of one shop and channel: 24,000 a day, a hundred times what a shop with 100,000 orders a year has to say. */
  anHour: 1_000,
} as const;
