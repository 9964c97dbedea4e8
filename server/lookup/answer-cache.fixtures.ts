import type { TrackedOrder } from '../contract.ts';
import { parseDateLocale } from '../core/dates/date-locale.ts';
import { createMoments } from '../core/dates/moments.ts';
import type { OrderLookup } from '../core/lookup/order-lookup.ts';
import { NOW } from '../core/order.fixtures.ts';
import { toTrackedOrder } from '../core/timeline/to-tracked-order.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { createAnswerCache } from './answer-cache.ts';
import type { TrackOrderPorts } from './track-order.ts';

/** A way to find orders, with an answer cache of its own before it. */
export function cachedFindOrder(
  findOrder: TrackOrderPorts['findOrder'],
): (shop: ShopDomain, lookup: OrderLookup) => Promise<TrackedOrder | null> {
  const cacheAnswer = createAnswerCache();
  const moments = createMoments('en', 'Europe/Amsterdam', NOW);
  return async (shop, lookup) => {
    const answer = await cacheAnswer(
      { shop, asked: lookup, locale: parseDateLocale('en') },
      () => findOrder(shop, lookup),
      (order) => ({
        orderId: order.id,
        order: toTrackedOrder(order, { now: NOW, moments }),
        json: '',
      }),
    );
    return answer && answer.order;
  };
}
