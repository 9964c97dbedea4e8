import type { GuessJournal, WrongGuess } from '../ports/guess-journal.ts';

/** A journal in memory. */
export function createMemoryJournal(): GuessJournal & { stored: WrongGuess[] } {
  const stored: WrongGuess[] = [];
  return {
    stored,
    async add(guess) {
      if (!stored.some(({ shop, id }) => shop === guess.shop && id === guess.id))
        stored.push(guess);
    },
    since: async (at, limit) => stored.filter((guess) => guess.at > at).slice(-limit),
    deleteSubject: async () => {},
    deleteBefore: async () => {},
  };
}
