import { createSecretKey } from 'node:crypto';
import { BUDGETS } from '../../server/access/budgets.ts';
import { createFingerprints } from '../../server/access/counting/fingerprints.ts';
import { LocalCounters } from '../../server/access/counting/local-counters.ts';
import { createSharedCounters } from '../../server/access/counting/shared-counters.ts';
import { createGuessBudgets } from '../../server/access/guess-budgets.ts';
import { journalBudgets } from '../../server/access/journaled-budgets.ts';
import type { ProofOfWork } from '../../server/access/proof-of-work.ts';
import type { CounterStore } from '../../server/ports/counter-store.ts';
import type { GuessBudgets } from '../../server/ports/guess-budgets.ts';
import type { GuessJournal, WrongGuess } from '../../server/ports/guess-journal.ts';
import {
  parseFactorLookup,
  parseOrderLookup,
  type OrderLookup,
} from '../../server/core/lookup/order-lookup.ts';
import { parseShopDomain } from '../../server/ports/shop-domain.ts';
import { countersInMemory } from '../fixtures/counters-in-memory.ts';
import {
  ATTACKED_ORDER,
  attacksOn,
  emailOf,
  shopperOf,
  type Population,
  type Shopper,
  type Guess,
} from './guess-actors.ts';

export interface Simulation {
  hours: number;
  /** Network addresses of the attackers. */
  addresses: number;
  orders: number;
  servers: number;
  /** Of all attackers together. */
  attemptsPerSecond: number;
  /** The percentage of demanded proofs that the attackers compute. */
  proofsWorkedOut: number;
  /** Hours after which every server is killed and started again. */
  restartsEvery: number;
  /** Points of Shopify's Admin API for each query. */
  points: { search: number; details: number };
  seed: number;
}

/** The results. "Free" means without a proof of work. */
export interface Figures {
  attacks: AttackFigures[];
  /** Wrong guesses that were evaluated free: at most per order, at most per e-mail address, and in all. */
  free: { perOrder: number; perEmail: number; perShop: number };
  /** Wrong guesses that were evaluated with a proof of work or without: at most per order. */
  evaluated: {
    perOrder: number;
    /** Postal codes alone. */
    factorsPerOrder: number;
  };
  points: { attackers: number; shoppers: number };
  shoppers: ShopperFigures;
  /** The owner of the attacked order, with one look-up per hour. */
  owner: ShopperFigures;
  storeCalls: number;
}

export interface AttackFigures {
  title: string;
  attempts: number;
  free: number;
  proven: number;
  /** Evaluated before, so that the attacker learns nothing from it. */
  repeated: number;
  /** Correct guesses. */
  confirmed: number;
  /** Expected number of SHA-256 computations for all proofs. */
  hashes: number;
}

export interface ShopperFigures {
  came: number;
  served: number;
  /** Those who needed a proof of work. */
  proved: number;
  mostBits: number;
}

/** The first order's number in the shop. */
const FIRST_ORDER = 1001;

/** The one valid proof of the simulation; `proof-of-work.test.ts` tests real ones. */
const PROOF = { challenge: 'challenge', nonce: '1' };

const PROOF_OF_WORK: ProofOfWork = {
  createChallenge: () => PROOF.challenge,
  redeem: (_shop, _purpose, proof) => proof === PROOF,
  byteLength: 0,
};

/** A day of guessing: each address tries about every five minutes. */
export const DAY_OF_GUESSING = {
  hours: 24,
  addresses: 10_000,
  orders: 10_000,
  attemptsPerSecond: 33,
  proofsWorkedOut: 2,
  restartsEvery: 6,
};

