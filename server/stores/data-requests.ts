import type { DataRequests } from '../ports/data-requests.ts';
import { readCustomer, writeCustomer } from './customer-column.ts';
import type { Database } from './database.ts';
import { readInstant } from './tables.ts';

/** Requests of customers in SQL. */
export function createDataRequests({ db, reader }: Pick<Database, 'db' | 'reader'>): DataRequests {
  return {
    async add(shop, { id, askedAt, customer }) {
      await db
        .insertInto('data_requests')
        .values({ shop, id, asked_at: askedAt.getTime(), customer: writeCustomer(customer) })
        .onConflict((conflict) => conflict.columns(['shop', 'id']).doNothing())
        .execute();
    },

    async list(shop) {
      const rows = await reader
        .selectFrom('data_requests')
        .select(['id', 'asked_at', 'customer'])
        .where('shop', '=', shop)
        .orderBy('asked_at')
        .orderBy('id')
        .execute();
      return rows.map(({ id, asked_at, customer }) => ({
        id,
        askedAt: readInstant(asked_at),
        customer: readCustomer(customer),
      }));
    },

    async delete(shop, id) {
      await db.deleteFrom('data_requests').where('shop', '=', shop).where('id', '=', id).execute();
    },

    async deleteBefore(askedAt) {
      await db.deleteFrom('data_requests').where('asked_at', '<', askedAt.getTime()).execute();
    },
  };
}
