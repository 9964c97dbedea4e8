import type { Selectable, Transaction } from 'kysely';
import { HOUR } from '../core/dates/durations.ts';
import { CHANNELS_TO_SHOPPERS } from '../core/notices/notice-channels.ts';
import { NOTICE_LIMITS } from '../core/notices/notice-limits.ts';
import type { NoticeTally } from '../ports/notice-tally.ts';
import type { ClaimedNotice } from '../ports/outbox.ts';
import { judgeForShopper, suppressed, type Verdict } from './judge-for-shopper.ts';
import { readKinds } from './notice-channels.ts';
import { holdChannels, keepBack, updateLeased, type HeldChannel } from './outbox-rows.ts';
import type { Tables } from './tables.ts';

/** Attempts of which nobody knows the outcome: it is repeated once. */
export const MOST_DOUBTS = 2;

/** Whether a notice may be sent, and what has ended instead. */
export interface Admission {
  isAdmitted: boolean;
  tallies: readonly NoticeTally[];
}

/** Lets a notice be sent, ends it, or lets it wait; it is not admitted either where it is not ours any more. */
export async function admitNotice(
  transaction: Transaction<Tables>,
  notice: ClaimedNotice,
  now: Date,
  rowLocks: boolean,
): Promise<Admission> {
  const channels = await holdChannels(transaction, notice.shop, rowLocks);
  const row = await updateLeased(transaction, notice)
    .set({ due_at: notice.leasedUntil.getTime() })
    .returning(['state', 'doubts', 'attempts', 'zone', 'wished'])
    .executeTakeFirst();
  if (!row) return { isAdmitted: false, tallies: [] };
  // Whoever had it before was interrupted between here and the end.
  const doubts = row.doubts + (row.state === 'sending' ? 1 : 0);
  const channel = channels.find((one) => one.channel === notice.channel);
  const verdict =
    endingByItself(notice, { ...row, doubts }, channel, now) ??
    (CHANNELS_TO_SHOPPERS.includes(notice.channel)
      ? await judgeForShopper(transaction, notice, { ...row, doubts }, now)
      : null);
  if (verdict) {
    await updateLeased(transaction, notice)
      .set({ due_at: null, ...(row.state === 'sending' && { problem: 'interrupted' }), ...verdict })
      .execute();
    const { state: result, rule = null } = verdict;
    if (result === 'due') return { isAdmitted: false, tallies: [] };
    const tally = { channel: notice.channel, result, rule, count: 1, age: null };
    return { isAdmitted: false, tallies: [tally] };
  }
  const tallies =
    channel && row.attempts === 0 ? await countHour(transaction, notice, channel, now) : null;
  if (tallies) return { isAdmitted: false, tallies };
  await updateLeased(transaction, notice)
    .set({ state: 'sending', doubts, attempts: row.attempts + 1, tried_at: now.getTime() })
    .execute();
  return { isAdmitted: true, tallies: [] };
}

function endingByItself(
  { happenedAt, kind }: ClaimedNotice,
  {
    doubts,
    attempts,
    wished,
  }: Pick<Selectable<Tables['outbox']>, 'doubts' | 'attempts' | 'wished'>,
  channel: HeldChannel | undefined,
  now: Date,
): Verdict | null {
  if (doubts >= MOST_DOUBTS) return { state: 'unknown', doubts };
  const isWanted =
    channel &&
    (wished === 1 ? channel.takes_wishes === 1 : readKinds(channel.kinds).includes(kind));
  const isOff = !channel || channel.stopped_at !== null || !isWanted;
  const isOld = now.getTime() - happenedAt.getTime() > NOTICE_LIMITS.age;
  if (isOff) return suppressed('channel_off', doubts);
  if (!isOld) return null;
  return attempts > 0 && doubts === 0 ? { state: 'failed' } : suppressed('too_late', doubts);
}

/** Counts one more of this hour; where that is one too many, the channel stops, and what it keeps back is returned. */
async function countHour(
  transaction: Transaction<Tables>,
  { shop, channel }: ClaimedNotice,
  { hour_began_at, hour_count }: HeldChannel,
  now: Date,
): Promise<NoticeTally[] | null> {
  const began = Math.floor(now.getTime() / HOUR) * HOUR;
  const count = Number(hour_began_at) === began ? hour_count + 1 : 1;
  const isAllowed = count <= NOTICE_LIMITS.anHour;
  await transaction
    .updateTable('notice_channels')
    .set(
      isAllowed
        ? { hour_began_at: began, hour_count: count }
        : {
            stopped_by: 'hourly_limit',
            stopped_at: now.getTime(),
            stop_mail_due_at: now.getTime(),
          },
    )
    .where('shop', '=', shop)
    .where('channel', '=', channel)
    .execute();
  return isAllowed ? null : keepBack(transaction, shop, channel, 'hourly_limit');
}
