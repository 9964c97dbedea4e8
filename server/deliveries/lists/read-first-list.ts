import type {
  DeliveryList,
  ListDeliveries,
  ListedDelivery,
  ListPart,
} from '../../ports/list-deliveries.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';

interface ReadPart {
  list: DeliveryList;
  rows: ListedDelivery[];
  hasMore: boolean;
}

/**
 * The first of the lists that a search tries that has a row, and a part of it. The last one is the answer even when it
 * is empty.
 */
export async function readFirstList(
  listDeliveries: ListDeliveries,
  shop: ShopDomain,
  [list, ...others]: readonly [DeliveryList, ...DeliveryList[]],
  part: ListPart,
): Promise<ReadPart> {
  const found = await listDeliveries(shop, list, part);
  const [next, ...more] = others;
  return found.rows.length > 0 || !next
    ? { list, ...found }
    : readFirstList(listDeliveries, shop, [next, ...more], part);
}
