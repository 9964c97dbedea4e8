import type { Transaction } from 'kysely';
import { countEvents, type CountingFacts } from '../core/deliveries/counted-events.ts';
import { formatCounted, parseCounted } from '../core/deliveries/counted-text.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { moveDailyCounts } from './move-daily-counts.ts';
import type { Tables } from './tables.ts';

/**
 * Counts what happened to the deliveries of an order whose row this transaction holds, and writes into that row what it
 * was counted for. Where nothing differs, nothing is written.
 *
 * @param counted - What the row says so far.
 */
export async function countOrder(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  { order, deliveries }: Pick<OrderEntry, 'order' | 'deliveries'>,
  counted: string,
  facts: CountingFacts,
): Promise<void> {
  const before = parseCounted(counted);
  const after = countEvents(before, deliveries, facts);
  const text = formatCounted(after);
  if (text === counted) return;
  await transaction
    .updateTable('orders')
    .set({ counted: text })
    .where('shop', '=', shop)
    .where('order_id', '=', order.id)
    .execute();
  await moveDailyCounts(transaction, shop, { before, after });
}
