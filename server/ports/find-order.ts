import type { OrderLookup } from '../core/lookup/order-lookup.ts';
import type { Order } from '../core/order.ts';
import type { ShopDomain } from './shop-domain.ts';

/** How a shopper's order is found, live or among those that are kept. Both calls throw on an outage. */
export interface FindOrder {
  /** The order whose name, and e-mail address or confirmation number, are those of the look-up. */
  findOrder(shop: ShopDomain, lookup: OrderLookup): Promise<Order | null>;
  /**
   * For a shopper who has had access before; `null` when the order is gone or too old to be read, or `contact`
   * stands neither for its e-mail address nor for its confirmation number. With `null` for it, as by a support link,
   * neither is read.
   *
   * @param typed - Compared with that order as `findOrder` compares it, and limited as there: `null` where it means
   *   another, and where the limit is reached.
   */
  findOrderById(
    shop: ShopDomain,
    orderId: string,
    contact: string | null,
    typed?: OrderLookup,
  ): Promise<Order | null>;
}
