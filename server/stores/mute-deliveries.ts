import { sql } from 'kysely';
import { FLAGS } from '../core/deliveries/delivery.ts';
import type { MuteDeliveries } from '../ports/mute-deliveries.ts';
import type { Database } from './database.ts';
import { moveCounts } from './delivery-counts.ts';

/** Mutes deliveries in SQL. A muted one has no rank, by which what needs somebody is listed. */
export function createMuteDeliveries({
  db,
  rowLocks,
}: Pick<Database, 'db' | 'rowLocks'>): MuteDeliveries {
  return async function muteDeliveries(shop, deliveries, muted) {
    if (deliveries.length === 0) return 0;
    const orderIds = [...new Set(deliveries.map(({ orderId }) => orderId))];
    return db.transaction().execute(async (transaction) => {
      // Whoever puts or deletes an order holds its row; in the order in which `deleteOrders` takes them. An order that
      // somebody is putting for the first time is left out: there is no row of it to hold.
      const held = await transaction
        .selectFrom('orders')
        .select('order_id')
        .where('shop', '=', shop)
        .where('order_id', 'in', orderIds)
        .orderBy(sql`cast(order_id as text)`)
        .$if(rowLocks, (rows) => rows.forUpdate())
        .execute();
      if (held.length === 0) return 0;
      const ids = new Set(deliveries.map(({ orderId, deliveryId }) => `${orderId}/${deliveryId}`));
      const rows = await transaction
        .selectFrom('deliveries')
        .select([
          'order_id',
          'delivery_id',
          'status',
          'substatus',
          'flag',
          'muted',
          'carrier',
          'country',
        ])
        .where('shop', '=', shop)
        .where(
          'order_id',
          'in',
          held.map(({ order_id }) => String(order_id)),
        )
        .where('flag', 'is not', null)
        .where('muted', '=', muted ? 0 : 1)
        .execute();
      const before = rows.filter((row) => ids.has(`${row.order_id}/${row.delivery_id}`));
      const after = before.map((row) => ({ ...row, muted: muted ? 1 : 0 }));
      for (const [flag, some] of Map.groupBy(after, (row) => row.flag)) {
        if (flag === null) continue;
        await transaction
          .updateTable('deliveries')
          .set({ muted: muted ? 1 : 0, flag_rank: muted ? null : FLAGS.indexOf(flag) })
          .where('shop', '=', shop)
          .where(({ eb, or, and }) =>
            or(
              some.map(({ order_id, delivery_id }) =>
                and([
                  eb('order_id', '=', String(order_id)),
                  eb('delivery_id', '=', String(delivery_id)),
                ]),
              ),
            ),
          )
          .execute();
      }
      await moveCounts(transaction, shop, { before, after });
      return before.length;
    });
  };
}
