import { LRUCache } from 'lru-cache';
import { withTimeout } from '../async/with-timeout.ts';
import { MINUTE } from '../core/dates/durations.ts';
import {
  credentialText,
  nameKeys,
  rankAmong,
  type NameFormat,
  type OrderLookup,
} from '../core/lookup/order-lookup.ts';
import type { Order } from '../core/order.ts';
import type { FindOrder } from '../ports/find-order.ts';
import type { ContactsOf, KeptOrder, KeptOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';
import { isKnown, isLagging } from './sync-lag.ts';

/** Milliseconds that a shopper waits for the database before the order is read live. */
const READ_TIMEOUT = 250;

/** Milliseconds. An order that a hint says has changed is read again by then; after that it is read live. */
const LONGEST_HINT = 2 * MINUTE;

/** The cache of name formats: shops, and milliseconds. Merchants hardly ever change it. */
const FORMAT_CACHE = { max: 10_000, ttl: 15 * MINUTE };

/** A shop whose format is not known yet: names are then compared without it. */
const NO_FORMAT: NameFormat = { prefix: '', suffix: '' };

/**
 * How a look-up was answered: `kept`, without a question to Shopify; or live, because no such order is kept, the shop
 * lags behind, the order may have changed, or the database did not answer.
 */
export type KeptLookup = 'kept' | 'absent' | 'lagging' | 'stale' | 'unavailable';

export interface FindOrderOptions {
  keptOrders: Pick<KeptOrders, 'findByName' | 'findByCode' | 'findById'>;
  shops: Pick<Shops, 'loadFacts'>;
  contactsOf: ContactsOf;
  /** The pseudonym that passes name, of an e-mail address or a confirmation number. */
  passContactOf(shop: ShopDomain, credential: string | null): string;
  live: FindOrder;
  now(): Date;
  count(result: KeptLookup): void;
  /** Called when the database does not answer. */
  onUnavailable(error: unknown): void;
  /** Milliseconds; {@link READ_TIMEOUT} by default. */
  timeout?: number;
}

/**
 * Finds orders among those that are kept, and live wherever that could give another answer. What is kept never makes a
 * miss: of an order that is not kept, and of one with another e-mail address, only Shopify knows.
 */
export function createFindOrder(options: FindOrderOptions): FindOrder {
  const { keptOrders, shops, contactsOf, passContactOf, live, now, count, onUnavailable } = options;
  const { timeout = READ_TIMEOUT } = options;
  const formats = new LRUCache<ShopDomain, NameFormat>(FORMAT_CACHE);

  async function formatOf(shop: ShopDomain): Promise<NameFormat> {
    const known = formats.get(shop);
    if (known) return known;
    const facts = await shops.loadFacts(shop);
    if (facts) formats.set(shop, facts.nameFormat);
    return facts?.nameFormat ?? NO_FORMAT;
  }

  /** The order, if it is kept and as fresh as a live one; else `null`. */
  async function fromKept(find: () => Promise<KeptOrder | null>): Promise<Order | null> {
    try {
      const kept = await withTimeout(timeout, find(), 'the kept orders are slow');
      const result = kept ? freshness(kept, now()) : 'absent';
      count(result);
      return result === 'kept' && kept ? kept.order : null;
    } catch (error) {
      count('unavailable');
      onUnavailable(error);
      return null;
    }
  }

  async function findNamed(shop: ShopDomain, lookup: OrderLookup): Promise<KeptOrder | null> {
    // A less likely reading of what was typed may only be answered when Shopify has no order of the likeliest.
    const [likeliest] = lookup.references;
    if (likeliest === undefined) return null;
    const names = nameKeys(likeliest, await formatOf(shop));
    return 'code' in lookup
      ? keptOrders.findByCode(shop, names, lookup.code)
      : keptOrders.findByName(shop, names, contactsOf(shop, lookup.email));
  }

  /** Whether one of the order's two contacts is this one. */
  function isOpenedBy(shop: ShopDomain, contact: string, kept: KeptOrder): boolean {
    const { passContact, confirmationKey } = kept;
    return (
      contact === passContact ||
      (confirmationKey !== null && contact === passContactOf(shop, confirmationKey))
    );
  }

  /** Whether what was typed means this order, as the live finder compares it. */
  async function isMeant(shop: ShopDomain, typed: OrderLookup, kept: KeptOrder): Promise<boolean> {
    const own = 'code' in typed ? passContactOf(shop, kept.confirmationKey) : kept.passContact;
    if (passContactOf(shop, credentialText(typed)) !== own) return false;
    const confirmationNumber = 'code' in typed ? null : kept.confirmationKey;
    const names = { name: kept.order.name, confirmationNumber };
    return rankAmong(typed.references, names, await formatOf(shop)) !== null;
  }

  return {
    async findOrder(shop, lookup) {
      const kept = await fromKept(() => findNamed(shop, lookup));
      return kept ?? live.findOrder(shop, lookup);
    },

    async findOrderById(shop, orderId, contact, typed) {
      const kept = await fromKept(async () => {
        const found = await keptOrders.findById(shop, orderId);
        if (!found || (contact !== null && !isOpenedBy(shop, contact, found))) return null;
        return typed && !(await isMeant(shop, typed, found)) ? null : found;
      });
      return kept ?? live.findOrderById(shop, orderId, contact, typed);
    },
  };
}

function freshness({ isFinished, staleSince, caughtUpAt }: KeptOrder, now: Date): KeptLookup {
  if (staleSince && now.getTime() - staleSince.getTime() > LONGEST_HINT) return 'stale';
  return isLagging(caughtUpAt, now) && (!isFinished || !isKnown(caughtUpAt, now))
    ? 'lagging'
    : 'kept';
}
