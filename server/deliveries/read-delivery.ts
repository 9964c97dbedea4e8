import { parseDateLocale } from '../core/dates/date-locale.ts';
import { toDeliveryDetails, type DeliveryDetails } from '../core/deliveries/delivery-details.ts';
import type { FlagSettings } from '../core/deliveries/flag-settings.ts';
import type { Order } from '../core/order.ts';
import { answerZone } from '../core/timeline/answer-clock.ts';
import type { PastFlag, ReadFlagHistory } from '../ports/flag-history.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { MomentsFor } from '../ports/moments-for.ts';
import type { FindMuted } from '../ports/mute-deliveries.ts';
import type { OrderReports } from '../ports/order-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';

export interface ReadDeliveryPorts {
  /** Whether this server keeps orders at all. */
  keepsOrders: boolean;
  keptOrders: Pick<KeptOrders, 'findById'>;
  shops: Pick<Shops, 'keepsOrders'>;
  orderReports: Pick<OrderReports, 'join'>;
  /** When the shop's deliveries get a flag. */
  flagSettingsOf(shop: ShopDomain): Promise<FlagSettings>;
  readFlagHistory: ReadFlagHistory;
  findMuted: FindMuted;
  momentsFor: MomentsFor;
  now(): Date;
}

export interface KeptDelivery extends DeliveryDetails {
  order: Pick<Order, 'id' | 'name' | 'placedAt' | 'readAt' | 'timeZone'>;
  /** When Shopify hinted first that it has changed since it was read; `null` without a hint. */
  staleSince: Date | null;
  /** The flags that it has had and has, the newest first. */
  pastFlags: PastFlag[];
  isMuted: boolean;
}

/** `none`: no such delivery is kept, as of an order that has ended long ago. */
export type DeliveryResult =
  | { outcome: 'found'; delivery: KeptDelivery }
  | { outcome: 'none' }
  | { outcome: 'off'; by: 'server' | 'merchant' };

/** All that is known of one kept delivery. It asks Shopify nothing, and rejects during an outage of the database. */
export type ReadDelivery = (
  shop: ShopDomain,
  orderId: string,
  deliveryId: string,
) => Promise<DeliveryResult>;

/** Nothing of it has words, so it is the same in every language. */
const ANY_LOCALE = parseDateLocale('en');

/** The use case: the sealed document, with carriers' own news → one delivery in detail. */
export function createReadDelivery(ports: ReadDeliveryPorts): ReadDelivery {
  const { keptOrders, shops, orderReports, momentsFor, now } = ports;
  return async function readDelivery(shop, orderId, deliveryId) {
    if (!ports.keepsOrders) return { outcome: 'off', by: 'server' };
    if (!(await shops.keepsOrders(shop))) return { outcome: 'off', by: 'merchant' };
    const kept = await keptOrders.findById(shop, orderId);
    if (!kept) return { outcome: 'none' };
    const [{ order }, settings, history, muted] = await Promise.all([
      orderReports.join(shop, kept.order),
      ports.flagSettingsOf(shop),
      ports.readFlagHistory(shop, orderId),
      ports.findMuted(shop, orderId),
    ]);
    const at = now();
    const view = { now: at, moments: momentsFor(ANY_LOCALE, answerZone(order), at) };
    const details = toDeliveryDetails(order, deliveryId, view, settings);
    if (!details) return { outcome: 'none' };
    const pastFlags = history.get(deliveryId) ?? [];
    const { staleSince } = kept;
    const isMuted = muted.has(deliveryId);
    return { outcome: 'found', delivery: { ...details, order, staleSince, pastFlags, isMuted } };
  };
}
