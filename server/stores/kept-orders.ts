import type { KeptOrders } from '../ports/kept-orders.ts';
import type { OnNotices } from '../ports/notice-tally.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { createClaimChanging } from './claim-changing.ts';
import { keptIdsOf, newestIdsOf } from './customer-order-ids.ts';
import type { Database } from './database.ts';
import { createDeleteOrders } from './delete-orders.ts';
import { createFindKeptOrder } from './find-kept-order.ts';
import type { KeyRing } from './key-ring.ts';
import { orderIdsOfParcel } from './parcel-order-ids.ts';
import { createPutOrder } from './put-order.ts';
import { createRedactOrders } from './redact-orders.ts';
import { createSealedOrders } from './sealed-orders.ts';

/**
 * Kept orders in SQL: a sealed document each, and rows that are derived from it (decision 0034).
 *
 * @param onUnreadable - Called with the shop of an order that does not open. It counts as one that is not kept.
 */
export function createKeptOrders(
  database: Database,
  keyRing: KeyRing,
  onUnreadable: (shop: ShopDomain) => void,
  onNotices: OnNotices,
): KeptOrders {
  const sealedOrders = createSealedOrders(keyRing);
  return {
    put: createPutOrder(database, sealedOrders, onNotices),
    ...createFindKeptOrder(database, sealedOrders, onUnreadable),
    ...createDeleteOrders(database),
    redact: createRedactOrders(database),
    newestOf: (shop, ...by) => newestIdsOf(database.reader, shop, ...by),
    idsOfParcel: (shop, ...by) => orderIdsOfParcel(database.reader, shop, ...by),
    idsOf: (shop, customer) => keptIdsOf(database.reader, shop, customer),
    claimChanging: createClaimChanging(database, sealedOrders, onUnreadable),
  };
}
