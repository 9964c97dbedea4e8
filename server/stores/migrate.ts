import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import * as firstTables from './migrations/0001-first-tables.ts';
import * as renameTokenVersions from './migrations/0002-rename-token-versions.ts';
import * as dropFirstMigrationTable from './migrations/0003-drop-first-migration-table.ts';
import * as pageSettings from './migrations/0004-page-settings.ts';
import * as health from './migrations/0005-health.ts';
import * as wrongGuesses from './migrations/0006-wrong-guesses.ts';
import * as keptOrders from './migrations/0007-kept-orders.ts';
import * as webhookAbout from './migrations/0008-webhook-about.ts';
import * as privacy from './migrations/0009-privacy.ts';
import * as backfills from './migrations/0010-backfills.ts';
import * as carriers from './migrations/0011-carriers.ts';
import * as writtenEvents from './migrations/0012-written-events.ts';
import * as savedViews from './migrations/0014-saved-views.ts';
import * as listFilters from './migrations/0013-list-filters.ts';
import * as dailyCounts from './migrations/0017-daily-counts.ts';
import * as reports from './migrations/0015-reports.ts';
import * as flags from './migrations/0016-flags.ts';
import * as outbox from './migrations/0018-outbox.ts';
import * as mailsToShoppers from './migrations/0019-mails-to-shoppers.ts';
import * as digest from './migrations/0021-digest.ts';
import * as wishes from './migrations/0022-wishes.ts';
import * as linkMails from './migrations/0023-link-mails.ts';
import * as secondFactors from './migrations/0024-second-factors.ts';
import * as setAt from './migrations/0025-cursors-set-at.ts';
import type { Tables } from './tables.ts';

/**
 * All migrations, run in the order of their names, each once. A released one is never changed or renamed.
 * None has a `down`: undoing one would drop what was written since, so a mistake is mended by the next.
 * A table of imports, and not a folder that is read: the compiler then knows that each file is there.
 */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: firstTables.up },
  '0002-rename-token-versions': { up: renameTokenVersions.up },
  '0003-drop-first-migration-table': { up: dropFirstMigrationTable.up },
  '0004-page-settings': { up: pageSettings.up },
  '0005-health': { up: health.up },
  '0006-wrong-guesses': { up: wrongGuesses.up },
  '0007-kept-orders': { up: keptOrders.up },
  '0008-webhook-about': { up: webhookAbout.up },
  '0009-privacy': { up: privacy.up },
  '0010-backfills': { up: backfills.up },
  '0011-carriers': { up: carriers.up },
  '0012-written-events': { up: writtenEvents.up },
  '0014-saved-views': { up: savedViews.up },
  '0013-list-filters': { up: listFilters.up },
  '0017-daily-counts': { up: dailyCounts.up },
  '0015-reports': { up: reports.up },
  '0016-flags': { up: flags.up },
  '0018-outbox': { up: outbox.up },
  '0019-mails-to-shoppers': { up: mailsToShoppers.up },
  '0021-digest': { up: digest.up },
  '0022-wishes': { up: wishes.up },
  '0023-link-mails': { up: linkMails.up },
  '0024-second-factors': { up: secondFactors.up },
  '0025-cursors-set-at': { up: setAt.up },
};

export interface MigrateOptions {
  /**
   * Statements that begin a transaction which only one server at a time can be in. Kysely's migrator
   * takes no lock on SQLite, and there begins no transaction either:
   * https://github.com/kysely-org/kysely/blob/master/src/dialect/sqlite/sqlite-adapter.ts
   */
  begin: readonly string[];
  /** The schema of the migrator's own tables: it looks for them by name in every schema. */
  schema?: string;
}

/**
 * Brings a database up to date, or changes nothing. A server that starts meanwhile waits, then finds
 * nothing left to do.
 *
 * @throws when a migration fails, or the database has one that is not in {@link MIGRATIONS}: it was
 *   migrated by a later release. Close the database then: its transaction is still open, and rolls back.
 */
export async function migrate(
  db: Kysely<Tables>,
  { begin, schema }: MigrateOptions,
): Promise<void> {
  await db.connection().execute(async (connection) => {
    for (const statement of begin) await sql.raw(statement).execute(connection);
    const migrator = new Migrator({
      db: connection,
      provider: { getMigrations: async () => MIGRATIONS },
      // This function's own transaction is around all of them.
      disableTransactions: true,
      ...(schema !== undefined && { migrationTableSchema: schema }),
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    await sql`commit`.execute(connection);
  });
}
