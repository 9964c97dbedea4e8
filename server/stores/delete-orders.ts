import type { Transaction } from 'kysely';
import type { KeptOrders, OrderContact } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Database } from './database.ts';
import { moveCounts } from './delivery-counts.ts';
import type { Tables } from './tables.ts';

/** Deletes orders with their deliveries and counts: because they are gone, redacted, or too old to be kept. */
export function createDeleteOrders({
  db,
  reader,
}: Pick<Database, 'db' | 'reader'>): Pick<KeptOrders, 'delete' | 'redact' | 'forget'> {
  return {
    async delete(shop, orderIds) {
      await db.transaction().execute((transaction) => deleteOrders(transaction, shop, orderIds));
    },

    async redact(shop, { orderIds, contacts }, until) {
      await db.transaction().execute(async (transaction) => {
        const ofContact = await idsOfContacts(transaction, shop, contacts);
        const ids = [...new Set([...orderIds, ...ofContact])].toSorted();
        for (const id of ids) {
          await holdOrder(transaction, shop, id);
          await bury(transaction, shop, id, until);
        }
        await deleteOrders(transaction, shop, ids);
      });
    },

    async forget(now, limit) {
      await db.deleteFrom('redactions').where('ends_at', '<=', now.getTime()).execute();
      const due = await reader
        .selectFrom('orders')
        .select(['shop', 'order_id'])
        .where('forget_at', '<=', now.getTime())
        .orderBy('forget_at')
        .limit(limit)
        .execute();
      let forgotten = 0;
      for (const { shop, order_id } of due) {
        const id = String(order_id);
        forgotten += await db.transaction().execute(async (transaction) => {
          // It may have been put again meanwhile, and have another time.
          const { numDeletedRows } = await transaction
            .deleteFrom('orders')
            .where('shop', '=', shop)
            .where('order_id', '=', id)
            .where('forget_at', '<=', now.getTime())
            .executeTakeFirstOrThrow();
          if (numDeletedRows === 0n) return 0;
          await deleteDerived(transaction, shop, [id]);
          return 1;
        });
      }
      return forgotten;
    },
  };
}

/** Each order's row first, in one order for everybody, so that no two wait for each other. */
async function deleteOrders(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderIds: readonly string[],
): Promise<void> {
  for (const id of orderIds.toSorted()) {
    await transaction
      .deleteFrom('orders')
      .where('shop', '=', shop)
      .where('order_id', '=', id)
      .execute();
  }
  await deleteDerived(transaction, shop, orderIds);
}

/** What stands beside the rows of these orders. */
async function deleteDerived(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderIds: readonly string[],
): Promise<void> {
  if (orderIds.length === 0) return;
  await transaction
    .deleteFrom('stale_orders')
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .execute();
  const before = await transaction
    .deleteFrom('deliveries')
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .returning(['status', 'flag'])
    .execute();
  await moveCounts(transaction, shop, { before, after: [] });
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
