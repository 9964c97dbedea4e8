import type { Kysely } from 'kysely';
import { SECOND_FACTORS } from '../core/lookup/second-factor.ts';
import type { SecondFactorStore } from '../ports/second-factors.ts';
import type { Tables } from './tables.ts';

/** What shoppers may type, in a column of the shop's row. A code that this release does not know is left out. */
export function createSecondFactorStore(db: Kysely<Tables>): SecondFactorStore {
  return {
    async load(shop) {
      const row = await db
        .selectFrom('shops')
        .select('second_factors')
        .where('shop', '=', shop)
        .executeTakeFirst();
      const saved = row?.second_factors?.split(',') ?? [];
      return SECOND_FACTORS.filter((factor) => saved.includes(factor));
    },

    async save(shop, factors) {
      const columns = { second_factors: factors.join(',') };
      await db
        .insertInto('shops')
        .values({ shop, ...columns })
        .onConflict((conflict) => conflict.column('shop').doUpdateSet(columns))
        .execute();
    },
  };
}
