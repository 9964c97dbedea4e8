import type { Kysely, Transaction } from 'kysely';
import type { WishChoice } from '../contract.ts';
import { WISHED_KINDS } from '../core/notices/wished-kinds.ts';
import type { OrderWishes } from '../ports/order-wishes.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Database } from './database.ts';
import { readInstant, type Tables } from './tables.ts';

/** Wishes in SQL: one row for each order that has one. */
export function createOrderWishes({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): OrderWishes {
  return {
    async load(shop, orderId) {
      const row = await selectOpen(reader, shop, orderId)
        .leftJoin('order_wishes', (join) =>
          join
            .onRef('order_wishes.shop', '=', 'orders.shop')
            .onRef('order_wishes.order_id', '=', 'orders.order_id'),
        )
        .select('order_wishes.wish')
        .executeTakeFirst();
      return row ? (row.wish ?? 'none') : null;
    },

    save: (shop, orderId, choice, now) =>
      db.transaction().execute(async (transaction) => {
        // Whoever puts or deletes the order holds its row.
        const open = await selectOpen(transaction, shop, orderId)
          .$if(rowLocks, (rows) => rows.forUpdate('orders'))
          .executeTakeFirst();
        if (!open) return null;
        if (choice === 'none') {
          await deleteWish(transaction, shop, orderId);
        } else {
          const columns = { wish: choice, made_at: now.getTime() };
          await transaction
            .insertInto('order_wishes')
            .values({ shop, order_id: orderId, ...columns })
            .onConflict((conflict) => conflict.columns(['shop', 'order_id']).doUpdateSet(columns))
            .execute();
          // Who asks for mails has changed their mind about wanting none.
          await transaction
            .deleteFrom('mail_stops')
            .where('shop', '=', shop)
            .where('order_id', '=', orderId)
            .execute();
        }
        await keepBackOthers(transaction, shop, orderId, choice);
        return choice;
      }),

    async find(shop, orderId) {
      const row = await reader
        .selectFrom('order_wishes')
        .select(['wish', 'made_at'])
        .where('shop', '=', shop)
        .where('order_id', '=', orderId)
        .executeTakeFirst();
      return row ? { wish: row.wish, madeAt: readInstant(row.made_at) } : null;
    },
  };
}

/** Deletes the wish of an order whose row this transaction holds. */
export async function deleteWish(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderId: string,
): Promise<void> {
  await transaction
    .deleteFrom('order_wishes')
    .where('shop', '=', shop)
    .where('order_id', '=', orderId)
    .execute();
}

/** The order, where its shopper can choose something. */
function selectOpen(db: Kysely<Tables>, shop: ShopDomain, orderId: string) {
  return db
    .selectFrom('orders')
    .innerJoin('notice_channels', (join) =>
      join
        .onRef('notice_channels.shop', '=', 'orders.shop')
        .on('notice_channels.channel', '=', 'mail')
        .on('notice_channels.stopped_at', 'is', null)
        .on('notice_channels.takes_wishes', '=', 1),
    )
    .select('orders.order_id')
    .where('orders.shop', '=', shop)
    .where('orders.order_id', '=', orderId)
    .where('orders.is_open', '=', 1)
    .where('orders.contact', 'is not', null);
}

/** Ends word that is to be sent for a wish alone, and is not of this one. */
async function keepBackOthers(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderId: string,
  choice: WishChoice,
): Promise<void> {
  const kinds = choice === 'none' ? [] : WISHED_KINDS[choice];
  await transaction
    .updateTable('outbox')
    .set({ state: 'suppressed', rule: 'shopper_stopped', due_at: null })
    .where('shop', '=', shop)
    .where('order_id', '=', orderId)
    .where('channel', '=', 'mail')
    .where('wished', '=', 1)
    .where('state', '=', 'due')
    .where('doubts', '=', 0)
    .$if(kinds.length > 0, (rows) => rows.where('kind', 'not in', kinds))
    .execute();
}
