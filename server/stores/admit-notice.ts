import type { Selectable, Transaction } from 'kysely';
import { HOUR } from '../core/dates/durations.ts';
import { CHANNELS_TO_SHOPPERS } from '../core/notices/notice-channels.ts';
import { NOTICE_LIMITS } from '../core/notices/notice-limits.ts';
import type { ClaimedNotice, NoticeEnd, SuppressingRule } from '../ports/outbox.ts';
import { holdChannels, keepBack, updateLeased, type HeldChannel } from './outbox-rows.ts';
import type { Tables } from './tables.ts';

/** Attempts of which nobody knows the outcome: it is repeated once. */
export const MOST_DOUBTS = 2;

interface Ending {
  state: NoticeEnd;
  rule?: SuppressingRule;
  doubts?: number;
}

/** Lets a notice be sent, or ends it; `false` as well where it is not ours any more. */
export async function admitNotice(
  transaction: Transaction<Tables>,
  notice: ClaimedNotice,
  now: Date,
  rowLocks: boolean,
): Promise<boolean> {
  const channels = await holdChannels(transaction, notice.shop, rowLocks);
  const row = await updateLeased(transaction, notice)
    .set({ due_at: notice.leasedUntil.getTime() })
    .returning(['state', 'doubts', 'attempts'])
    .executeTakeFirst();
  if (!row) return false;
  // Whoever had it before was interrupted between here and the end.
  const doubts = row.doubts + (row.state === 'sending' ? 1 : 0);
  const channel = channels.find((one) => one.channel === notice.channel);
  const ending =
    endingByItself(notice, { doubts, attempts: row.attempts }, channel, now) ??
    (await endingByOthers(transaction, notice, doubts, now));
  if (ending) {
    await updateLeased(transaction, notice)
      .set({
        ...ending,
        ...(row.state === 'sending' && { problem: 'interrupted' }),
        due_at: null,
      })
      .execute();
    return false;
  }
  if (channel && row.attempts === 0 && !(await countHour(transaction, notice, channel, now))) {
    return false;
  }
  await updateLeased(transaction, notice)
    .set({ state: 'sending', doubts, attempts: row.attempts + 1, tried_at: now.getTime() })
    .execute();
  return true;
}

function endingByItself(
  { happenedAt }: ClaimedNotice,
  { doubts, attempts }: Pick<Selectable<Tables['outbox']>, 'doubts' | 'attempts'>,
  channel: HeldChannel | undefined,
  now: Date,
): Ending | null {
  if (doubts >= MOST_DOUBTS) return { state: 'unknown', doubts };
  const isOff = !channel || channel.stopped_at !== null;
  const isOld = now.getTime() - happenedAt.getTime() > NOTICE_LIMITS.age;
  if (!isOff && !isOld) return null;
  if (doubts > 0) return { state: 'unknown', doubts };
  if (isOff) return { state: 'suppressed', rule: 'channel_off' };
  return attempts > 0 ? { state: 'failed' } : { state: 'suppressed', rule: 'too_late' };
}

/** Whether another message of the order has reached its shopper, or may have, within the last hours. */
async function endingByOthers(
  transaction: Transaction<Tables>,
  { shop, orderId, deliveryId, kind, channel, nth }: ClaimedNotice,
  doubts: number,
  now: Date,
): Promise<Ending | null> {
  if (!CHANNELS_TO_SHOPPERS.includes(channel)) return null;
  const recent = await transaction
    .selectFrom('outbox')
    .select(['delivery_id', 'kind', 'channel', 'nth'])
    .where('shop', '=', shop)
    .where('order_id', '=', orderId)
    .where('channel', 'in', CHANNELS_TO_SHOPPERS)
    .where('tried_at', '>', now.getTime() - NOTICE_LIMITS.betweenShopperMessages)
    .where(({ eb, or }) =>
      or([eb('state', 'in', ['sent', 'sending', 'unknown']), eb('doubts', '>', 0)]),
    )
    .execute();
  const isOwn = (row: (typeof recent)[number]): boolean =>
    String(row.delivery_id) === deliveryId &&
    row.kind === kind &&
    row.channel === channel &&
    row.nth === nth;
  if (recent.every(isOwn)) return null;
  return doubts > 0
    ? { state: 'unknown', doubts }
    : { state: 'suppressed', rule: 'recent_message' };
}

/** Counts one more of this hour; where that is one too many, the channel stops. */
async function countHour(
  transaction: Transaction<Tables>,
  { shop, channel }: ClaimedNotice,
  { hour_began_at, hour_count }: HeldChannel,
  now: Date,
): Promise<boolean> {
  const began = Math.floor(now.getTime() / HOUR) * HOUR;
  const count = Number(hour_began_at) === began ? hour_count + 1 : 1;
  const isAllowed = count <= NOTICE_LIMITS.anHour;
  await transaction
    .updateTable('notice_channels')
    .set(
      isAllowed
        ? { hour_began_at: began, hour_count: count }
        : { stopped_by: 'hourly_limit', stopped_at: now.getTime() },
    )
    .where('shop', '=', shop)
    .where('channel', '=', channel)
    .execute();
  if (!isAllowed) await keepBack(transaction, shop, channel, 'hourly_limit');
  return isAllowed;
}
