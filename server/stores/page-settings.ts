import type { Kysely } from 'kysely';
import { NO_PAGE_SETTINGS, type PageSettingsStore } from '../ports/page-settings.ts';
import type { Tables } from './tables.ts';

/** Page settings in SQL: columns of the shop's row, of which all are written or none. */
export function createPageSettingsStore(db: Kysely<Tables>): PageSettingsStore {
  return {
    async load(shop) {
      const row = await db
        .selectFrom('shops')
        .select([
          'contact_link',
          'returns_link',
          'contact_sentence',
          'returns_sentence',
          'ships_in',
          'form_of_address',
        ])
        .where('shop', '=', shop)
        .executeTakeFirst();
      if (!row) return NO_PAGE_SETTINGS;
      return {
        contactLink: row.contact_link ?? NO_PAGE_SETTINGS.contactLink,
        returnsLink: row.returns_link ?? NO_PAGE_SETTINGS.returnsLink,
        contactSentence: row.contact_sentence ?? NO_PAGE_SETTINGS.contactSentence,
        returnsSentence: row.returns_sentence ?? NO_PAGE_SETTINGS.returnsSentence,
        shipsIn: row.ships_in ?? NO_PAGE_SETTINGS.shipsIn,
        formOfAddress: row.form_of_address ?? NO_PAGE_SETTINGS.formOfAddress,
      };
    },

    async save(shop, settings) {
      const columns = {
        contact_link: settings.contactLink,
        returns_link: settings.returnsLink,
        contact_sentence: settings.contactSentence,
        returns_sentence: settings.returnsSentence,
        ships_in: settings.shipsIn,
        form_of_address: settings.formOfAddress,
      };
      await db
        .insertInto('shops')
        .values({ shop, ...columns })
        .onConflict((conflict) => conflict.column('shop').doUpdateSet(columns))
        .execute();
    },
  };
}
