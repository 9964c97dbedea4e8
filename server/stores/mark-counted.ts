import type { Transaction } from 'kysely';
import { COUNTED_WITHIN } from '../core/deliveries/counted-events.ts';
import { parseCounted } from '../core/deliveries/counted-text.ts';
import { DAY } from '../core/dates/durations.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Tables } from './tables.ts';

/** A day of the shop's clock may begin so much earlier than the one of its name in UTC, or end later. */
const CLOCKS_APART = DAY;

/**
 * Leaves a mark where an order was forgotten so early that its events could be counted a second time, when a shopper
 * or a webhook has it read again. By the longest retention hardly any gets one.
 */
export async function markCounted(
  transaction: Transaction<Tables>,
  { shop, order_id, counted }: { shop: ShopDomain; order_id: string; counted: string },
  now: Date,
): Promise<void> {
  const days = parseCounted(counted).map(({ day }) => Date.parse(day));
  const ends_at = Math.max(...days) + DAY + CLOCKS_APART + COUNTED_WITHIN;
  if (ends_at <= now.getTime()) return;
  await transaction
    .insertInto('counted_orders')
    .values({ shop, order_id, ends_at })
    .onConflict((conflict) => conflict.columns(['shop', 'order_id']).doUpdateSet({ ends_at }))
    .execute();
}