/** Simulates attackers and shoppers with a simulated clock. The same seed gives the same figures. */
export async function simulateGuesses(simulation: Simulation): Promise<Figures> {
  const { hours, orders, addresses, attemptsPerSecond, points } = simulation;
  const random = mulberry32(simulation.seed);
  const population: Population = { orders, addresses, random };
  const shop = parseShopDomain('simulated.myshopify.com');
  if (!shop) throw new Error('no shop');
  const began = Date.parse('2026-11-25T00:00:00Z');
  let at = new Date(began);
  const now = (): Date => at;

  const store = countersInMemory();
  const journal = createMapJournal();
  const start = (): Promise<GuessBudgets[]> =>
    Promise.all(Array.from({ length: simulation.servers }, () => startServer(store, journal, now)));
  let servers = await start();

  const perOrder = new Map<number, number>();
  const perEmail = new Map<string, number>();
  const evaluatedPerOrder = new Map<number, number>();
  const factorsPerOrder = new Map<number, number>();
  const known = new Set<string>();
  const figures: Figures = {
    attacks: [],
    free: { perOrder: 0, perEmail: 0, perShop: 0 },
    evaluated: { perOrder: 0, factorsPerOrder: 0 },
    points: { attackers: 0, shoppers: 0 },
    shoppers: { came: 0, served: 0, proved: 0, mostBits: 0 },
    owner: { came: 0, served: 0, proved: 0, mostBits: 0 },
    storeCalls: 0,
  };

  /** One look-up at a random server. Returns the bits of a demanded proof, or the outcome. */
  async function send(
    guess: Guess,
    who: keyof Figures['points'],
    proof: typeof PROOF | null,
  ): Promise<number | 'refused' | 'right' | 'wrong'> {
    const { order, email, address } = guess;
    const server = servers[Math.floor(random() * servers.length)];
    const lookup = readLookup({ order: String(FIRST_ORDER + order), email });
    if (!server || !shop) throw new Error('nothing to send');
    if (server.request(shop, address) !== null) return 'refused';
    const result = await server.consume({ shop, address, lookup, proof }, async () => {
      const isRight = emailOf(order) === email;
      figures.points[who] += points.search + (isRight ? points.details : 0);
      return isRight ? 'the order' : null;
    });
    if (result.refusal?.outcome === 'proof_required') return result.refusal.bits;
    if (result.refusal) return 'refused';
    return result.found ? 'right' : 'wrong';
  }

  async function attack(guess: Guess, seen: AttackFigures): Promise<void> {
    seen.attempts += 1;
    let answer = await send(guess, 'attackers', null);
    let isFree = true;
    if (typeof answer === 'number') {
      if (random() * 100 >= simulation.proofsWorkedOut) return;
      seen.hashes += 2 ** answer;
      isFree = false;
      answer = await send(guess, 'attackers', PROOF);
    }
    if (answer === 'right') seen.confirmed += 1;
    if (answer !== 'wrong') return;
    const pair = `${guess.order} ${guess.email}`;
    if (!known.has(pair)) {
      count(evaluatedPerOrder, guess.order);
      if (!guess.email.includes('@')) count(factorsPerOrder, guess.order);
    }
    if (known.has(pair)) seen.repeated += 1;
    else if (!isFree) seen.proven += 1;
    else {
      seen.free += 1;
      count(perOrder, guess.order);
      count(perEmail, guess.email);
    }
    known.add(pair);
  }

  async function visit({ guesses }: Shopper, seen: ShopperFigures): Promise<void> {
    seen.came += 1;
    let hasProved = false;
    for (const guess of guesses) {
      let answer = await send(guess, 'shoppers', null);
      if (typeof answer === 'number') {
        hasProved = true;
        seen.mostBits = Math.max(seen.mostBits, answer);
        answer = await send(guess, 'shoppers', PROOF);
      }
      if (answer === 'right') seen.served += 1;
    }
    if (hasProved) seen.proved += 1;
  }

  const attacks = attacksOn(population);
  figures.attacks = attacks.map(({ title }) => ({
    title,
    attempts: 0,
    free: 0,
    proven: 0,
    repeated: 0,
    confirmed: 0,
    hashes: 0,
  }));
  // The attack of each of 100 attempts.
  const turns = attacks.flatMap(({ share }, nth) => Array<number>(share).fill(nth));
  const seconds = hours * 3_600;
  for (let second = 0, attempts = 0, come = 1; second < seconds; second += 1) {
    at = new Date(began + second * 1000);
    if (second > 0 && second % (simulation.restartsEvery * 3_600) === 0) servers = await start();
    for (let n = 0; n < attemptsPerSecond; n += 1, attempts += 1) {
      const nth = turns[(attempts * 37) % turns.length] ?? 0;
      const seen = figures.attacks[nth];
      const guess = attacks[nth]?.next(seen?.attempts ?? 0);
      if (seen && guess) await attack(guess, seen);
    }
    // The owner of each order comes once.
    for (; come < (orders * (second + 1)) / seconds; come += 1) {
      await visit(shopperOf(come, population), figures.shoppers);
    }
    if (second % 3_600 === 1_800) {
      const right = { order: ATTACKED_ORDER, email: emailOf(ATTACKED_ORDER), address: '10.owner' };
      await visit({ guesses: [right] }, figures.owner);
    }
  }
  figures.free = {
    perOrder: Math.max(0, ...perOrder.values()),
    perEmail: Math.max(0, ...perEmail.values()),
    perShop: figures.attacks.reduce((sum, { free }) => sum + free, 0),
  };
  figures.evaluated.perOrder = Math.max(0, ...evaluatedPerOrder.values());
  figures.evaluated.factorsPerOrder = Math.max(0, ...factorsPerOrder.values());
  figures.storeCalls = store.calls;
  return figures;
}

/** What was typed, in a shop that allows postal codes. */
function readLookup(typed: { order: string; email: string }): OrderLookup {
  const parsed = parseOrderLookup(typed);
  const lookup = parsed.ok ? parsed.lookup : parseFactorLookup(typed, ['postal_code']);
  if (!lookup) throw new Error(`${typed.email} is nothing to look up by`);
  return lookup;
}

/** The stores of the simulation are always there. */
function ignore(): void {}

/** One server, which counts on from what the journal holds. */
async function startServer(
  store: Pick<CounterStore, 'add'>,
  journal: GuessJournal,
  now: () => Date,
): Promise<GuessBudgets> {
  const key = createSecretKey(Buffer.alloc(32, 7));
  const local = new LocalCounters(BUDGETS);
  const shared = createSharedCounters({ store, now, onStoreUnavailable: ignore });
  const fingerprint = createFingerprints(key);
  const budgets = journalBudgets(
    createGuessBudgets({ key, proofOfWork: PROOF_OF_WORK, shared, now, local }),
    { local, fingerprint, journal, now, onStoreUnavailable: ignore },
  );
  await budgets.restore();
  return budgets;
}

/** A journal of one shop in memory. */
function createMapJournal(): GuessJournal {
  const guesses = new Map<string, WrongGuess>();
  return {
    add: async (guess) => void (guesses.has(guess.id) || guesses.set(guess.id, guess)),
    since: async (at, limit) =>
      [...guesses.values()].filter((guess) => guess.at > at).slice(-limit),
    deleteSubject: async () => {},
    deleteBefore: async () => {},
  };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A seeded generator of numbers from 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
