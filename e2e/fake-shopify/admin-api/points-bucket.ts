/** How full the bucket is, as `extensions.cost.throttleStatus` says it. */
export interface ThrottleStatus {
  maximumAvailable: number;
  currentlyAvailable: number;
  /** Points a second. */
  restoreRate: number;
}

/** The leaky bucket of points that Shopify keeps for each app and shop. */
export interface PointsBucket {
  /** Takes `points` out; `false`, and nothing taken, when there are not so many. */
  consume(points: number): boolean;
  /** Puts back what a query was admitted for and did not use. */
  refund(points: number): void;
  status(): ThrottleStatus;
}

/** A Standard shop: 2,000 points that come back at 100 a second. */
export const STANDARD_PLAN = { size: 2000, restoreRate: 100 } as const;

/** A Plus shop: ten times as much. */
export const PLUS_PLAN = { size: 20_000, restoreRate: 1000 } as const;

/** A full bucket of `size` points, refilled as the clock goes. */
export function createPointsBucket(
  { size, restoreRate }: { size: number; restoreRate: number },
  now: () => Date,
): PointsBucket {
  let points = size;
  let countedAt = now().getTime();

  function refill(): void {
    const at = now().getTime();
    points = Math.min(size, points + ((at - countedAt) / 1000) * restoreRate);
    countedAt = at;
  }

  return {
    consume(wanted) {
      refill();
      if (wanted > points) return false;
      points -= wanted;
      return true;
    },
    refund(unused) {
      points = Math.min(size, points + unused);
    },
    status() {
      refill();
      return {
        maximumAvailable: size,
        currentlyAvailable: Math.floor(points),
        restoreRate,
      };
    },
  };
}
