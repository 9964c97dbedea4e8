import type { CounterStore } from '../ports/counter-store.ts';
import type { GuessJournal } from '../ports/guess-journal.ts';
import type { TokenVersions } from '../ports/token-versions.ts';
import { BUDGETS, type Budgets } from './budgets.ts';
import { createContactOf, type ContactOf } from './contact.ts';
import { deriveKey } from './derived-key.ts';
import { createGuessBudgets } from './guess-budgets.ts';
import { journalBudgets, type JournaledBudgets } from './journaled-budgets.ts';
import { createOpenTypedPass } from './open-typed-pass.ts';
import type { OpenTypedPass } from '../ports/passes.ts';
import { createPasses, type SignedPasses } from './passes.ts';
import { createProofOfWork } from './proof-of-work.ts';
import { createFingerprints } from './counting/fingerprints.ts';
import { LocalCounters } from './counting/local-counters.ts';
import { createSharedCounters, NO_SHARED_COUNTERS } from './counting/shared-counters.ts';

export interface GuestAccessOptions {
  apiSecret: string;
  /** Counters that all servers share; `null` for a server that has no others. */
  counters: Pick<CounterStore, 'add'> | null;
  /** Where wrong guesses outlive this process. */
  journal: GuessJournal;
  tokenVersions: Pick<TokenVersions, 'current'>;
  now: () => Date;
  /** Called when a store cannot be read. */
  onStoreUnavailable: (error: unknown) => void;
  /** `BUDGETS` by default. */
  budgets?: Budgets;
}

/** What lets a guest see an order: a guess within its budgets, or a signed pass. */
export interface GuestAccess {
  budgets: JournaledBudgets;
  passes: SignedPasses;
  openTypedPass: OpenTypedPass;
  contactOf: ContactOf;
}

export function createGuestAccess(options: GuestAccessOptions): GuestAccess {
  const { apiSecret, counters, journal, tokenVersions, now, onStoreUnavailable } = options;
  const key = deriveKey(apiSecret, 'budgets/v1');
  const local = new LocalCounters(options.budgets ?? BUDGETS);
  const budgets = createGuessBudgets({
    key,
    proofOfWork: createProofOfWork(deriveKey(apiSecret, 'proof-of-work/v1'), now),
    shared: counters
      ? createSharedCounters({ store: counters, now, onStoreUnavailable })
      : NO_SHARED_COUNTERS,
    now,
    ...(options.budgets && { budgets: options.budgets }),
    local,
  });
  const fingerprint = createFingerprints(key);
  const contactOf = createContactOf(apiSecret);
  const passes = createPasses({ apiSecret, tokenVersions, now, onStoreUnavailable });
  const { open } = passes;
  return {
    contactOf,
    budgets: journalBudgets(budgets, { local, fingerprint, journal, now, onStoreUnavailable }),
    passes,
    openTypedPass: createOpenTypedPass({ open, contactOf, local, fingerprint, now }),
  };
}
