import { OCCURRENCE_KINDS, type OccurrenceKind } from '../core/notices/occurrence.ts';
import type { NoticeChannels } from '../ports/notice-channels.ts';
import type { OnNotices } from '../ports/notice-tally.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Database } from './database.ts';
import type { KeyRing } from './key-ring.ts';
import { holdChannels, keepBack } from './outbox-rows.ts';
import { readInstant } from './tables.ts';

/** Where a target is sealed. */
const SEALED = 'notice_channels.target';

/**
 * Channels in SQL, the target of each sealed by the key ring.
 *
 * @param onUnreadable - Called with the shop of a target that no key opens.
 */
export function createNoticeChannels(
  { db, reader, rowLocks }: Pick<Database, 'db' | 'reader' | 'rowLocks'>,
  keyRing: KeyRing,
  onUnreadable: (shop: ShopDomain) => void,
  onNotices: OnNotices,
): NoticeChannels {
  function openTarget(shop: ShopDomain, sealed: string | null): string | null {
    if (sealed === null) return null;
    const target = keyRing.open({ shop, column: SEALED }, sealed);
    if (target === null) onUnreadable(shop);
    return target;
  }

  return {
    async load(shop, name) {
      const row = await reader
        .selectFrom('notice_channels')
        .selectAll()
        .where('shop', '=', shop)
        .where('channel', '=', name)
        .executeTakeFirst();
      if (!row) return null;
      const { stopped_by, stopped_at, last_problem, last_problem_at, failing_since } = row;
      return {
        kinds: readKinds(row.kinds),
        target: openTarget(shop, row.target),
        stopped:
          stopped_by === null || stopped_at === null
            ? null
            : { by: stopped_by, at: readInstant(stopped_at) },
        trouble:
          last_problem === null || last_problem_at === null
            ? null
            : {
                problem: last_problem,
                at: readInstant(last_problem_at),
                since: readInstant(failing_since ?? last_problem_at),
              },
        lastSentAt: row.last_sent_at === null ? null : readInstant(row.last_sent_at),
        takesWishes: row.takes_wishes !== 0,
      };
    },

    async save(shop, channel, { kinds, target, takesWishes }) {
      const columns = {
        kinds: kinds.join(),
        target: target === null ? null : keyRing.seal({ shop, column: SEALED }, target),
        stopped_by: null,
        stopped_at: null,
        stop_mail_due_at: null,
        failures: 0,
        failing_since: null,
        last_problem: null,
        last_problem_at: null,
        resumes_at: null,
        hour_began_at: null,
        hour_count: 0,
        ...(takesWishes !== undefined && { takes_wishes: Number(takesWishes) }),
      };
      await db
        .insertInto('notice_channels')
        .values({ shop, channel, ...columns })
        .onConflict((conflict) => conflict.columns(['shop', 'channel']).doUpdateSet(columns))
        .execute();
    },

    async changeTarget(shop, channel, target) {
      await db
        .updateTable('notice_channels')
        .set({ target: keyRing.seal({ shop, column: SEALED }, target) })
        .where('shop', '=', shop)
        .where('channel', '=', channel)
        .execute();
    },

    async delete(shop, channel) {
      const tallies = await db.transaction().execute(async (transaction) => {
        await holdChannels(transaction, shop, rowLocks);
        await transaction
          .deleteFrom('notice_channels')
          .where('shop', '=', shop)
          .where('channel', '=', channel)
          .execute();
        return keepBack(transaction, shop, channel, 'channel_off');
      });
      for (const tally of tallies) onNotices(tally);
    },
  };
}

/** A kind that this release does not know is left out. */
export function readKinds(column: string): OccurrenceKind[] {
  const written = new Set<string>(column.split(','));
  return OCCURRENCE_KINDS.filter((kind) => written.has(kind));
}
