import type { PageSettings, TrackedOrder } from '../../contract.ts';
import { parseDateLocale } from '../../core/dates/date-locale.ts';
import { lastingMoments } from '../../core/dates/lasting-moments.ts';
import type { FlagSettings } from '../../core/deliveries/flag-settings.ts';
import { toDeliveries } from '../../core/deliveries/to-deliveries.ts';
import { stillHolds } from '../../core/notices/occurrences-of.ts';
import type { Order } from '../../core/order.ts';
import { answerZone } from '../../core/timeline/answer-clock.ts';
import { toTrackedOrder } from '../../core/timeline/to-tracked-order.ts';
import type { MomentsFor } from '../../ports/moments-for.ts';
import type { OrderReports } from '../../ports/order-reports.ts';
import type { Notice } from '../../ports/outbox.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';

export interface ReadNewsPorts {
  orderReports: Pick<OrderReports, 'join'>;
  /** When the shop's deliveries get a flag. */
  flagSettingsOf(shop: ShopDomain): Promise<FlagSettings>;
  readPageSettings(shop: ShopDomain): Promise<PageSettings>;
  momentsFor: MomentsFor;
  now(): Date;
}

/** What an order's shopper would read now. */
export interface News {
  order: TrackedOrder;
  /** The shipment that it is about; `null` where it is none. */
  shipmentId: string | null;
  settings: PageSettings;
}

/**
 * Derives an order once more, right before its shopper is written to.
 *
 * @returns `null` where what was to be told is true no more.
 */
export async function readNews(
  ports: ReadNewsPorts,
  { shop, deliveryId, ...occurrence }: Notice,
  kept: Order,
  locale: string,
): Promise<News | null> {
  const [{ order }, flagSettings, settings] = await Promise.all([
    ports.orderReports.join(shop, kept),
    ports.flagSettingsOf(shop),
    ports.readPageSettings(shop),
  ]);
  const now = ports.now();
  const moments = ports.momentsFor(parseDateLocale(locale), answerZone(order), now);
  const deliveries = toDeliveries(order, { now, moments }, flagSettings);
  const delivery = deliveries.find(({ id }) => id === deliveryId) ?? null;
  if (!stillHolds(occurrence, delivery)) return null;
  const read = toTrackedOrder(order, { now, moments: lastingMoments(moments) });
  const shipment = read.shipments.find(({ id }) => id === deliveryId);
  return { order: read, shipmentId: shipment?.id ?? null, settings };
}
