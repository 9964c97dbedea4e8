import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../core/dates/durations.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { BUDGETS, WINDOWS, type BudgetName } from '../budgets.ts';
import { createFingerprints } from './fingerprints.ts';
import { LocalCounters, type Charge } from './local-counters.ts';

const fingerprint = createFingerprints(createSecretKey(Buffer.alloc(32, 1)));

function aCharge(budget: BudgetName, points = 1): Charge {
  return { budget, key: fingerprint(budget), points };
}

/** Counters that have counted so many points of a budget. */
function counted(budget: BudgetName, points: number): LocalCounters {
  const counters = new LocalCounters(BUDGETS);
  counters.add(aCharge(budget, points), NOW);
  return counters;
}

describe('the counters of a process', () => {
  it('take the memory of all windows', () => {
    const bytes = Object.values(WINDOWS).reduce((sum, window) => sum + window.bytes, 0);
    expect(new LocalCounters(BUDGETS).byteLength).toBe(bytes);
  });

  it.each<[BudgetName, number]>([
    ['requests', MINUTE],
    ['address', HOUR],
    ['order', DAY],
  ])('count the budget %s for its own window', (budget, window) => {
    const counters = counted(budget, 3);
    const later = (windows: number): Date => new Date(NOW.getTime() + windows * window);
    expect(counters.count(aCharge(budget), NOW)).toBe(3);
    expect(counters.count(aCharge(budget), later(1))).toBe(3);
    expect(counters.count(aCharge(budget), later(2))).toBe(0);
  });

  it('know the budget of a charge', () => {
    expect(new LocalCounters(BUDGETS).budgetOf(aCharge('email'))).toBe(BUDGETS.email);
  });
});

describe('a budget', () => {
  it.each<[BudgetName, number, number]>([
    ['address', 19, 1],
    ['address', 17, 3],
    ['shop', 89, 1],
  ])('%s with %i points counted has the %i that a charge takes', (budget, points, more) => {
    const counters = counted(budget, points);
    expect(counters.isExhausted(aCharge(budget, more), NOW)).toBe(false);
    expect(counters.isExhausted(aCharge(budget, more + 1), NOW)).toBe(true);
  });

  it('with points for proofs of work is spent with the last of them', () => {
    expect(counted('order', 199).isSpent(aCharge('order'), NOW)).toBe(false);
    expect(counted('order', 200).isSpent(aCharge('order'), NOW)).toBe(true);
  });

  it('without such a number is never spent', () => {
    expect(counted('email', 255).isSpent(aCharge('email'), NOW)).toBe(false);
  });

  it('is available when the window that exhausted it has expired', () => {
    const counters = counted('order', 9);
    const ends = counters.availableAt(aCharge('order'), NOW).getTime();
    counters.add(aCharge('order'), NOW);
    expect(counters.availableAt(aCharge('order'), NOW).getTime()).toBe(ends + DAY);
  });

  it('whose spare points alone are left is exhausted', () => {
    const ends = counted('shop', 89).availableAt(aCharge('shop'), NOW).getTime();
    const exhausted = counted('shop', 90).availableAt(aCharge('shop'), NOW).getTime();
    expect(exhausted - ends).toBe(HOUR);
  });

  it('that is spent is available when points for a proof of work are', () => {
    const counters = counted('order', 150);
    const tomorrow = new Date(NOW.getTime() + DAY);
    counters.add(aCharge('order', 60), tomorrow);
    expect(counters.isSpent(aCharge('order'), tomorrow)).toBe(true);
    // What is left of today then is fewer than two hundred.
    const spent = counters.availableAt(aCharge('order'), tomorrow).getTime();
    expect(spent - tomorrow.getTime()).toBeLessThanOrEqual(DAY);
  });
});
