import * as fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countersInMemory } from '../../e2e/fixtures/counters-in-memory.ts';
import { shareOf } from '../../e2e/score/count-cases.fixtures.ts';
import type { CounterStore } from '../ports/counter-store.ts';
import { BUDGETS } from './budgets.ts';
import { localHalf, pointsFor } from './guesses-in-flight.ts';
import {
  aGuess,
  outcomeOf,
  startBudgets,
  type BudgetsUnderTest,
} from './guess-budgets.fixtures.ts';

const RUNS = shareOf(2_000, 0.02);

/** Milliseconds of a look-up whose two queries take Shopify 300 ms each. */
const LOOKUP = 600;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

const from = (n: number): string => `198.51.${n >> 8}.${n & 255}`;

/** How somebody's visits ended, the last one last. */
type Visits = string[];

/** Everybody comes at once, and whoever reads that we are busy comes back when told. */
async function rush(
  { consume }: Pick<BudgetsUnderTest, 'consume'>,
  people: number,
  { isRight, address }: { isRight: boolean; address: (n: number) => string },
): Promise<{ visits: Visits[]; evaluations: number }> {
  let evaluations = 0;
  async function visit(n: number, order: string): Promise<Visits> {
    const guess = aGuess(order, `person${n}@example.com`, { address: address(n) });
    const visits: Visits = [];
    for (let time = 0; time < 9; time += 1) {
      const consumed = await consume(guess, async () => {
        evaluations += 1;
        await sleep(LOOKUP);
        return isRight ? order : null;
      });
      visits.push(outcomeOf(consumed));
      if (consumed.refusal?.outcome !== 'unavailable') break;
      await sleep(consumed.refusal.retryAfterSeconds * 1_000);
    }
    return visits;
  }
  const all = Promise.all(
    Array.from({ length: people }, (_, n) => visit(n, isRight ? String(2_000 + n) : '1001')),
  );
  await vi.runAllTimersAsync();
  return { visits: await all, evaluations };
}

/** How many people came once, twice, …: `[0, 3]` is three who came twice. */
function byVisits(all: Visits[]): number[] {
  const counts: number[] = [];
  for (const { length } of all) counts[length - 1] = (counts[length - 1] ?? 0) + 1;
  return counts;
}

describe('guesses under way', () => {
  it('refuse nobody of a thousand who look up their own orders in one shop at once', async () => {
    const { visits } = await rush(startBudgets(), 1_000, { isRight: true, address: from });
    expect(new Set(visits.map((all) => all.at(-1)))).toEqual(new Set(['evaluated']));
    expect(new Set(visits.flatMap((all) => all.slice(0, -1)))).toEqual(new Set(['unavailable']));
    expect(byVisits(visits).length).toBeLessThanOrEqual(2);
  });

  it('refuse nobody of a hundred behind one address', async () => {
    const { visits } = await rush(startBudgets(), 100, { isRight: true, address: () => from(1) });
    expect(new Set(visits.map((all) => all.at(-1)))).toEqual(new Set(['evaluated']));
    expect(byVisits(visits).length).toBeLessThanOrEqual(2);
  });

  it('refuse nobody where two servers share their counters, and leave none taken', async () => {
    const store = countersInMemory();
    const servers = [startBudgets({ store }), startBudgets({ store })];
    const rushes = servers.map((server) =>
      rush(server, 300, { isRight: true, address: (n) => from(n % 3) }),
    );
    const ends = (await Promise.all(rushes)).flatMap(({ visits }) =>
      visits.map((all) => all.at(-1)),
    );
    expect(new Set(ends)).toEqual(new Set(['evaluated']));
    expect(store.counts()).toEqual([]);
  });

  it('are evaluated ten times when a thousand wrong ones come at once at one order', async () => {
    const { visits, evaluations } = await rush(startBudgets(), 1_000, {
      isRight: false,
      address: from,
    });
    expect(evaluations).toBe(BUDGETS.order.points);
    expect(visits.filter((all) => all.at(-1) === 'evaluated')).toHaveLength(10);
    expect(visits.filter((all) => all.at(-1) === 'proof_required')).toHaveLength(990);
  });

  it('make others wait and not work, when the last points of a shop are under way', async () => {
    const budgets = startBudgets();
    for (let n = 0; n < 89; n += 1) {
      await budgets.guess(`${5_000 + n}`, `wrong${n}@example.com`, { address: from(500 + n) });
    }
    const { visits } = await rush(budgets, 300, { isRight: true, address: from });
    expect(new Set(visits.flat())).toEqual(new Set(['evaluated', 'unavailable']));
  });

  it('leave their places when the points they had of the shared half are back', async () => {
    const store = countersInMemory();
    const slowRefunds: CounterStore['add'] = async (shop, key, points, ...rest) => {
      if (points < 0) await sleep(10);
      return store.add(shop, key, points, ...rest);
    };
    const budgets = startBudgets({ store: { add: slowRefunds } });
    for (let n = 0; n < 5; n += 1) {
      await budgets.guess('1001', `wrong${n}@example.com`, { address: from(n) });
    }
    const guesses = Array.from({ length: 15 }, (_, n) =>
      budgets.consume(aGuess('1001', `right${n}@example.com`, { address: from(n) }), async () => {
        await sleep(100);
        return '1001';
      }),
    );
    const all = Promise.all(guesses);
    await vi.runAllTimersAsync();
    expect((await all).map(outcomeOf)).toEqual(Array(15).fill('evaluated'));
  });

  it('give their places back when an evaluation fails', async () => {
    const { consume } = startBudgets();
    const failing = Array.from({ length: 30 }, (_, n) =>
      consume(aGuess('1001', `a${n}@example.com`, { address: from(n) }), async () => {
        await sleep(100);
        throw new Error('Shopify is away');
      }),
    );
    const ends = Promise.allSettled(failing);
    await vi.runAllTimersAsync();
    expect(new Set((await ends).map(({ status }) => status))).toEqual(new Set(['rejected']));
  });
});

