import type { Kysely } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Tables } from './tables.ts';

/** Reports come first: whoever adds a recipient finds none then. */
export const TABLES_OF_REPORTS = ['reports', 'report_recipients'] as const;

/** Deletes a shop's reports, or one of them, with all addresses that were entered for it. */
export async function deleteReports(
  db: Kysely<Tables>,
  shop: ShopDomain,
  id?: string,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of TABLES_OF_REPORTS) {
      await transaction
        .deleteFrom(table)
        .where('shop', '=', shop)
        .$if(id !== undefined, (rows) => rows.where('report_id', '=', id ?? ''))
        .execute();
    }
  });
}
