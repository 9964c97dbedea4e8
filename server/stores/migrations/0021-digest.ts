import type { Kysely } from 'kysely';

/**
 * The digest of what newly needs somebody, and word of a channel that has stopped (decision 0057). Flags that stood
 * before this count as seen the first time: they are new where they began after the digest before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('flag_history')
    // A switch, 0 or 1.
    .addColumn('is_change', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('flag_history_noticed')
    .on('flag_history')
    .columns(['shop', 'noticed_at'])
    .execute();
  await db.schema
    .createIndex('flag_history_ended')
    .on('flag_history')
    .columns(['shop', 'ended_at'])
    .where('ended_at', 'is not', null)
    .execute();
  await db.schema
    .alterTable('report_recipients')
    .addColumn('covered_until', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('notice_channels').addColumn('stop_mail_due_at', 'bigint').execute();
  await db.schema
    .createIndex('notice_channels_stop_mail_due')
    .on('notice_channels')
    .columns(['stop_mail_due_at'])
    .where('stop_mail_due_at', 'is not', null)
    .execute();
}
