import type { LookupByParcel } from '../core/lookup/parcel-lookup.ts';
import type { Order } from '../core/order.ts';
import type { FindOrder } from '../ports/find-order.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Orders of one number that are compared: carriers use numbers again after months, and a shop may send two orders in one parcel. */
const MAX_ORDERS = 3;

/**
 * Finds the order of a parcel among those that are kept: Shopify searches no tracking numbers. It is handed out where the
 * e-mail address is its own, as for any other look-up.
 */
export function createFindParcel({
  keptOrders,
  passContactOf,
  findOrderById,
}: {
  keptOrders: Pick<KeptOrders, 'idsOfParcel'>;
  passContactOf(shop: ShopDomain, credential: string | null): string;
  findOrderById: FindOrder['findOrderById'];
}): (shop: ShopDomain, lookup: LookupByParcel) => Promise<Order | null> {
  return async (shop, { trackingNumbers, email }) => {
    const ids = await keptOrders.idsOfParcel(shop, trackingNumbers, MAX_ORDERS);
    for (const id of ids) {
      const order = await findOrderById(shop, id, passContactOf(shop, email));
      if (order) return order;
    }
    return null;
  };
}
