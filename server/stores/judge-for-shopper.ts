import type { Selectable, Transaction } from 'kysely';
import { MINUTE } from '../core/dates/durations.ts';
import { CHANNELS_TO_SHOPPERS } from '../core/notices/notice-channels.ts';
import { NOTICE_LIMITS } from '../core/notices/notice-limits.ts';
import { afterQuietHours } from '../core/notices/quiet-hours.ts';
import { URGENCY } from '../core/notices/urgency.ts';
import type { ClaimedNotice, NoticeEnd, SuppressingRule } from '../ports/outbox.ts';
import type { Tables } from './tables.ts';

/** What becomes of a notice that is not sent now: it ends, or is due again later. */
export interface Verdict {
  state: NoticeEnd | 'due';
  rule?: SuppressingRule;
  doubts?: number;
  /** Absent for one that ends. */
  due_at?: number;
}

/** Milliseconds after which it is looked at again what another message of the order has come to. */
const LOOK_AGAIN = MINUTE;

/** Kept back by a rule; what was handed over before may have arrived. */
export function suppressed(rule: SuppressingRule, doubts: number): Verdict {
  return doubts > 0 ? { state: 'unknown', doubts } : { state: 'suppressed', rule };
}

/**
 * Whether an order may speak to its shopper now: as its shopper and the shop's staff want it, by day, and once in twelve
 * hours, of what is most urgent.
 */
export async function judgeForShopper(
  transaction: Transaction<Tables>,
  notice: ClaimedNotice,
  { doubts, zone }: Pick<Selectable<Tables['outbox']>, 'doubts' | 'zone'>,
  now: Date,
): Promise<Verdict | null> {
  const wish = await findWish(transaction, notice);
  if (wish) return suppressed(wish, doubts);
  const morning = zone === null ? now : afterQuietHours(now, zone);
  if (morning > now) return { state: 'due', doubts, due_at: morning.getTime() };
  const others = await findOthers(transaction, notice);
  if (others.some((one) => isRecent(one, now))) return suppressed('recent_message', doubts);
  const ahead = others.filter((one) => goesFirst(one, notice));
  if (ahead.length === 0) return null;
  const last = Math.max(now.getTime(), ...ahead.map(({ due_at }) => Number(due_at)));
  return { state: 'due', doubts, due_at: last + LOOK_AGAIN };
}

async function findWish(
  transaction: Transaction<Tables>,
  { shop, orderId, deliveryId }: ClaimedNotice,
): Promise<SuppressingRule | null> {
  const stop = await transaction
    .selectFrom('mail_stops')
    .select('stopped_at')
    .where('shop', '=', shop)
    .where('order_id', '=', orderId)
    .executeTakeFirst();
  if (stop) return 'shopper_stopped';
  const muted = await transaction
    .selectFrom('deliveries')
    .select('delivery_id')
    .where('shop', '=', shop)
    .where('order_id', '=', orderId)
    .where('delivery_id', '=', deliveryId)
    .where('muted', '=', 1)
    .executeTakeFirst();
  return muted ? 'muted' : null;
}

type Other = Pick<
  Selectable<Tables['outbox']>,
  'delivery_id' | 'kind' | 'channel' | 'nth' | 'state' | 'doubts' | 'tried_at' | 'due_at'
>;

/** The other messages of the order to its shopper that were handed over, or are still to be. */
async function findOthers(
  transaction: Transaction<Tables>,
  { shop, orderId, deliveryId, kind, channel, nth }: ClaimedNotice,
): Promise<Other[]> {
  const rows = await transaction
    .selectFrom('outbox')
    .select(['delivery_id', 'kind', 'channel', 'nth', 'state', 'doubts', 'tried_at', 'due_at'])
    .where('shop', '=', shop)
    .where('order_id', '=', orderId)
    .where('channel', 'in', CHANNELS_TO_SHOPPERS)
    .where('state', 'in', ['due', 'sending', 'sent', 'unknown'])
    .execute();
  return rows.filter(
    (row) =>
      String(row.delivery_id) !== deliveryId ||
      row.kind !== kind ||
      row.channel !== channel ||
      row.nth !== nth,
  );
}

/** Whether one has reached the shopper within the last hours, or may have. */
function isRecent({ state, doubts, tried_at }: Other, now: Date): boolean {
  const mayHaveArrived = state === 'sent' || state === 'unknown' || doubts > 0;
  const since = now.getTime() - NOTICE_LIMITS.betweenShopperMessages;
  return mayHaveArrived && tried_at !== null && Number(tried_at) > since;
}

/** One that is being sent; or one to be sent that is more urgent. */
function goesFirst({ state, kind }: Other, notice: ClaimedNotice): boolean {
  if (state === 'sending') return true;
  return state === 'due' && URGENCY[kind] < URGENCY[notice.kind];
}
