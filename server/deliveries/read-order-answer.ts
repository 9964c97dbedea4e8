import type { PageSettings, TrackedOrder } from '../contract.ts';
import { parseDateLocale } from '../core/dates/date-locale.ts';
import type { Delivery } from '../core/deliveries/delivery.ts';
import type { FlagSettings } from '../core/deliveries/flag-settings.ts';
import { toDeliveries } from '../core/deliveries/to-deliveries.ts';
import { answerZone } from '../core/timeline/answer-clock.ts';
import { toTrackedOrder } from '../core/timeline/to-tracked-order.ts';
import type { FindOrder } from '../ports/find-order.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { MomentsFor } from '../ports/moments-for.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

export interface ReadOrderAnswerPorts extends Pick<FindOrder, 'findOrderById'> {
  keptOrders: Pick<KeptOrders, 'findTimes'>;
  /** When the shop's deliveries get a flag. */
  flagSettingsOf(shop: ShopDomain): Promise<FlagSettings>;
  readPageSettings(shop: ShopDomain): Promise<PageSettings>;
  momentsFor: MomentsFor;
  now(): Date;
}

/** An order's answer in the language of the staff, with its deliveries. */
export interface OrderAnswerForStaff {
  order: TrackedOrder;
  /** BCP 47 tag. */
  locale: string;
  settings: PageSettings;
  deliveries: Delivery[];
  isKept: boolean;
}

/**
 * Reads an order as a shopper's look-up does: what is kept and fresh costs nothing, and any other order is read live. So
 * staff see what their customer would.
 *
 * @param locale - BCP 47 tag of the staff.
 * @returns `null` for an order that is gone, or too old for the app. Rejects on an outage.
 */
export type ReadOrderAnswer = (
  shop: ShopDomain,
  orderId: string,
  locale: string,
) => Promise<OrderAnswerForStaff | null>;

export function createReadOrderAnswer(ports: ReadOrderAnswerPorts): ReadOrderAnswer {
  const { findOrderById, keptOrders, flagSettingsOf, readPageSettings, momentsFor, now } = ports;
  return async function readOrderAnswer(shop, orderId, locale) {
    const [order, flagSettings, settings, times] = await Promise.all([
      findOrderById(shop, orderId, null),
      flagSettingsOf(shop),
      readPageSettings(shop),
      keptOrders.findTimes(shop, [orderId]),
    ]);
    if (!order) return null;
    const at = now();
    const moments = momentsFor(parseDateLocale(locale), answerZone(order), at);
    const view = { now: at, moments };
    return {
      order: toTrackedOrder(order, view),
      locale,
      settings,
      deliveries: toDeliveries(order, view, flagSettings),
      isKept: times.has(orderId),
    };
  };
}
