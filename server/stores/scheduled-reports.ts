import type { Kysely, Updateable } from 'kysely';
import type {
  ClaimedReport,
  ScheduledReport,
  ScheduledReports,
} from '../ports/scheduled-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { claimDueReports } from './claim-due-reports.ts';
import { createClaimedReports } from './claimed-reports.ts';
import type { Database } from './database.ts';
import { deleteReports } from './delete-reports.ts';
import type { KeyRing } from './key-ring.ts';
import { toColumns, toRecipient, toReport, type ReportRow } from './report-row.ts';
import { addRecipients, createReportRecipients } from './report-recipients.ts';
import { readInstant, type Tables } from './tables.ts';

/** A run that begins anew: nobody has it, and nothing of it has failed. */
const FRESH = { attempts: 0, is_asked_for: 0, claimed_until: null } as const;

/**
 * Reports in SQL, each address sealed by the key ring.
 *
 * @param onUnreadable - Called with the shop of an address that no key opens. That recipient counts as none.
 */
export function createScheduledReports(
  { db, reader, rowLocks }: Pick<Database, 'db' | 'reader' | 'rowLocks'>,
  keyRing: KeyRing,
  onUnreadable: (shop: ShopDomain) => void,
): ScheduledReports {
  /** Reports with their recipients; all rows are of one shop. */
  async function withRecipients(from: Kysely<Tables>, rows: readonly ReportRow[]) {
    const [first] = rows;
    if (!first) return [];
    const recipients = await from
      .selectFrom('report_recipients')
      .selectAll()
      .where('shop', '=', first.shop)
      .where(
        'report_id',
        'in',
        rows.map((row) => row.report_id),
      )
      .orderBy('position')
      .execute();
    return rows.map((row) => ({
      row,
      report: toReport(
        row,
        recipients
          .filter((one) => one.report_id === row.report_id)
          .flatMap((one) => {
            const recipient = toRecipient(one, keyRing);
            if (!recipient) onUnreadable(one.shop);
            return recipient ?? [];
          }),
      ),
    }));
  }

  async function read(shop: ShopDomain, id?: string): Promise<ScheduledReport[]> {
    const rows = await reader
      .selectFrom('reports')
      .selectAll()
      .where('shop', '=', shop)
      .$if(id !== undefined, (reports) => reports.where('report_id', '=', id ?? ''))
      .orderBy('created_at')
      .orderBy('report_id')
      .execute();
    return (await withRecipients(reader, rows)).map(({ report }) => report);
  }

  async function update(
    shop: ShopDomain,
    id: string,
    columns: Updateable<Tables['reports']>,
  ): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('reports')
      .set(columns)
      .where('shop', '=', shop)
      .where('report_id', '=', id)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }

  return {
    list: (shop) => read(shop),
    find: async (shop, id) => (await read(shop, id))[0] ?? null,

    create: (shop, { id, choice, dueAt, added }, most, now) =>
      db.transaction().execute(async (transaction) => {
        const { count } = await transaction
          .selectFrom('reports')
          .select(({ fn }) => fn.countAll<number | string>().as('count'))
          .where('shop', '=', shop)
          .executeTakeFirstOrThrow();
        if (Number(count) >= most) return 'full';
        const due_at = dueAt?.getTime() ?? null;
        await transaction
          .insertInto('reports')
          .values({
            shop,
            report_id: id,
            version: 1,
            ...toColumns(choice),
            ...FRESH,
            is_on: dueAt ? 1 : 0,
            created_at: now.getTime(),
            due_at,
            run_at: due_at,
          })
          .execute();
        await addRecipients(transaction, shop, id, added, { keyRing, now });
        return 'saved';
      }),

    change: (shop, id, version, { choice, dueAt, added, removed }, now) =>
      db.transaction().execute(async (transaction) => {
        const due_at = dueAt?.getTime() ?? null;
        // A report that becomes a digest has no news from before.
        await transaction
          .updateTable('report_recipients')
          .set({ covered_until: now.getTime() })
          .where('shop', '=', shop)
          .where('report_id', '=', id)
          .where(({ exists, selectFrom }) =>
            exists(
              selectFrom('reports')
                .select('reports.report_id')
                .where('reports.shop', '=', shop)
                .where('reports.report_id', '=', id)
                .where('reports.version', '=', version)
                .where('reports.view_id', '<>', choice.viewId),
            ),
          )
          .execute();
        const { numUpdatedRows } = await transaction
          .updateTable('reports')
          .set({ ...toColumns(choice), ...FRESH, version: version + 1, due_at, run_at: due_at })
          .where('shop', '=', shop)
          .where('report_id', '=', id)
          .where('version', '=', version)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) {
          const present = await transaction
            .selectFrom('reports')
            .select('version')
            .where('shop', '=', shop)
            .where('report_id', '=', id)
            .executeTakeFirst();
          return present ? ('outdated' as const) : ('none' as const);
        }
        if (removed.length > 0) {
          await transaction
            .deleteFrom('report_recipients')
            .where('shop', '=', shop)
            .where('report_id', '=', id)
            .where('recipient_id', 'in', removed)
            .execute();
        }
        await addRecipients(transaction, shop, id, added, { keyRing, now });
        return 'saved' as const;
      }),

    turn(shop, id, dueAt) {
      const due_at = dueAt?.getTime() ?? null;
      return update(shop, id, { ...FRESH, is_on: dueAt ? 1 : 0, due_at, run_at: due_at });
    },

    askFor(shop, id, now) {
      const at = now.getTime();
      return update(shop, id, { ...FRESH, is_asked_for: 1, due_at: at, run_at: at });
    },

    delete: (shop, id) => deleteReports(db, shop, id),

    ...createClaimedReports(db, keyRing),
    ...createReportRecipients({ db, rowLocks }),

    async claimDue(now, until, limit) {
      const rows = await claimDueReports({ db, rowLocks }, now, until, limit);
      const claimed: ClaimedReport[] = [];
      for (const row of rows) {
        // Read from what was just written: a reader may lag behind.
        for (const { report } of await withRecipients(db, [row])) {
          const runAt = row.run_at === null ? now : readInstant(row.run_at);
          const isAskedFor = row.is_asked_for === 1;
          const { attempts } = row;
          claimed.push({ ...report, runAt, attempts, isAskedFor, claimedUntil: until });
        }
      }
      return claimed.toSorted((a, b) => a.runAt.getTime() - b.runAt.getTime());
    },
  };
}
