import { DERIVATION } from '../core/deliveries/derive-deliveries.ts';
import type { ClaimedEntry, KeptOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import type { Database } from './database.ts';
import { ENTRY_COLUMNS, readEntry, type EntryRow } from './read-entry.ts';
import type { SealedOrders } from './sealed-orders.ts';
import { createStaleOrders } from './stale-orders.ts';

/**
 * Claims orders whose deliveries differ by now, or were derived by older rules: a row is due, or leased until
 * `changes_at`. A claimed row counts as derived by today's rules, so that the next claim does not take it again; the end
 * of the lease does, if nothing was put.
 */
export function createClaimChanging(
  database: Pick<Database, 'db' | 'reader' | 'rowLocks'>,
  sealedOrders: SealedOrders,
  onUnreadable: (shop: ShopDomain) => void,
): KeptOrders['claimChanging'] {
  const { db, rowLocks } = database;
  const staleOrders = createStaleOrders(database);

  async function claim(now: Date, until: Date, limit: number): Promise<EntryRow[]> {
    return db
      .with('due', (due) =>
        due
          .selectFrom('orders')
          .select(['shop', 'order_id'])
          .where(({ eb, or }) =>
            or([eb('changes_at', '<=', now.getTime()), eb('derivation', '<', DERIVATION)]),
          )
          .limit(limit)
          // Two servers would otherwise wait for each other's rows. SQLite has one writer at a time.
          .$if(rowLocks, (rows) => rows.forUpdate().skipLocked()),
      )
      .updateTable('orders')
      .from('due')
      .whereRef('orders.shop', '=', 'due.shop')
      .whereRef('orders.order_id', '=', 'due.order_id')
      .set({ changes_at: until.getTime(), derivation: DERIVATION })
      .returning(ENTRY_COLUMNS)
      .execute();
  }

  return async function claimChanging(now, until, limit) {
    const entries: ClaimedEntry[] = [];
    for (const row of await claim(now, until, limit)) {
      const entry = readEntry(row, sealedOrders);
      if (entry) {
        entries.push(entry);
      } else {
        onUnreadable(row.shop);
        await staleOrders.mark(row.shop, String(row.order_id), PRIORITY.reconciliation, {
          at: now,
          dueAt: now,
        });
      }
    }
    return entries;
  };
}
