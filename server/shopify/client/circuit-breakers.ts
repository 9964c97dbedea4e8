import { LRUCache } from 'lru-cache';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { UnavailableReason } from './unavailable.ts';

/** Shops with failures at once; a healthy one takes no memory. */
const MAX_SHOPS = 5_000;

/** Failures in a row that open a circuit. */
export const FAILURES_TO_OPEN = 10;

/** Milliseconds that a circuit stays open; then one query is let through. */
export const RESET_TIMEOUT = 5_000;

/** Milliseconds. A refused token is not repaired by itself: somebody has to open or install the app. */
export const REFUSED_RESET_TIMEOUT = 30_000;

/** What each kind of failure does to the circuit. A success is reported when the answer comes. */
const EFFECTS: Record<UnavailableReason, 'count' | 'open' | 'ignore'> = {
  deadline: 'count',
  network: 'count',
  http: 'count',
  too_large: 'count',
  not_json: 'count',
  token_refused: 'open',
  /** There is no token, so the Admin API was not asked. */
  unauthorized: 'ignore',
  not_installed: 'ignore',
  /** The token bucket takes care of it. */
  throttled: 'ignore',
  graphql: 'ignore',
  denied: 'ignore',
  circuit_open: 'ignore',
};

interface Circuit {
  failures: number;
  openUntil: number;
  /** One query was let through after the reset timeout, and its end has not been seen. */
  isHalfOpen: boolean;
}

/** A circuit breaker for each shop. */
export interface CircuitBreakers {
  /** After the reset timeout one query is allowed; it closes the circuit or opens it again. */
  allows(shop: ShopDomain): boolean;
  /** Shopify has answered, whatever it said: a refused query too shows that it is there. */
  succeeded(shop: ShopDomain): void;
  /** @param reason - `null` for what is no fault of Shopify's, such as our own database. */
  failed(shop: ShopDomain, reason: UnavailableReason | null): void;
}

/**
 * Stops asking a shop that does not answer: its shoppers read "temporarily unavailable" at once instead
 * of after seconds, and Shopify is not asked in vain. Why no library: docs/decisions/0002-own-admin-client.md.
 *
 * @param clock - Milliseconds; never goes back.
 */
export function createCircuitBreakers(clock: () => number): CircuitBreakers {
  const circuits = new LRUCache<ShopDomain, Circuit>({ max: MAX_SHOPS });

  return {
    allows(shop) {
      const circuit = circuits.get(shop);
      if (!circuit || circuit.failures < FAILURES_TO_OPEN) return true;
      if (clock() < circuit.openUntil) return false;
      circuit.openUntil = clock() + RESET_TIMEOUT;
      circuit.isHalfOpen = true;
      return true;
    },
    succeeded: (shop) => void circuits.delete(shop),
    failed(shop, reason) {
      const effect = reason === null ? 'ignore' : EFFECTS[reason];
      const circuit = circuits.get(shop);
      if (effect === 'ignore') {
        // The query that was let through has not reached Shopify, so the next one may try.
        if (circuit?.isHalfOpen) circuit.openUntil = clock();
        return;
      }
      const isRefused = effect === 'open';
      circuits.set(shop, {
        failures: isRefused ? FAILURES_TO_OPEN : (circuit?.failures ?? 0) + 1,
        openUntil: clock() + (isRefused ? REFUSED_RESET_TIMEOUT : RESET_TIMEOUT),
        isHalfOpen: false,
      });
    },
  };
}
