import type { Transaction } from 'kysely';
import type { CountedEvent } from '../core/deliveries/counted-events.ts';
import type { LookupMeasure } from '../ports/daily-counts.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Tables } from './tables.ts';

/** A number of one day, and by how much it changes. */
export interface DailyMove {
  shop: ShopDomain;
  day: string;
  measure: CountedEvent['measure'] | LookupMeasure;
  carrier: string;
  country: string;
  count: number;
}

/**
 * Moves a shop's numbers from what some orders were counted for to what they are counted for. It comes last in a
 * transaction, after the counts of deliveries; what stays is not written.
 */
export async function moveDailyCounts(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  { before, after }: { before: readonly CountedEvent[]; after: readonly CountedEvent[] },
): Promise<void> {
  await addDailyCounts(transaction, [
    ...before.map((event) => toMove(shop, event, -1)),
    ...after.map((event) => toMove(shop, event, 1)),
  ]);
}

/** Adds to numbers, in one order for everybody, so that no two transactions wait for each other. */
export async function addDailyCounts(
  transaction: Transaction<Tables>,
  moves: readonly DailyMove[],
): Promise<void> {
  const sums = new Map<string, DailyMove>();
  for (const move of moves) {
    const { shop, day, measure, carrier, country } = move;
    const key = [shop, day, measure, carrier, country].join('\t');
    const { count } = sums.get(key) ?? { count: 0 };
    sums.set(key, { ...move, count: count + move.count });
  }
  const rows = [...sums]
    .filter(([, { count }]) => count !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await transaction
      .insertInto('daily_counts')
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .onConflict((conflict) =>
        conflict
          .columns(['shop', 'day', 'measure', 'carrier', 'country'])
          .doUpdateSet(({ eb, ref }) => ({
            count: eb('daily_counts.count', '+', ref('excluded.count')),
          })),
      )
      .execute();
  }
}

/** Rows of one statement: a database takes some ten thousand parameters, and each row has six. */
const ROWS_AT_ONCE = 500;

function toMove(
  shop: ShopDomain,
  { day, measure, carrier, country }: CountedEvent,
  count: number,
): DailyMove {
  return { shop, day, measure, carrier, country, count };
}
