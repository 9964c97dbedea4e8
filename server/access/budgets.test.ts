import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import { BUDGETS, proofBitsFor, WINDOWS, WRONG_GUESSES, type Budget } from './budgets.ts';

/** Orders guessed at in a day, each with another address from another address, for which the memory is made. */
const GUESSES = 1_000_000;

/** A Bloom filter takes one key in a hundred for an added one with so many bits a key. */
const BITS_A_KEY = 10;

/** Cells for a key: a sketch is two halves, and those of an hour and of a day each count two keys of a guess. */
function cellsOf(bytes: number): number {
  return bytes / 2 / (2 * GUESSES);
}

/** Bits for a key of a filter, which is two halves as well. */
function bitsOf(bytes: number): number {
  return (8 * bytes) / 2 / GUESSES;
}

function namesOf(has: (budget: Budget) => boolean): string[] {
  return Object.entries(BUDGETS).flatMap(([name, budget]) => (has(budget) ? [name] : []));
}

describe('the budgets', () => {
  it('of a day are at most 10 guesses an order, 10 an e-mail address, and 2,400 a shop', () => {
    expect(BUDGETS.order.points).toBeLessThanOrEqual(10);
    expect(BUDGETS.email.points).toBeLessThanOrEqual(10);
    expect((BUDGETS.shop.points * DAY) / HOUR).toBeLessThanOrEqual(2_400);
  });

  it('of a postal code or a number are at most five an order a day, and 200 a shop, whoever computes what', () => {
    for (const name of ['order_postal_code', 'order_phone'] as const) {
      expect(BUDGETS[name]).toMatchObject({ points: 5, window: 'day' });
      expect(BUDGETS[name].acceptsProof).toBeUndefined();
    }
    expect(BUDGETS.shop_factors.mostWithProof).toBeLessThanOrEqual(200);
  });

  it('whose owners a stranger must not lock out accept a proof of work, and no others', () => {
    const provable = namesOf(({ acceptsProof = false }) => acceptsProof);
    expect(provable).toEqual(['order', 'shop_factors', 'email', 'shop']);
  });

  it('of wrong guesses are shared by all servers; requests, repeats and passes are counted by each', () => {
    const own = namesOf(({ shared = false }) => !shared);
    expect(own).toEqual(['requests', 'repeats', 'pass']);
  });

  it('last as long as it takes to harm somebody', () => {
    const windows = Object.entries(BUDGETS).map(([name, { window }]) => [
      name,
      WINDOWS[window].length,
    ]);
    expect(Object.fromEntries(windows)).toEqual({
      requests: MINUTE,
      repeats: HOUR,
      order_from_address: HOUR,
      address: HOUR,
      order: DAY,
      order_postal_code: DAY,
      order_phone: DAY,
      shop_factors: DAY,
      email: DAY,
      shop: HOUR,
      pass: DAY,
    });
  });

  it('charge a wrong guess once for as long as any of them lasts', () => {
    expect(WRONG_GUESSES.window).toBe(DAY);
  });

  it('have memory for a million wrong guesses, and not for twice as many', () => {
    expect(cellsOf(WINDOWS.hour.bytes)).toBeGreaterThan(1);
    expect(cellsOf(WINDOWS.hour.bytes)).toBeLessThan(2);
    expect(cellsOf(WINDOWS.day.bytes)).toBeGreaterThan(2);
    expect(bitsOf(WRONG_GUESSES.bytes)).toBeGreaterThan(BITS_A_KEY);
    expect(bitsOf(WRONG_GUESSES.bytes)).toBeLessThan(2 * BITS_A_KEY);
  });
});

it.each([
  [0, 17],
  [1, 17],
  [1.01, 18],
  [2, 18],
  [2.01, 19],
  [4, 19],
  [16, 21],
  [32, 22],
  [1_000, 22],
])('a budget exceeded %f times requires a proof of %i bits', (ratio, bits) => {
  expect(proofBitsFor(ratio)).toBe(bits);
});
