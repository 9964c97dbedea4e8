import { LRUCache } from 'lru-cache';
import type { SecondFactor } from '../contract.ts';
import { MINUTE } from '../core/dates/durations.ts';
import { withTimeout } from '../async/with-timeout.ts';
import type { FactorsOf, SecondFactorStore } from '../ports/second-factors.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Milliseconds that a shopper waits for the database. */
const LOAD_TIMEOUT = 250;

/** The cache: shops, and the milliseconds after which every server has seen a change. */
const CACHE = { max: 10_000, ttl: MINUTE };

export interface FactorsOfOptions {
  /** Those whose fields Shopify has approved for the app. */
  approved: readonly SecondFactor[];
  secondFactors: Pick<SecondFactorStore, 'load'>;
  /** Called when the database does not answer. */
  onUnavailable(error: unknown): void;
  /** Milliseconds; {@link LOAD_TIMEOUT} by default. */
  timeout?: number;
}

/** Reads what a shop allows. Where nothing is approved, nobody is asked; while the database is away, nothing is allowed. */
export function createFactorsOf(options: FactorsOfOptions): FactorsOf {
  const { approved, secondFactors, onUnavailable, timeout = LOAD_TIMEOUT } = options;
  const cache = new LRUCache<ShopDomain, readonly SecondFactor[]>(CACHE);

  return async function factorsOf(shop) {
    if (approved.length === 0) return [];
    const known = cache.get(shop);
    if (known) return known;
    try {
      const loading = secondFactors.load(shop);
      const chosen = await withTimeout(timeout, loading, 'the second factors are slow');
      const allowed = chosen.filter((factor) => approved.includes(factor));
      cache.set(shop, allowed);
      return allowed;
    } catch (error) {
      onUnavailable(error);
      return [];
    }
  };
}
