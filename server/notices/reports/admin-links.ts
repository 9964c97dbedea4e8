import { DIGEST_VIEW_ID } from '../../ports/scheduled-reports.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { ReportView } from './find-report-view.ts';

/** Addresses in Shopify's admin, which only a shop's staff can open. */
export interface AdminLinks {
  /** A list of deliveries in the app. */
  list(shop: ShopDomain, view: ReportView): string;
  /** The page of a delivery in the app. */
  delivery(shop: ShopDomain, ids: { orderId: string; deliveryId: string }): string;
  /** Shopify's page of an order. */
  order(shop: ShopDomain, orderId: string): string;
}

/** @param clientId - The app's client id, which its address in Shopify's admin has. */
export function createAdminLinks(clientId: string): AdminLinks {
  const deliveries = (shop: ShopDomain): string =>
    `https://${shop}/admin/apps/${clientId}/deliveries`;
  return {
    list: (shop, view) => `${deliveries(shop)}?${queryOf(view)}`,
    delivery: (shop, { orderId, deliveryId }) => `${deliveries(shop)}/${orderId}/${deliveryId}`,
    order: (shop, orderId) => `https://${shop}/admin/orders/${orderId}`,
  };
}

/** The list's query, and which saved view it was opened from. */
function queryOf({ id, query }: ReportView): string {
  const saved = id === DIGEST_VIEW_ID ? '' : `saved=${encodeURIComponent(id)}`;
  return [query, saved].filter((part) => part !== '').join('&');
}
