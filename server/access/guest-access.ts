import type { CounterStore } from '../ports/counter-store.ts';
import type { TokenVersions } from '../ports/token-versions.ts';
import type { Budgets } from './budgets.ts';
import { deriveKey } from './derived-key.ts';
import { createGuessBudgets, type FixedGuessBudgets } from './guess-budgets.ts';
import { createPasses, type SignedPasses } from './passes.ts';
import { createProofs } from './proof-of-work.ts';
import { ALONE, createSharedCounts } from './counting/shared-counts.ts';

export interface GuestAccessOptions {
  apiSecret: string;
  /** What is counted together with other servers; `null` for a server that has no others. */
  counters: Pick<CounterStore, 'add'> | null;
  tokenVersions: Pick<TokenVersions, 'current'>;
  now: () => Date;
  /** Told when a store is away. */
  onStoreUnavailable: (error: unknown) => void;
  /** `BUDGETS` by default. */
  budgets?: Budgets;
}

/** Who may see an order: what may be guessed how often, and what opens an order without guessing. */
export interface GuestAccess {
  budgets: FixedGuessBudgets;
  passes: SignedPasses;
}

export function createGuestAccess(options: GuestAccessOptions): GuestAccess {
  const { apiSecret, counters, tokenVersions, now, onStoreUnavailable, budgets } = options;
  return {
    budgets: createGuessBudgets({
      key: deriveKey(apiSecret, 'budgets/v1'),
      proofs: createProofs(deriveKey(apiSecret, 'proof-of-work/v1'), now),
      shared: counters ? createSharedCounts({ store: counters, now, onStoreUnavailable }) : ALONE,
      now,
      ...(budgets && { budgets }),
    }),
    passes: createPasses({ apiSecret, tokenVersions, now, onStoreUnavailable }),
  };
}
