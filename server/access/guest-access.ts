import type { CounterStore } from '../ports/counter-store.ts';
import type { TokenVersions } from '../ports/token-versions.ts';
import type { Budgets } from './budgets.ts';
import { createContactOf, type ContactOf } from './contact.ts';
import { deriveKey } from './derived-key.ts';
import { createGuessBudgets, type FixedGuessBudgets } from './guess-budgets.ts';
import { createPasses, type SignedPasses } from './passes.ts';
import { createProofOfWork } from './proof-of-work.ts';
import { createSharedCounters, NO_SHARED_COUNTERS } from './counting/shared-counters.ts';

export interface GuestAccessOptions {
  apiSecret: string;
  /** Counters that all servers share; `null` for a server that has no others. */
  counters: Pick<CounterStore, 'add'> | null;
  tokenVersions: Pick<TokenVersions, 'current'>;
  now: () => Date;
  /** Called when a store cannot be read. */
  onStoreUnavailable: (error: unknown) => void;
  /** `BUDGETS` by default. */
  budgets?: Budgets;
}

/** What lets a guest see an order: a guess within its budgets, or a signed pass. */
export interface GuestAccess {
  budgets: FixedGuessBudgets;
  passes: SignedPasses;
  contactOf: ContactOf;
}

export function createGuestAccess(options: GuestAccessOptions): GuestAccess {
  const { apiSecret, counters, tokenVersions, now, onStoreUnavailable, budgets } = options;
  return {
    contactOf: createContactOf(apiSecret),
    budgets: createGuessBudgets({
      key: deriveKey(apiSecret, 'budgets/v1'),
      proofOfWork: createProofOfWork(deriveKey(apiSecret, 'proof-of-work/v1'), now),
      shared: counters
        ? createSharedCounters({ store: counters, now, onStoreUnavailable })
        : NO_SHARED_COUNTERS,
      now,
      ...(budgets && { budgets }),
    }),
    passes: createPasses({ apiSecret, tokenVersions, now, onStoreUnavailable }),
  };
}
