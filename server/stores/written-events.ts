import type { WrittenEvents } from '../ports/written-events.ts';
import type { Database } from './database.ts';
import { readInstant } from './tables.ts';

/** Fulfillment events that we write, in SQL. */
export function createWrittenEvents({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): WrittenEvents {
  return {
    async hasAny(shop) {
      const row = await reader
        .selectFrom('written_events')
        .select('shop')
        .where('shop', '=', shop)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async find(shop, orderId) {
      const rows = await reader
        .selectFrom('written_events')
        .select(['fulfillment_id', 'milestone', 'happened_at', 'event_id', 'written_at'])
        .where('shop', '=', shop)
        .where('order_id', '=', orderId)
        .orderBy('written_at')
        .orderBy('happened_at')
        .execute();
      return rows.map((row) => ({
        fulfillmentId: row.fulfillment_id,
        milestone: row.milestone,
        happenedAt: readInstant(row.happened_at).toISOString(),
        eventId: row.event_id,
        writtenAt: readInstant(row.written_at),
      }));
    },

    async claim(shop, orderId, { fulfillmentId, milestone, happenedAt }, now) {
      return db.transaction().execute(async (transaction) => {
        // Whoever deletes an order takes the order before what stands beside it.
        const order = await transaction
          .selectFrom('orders')
          .select('order_id')
          .where('shop', '=', shop)
          .where('order_id', '=', orderId)
          .$if(rowLocks, (rows) => rows.forShare())
          .executeTakeFirst();
        if (!order) return false;
        const inserted = await transaction
          .insertInto('written_events')
          .values({
            shop,
            order_id: orderId,
            fulfillment_id: fulfillmentId,
            milestone,
            happened_at: Date.parse(happenedAt),
            event_id: null,
            written_at: now.getTime(),
          })
          .onConflict((conflict) =>
            conflict.columns(['shop', 'order_id', 'fulfillment_id', 'milestone']).doNothing(),
          )
          .returning('milestone')
          .execute();
        return inserted.length > 0;
      });
    },

    async confirm(shop, orderId, { fulfillmentId, milestone }, eventId) {
      await db
        .updateTable('written_events')
        .set({ event_id: eventId })
        .where('shop', '=', shop)
        .where('order_id', '=', orderId)
        .where('fulfillment_id', '=', fulfillmentId)
        .where('milestone', '=', milestone)
        .execute();
    },

    async release(shop, orderId, { fulfillmentId, milestone }) {
      await db
        .deleteFrom('written_events')
        .where('shop', '=', shop)
        .where('order_id', '=', orderId)
        .where('fulfillment_id', '=', fulfillmentId)
        .where('milestone', '=', milestone)
        .where('event_id', 'is', null)
        .execute();
    },
  };
}
