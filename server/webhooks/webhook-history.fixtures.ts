import * as fc from 'fast-check';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { aShop } from '../core/order.fixtures.ts';

export const SHOPS: readonly ShopDomain[] = [aShop(), aShop('other')];
export const SUBJECTS = ['ann', 'bea', 'cleo'] as const;
const SCOPES = ['read_orders', 'read_orders,read_returns', 'read_orders,read_all_orders'] as const;

/** One event: at Shopify, in delivery, or at our server. */
export type HistoryEvent =
  /** The merchant installs the app, and opens it. */
  | { kind: 'install'; shop: ShopDomain }
  /** Shopify sends two webhooks: `app/uninstalled`, and `shop/redact`. */
  | { kind: 'uninstall'; shop: ShopDomain }
  | { kind: 'grant'; shop: ShopDomain; scopes: string }
  /** A customer looks an order up, and is counted. */
  | { kind: 'look_up'; shop: ShopDomain; subject: string }
  | { kind: 'redact_customer'; shop: ShopDomain; subject: string }
  | { kind: 'ask_what_is_stored'; shop: ShopDomain }
  /**
   * Any of the webhooks in delivery arrives. When our answer is lost, it is delivered again. A delivery
   * that is lost itself is the same as one that comes later: Shopify tries nine times.
   */
  | { kind: 'deliver'; which: number; answerLost: boolean }
  /** Any webhook that arrived before arrives once more. */
  | { kind: 'repeat'; which: number }
  | { kind: 'run' }
  /** Our server crashes while it runs webhooks, after so many calls of its ports. */
  | { kind: 'crash'; steps: number }
  /** Shopify stops answering our queries, or answers again. */
  | { kind: 'outage'; isUnavailable: boolean }
  | { kind: 'wait'; minutes: number };

const shop = fc.constantFrom(...SHOPS);
const subject = fc.constantFrom(...SUBJECTS);
const which = fc.nat(1_000);

const anyEvent: fc.Arbitrary<HistoryEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('install'), shop }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('uninstall'), shop }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('grant'), shop, scopes: fc.constantFrom(...SCOPES) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('look_up'), shop, subject }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redact_customer'), shop, subject }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ask_what_is_stored'), shop }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('deliver'), which, answerLost: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('repeat'), which }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('run') }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('crash'), steps: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('outage'), isUnavailable: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait'), minutes: fc.nat(90) }) },
);

/** Any events of an app, its shops and its webhooks, in any order. */
export const anyHistory: fc.Arbitrary<HistoryEvent[]> = fc.array(anyEvent, {
  minLength: 1,
  maxLength: 50,
  size: 'max',
});
