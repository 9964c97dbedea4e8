import { sql, type SqlBool } from 'kysely';
import { toDate, zoneClock } from '../core/dates/zone-clock.ts';
import type { DailyCounts } from '../ports/daily-counts.ts';
import type { Database } from './database.ts';
import { holdKeepingShop } from './hold-keeping-shop.ts';
import { addDailyCounts } from './move-daily-counts.ts';

const TRANSIT = 'transit_';
const IS_TRANSIT = sql<SqlBool>`measure like ${sql.lit(`${TRANSIT}%`)}`;

/** Numbers by day in SQL, one row for each. */
export function createDailyCounts({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): DailyCounts {
  return {
    async perDay(shop, { from, to }) {
      const rows = await reader
        .selectFrom('daily_counts')
        .select(['day', 'measure', 'count'])
        .where('shop', '=', shop)
        .where('day', '>=', from)
        .where('day', '<=', to)
        .where(({ not }) => not(IS_TRANSIT))
        .where('count', '!=', 0)
        .execute();
      return rows.map(({ day, measure, count }) => ({ day, measure, count }));
    },

    async transit(shop, { from, to }) {
      const rows = await reader
        .selectFrom('daily_counts')
        .select(['carrier', 'country', 'measure', ({ fn }) => fn.sum('count').as('sum')])
        .where('shop', '=', shop)
        .where('day', '>=', from)
        .where('day', '<=', to)
        .where(IS_TRANSIT)
        .groupBy(['carrier', 'country', 'measure'])
        .execute();
      return rows.flatMap(({ carrier, country, measure, sum }) => {
        const count = Number(sum);
        return count === 0
          ? []
          : [{ carrier, country, days: Number(measure.slice(TRANSIT.length)), count }];
      });
    },

    async firstDay(shop) {
      const row = await reader
        .selectFrom('daily_counts')
        .select('day')
        .where('shop', '=', shop)
        .where('count', '!=', 0)
        .orderBy('day')
        .limit(1)
        .executeTakeFirst();
      return row?.day ?? null;
    },

    async addLookups(shop, counts) {
      await db.transaction().execute(async (transaction) => {
        const keeping = await holdKeepingShop(transaction, shop, rowLocks);
        if (!keeping) return;
        const clock = zoneClock(keeping.timeZone);
        await addDailyCounts(
          transaction,
          counts.map(({ slot, measure, count }) => ({
            shop,
            day: toDate(clock.dayAt(slot)),
            measure,
            carrier: '',
            country: '',
            count,
          })),
        );
      });
    },

    async forgetBefore(day) {
      for (;;) {
        const first = await reader
          .selectFrom('daily_counts')
          .select(['shop', 'day'])
          .where('day', '<', day)
          .limit(1)
          .executeTakeFirst();
        if (!first) return;
        // A day of one shop has some thousand rows at most, so the statement ends in time.
        await db
          .deleteFrom('daily_counts')
          .where('shop', '=', first.shop)
          .where('day', '=', first.day)
          .execute();
      }
    },
  };
}
