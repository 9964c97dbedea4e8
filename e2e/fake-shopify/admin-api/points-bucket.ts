/** `extensions.cost.throttleStatus` of a response. */
export interface ThrottleStatus {
  maximumAvailable: number;
  currentlyAvailable: number;
  /** Points a second. */
  restoreRate: number;
}

/**
 * Token bucket of points, of which Shopify has one for each app and shop and calls it a leaky bucket.
 * https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits
 */
export interface PointsBucket {
  /** Takes `points` out. Returns `false` and takes nothing when there are fewer. */
  consume(points: number): boolean;
  /** Puts back the points that a query reserved and did not use. */
  refund(points: number): void;
  status(): ThrottleStatus;
}

/** Points, and points per second. The size is 20 seconds' worth, as in recorded responses. */
export const STANDARD_PLAN = { size: 2000, restoreRate: 100 } as const;

/** Ten times as much as on the Standard plan. */
export const PLUS_PLAN = { size: 20_000, restoreRate: 1000 } as const;

/** A full bucket of `size` points, which refills continuously. */
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
