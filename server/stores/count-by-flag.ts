import type { CountByFlag } from '../ports/delivery-lists.ts';
import type { Database } from './database.ts';
import { filterDeliveries } from './filter-deliveries.ts';

/** Counts in SQL by reading every row that the filter lets pass. */
export function createCountByFlag({ reader }: Pick<Database, 'reader'>): CountByFlag {
  return async function countByFlag(shop, filter) {
    const rows = await reader
      .selectFrom('deliveries')
      .select(({ fn }) => ['flag', fn.countAll().as('count')])
      .where('shop', '=', shop)
      .where((builder) => filterDeliveries(builder, shop, filter))
      .groupBy('flag')
      .execute();
    return new Map(rows.map(({ flag, count }) => [flag, Number(count)]));
  };
}
