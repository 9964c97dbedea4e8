import type { Kysely } from 'kysely';

/** Reports that are mailed on some days of every week, and to whom (decision 0051). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reports')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('report_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('view_id', 'text', (column) => column.notNull())
    // Bits: Monday is 1, Sunday 64.
    .addColumn('weekdays', 'integer', (column) => column.notNull())
    .addColumn('hour', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    // Switches, 0 or 1, as the two after them.
    .addColumn('sends_empty', 'integer', (column) => column.notNull())
    .addColumn('is_on', 'integer', (column) => column.notNull())
    .addColumn('is_asked_for', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('run_at', 'bigint')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('claimed_until', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('outcome', 'text')
    .addColumn('problem', 'text')
    .addPrimaryKeyConstraint('reports_key', ['shop', 'report_id'])
    .execute();
  await db.schema
    .createIndex('reports_due')
    .on('reports')
    .columns(['due_at'])
    .where('due_at', 'is not', null)
    .execute();
  await db.schema
    .createTable('report_recipients')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('report_id', 'text', (column) => column.notNull())
    .addColumn('recipient_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint')
    .addColumn('turn_of', 'bigint')
    .addColumn('turns', 'integer', (column) => column.notNull())
    .addColumn('is_done', 'integer', (column) => column.notNull())
    .addColumn('problem', 'text')
    .addPrimaryKeyConstraint('report_recipients_key', ['shop', 'report_id', 'recipient_id'])
    .execute();
}
