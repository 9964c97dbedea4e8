import type { Kysely } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { PRIORITY, type Priority } from '../ports/stale-orders.ts';
import type { Tables } from './tables.ts';

/** Narrow rows of one statement, which ends after two seconds (`open-postgres.ts`). */
const MARKS_AT_ONCE = 5_000;

/** Deletes the marks of a shop's stale orders, of which a back-fill makes one for each: all, or those of some priorities. */
export async function deleteMarks(
  db: Kysely<Tables>,
  shop: ShopDomain,
  priorities: readonly Priority[] = Object.values(PRIORITY),
): Promise<void> {
  let deleted: bigint;
  do {
    const { numDeletedRows } = await db
      .deleteFrom('stale_orders')
      .where('shop', '=', shop)
      .where('order_id', 'in', (marks) =>
        marks
          .selectFrom('stale_orders')
          .select('order_id')
          .where('shop', '=', shop)
          .where('priority', 'in', priorities)
          .limit(MARKS_AT_ONCE),
      )
      // One may have become more urgent meanwhile.
      .where('priority', 'in', priorities)
      .executeTakeFirstOrThrow();
    deleted = numDeletedRows;
  } while (deleted === BigInt(MARKS_AT_ONCE));
}
