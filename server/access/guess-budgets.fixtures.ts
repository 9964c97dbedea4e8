import { createSecretKey, hash } from 'node:crypto';
import type { Proof } from '../contract.ts';
import type { CounterStore } from '../ports/counter-store.ts';
import type { Guess, Consumed } from '../ports/guess-budgets.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { parseFactorLookup, parseOrderLookup } from '../core/lookup/order-lookup.ts';
import { SECOND_FACTORS } from '../core/lookup/second-factor.ts';
import type { Budgets } from './budgets.ts';
import { createGuessBudgets, type FixedGuessBudgets } from './guess-budgets.ts';
import { createProofOfWork, type ProofOfWork } from './proof-of-work.ts';
import { createSharedCounters, NO_SHARED_COUNTERS } from './counting/shared-counters.ts';

/** A clock that stands still until it is moved. */
export class FakeClock {
  at = NOW;
  readonly now = (): Date => this.at;

  advance(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}

export interface BudgetsUnderTest extends FixedGuessBudgets {
  clock: FakeClock;
  /** Consumes a guess, which is wrong unless `isRight`. */
  guess(order: string, email: string, more?: Partial<GuessOptions>): Promise<Consumed<string>>;
}

interface GuessOptions {
  address: string;
  shop: Guess['shop'];
  proof: Proof;
  isRight: boolean;
}

export function aGuess(order: string, email: string, more: Partial<GuessOptions> = {}): Guess {
  const parsed = parseOrderLookup({ order, email });
  const lookup = parsed.ok ? parsed.lookup : parseFactorLookup({ order, email }, SECOND_FACTORS);
  if (!lookup) throw new Error(`not a guess: ${order}, ${email}`);
  const { shop = aShop(), address = '203.0.113.7', proof = null } = more;
  return { shop, address, lookup, proof };
}

/** One server's budgets, on a clock of their own, alone or together with the others that use `store`. */
export function startBudgets({
  store = null,
  budgets,
  clock = new FakeClock(),
  onStoreUnavailable = () => {},
  proofOfWork,
}: {
  store?: Pick<CounterStore, 'add'> | null;
  budgets?: Budgets;
  clock?: FakeClock;
  onStoreUnavailable?: (error: unknown) => void;
  proofOfWork?: ProofOfWork;
} = {}): BudgetsUnderTest {
  const { now } = clock;
  const guessBudgets = createGuessBudgets({
    key: createSecretKey(Buffer.alloc(32, 7)),
    proofOfWork: proofOfWork ?? createProofOfWork(createSecretKey(Buffer.alloc(32, 8)), now),
    shared: store
      ? createSharedCounters({ store, now, onStoreUnavailable, timeout: 20 })
      : NO_SHARED_COUNTERS,
    now,
    ...(budgets && { budgets }),
  });
  return {
    ...guessBudgets,
    clock,
    guess: (order, email, more = {}) =>
      guessBudgets.consume(aGuess(order, email, more), async () => (more.isRight ? order : null)),
  };
}

/** A proof of work without the work: it accepts any nonce but `0`. */
export const FREE_PROOF_OF_WORK: ProofOfWork = {
  createChallenge: () => 'challenge',
  redeem: (_shop, _purpose, { nonce }) => nonce !== '0',
  byteLength: 0,
};

/** Does the work, as the widget does. */
export function solve(challenge: string, bits: number): Proof {
  for (let nonce = 0; ; nonce += 1) {
    const digest = hash('sha256', `${challenge}.${nonce}`, 'buffer');
    if (Math.clz32(digest.readUInt32BE(0)) >= bits) return { challenge, nonce: String(nonce) };
  }
}

/** How a guess ended: `evaluated`, or why it was refused. */
export function outcomeOf({ refusal }: Consumed<unknown>): string {
  return refusal?.outcome ?? 'evaluated';
}
