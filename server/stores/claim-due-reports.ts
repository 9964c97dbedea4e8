import { HOUR } from '../core/dates/durations.ts';
import type { Database } from './database.ts';
import { REPORT_COLUMNS, type ReportRow } from './report-row.ts';

/** Milliseconds. A lease that ends later was taken while a clock was ahead: none is as long. */
const MAX_LEASE = HOUR;

/** Leases reports that are due, until `until`, and gives them as they are then. */
export async function claimDueReports(
  { db, rowLocks }: Pick<Database, 'db' | 'rowLocks'>,
  now: Date,
  until: Date,
  limit: number,
): Promise<ReportRow[]> {
  const at = now.getTime();
  return (
    db
      .with('due', (due) =>
        due
          .selectFrom('reports')
          .select(['shop', 'report_id'])
          .where('due_at', '<=', at)
          .where(({ eb, or }) =>
            or([
              eb('claimed_until', 'is', null),
              eb('claimed_until', '<=', at),
              eb('claimed_until', '>', at + MAX_LEASE),
            ]),
          )
          .orderBy('due_at')
          .limit(limit)
          // Two servers would otherwise wait for each other's rows. SQLite has one writer at a time.
          .$if(rowLocks, (reports) => reports.forUpdate().skipLocked()),
      )
      .updateTable('reports')
      .from('due')
      .whereRef('reports.shop', '=', 'due.shop')
      .whereRef('reports.report_id', '=', 'due.report_id')
      .set({ claimed_until: until.getTime() })
      // SQLite returns no `reports.*`: https://sqlite.org/lang_returning.html
      .returning(REPORT_COLUMNS.map((column) => `reports.${column}` as const))
      .execute()
  );
}
