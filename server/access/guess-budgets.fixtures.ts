import { createSecretKey, hash } from 'node:crypto';
import type { Proof } from '../contract.ts';
import type { CounterStore } from '../ports/counter-store.ts';
import type { Guess, Consumed } from '../ports/guess-budgets.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { parseOrderLookup } from '../core/lookup/order-lookup.ts';
import type { Budgets } from './budgets.ts';
import { createGuessBudgets, type FixedGuessBudgets } from './guess-budgets.ts';
import { createProofs, type Proofs } from './proof-of-work.ts';
import { ALONE, createSharedCounts } from './counting/shared-counts.ts';

/** A clock that stands still until it is moved. */
export class FakeClock {
  at = NOW;
  readonly now = (): Date => this.at;

  pass(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}

export interface BudgetsUnderTest extends FixedGuessBudgets {
  clock: FakeClock;
  /** Types a guess, and says how it was judged. Nothing typed here is right unless it is said. */
  guess(order: string, email: string, more?: Partial<GuessMade>): Promise<Consumed<string>>;
}

interface GuessMade {
  address: string;
  shop: Guess['shop'];
  proof: Proof;
  isRight: boolean;
}

export function aGuess(order: string, email: string, more: Partial<GuessMade> = {}): Guess {
  const parsed = parseOrderLookup({ order, email });
  if (!parsed.ok) throw new Error(`not a guess: ${order}, ${email}`);
  const { shop = aShop(), address = '203.0.113.7', proof = null } = more;
  return { shop, address, lookup: parsed.lookup, proof };
}

/** One server's budgets, on a clock of their own, alone or with the others that use `store`. */
export function startBudgets({
  store = null,
  budgets,
  clock = new FakeClock(),
  onStoreUnavailable = () => {},
  proofs,
}: {
  store?: Pick<CounterStore, 'add'> | null;
  budgets?: Budgets;
  clock?: FakeClock;
  onStoreUnavailable?: (error: unknown) => void;
  proofs?: Proofs;
} = {}): BudgetsUnderTest {
  const { now } = clock;
  const made = createGuessBudgets({
    key: createSecretKey(Buffer.alloc(32, 7)),
    proofs: proofs ?? createProofs(createSecretKey(Buffer.alloc(32, 8)), now),
    shared: store ? createSharedCounts({ store, now, onStoreUnavailable, patience: 20 }) : ALONE,
    now,
    ...(budgets && { budgets }),
  });
  return {
    ...made,
    clock,
    guess: (order, email, more = {}) =>
      made.consume(aGuess(order, email, more), async () => (more.isRight ? order : null)),
  };
}

/** Proofs that cost nothing: any nonce but `0` will do. */
export const CHEAP_PROOFS: Proofs = {
  ask: () => 'challenge',
  accept: (_shop, _purpose, { nonce }) => nonce !== '0',
  byteLength: 0,
};

/** Does the work, as a widget would. */
export function solve(challenge: string, bits: number): Proof {
  for (let nonce = 0; ; nonce += 1) {
    const digest = hash('sha256', `${challenge}.${nonce}`, 'buffer');
    if (Math.clz32(digest.readUInt32BE(0)) >= bits) return { challenge, nonce: String(nonce) };
  }
}

/** In one word: `asked Shopify`, or why not. */
export function verdictOf({ refusal }: Consumed<unknown>): string {
  return refusal?.outcome ?? 'asked';
}
