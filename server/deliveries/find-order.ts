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
import { NO_FACTORS, type FactorsOf } from '../ports/second-factors.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';
import { createFindParcel } from './find-parcel.ts';
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
  keptOrders: Pick<
    KeptOrders,
    'findByName' | 'findByCode' | 'findByFactor' | 'findById' | 'idsOfParcel'
  >;
  shops: Pick<Shops, 'loadFacts'>;
  contactsOf: ContactsOf;
  /** The pseudonym that passes name, of an e-mail address, a confirmation number or a factor. */
  passContactOf(shop: ShopDomain, credential: string | null): string;
  /** What shoppers may type in place of the e-mail address; nothing by default. */
  factorsOf?: FactorsOf;
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
  const { timeout = READ_TIMEOUT, factorsOf = NO_FACTORS } = options;
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
    if ('email' in lookup) {
      return keptOrders.findByName(shop, names, contactsOf(shop, lookup.email));
    }
    if ('code' in lookup) return keptOrders.findByCode(shop, names, lookup.code);
    const contact = passContactOf(shop, credentialText(lookup));
    return keptOrders.findByFactor(shop, names, contact, lookup.factor.kinds);
  }

  /** Whether one of the order's contacts is this one. */
  async function isOpenedBy(shop: ShopDomain, contact: string, kept: KeptOrder): Promise<boolean> {
    const { passContact, passFactors, confirmationKey } = kept;
    if (contact === passContact) return true;
    if (confirmationKey !== null && contact === passContactOf(shop, confirmationKey)) return true;
    // What was allowed when the order was read may be allowed no longer.
    const allowed = passFactors ? await factorsOf(shop) : [];
    return allowed.some((kind) => passFactors?.[kind].includes(contact));
  }

  /** Whether what was typed means this order, as the live finder compares it. */
  async function isMeant(shop: ShopDomain, typed: OrderLookup, kept: KeptOrder): Promise<boolean> {
    // Whether what is kept was allowed meanwhile is for the live finder to know.
    if ('factor' in typed) return false;
    const own = 'code' in typed ? passContactOf(shop, kept.confirmationKey) : kept.passContact;
    if (passContactOf(shop, credentialText(typed)) !== own) return false;
    const confirmationNumber = 'code' in typed ? null : kept.confirmationKey;
    const names = { name: kept.order.name, confirmationNumber };
    return rankAmong(typed.references, names, await formatOf(shop)) !== null;
  }

  const findOrderById: FindOrder['findOrderById'] = async (shop, orderId, contact, typed) => {
    const kept = await fromKept(async () => {
      const found = await keptOrders.findById(shop, orderId);
      if (!found || (contact !== null && !(await isOpenedBy(shop, contact, found)))) return null;
      return typed && !(await isMeant(shop, typed, found)) ? null : found;
    });
    return kept ?? live.findOrderById(shop, orderId, contact, typed);
  };
  const findParcel = createFindParcel({ keptOrders, passContactOf, findOrderById });

  return {
    findOrderById,

    async findOrder(shop, lookup) {
      if ('trackingNumbers' in lookup) return findParcel(shop, lookup);
      const kept = await fromKept(() => findNamed(shop, lookup));
      return kept ?? live.findOrder(shop, lookup);
    },
  };
}

function freshness({ isFinished, staleSince, caughtUpAt }: KeptOrder, now: Date): KeptLookup {
  if (staleSince && now.getTime() - staleSince.getTime() > LONGEST_HINT) return 'stale';
  return isLagging(caughtUpAt, now) && (!isFinished || !isKnown(caughtUpAt, now))
    ? 'lagging'
    : 'kept';
}
