import type { Transaction } from 'kysely';
import type { KeptOrders, OrderContact } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Database } from './database.ts';
import { deleteOrders } from './delete-orders.ts';
import type { Tables } from './tables.ts';

/** Deletes a customer's orders, and leaves a tombstone for each. */
export function createRedactOrders({ db }: Pick<Database, 'db'>): KeptOrders['redact'] {
  return async function redact(shop, { orderIds, contacts }, until) {
    await db.transaction().execute(async (transaction) => {
      const ofContact = await idsOfContacts(transaction, shop, contacts);
      const ids = [...new Set([...orderIds, ...ofContact])].toSorted();
      for (const id of ids) {
        await holdOrder(transaction, shop, id);
        await bury(transaction, shop, id, until);
      }
      await deleteOrders(transaction, shop, ids);
    });
  };
}

async function idsOfContacts(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  contacts: readonly OrderContact[],
): Promise<string[]> {
  if (contacts.length === 0) return [];
  const rows = await transaction
    .selectFrom('orders')
    .select('order_id')
    .where('shop', '=', shop)
    .where(({ eb, and, or }) =>
      or(
        contacts.map(({ version, pseudonym }) =>
          and([eb('contact', '=', pseudonym), eb('contact_version', '=', version)]),
        ),
      ),
    )
    .execute();
  return rows.map(({ order_id }) => String(order_id));
}

/**
 * Waits for whoever is putting this order, also for the first time, and makes whoever comes later wait: a row of its
 * key is inserted, which {@link deleteOrders} deletes in the same transaction.
 */
async function holdOrder(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderId: string,
): Promise<void> {
  await transaction
    .insertInto('orders')
    .values({
      shop,
      order_id: orderId,
      name_key: '',
      placed_at: 0,
      updated_at: 0,
      read_at: 0,
      is_open: 0,
      derivation: 0,
      forget_at: 0,
      form: 0,
      document: new Uint8Array(),
    })
    .onConflict((conflict) => conflict.columns(['shop', 'order_id']).doUpdateSet({ forget_at: 0 }))
    .execute();
}

async function bury(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderId: string,
  until: Date,
): Promise<void> {
  const ends_at = until.getTime();
  await transaction
    .insertInto('redactions')
    .values({ shop, order_id: orderId, ends_at })
    .onConflict((conflict) => conflict.columns(['shop', 'order_id']).doUpdateSet({ ends_at }))
    .execute();
}
