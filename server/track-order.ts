import type { TrackRequest, TrackResponse } from './contract.ts';
import type { Moments, View } from './core/dates/moments.ts';
import type { Order } from './core/order.ts';
import { parseOrderLookup, type OrderLookup, type OrderReference } from './core/order-lookup.ts';
import type { ShopDomain } from './core/shop-domain.ts';

/** Everything outside this process that answering a shopper needs. */
export interface TrackOrderPorts {
  /** The order that the look-up names and whose e-mail address it knows; throws on an outage. */
  findOrder(shop: ShopDomain, lookup: OrderLookup): Promise<Order | null>;
  /** `null` when the attempt may go on, else the seconds to wait. */
  rateLimit(attempt: {
    shop: ShopDomain;
    address: string;
    references: readonly OrderReference[];
  }): Promise<number | null>;
  /** The writer of dates for a locale, as the page names it, and an IANA time zone. */
  momentsFor(locale: string, timeZone: string, now: Date): Moments;
  /** The order told to its shopper: `toTrackedOrder` as an answer. */
  tellOrder(order: Order, view: View): TrackResponse;
  /** Starts the time of a look-up; a miss is told when what it returns resolves. */
  startMiss(): () => Promise<void>;
  now(): Date;
}

/** The one use case: what was typed → what the shopper reads. The only place where pure meets impure. */
export async function trackOrder(
  ports: TrackOrderPorts,
  shop: ShopDomain,
  address: string,
  request: TrackRequest,
): Promise<TrackResponse> {
  const untilMissIsTold = ports.startMiss();
  const parsed = parseOrderLookup(request);
  if (!parsed.ok) return { outcome: 'invalid', problems: parsed.problems };

  const { lookup } = parsed;
  const retryAfterSeconds = await ports.rateLimit({ shop, address, references: lookup.references });
  if (retryAfterSeconds !== null) return { outcome: 'rate_limited', retryAfterSeconds };

  const order = await ports.findOrder(shop, lookup);
  if (!order) {
    await untilMissIsTold();
    return { outcome: 'not_found' };
  }

  const now = ports.now();
  const moments = ports.momentsFor(request.locale, order.timeZone, now);
  return ports.tellOrder(order, { now, moments });
}
