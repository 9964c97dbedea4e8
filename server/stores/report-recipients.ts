import type { Kysely } from 'kysely';
import type { NewRecipient, ScheduledReports } from '../ports/scheduled-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Database } from './database.ts';
import type { KeyRing } from './key-ring.ts';
import { toRecipientRows } from './report-row.ts';
import type { Tables } from './tables.ts';

/** What recipients of reports are asked, and answer. */
export function createReportRecipients({
  db,
  rowLocks,
}: Pick<Database, 'db' | 'rowLocks'>): Pick<ScheduledReports, 'ask' | 'answer'> {
  return {
    async ask(shop, id, recipientId, { now, since }) {
      const { numUpdatedRows } = await db
        .updateTable('report_recipients')
        .set({ asked_at: now.getTime(), state: 'asked' })
        .where('shop', '=', shop)
        .where('report_id', '=', id)
        .where('recipient_id', '=', recipientId)
        .where('state', '<>', 'agreed')
        .where(({ eb, or }) =>
          or([eb('asked_at', 'is', null), eb('asked_at', '<=', since.getTime())]),
        )
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    answer: (shop, id, recipientId, wants) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('report_recipients')
          .select('state')
          .where('shop', '=', shop)
          .where('report_id', '=', id)
          .where('recipient_id', '=', recipientId)
          // Who agrees and stops at once has stopped: the second one reads what the first has written.
          .$if(rowLocks, (rows) => rows.forUpdate())
          .executeTakeFirst();
        if (!row) return null;
        // Who has stopped it is asked anew: an older link agrees to nothing any more.
        if (wants === 'agreed' && row.state !== 'asked') return row.state;
        await transaction
          .updateTable('report_recipients')
          .set({ state: wants })
          .where('shop', '=', shop)
          .where('report_id', '=', id)
          .where('recipient_id', '=', recipientId)
          .execute();
        return row.state;
      }),
  };
}

/** Adds recipients behind those that a report has. */
export async function addRecipients(
  transaction: Kysely<Tables>,
  shop: ShopDomain,
  id: string,
  added: readonly NewRecipient[],
  { keyRing, now }: { keyRing: KeyRing; now: Date },
): Promise<void> {
  if (added.length === 0) return;
  const { last } = await transaction
    .selectFrom('report_recipients')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('shop', '=', shop)
    .where('report_id', '=', id)
    .executeTakeFirstOrThrow();
  const position = last === null ? 0 : last + 1;
  const rows = toRecipientRows(shop, id, added, { keyRing, now, position });
  await transaction.insertInto('report_recipients').values(rows).execute();
}
