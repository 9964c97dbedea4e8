import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryCost } from './admin-request.ts';
import type { Deadline } from './deadline.ts';
import type { TokenBuckets } from './token-bucket.ts';

/** Points of one query that is about to be sent. */
export interface Reservation {
  /** Milliseconds to wait before sending. */
  wait: number;
  /** Ends it, once: with what Shopify said of the cost, or `undefined` for a query that was not answered. */
  end(cost: QueryCost | undefined): void;
}

/** What a query costs, and the one that will follow it in the same look-up, if any. In points; 0 where not known yet. */
export interface ExpectedCost {
  points: number;
  following: number;
}

export interface Reservations {
  reserve(shop: ShopDomain, cost: ExpectedCost, deadline: Deadline): Reservation;
}

/**
 * Reserves the points of both queries of a look-up with the first one. Otherwise many look-ups at once spend all
 * points on their first queries, none is left for the second ones, and nobody is answered.
 */
export function createReservations(buckets: TokenBuckets): Reservations {
  /** Points for the second query of a look-up, until it is sent or the look-up's time is over. */
  const reservedAhead = new WeakMap<Deadline, { points: number; timer: NodeJS.Timeout }>();

  function keepAhead(shop: ShopDomain, points: number, deadline: Deadline): void {
    const timer = setTimeout(
      () => {
        reservedAhead.delete(deadline);
        buckets.settle(shop, points, undefined);
      },
      Math.max(0, deadline.remaining()),
    ).unref();
    reservedAhead.set(deadline, { points, timer });
  }

  function takeAhead(deadline: Deadline): number | null {
    const ahead = reservedAhead.get(deadline);
    if (!ahead) return null;
    clearTimeout(ahead.timer);
    reservedAhead.delete(deadline);
    return ahead.points;
  }

  return {
    reserve(shop, { points, following }, deadline) {
      const isFirst = following > 0 && !reservedAhead.has(deadline);
      const ahead = following > 0 ? null : takeAhead(deadline);
      const wanted = isFirst ? points + following : points;
      const reserved = ahead === null ? buckets.reserve(shop, wanted) : { points: ahead, wait: 0 };
      let isEnded = false;
      return {
        wait: reserved.wait,
        end(cost) {
          if (isEnded) return;
          isEnded = true;
          const isKept = isFirst && reserved.points > 0 && cost !== undefined;
          buckets.settle(shop, reserved.points - (isKept ? following : 0), cost);
          if (isKept) keepAhead(shop, following, deadline);
        },
      };
    },
  };
}
