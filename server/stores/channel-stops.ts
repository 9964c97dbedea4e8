import { HOUR } from '../core/dates/durations.ts';
import type { ChannelStops } from '../ports/channel-stops.ts';
import type { Database } from './database.ts';
import { readInstant } from './tables.ts';

/** Milliseconds. What is due later was put off while a clock was ahead: no lease and no retry is as long. */
const MAX_DELAY = 12 * HOUR;

/** Stops in SQL: of one that is still to be mailed, the row of its channel says when. */
export function createChannelStops({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): ChannelStops {
  return {
    async claim(now, until, limit) {
      const at = now.getTime();
      const rows = await db
        .with('due', (due) =>
          due
            .selectFrom('notice_channels')
            .select(['shop', 'channel'])
            .where(({ eb, or }) =>
              or([eb('stop_mail_due_at', '<=', at), eb('stop_mail_due_at', '>', at + MAX_DELAY)]),
            )
            .orderBy('stop_mail_due_at')
            .limit(limit)
            // Two servers would otherwise wait for each other's rows. SQLite has one writer at a time.
            .$if(rowLocks, (channels) => channels.forUpdate().skipLocked()),
        )
        .updateTable('notice_channels')
        .from('due')
        .whereRef('notice_channels.shop', '=', 'due.shop')
        .whereRef('notice_channels.channel', '=', 'due.channel')
        .set({ stop_mail_due_at: until.getTime() })
        .returning([
          'notice_channels.shop',
          'notice_channels.channel',
          'notice_channels.stopped_by',
          'notice_channels.stopped_at',
        ])
        .execute();
      return rows.flatMap(({ shop, channel, stopped_by, stopped_at }) =>
        stopped_by === null || stopped_at === null
          ? []
          : [{ shop, channel, by: stopped_by, at: readInstant(stopped_at), leasedUntil: until }],
      );
    },

    async finish({ shop, channel, leasedUntil }, next) {
      await db
        .updateTable('notice_channels')
        .set({ stop_mail_due_at: next?.getTime() ?? null })
        .where('shop', '=', shop)
        .where('channel', '=', channel)
        .where('stop_mail_due_at', '=', leasedUntil.getTime())
        .execute();
    },

    async list(shop) {
      const rows = await reader
        .selectFrom('notice_channels')
        .select('channel')
        .where('shop', '=', shop)
        .where('stopped_at', 'is not', null)
        .orderBy('channel')
        .execute();
      return rows.map(({ channel }) => channel);
    },
  };
}
