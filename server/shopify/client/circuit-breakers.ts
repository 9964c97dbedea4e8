import { LRUCache } from 'lru-cache';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { UnavailableReason } from './unavailable.ts';

/** Shops in trouble at once; a healthy one takes no room. */
const MAX_SHOPS = 5_000;

/** So many failures without one answer between them are no accident. */
export const FAILURES_TO_OPEN = 10;

/** Milliseconds. A shop in trouble is asked once in this time, and everybody else is answered at once. */
export const REST = 5_000;

/** Milliseconds. A refused token does not mend itself: somebody has to open the app, or to install it. */
export const REST_OF_REFUSED = 30_000;

/** What each kind of failure says about the next question; an answer is counted when it comes. */
const MEANS: Record<UnavailableReason, 'trouble' | 'stop' | 'nothing'> = {
  deadline: 'trouble',
  network: 'trouble',
  http: 'trouble',
  too_large: 'trouble',
  not_json: 'trouble',
  token_refused: 'stop',
  /** There is no token: Shopify's Admin API was not even asked. */
  unauthorized: 'nothing',
  not_installed: 'nothing',
  /** The points are kept count of elsewhere. */
  throttled: 'nothing',
  graphql: 'nothing',
  denied: 'nothing',
  resting: 'nothing',
};

interface Trouble {
  failures: number;
  restsUntil: number;
  /** One question was let through after the rest, and its end has not been seen. */
  isProbed: boolean;
}

/** A breaker for each shop. */
export interface Circuits {
  /** Once it has rested, one question is let through, and closes it or not. */
  mayAsk(shop: ShopDomain): boolean;
  /** Shopify has answered, whatever it said: a refused query too shows that it is there. */
  answered(shop: ShopDomain): void;
  /** @param reason - `null` for what is no fault of Shopify's, such as our own database. */
  failed(shop: ShopDomain, reason: UnavailableReason | null): void;
}

/**
 * Stops asking a shop that does not answer: its shoppers read "temporarily unavailable" at once instead
 * of after seconds, and Shopify is not knocked on. Thirty lines, because the libraries keep one breaker
 * each, take their time from `Date`, and remember a healthy shop as long as a sick one.
 *
 * @param clock - Milliseconds; never goes back.
 */
export function createCircuits(clock: () => number): Circuits {
  const troubles = new LRUCache<ShopDomain, Trouble>({ max: MAX_SHOPS });

  return {
    mayAsk(shop) {
      const trouble = troubles.get(shop);
      if (!trouble || trouble.failures < FAILURES_TO_OPEN) return true;
      if (clock() < trouble.restsUntil) return false;
      trouble.restsUntil = clock() + REST;
      trouble.isProbed = true;
      return true;
    },
    answered: (shop) => void troubles.delete(shop),
    failed(shop, reason) {
      const means = reason === null ? 'nothing' : MEANS[reason];
      const trouble = troubles.get(shop);
      if (means === 'nothing') {
        // Whoever was let through has not asked, so the next one may.
        if (trouble?.isProbed) trouble.restsUntil = clock();
        return;
      }
      const failures = (trouble?.failures ?? 0) + 1;
      troubles.set(
        shop,
        means === 'stop'
          ? {
              failures: FAILURES_TO_OPEN,
              restsUntil: clock() + REST_OF_REFUSED,
              isProbed: false,
            }
          : { failures, restsUntil: clock() + REST, isProbed: false },
      );
    },
  };
}
