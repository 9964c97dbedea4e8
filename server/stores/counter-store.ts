import type { Kysely } from 'kysely';
import type { CounterStore } from '../ports/counter-store.ts';
import { readInstant, type Tables } from './tables.ts';

/** Counters in SQL. Each addition is one statement, so none is lost between two servers. */
export function createCounterStore(db: Kysely<Tables>): CounterStore {
  return {
    async add(shop, key, points, now, window) {
      const { count, ends_at } = await db
        .insertInto('counters')
        .values({ shop, key, count: Math.max(0, points), ends_at: now.getTime() + window })
        .onConflict((conflict) =>
          conflict.columns(['shop', 'key']).doUpdateSet(({ eb, ref }) => {
            // An end two windows from now was written while a clock was far ahead; those of two servers
            // differ by less than a window.
            const isOver = eb.or([
              eb('counters.ends_at', '<=', now.getTime()),
              eb('counters.ends_at', '>', now.getTime() + 2 * window),
            ]);
            const sum = eb('counters.count', '+', points);
            return {
              count: eb.case().when(isOver).then(ref('excluded.count')).else(sum).end(),
              ends_at: eb
                .case()
                .when(isOver)
                .then(ref('excluded.ends_at'))
                .else(ref('counters.ends_at'))
                .end(),
            };
          }),
        )
        .returning(['count', 'ends_at'])
        .executeTakeFirstOrThrow();
      return { count, endsAt: readInstant(ends_at) };
    },

    async delete(shop, key) {
      await db.deleteFrom('counters').where('shop', '=', shop).where('key', '=', key).execute();
    },

    async deleteExpired(now) {
      const { numDeletedRows } = await db
        .deleteFrom('counters')
        .where('ends_at', '<=', now.getTime())
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}
