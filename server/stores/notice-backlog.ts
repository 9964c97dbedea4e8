import type { ReadNoticeBacklog } from '../ports/notice-backlog.ts';
import type { Database } from './database.ts';
import { readInstant } from './tables.ts';

/** The backlog in SQL: by the index on what is due, and by reading every channel of every shop. */
export function createReadNoticeBacklog({ reader }: Pick<Database, 'reader'>): ReadNoticeBacklog {
  return async function readNoticeBacklog(now) {
    const due = await reader
      .selectFrom('outbox')
      .select(({ fn }) => [
        'channel',
        fn.countAll<number | string>().as('count'),
        fn.min('due_at').as('oldest_at'),
      ])
      .where('due_at', '<=', now.getTime())
      .groupBy('channel')
      .execute();
    const stopped = await reader
      .selectFrom('notice_channels')
      .select(({ fn }) => ['channel', 'stopped_by', fn.countAll<number | string>().as('count')])
      .where('stopped_by', 'is not', null)
      .groupBy(['channel', 'stopped_by'])
      .execute();
    return {
      due: due.map(({ channel, count, oldest_at }) => ({
        channel,
        count: Number(count),
        oldestAt: oldest_at === null ? now : readInstant(oldest_at),
      })),
      stopped: stopped.flatMap(({ channel, stopped_by: by, count }) =>
        by === null ? [] : [{ channel, by, shops: Number(count) }],
      ),
    };
  };
}