/** One guess of many that overlap. */
interface Flight {
  at: number;
  order: number;
  email: number;
  address: number;
  takes: number;
}

const anyFlight: fc.Arbitrary<Flight> = fc.record({
  at: fc.integer({ min: 0, max: 3_000 }),
  order: fc.integer({ min: 1, max: 3 }),
  email: fc.integer({ min: 1, max: 30 }),
  address: fc.integer({ min: 1, max: 4 }),
  takes: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 2_500 })),
});

/** How the evaluation of a guess ends: those of one guess that overlap share one answer of Shopify. */
function endOf({ email }: Flight): 'right' | 'fails' | 'wrong' {
  if (email % 6 === 0) return 'right';
  return email % 6 === 1 ? 'fails' : 'wrong';
}

/** How often each outcome was seen, so that a run shows that it has tried them all. */
const outcomes = new Map<string, number>();
afterAll(() => console.log('outcomes of guesses that overlap', Object.fromEntries(outcomes)));

describe('guesses that overlap in any way', () => {
  it('never exceed a budget, and are refused only for wrong guesses that have ended', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFlight, { minLength: 20, maxLength: 120, size: 'max' }),
        fc.constantFrom(1, 2),
        async (flights, servers) => {
          const mistakes = await fly(flights, servers);
          if (mistakes.length > 0) throw new Error(mistakes.join('; '));
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

/** Sends all flights, and returns what went against the promises. */
async function fly(flights: readonly Flight[], count: number): Promise<string[]> {
  const mistakes: string[] = [];
  const store = countersInMemory();
  const servers = Array.from({ length: count }, () => startBudgets({ store }));
  /** Different wrong guesses by what they are charged to: evaluated, and of those the ones that have ended. */
  const evaluated = new Map<string, Set<string>>();
  const ended = new Map<string, Set<string>>();
  const repeats = new Map<string, number>();
  const sizeOf = (of: typeof ended, key: string): number => of.get(key)?.size ?? 0;
  const add = (to: typeof ended, key: string, id: string): void =>
    void to.set(key, (to.get(key) ?? new Set()).add(id));

  async function send(flight: Flight, n: number): Promise<void> {
    const { at, order, email, address, takes } = flight;
    const ends = endOf(flight);
    const id = `${order} ${email}`;
    const keys = {
      order_from_address: `order ${order} from ${address}`,
      address: `address ${address}`,
      order: `order ${order}`,
      email: `email ${email}`,
    };
    await sleep(at);
    const server = servers[n % count];
    const guess = aGuess(`100${order}`, `a${email}@example.com`, { address: from(address) });
    const consumed = await server
      ?.consume(guess, async () => {
        // Whoever repeats a guess learns nothing new.
        if (ends === 'wrong' && !evaluated.get(keys.order)?.has(id)) {
          for (const key of Object.values(keys)) add(evaluated, key, id);
        }
        await sleep(takes);
        if (ends === 'fails') throw new Error('Shopify is away');
        if (ends === 'wrong')
          for (const key of Object.values(keys)) add(ended, `${key} at ${n % count}`, id);
        return ends === 'right' ? 'found' : null;
      })
      .catch(() => null);
    const outcome = consumed && outcomeOf(consumed);
    repeats.set(id, (repeats.get(id) ?? 0) + 1);
    /** Of two servers, one knows no more than that its own half of a budget is exhausted. */
    const isExhausted = (budget: keyof typeof keys): boolean =>
      sizeOf(ended, `${keys[budget]} at ${n % count}`) >= BUDGETS[budget].points / count;
    const reasons = {
      proof_required: isExhausted('order') || isExhausted('email'),
      rate_limited:
        isExhausted('order_from_address') ||
        isExhausted('address') ||
        (repeats.get(id) ?? 0) > BUDGETS.repeats.points,
    };
    if (outcome === 'proof_required' && !reasons.proof_required) mistakes.push(`${id}: proof`);
    if (outcome === 'rate_limited' && !reasons.rate_limited) mistakes.push(`${id}: rate limited`);
    if (outcome) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }

  const all = Promise.all(flights.map(send));
  await vi.runAllTimersAsync();
  await all;
  for (const [key, guesses] of evaluated) {
    const { points } = BUDGETS[budgetOf(key)];
    // Each server has a half of its own, the larger one, and all share the other.
    const most = points + localHalf(points) * (count - 1);
    if (guesses.size > most) mistakes.push(`${guesses.size} wrong guesses at ${key}`);
  }
  return mistakes;
}

function budgetOf(key: string): 'order_from_address' | 'address' | 'order' | 'email' {
  if (key.includes('from')) return 'order_from_address';
  if (key.startsWith('address')) return 'address';
  return key.startsWith('order') ? 'order' : 'email';
}

it('a budget has more points for a proof of work where it says so, and as many as ever elsewhere', () => {
  const charge = { budget: 'order', key: 'key', points: 1 } as const;
  expect(pointsFor({ ...charge, isProven: false }, BUDGETS.order)).toBe(10);
  expect(pointsFor({ ...charge, isProven: true }, BUDGETS.order)).toBe(200);
  expect(pointsFor({ ...charge, isProven: true }, BUDGETS.email)).toBe(10);
  expect([localHalf(10), localHalf(5)], 'the larger half is local').toEqual([5, 3]);
});
