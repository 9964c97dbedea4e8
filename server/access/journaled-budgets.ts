import type { GuessJournal, WrongGuess } from '../ports/guess-journal.ts';
import { credentialText } from '../core/lookup/order-lookup.ts';
import { BUDGETS, WINDOWS, type BudgetName } from './budgets.ts';
import type { Fingerprint } from './counting/fingerprints.ts';
import type { Charge, LocalCounters } from './counting/local-counters.ts';
import type { FixedGuessBudgets } from './guess-budgets.ts';
import { guessKeys } from './guess-keys.ts';

/** Wrong guesses that a server reads when it starts: as many as 40 shops admit in a day. */
const MAX_GUESSES = 100_000;

export interface JournalOptions {
  /** The counters of `budgets`. */
  local: LocalCounters;
  fingerprint: (...parts: string[]) => Fingerprint;
  journal: GuessJournal;
  now: () => Date;
  onStoreUnavailable: (error: unknown) => void;
}

export interface JournaledBudgets extends FixedGuessBudgets {
  /** Counts on from the journal. To be called once, before the first guess; a store that is away is reported. */
  restore(): Promise<void>;
}

/**
 * Budgets whose wrong guesses are stored, so that a restart or a crash gives nobody new ones: the first half of each
 * budget is counted in this process alone. A guess is stored while its miss is padded, before anybody reads that it
 * was wrong. A server that starts counts those of all servers as its own, which is more than it admitted and never less.
 */
export function journalBudgets(
  budgets: FixedGuessBudgets,
  { local, fingerprint, journal, now, onStoreUnavailable }: JournalOptions,
): JournaledBudgets {
  return {
    ...budgets,

    async consume(guess, evaluate) {
      const consumed = await budgets.consume(guess, evaluate);
      if (consumed.refusal === null && consumed.found === null) {
        const { shop, lookup } = guess;
        const { id, charges } = guessKeys(guess, fingerprint);
        const subject = budgets.counterOf(shop, credentialText(lookup));
        journal
          .add({ shop, id: toText(id), subject, charges: writeCharges(charges), at: now() })
          .catch(onStoreUnavailable);
      }
      return consumed;
    },

    async restore() {
      const at = now();
      const longest = new Date(at.getTime() - WINDOWS.day.length);
      const guesses = await journal.since(longest, MAX_GUESSES).catch((error: unknown) => {
        onStoreUnavailable(error);
        return [];
      });
      for (const guess of guesses) {
        for (const charge of readCharges(guess)) {
          const { window } = local.budgetOf(charge);
          if (at.getTime() - guess.at.getTime() < WINDOWS[window].length) local.add(charge, at);
        }
      }
    },
  };
}

function writeCharges(charges: readonly Charge[]): string {
  return charges.map(({ budget, key, points }) => `${budget}.${toText(key)}.${points}`).join(' ');
}

/** Those of budgets that this release has. */
function readCharges({ charges }: WrongGuess): Charge[] {
  return charges.split(' ').flatMap((charge) => {
    const [budget = '', key = '', points] = charge.split('.');
    return isBudget(budget) ? [{ budget, key: fromText(key), points: Number(points) }] : [];
  });
}

function isBudget(name: string): name is BudgetName {
  return Object.hasOwn(BUDGETS, name);
}

function toText(fingerprint: Fingerprint): string {
  return Buffer.from(fingerprint, 'latin1').toString('base64url');
}

function fromText(text: string): Fingerprint {
  return Buffer.from(text, 'base64url').toString('latin1');
}
