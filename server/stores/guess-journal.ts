import type { GuessJournal } from '../ports/guess-journal.ts';
import type { Database } from './database.ts';
import { readInstant } from './tables.ts';

/** Wrong guesses in SQL, one statement each. */
export function createGuessJournal({ db, reader }: Pick<Database, 'db' | 'reader'>): GuessJournal {
  return {
    async add({ shop, id, subject, charges, at }) {
      await db
        .insertInto('wrong_guesses')
        .values({ shop, id, subject, charges, guessed_at: at.getTime() })
        .onConflict((conflict) => conflict.columns(['shop', 'id']).doNothing())
        .execute();
    },

    async since(at, limit) {
      const rows = await reader
        .selectFrom('wrong_guesses')
        .selectAll()
        .where('guessed_at', '>', at.getTime())
        .orderBy('guessed_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ guessed_at, ...guess }) => ({ ...guess, at: readInstant(guessed_at) }));
    },

    async deleteSubject(shop, subject) {
      await db
        .deleteFrom('wrong_guesses')
        .where('shop', '=', shop)
        .where('subject', '=', subject)
        .execute();
    },

    async deleteBefore(at) {
      await db.deleteFrom('wrong_guesses').where('guessed_at', '<', at.getTime()).execute();
    },
  };
}
