import type { MailStops } from '../ports/mail-stops.ts';
import type { Database } from './database.ts';
import { deleteWish } from './order-wishes.ts';

/** Marks in SQL, each beside its order: whoever deletes the order holds its row, and deletes the mark with it. */
export function createMailStops({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): MailStops {
  return {
    async add(shop, orderId, now) {
      await db.transaction().execute(async (transaction) => {
        const order = await transaction
          .selectFrom('orders')
          .select('order_id')
          .where('shop', '=', shop)
          .where('order_id', '=', orderId)
          .$if(rowLocks, (rows) => rows.forUpdate())
          .executeTakeFirst();
        if (!order) return;
        await deleteWish(transaction, shop, orderId);
        await transaction
          .insertInto('mail_stops')
          .values({ shop, order_id: orderId, stopped_at: now.getTime() })
          .onConflict((conflict) => conflict.columns(['shop', 'order_id']).doNothing())
          .execute();
      });
    },

    async has(shop, orderId) {
      const row = await reader
        .selectFrom('mail_stops')
        .select('stopped_at')
        .where('shop', '=', shop)
        .where('order_id', '=', orderId)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
