import type { PageSettings, TrackedOrder } from '../contract.ts';
import { parseDateLocale } from '../core/dates/date-locale.ts';
import { answerZone } from '../core/timeline/answer-clock.ts';
import { toTrackedOrder } from '../core/timeline/to-tracked-order.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { MomentsFor } from '../ports/moments-for.ts';
import type { OrderReports } from '../ports/order-reports.ts';
import type { OrderNote, ReadOrderNote } from '../ports/read-order-note.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

export interface ReadShopperViewPorts {
  keptOrders: Pick<KeptOrders, 'findById'>;
  orderReports: Pick<OrderReports, 'join'>;
  readOrderNote: ReadOrderNote;
  readPageSettings(shop: ShopDomain): Promise<PageSettings>;
  momentsFor: MomentsFor;
  now(): Date;
  /** Called when Shopify does not answer. */
  onUnavailable(shop: ShopDomain, error: unknown): void;
}

/** What an order's shopper reads, and beside it what only staff may read. */
export interface ShopperView {
  order: TrackedOrder;
  /** BCP 47 tag: that of the storefront on which the order was placed; that of the staff where it is not known. */
  locale: string;
  settings: PageSettings;
  /** `null` when Shopify did not answer. */
  note: Pick<OrderNote, 'note' | 'tags'> | null;
}

/**
 * Reads an order as its shopper does. The note and the tags are read live, for the staff who have it open; 1 point.
 *
 * @param staffLocale - BCP 47 tag.
 * @returns `null` for an order that is not kept. Rejects during an outage of the database.
 */
export type ReadShopperView = (
  shop: ShopDomain,
  orderId: string,
  staffLocale: string,
) => Promise<ShopperView | null>;

export function createReadShopperView(ports: ReadShopperViewPorts): ReadShopperView {
  const { keptOrders, orderReports, readPageSettings, momentsFor, now } = ports;

  async function readNote(shop: ShopDomain, orderId: string): Promise<OrderNote | null> {
    try {
      return await ports.readOrderNote(shop, orderId);
    } catch (error) {
      ports.onUnavailable(shop, error);
      return null;
    }
  }

  return async function readShopperView(shop, orderId, staffLocale) {
    const kept = await keptOrders.findById(shop, orderId);
    if (!kept) return null;
    const [{ order }, live, settings] = await Promise.all([
      orderReports.join(shop, kept.order),
      readNote(shop, orderId),
      readPageSettings(shop),
    ]);
    const locale = live?.locale ?? staffLocale;
    const at = now();
    const moments = momentsFor(parseDateLocale(locale), answerZone(order), at);
    return {
      order: toTrackedOrder(order, { now: at, moments }),
      locale,
      settings: withAbsoluteLinks(settings, shop),
      note: live && { note: live.note, tags: live.tags },
    };
  };
}

/** A path is one of the shop's, and the view is not shown there. */
function withAbsoluteLinks(settings: PageSettings, shop: ShopDomain): PageSettings {
  const toUrl = (link: string): string => (link.startsWith('/') ? `https://${shop}${link}` : link);
  return {
    ...settings,
    contactLink: toUrl(settings.contactLink),
    returnsLink: toUrl(settings.returnsLink),
  };
}
