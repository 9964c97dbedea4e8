import { LRUCache } from 'lru-cache';
import { createSingleFlight } from '../../async/single-flight.ts';
import { HOUR } from '../../core/dates/durations.ts';
import type { ReadShopSender as ReadSender, ShopSender } from '../../ports/read-shop-sender.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createBackgroundDeadline } from '../client/deadline.ts';
import { ReadShopSender } from '../documents/shop-sender.ts';

/** Milliseconds, with the wait for points. */
const DEADLINE = 10_000;

/** Milliseconds for which a shop's mails may have its name of before. */
const LIFETIME = HOUR;

/** Shops that are cached, some hundred bytes each. */
const MAX_SHOPS = 10_000;

/** Reads it once an hour, for all mails of a shop. */
export function createReadShopSender(queryAdmin: QueryAdmin): ReadSender {
  const cached = new LRUCache<ShopDomain, ShopSender>({ max: MAX_SHOPS, ttl: LIFETIME });
  const inFlight = createSingleFlight<ShopDomain, ShopSender>();

  async function read(shop: ShopDomain): Promise<ShopSender> {
    const deadline = createBackgroundDeadline(DEADLINE);
    const answer = await queryAdmin(shop, ReadShopSender, {}, deadline);
    const { name, contactEmail, primaryDomain } = answer.shop;
    const storefrontUrl = primaryDomain.url.replace(/\/$/, '');
    const sender = { name, email: contactEmail, storefrontUrl };
    cached.set(shop, sender);
    return sender;
  }

  return async (shop) => cached.get(shop) ?? inFlight(shop, () => read(shop));
}
