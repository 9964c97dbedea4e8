import { sql } from 'kysely';
import { HOUR } from '../core/dates/durations.ts';
import { DEFAULT_FLAG_SETTINGS, type FlagSettings } from '../core/deliveries/flag-settings.ts';
import { parseFlagSettings } from '../core/deliveries/parse-flag-settings.ts';
import type { FlagSettingsStore } from '../ports/flag-settings.ts';
import type { Database } from './database.ts';

/** Milliseconds. A shop that is due later was claimed while a clock was ahead: no lease is as long. */
const MAX_DELAY = HOUR;

/** Flag settings in SQL: two columns of the shop's row, which whoever puts an order reads in any case. */
export function createFlagSettingsStore({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): FlagSettingsStore {
  return {
    async load(shop) {
      const row = await reader
        .selectFrom('shops')
        .select(['flag_settings', 'flag_version'])
        .where('shop', '=', shop)
        .executeTakeFirst();
      return { settings: readSettings(row?.flag_settings), version: row?.flag_version ?? 0 };
    },

    async save(shop, { settings, version }, now) {
      const columns = { flag_settings: JSON.stringify(settings), flag_version: version + 1 };
      return db.transaction().execute(async (transaction) => {
        // Waits for whoever is putting an order of this shop; whoever comes after it reads the new version.
        const saved = await transaction
          .insertInto('shops')
          .values({ shop, ...columns })
          .onConflict((conflict) =>
            conflict
              .column('shop')
              .doUpdateSet(columns)
              .where(sql`coalesce(shops.flag_version, 0)`, '=', version),
          )
          .returning('shop')
          .executeTakeFirst();
        if (!saved) return false;
        const derivation = { version: version + 1, after_id: '0', due_at: now.getTime() };
        await transaction
          .insertInto('flag_derivations')
          .values({ shop, ...derivation })
          .onConflict((conflict) => conflict.column('shop').doUpdateSet(derivation))
          .execute();
        return true;
      });
    },

    async claimDerivation(now, until) {
      const at = now.getTime();
      const row = await db
        .with('due', (due) =>
          due
            .selectFrom('flag_derivations')
            .select('shop')
            .where(({ eb, or }) => or([eb('due_at', '<=', at), eb('due_at', '>', at + MAX_DELAY)]))
            .orderBy('due_at')
            .limit(1)
            .$if(rowLocks, (rows) => rows.forUpdate().skipLocked()),
        )
        .updateTable('flag_derivations')
        .from('due')
        .whereRef('flag_derivations.shop', '=', 'due.shop')
        .set({ due_at: until.getTime() })
        .returning([
          'flag_derivations.shop',
          'flag_derivations.version',
          'flag_derivations.after_id',
        ])
        .executeTakeFirst();
      return row ? { shop: row.shop, version: row.version, afterId: String(row.after_id) } : null;
    },

    async advanceDerivation({ shop, version }, afterId, now) {
      if (afterId === null) {
        await db
          .deleteFrom('flag_derivations')
          .where('shop', '=', shop)
          .where('version', '=', version)
          .execute();
        return;
      }
      await db
        .updateTable('flag_derivations')
        .set({ after_id: afterId, due_at: now.getTime() })
        .where('shop', '=', shop)
        .where('version', '=', version)
        .execute();
    },

    async isDeriving(shop) {
      const row = await reader
        .selectFrom('flag_derivations')
        .select('shop')
        .where('shop', '=', shop)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

/** What an older release has written, and cannot be read any more, counts as never chosen. */
function readSettings(text: string | null | undefined): FlagSettings {
  if (!text) return DEFAULT_FLAG_SETTINGS;
  const parsed = parseFlagSettings(JSON.parse(text));
  return parsed && 'settings' in parsed ? parsed.settings : DEFAULT_FLAG_SETTINGS;
}
