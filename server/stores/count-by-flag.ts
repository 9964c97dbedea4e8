import { sql } from 'kysely';
import type { FlagCode } from '../core/deliveries/delivery.ts';
import type { CountByFlag } from '../ports/delivery-lists.ts';
import type { Database } from './database.ts';
import { filterDeliveries } from './filter-deliveries.ts';

/** The flag; what is muted has no rank, and needs nobody. */
const NEEDS = sql<FlagCode | null>`case when flag_rank is null then null else flag end`;

/** Counts in SQL by reading every row that the filter lets pass. */
export function createCountByFlag({ reader }: Pick<Database, 'reader'>): CountByFlag {
  return async function countByFlag(shop, filter) {
    const rows = await reader
      .selectFrom('deliveries')
      .select(({ fn }) => [NEEDS.as('needs'), fn.countAll().as('count')])
      .where('shop', '=', shop)
      .where((builder) => filterDeliveries(builder, shop, filter))
      .groupBy('needs')
      .execute();
    return new Map(rows.map(({ needs, count }) => [needs, Number(count)]));
  };
}
