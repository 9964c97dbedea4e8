import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { OrderReference } from '../core/order-lookup.ts';
import type { ShopDomain } from '../core/shop-domain.ts';

/** So many look-ups in so many seconds. */
export interface Budget {
  points: number;
  /** Seconds. */
  duration: number;
}

export interface Budgets {
  /** One address at one shop: a family behind one router fits, a list of guesses does not. */
  perAddress: Budget;
  /** One order of one shop, from wherever: a signature of Shopify's proves no address (security §1.1). */
  perOrder: Budget;
}

const BUDGETS: Budgets = {
  perAddress: { points: 30, duration: 60 },
  perOrder: { points: 20, duration: 600 },
};

/** Who asks for what. */
export interface LookupAttempt {
  shop: ShopDomain;
  address: string;
  references: readonly OrderReference[];
}

/** `null` when the attempt may go on, else the seconds to wait. */
export type RateLimit = (attempt: LookupAttempt) => Promise<number | null>;

/** Counts look-ups in this process, by address and by order. */
export function createRateLimit(budgets: Budgets = BUDGETS): RateLimit {
  const addresses = new RateLimiterMemory({ ...budgets.perAddress, keyPrefix: 'address' });
  const orders = new RateLimiterMemory({ ...budgets.perOrder, keyPrefix: 'order' });

  return async function rateLimit({ shop, address, references }) {
    let wait = await spend(addresses, `${shop}|${address}`);
    // Each reference is an order that is searched for: a number beside it must not buy a fresh budget.
    for (const reference of references) {
      wait ??= await spend(orders, `${shop}|${reference}`);
    }
    return wait;
  };
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}
