import type { FindMuted } from '../ports/mute-deliveries.ts';
import type { Database } from './database.ts';

/** Finds muted deliveries in SQL, by the key of the order. */
export function createFindMuted({ reader }: Pick<Database, 'reader'>): FindMuted {
  return async function findMuted(shop, orderId) {
    const rows = await reader
      .selectFrom('deliveries')
      .select('delivery_id')
      .where('shop', '=', shop)
      .where('order_id', '=', orderId)
      .where('muted', '=', 1)
      .execute();
    return new Set(rows.map(({ delivery_id }) => String(delivery_id)));
  };
}
