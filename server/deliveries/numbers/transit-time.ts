/** Whole days from sending to arrival, of some deliveries. */
export interface TransitTime {
  deliveries: number;
  /** Half of them took no longer. */
  median: number;
  /** Nine of ten took no longer. */
  p90: number;
}

/**
 * Median and 90th percentile by nearest rank: each is a number of days that a delivery really took.
 *
 * @param buckets - How many deliveries took so many days; the same days may stand there several times.
 * @returns `null` without a delivery.
 */
export function toTransitTime(
  buckets: readonly { days: number; count: number }[],
): TransitTime | null {
  const deliveries = buckets.reduce((sum, { count }) => sum + count, 0);
  if (deliveries <= 0) return null;
  const sorted = buckets.toSorted((a, b) => a.days - b.days);
  return { deliveries, median: daysOfRank(1 / 2), p90: daysOfRank(9 / 10) };

  function daysOfRank(share: number): number {
    let left = Math.ceil(deliveries * share);
    for (const { days, count } of sorted) {
      left -= count;
      if (left <= 0) return days;
    }
    return 0;
  }
}
