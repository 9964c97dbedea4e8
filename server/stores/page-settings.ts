import type { Kysely } from 'kysely';
import { NO_PAGE_SETTINGS, type PageSettingsStore } from '../ports/page-settings.ts';
import type { Tables } from './tables.ts';

/** Page settings in SQL, one row for each shop that has saved some. */
export function createPageSettingsStore(db: Kysely<Tables>): PageSettingsStore {
  return {
    async load(shop) {
      const row = await db
        .selectFrom('page_settings')
        .selectAll()
        .where('shop', '=', shop)
        .executeTakeFirst();
      if (!row) return NO_PAGE_SETTINGS;
      return {
        contactLink: row.contact_link,
        returnsLink: row.returns_link,
        contactSentence: row.contact_sentence,
        returnsSentence: row.returns_sentence,
        shipsIn: row.ships_in,
        formOfAddress: row.form_of_address,
      };
    },

    async save(shop, settings) {
      const row = {
        shop,
        contact_link: settings.contactLink,
        returns_link: settings.returnsLink,
        contact_sentence: settings.contactSentence,
        returns_sentence: settings.returnsSentence,
        ships_in: settings.shipsIn,
        form_of_address: settings.formOfAddress,
      };
      await db
        .insertInto('page_settings')
        .values(row)
        .onConflict((conflict) => conflict.column('shop').doUpdateSet(row))
        .execute();
    },
  };
}
