import { sql, type Transaction } from 'kysely';
import { MAX_PAST_FLAGS, type PastFlag, type ReadFlagHistory } from '../ports/flag-history.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { FlagChanges } from './compare-flags.ts';
import type { Database } from './database.ts';
import { readInstant, type Tables } from './tables.ts';

/** Past flags in SQL, by one indexed read. */
export function createReadFlagHistory({ reader }: Pick<Database, 'reader'>): ReadFlagHistory {
  return async function readFlagHistory(shop, orderId) {
    const rows = await reader
      .selectFrom('flag_history')
      .selectAll()
      .where('shop', '=', shop)
      .where('order_id', '=', orderId)
      .orderBy('delivery_id')
      .orderBy('number', 'desc')
      .execute();
    const byDelivery = new Map<string, PastFlag[]>();
    for (const { delivery_id, flag, threshold, threshold_value, ...row } of rows) {
      const id = String(delivery_id);
      const flags = byDelivery.get(id) ?? [];
      flags.push({
        code: flag,
        threshold:
          threshold === null || threshold_value === null
            ? null
            : { code: threshold, value: threshold_value },
        beganAt: readInstant(row.began_at),
        noticedAt: readInstant(row.noticed_at),
        endedAt: row.ended_at === null ? null : readInstant(row.ended_at),
      });
      byDelivery.set(id, flags);
    }
    return byDelivery;
  };
}

/**
 * Writes what has changed, in the transaction of the change; without a change, no statement.
 *
 * @param isChange - The order was known, and derived by the same rules: what begins is news.
 */
export async function writeFlagHistory(
  transaction: Transaction<Tables>,
  { shop, orderId }: { shop: ShopDomain; orderId: string },
  { ended, begun, redated }: FlagChanges,
  { now, isChange }: { now: Date; isChange: boolean },
): Promise<void> {
  const open = (deliveryIds: readonly string[]) =>
    transaction
      .updateTable('flag_history')
      .where('shop', '=', shop)
      .where('order_id', '=', orderId)
      .where('delivery_id', 'in', deliveryIds)
      .where('ended_at', 'is', null);
  if (ended.length > 0) await open(ended).set({ ended_at: now.getTime() }).execute();
  for (const [id, { since, threshold }] of redated) {
    await open([id])
      .set({
        began_at: Date.parse(since),
        threshold: threshold?.code ?? null,
        threshold_value: threshold?.value ?? null,
      })
      .execute();
  }
  for (const [delivery_id, { code, since, threshold }] of begun) {
    const { last } = await transaction
      .selectFrom('flag_history')
      .select(sql<number>`coalesce(max(number), 0)`.as('last'))
      .where('shop', '=', shop)
      .where('order_id', '=', orderId)
      .where('delivery_id', '=', delivery_id)
      .executeTakeFirstOrThrow();
    const number = last + 1;
    await transaction
      .insertInto('flag_history')
      .values({
        shop,
        order_id: orderId,
        delivery_id,
        number,
        flag: code,
        threshold: threshold?.code ?? null,
        threshold_value: threshold?.value ?? null,
        began_at: Date.parse(since),
        noticed_at: now.getTime(),
        ended_at: null,
        is_change: Number(isChange),
      })
      .execute();
    if (number <= MAX_PAST_FLAGS) continue;
    await transaction
      .deleteFrom('flag_history')
      .where('shop', '=', shop)
      .where('order_id', '=', orderId)
      .where('delivery_id', '=', delivery_id)
      .where('number', '<=', number - MAX_PAST_FLAGS)
      .execute();
  }
}
