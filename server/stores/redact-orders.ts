import type { Transaction } from 'kysely';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { idsOfContacts, inBatches } from './customer-order-ids.ts';
import type { Database } from './database.ts';
import { deleteOrders } from './delete-orders.ts';
import { deleteParcelsOf } from './delete-parcels.ts';
import type { Tables } from './tables.ts';

/**
 * Deletes a customer's orders, and leaves a tombstone for each. A customer can have 60,000 of them, so they are deleted
 * in several transactions; whoever is interrupted begins again, and finds the first of them buried.
 */
export function createRedactOrders({ db }: Pick<Database, 'db'>): KeptOrders['redact'] {
  return async function redact(shop, { orderIds, contacts }, until) {
    const ofContact = await idsOfContacts(db, shop, contacts);
    const all = [...new Set([...orderIds, ...ofContact])].toSorted();
    for (const ids of inBatches(all)) {
      await db.transaction().execute(async (transaction) => {
        await holdOrders(transaction, shop, ids);
        await bury(transaction, shop, ids, until);
        await deleteOrders(transaction, shop, ids);
      });
      // Once more: somebody may have asked for their parcels meanwhile, without seeing the tombstones yet.
      await deleteParcelsOf(db, shop, ids);
    }
  };
}

/**
 * Waits for whoever is putting one of these orders, also for the first time, and makes whoever comes later wait: a row
 * of its key is inserted, which {@link deleteOrders} deletes in the same transaction.
 */
async function holdOrders(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderIds: readonly string[],
): Promise<void> {
  const rows = orderIds.map((order_id) => ({
    shop,
    order_id,
    name_key: '',
    placed_at: 0,
    updated_at: 0,
    read_at: 0,
    is_open: 0,
    derivation: 0,
    forget_at: 0,
    form: 0,
    document: new Uint8Array(),
  }));
  await transaction
    .insertInto('orders')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['shop', 'order_id']).doUpdateSet({ forget_at: 0 }))
    .execute();
}

async function bury(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderIds: readonly string[],
  until: Date,
): Promise<void> {
  const ends_at = until.getTime();
  await transaction
    .insertInto('redactions')
    .values(orderIds.map((order_id) => ({ shop, order_id, ends_at })))
    .onConflict((conflict) => conflict.columns(['shop', 'order_id']).doUpdateSet({ ends_at }))
    .execute();
}
