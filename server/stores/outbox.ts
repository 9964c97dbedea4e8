import type { Selectable } from 'kysely';
import { HOUR } from '../core/dates/durations.ts';
import type { OnNotices } from '../ports/notice-tally.ts';
import type { NoticeRecord, NoticeEnd, Outbox } from '../ports/outbox.ts';
import { admitNotice } from './admit-notice.ts';
import type { Database } from './database.ts';
import { finishNotice } from './finish-notice.ts';
import { readInstant, type Tables } from './tables.ts';

/** Milliseconds. What is leased for longer was leased while a clock was ahead: no lease, no retry and no night is as long. */
const MAX_DELAY = 14 * HOUR;

const COLUMNS = [
  'shop',
  'order_id',
  'order_name',
  'delivery_id',
  'kind',
  'channel',
  'nth',
  'happened_at',
  'expected_on',
  'carrier',
  'country',
  'attempts',
] as const satisfies (keyof Tables['outbox'])[];

type Row = Pick<Selectable<Tables['outbox']>, (typeof COLUMNS)[number]>;

/** The outbox in SQL: a row is due, or leased until `due_at`, or has ended and is due no more. */
export function createOutbox(
  { db, reader, rowLocks }: Pick<Database, 'db' | 'reader' | 'rowLocks'>,
  onNotices: OnNotices,
): Outbox {
  return {
    async claim(now, until, limit, channels) {
      if (channels.length === 0) return [];
      const at = now.getTime();
      const rows = await db
        .with('due', (due) =>
          due
            .selectFrom('outbox')
            .leftJoin('notice_channels', (join) =>
              join
                .onRef('notice_channels.shop', '=', 'outbox.shop')
                .onRef('notice_channels.channel', '=', 'outbox.channel'),
            )
            .select([
              'outbox.shop',
              'outbox.order_id',
              'outbox.delivery_id',
              'outbox.kind',
              'outbox.channel',
              'outbox.nth',
            ])
            .where('outbox.channel', 'in', channels)
            .where(({ eb, or }) =>
              or([eb('outbox.due_at', '<=', at), eb('outbox.due_at', '>', at + MAX_DELAY)]),
            )
            .where(({ eb, or }) =>
              or([
                eb('notice_channels.resumes_at', 'is', null),
                eb('notice_channels.resumes_at', '<=', at),
                eb('notice_channels.resumes_at', '>', at + MAX_DELAY),
              ]),
            )
            .orderBy('outbox.due_at')
            .limit(limit)
            // Two servers would otherwise wait for each other's rows. SQLite has one writer at a time.
            .$if(rowLocks, (notices) => notices.forUpdate('outbox').skipLocked()),
        )
        .updateTable('outbox')
        .from('due')
        .whereRef('outbox.shop', '=', 'due.shop')
        .whereRef('outbox.order_id', '=', 'due.order_id')
        .whereRef('outbox.delivery_id', '=', 'due.delivery_id')
        .whereRef('outbox.kind', '=', 'due.kind')
        .whereRef('outbox.channel', '=', 'due.channel')
        .whereRef('outbox.nth', '=', 'due.nth')
        .set({ due_at: until.getTime() })
        .returning(COLUMNS.map((column) => `outbox.${column}` as const))
        .execute();
      return rows
        .toSorted((a, b) => Number(a.happened_at) - Number(b.happened_at))
        .map((row) => ({ ...toNotice(row), leasedUntil: until, attempts: row.attempts }));
    },

    async admit(notice, now) {
      const { isAdmitted, tallies } = await db
        .transaction()
        .execute((transaction) => admitNotice(transaction, notice, now, rowLocks));
      for (const tally of tallies) onNotices(tally);
      return isAdmitted;
    },

    async finish(notice, attempt, now) {
      const tallies = await db
        .transaction()
        .execute((transaction) => finishNotice(transaction, notice, attempt, now, rowLocks));
      for (const tally of tallies) onNotices(tally);
    },

    async latest(shop, limit, channel) {
      const rows = await reader
        .selectFrom('outbox')
        .select([...COLUMNS, 'written_at', 'state', 'rule', 'problem'])
        .where('shop', '=', shop)
        .$if(channel !== undefined, (query) => query.where('channel', '=', channel ?? 'mail'))
        .orderBy('written_at', 'desc')
        .orderBy('order_id', 'desc')
        .orderBy('delivery_id', 'desc')
        .orderBy('kind')
        .orderBy('channel')
        .orderBy('nth', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row): NoticeRecord => ({
        ...toNotice(row),
        writtenAt: readInstant(row.written_at),
        end: toEnd(row.state),
        rule: row.rule,
        problem: row.problem,
        attempts: row.attempts,
      }));
    },
  };
}

function toNotice(row: Row) {
  return {
    shop: row.shop,
    orderId: String(row.order_id),
    orderName: row.order_name,
    deliveryId: String(row.delivery_id),
    kind: row.kind,
    channel: row.channel,
    nth: row.nth,
    happenedAt: readInstant(row.happened_at),
    expectedOn: row.expected_on,
    carrier: row.carrier,
    country: row.country,
  };
}

function toEnd(state: Tables['outbox']['state']): NoticeEnd | null {
  return state === 'due' || state === 'sending' ? null : state;
}
