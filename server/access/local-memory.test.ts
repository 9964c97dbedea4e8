/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { BUDGETS } from './budgets.ts';
import { outcomeOf, startBudgets } from './guess-budgets.fixtures.ts';

describe('the memory of the local counters', () => {
  it('is fixed, at most 16 MiB, and counts right with five million keys in it', async () => {
    const points = { ...BUDGETS.shop, points: Number.POSITIVE_INFINITY };
    const { guess, byteLength } = startBudgets({ budgets: { ...BUDGETS, shop: points } });
    expect(byteLength).toBeLessThanOrEqual(16 * 2 ** 20);
    // Each is five keys: the guess, the order, the e-mail address, the address, the order from there.
    const million = import.meta.env.MODE === 'full' ? 1_000_000 : 100_000;
    let refused = 0;
    for (let n = 0; n < million; n += 1) {
      const made = { address: `10.${n}` };
      if (outcomeOf(await guess(`9${n}`, `e${n}@example.com`, made)) !== 'evaluated') refused += 1;
    }
    // Collisions may raise the counts of a thousand further orders a little.
    const allowed: number[] = [];
    for (let n = 0; n < 1_000; n += 1) {
      let evaluated = 0;
      for (let time = 0; time < 14; time += 1) {
        const made = { address: `11.${n}.${time}` };
        const consumed = await guess(`5${n}`, `x${n}.${time}@example.com`, made);
        if (outcomeOf(consumed) === 'evaluated') evaluated += 1;
      }
      allowed.push(evaluated);
    }
    const mean = allowed.reduce((sum, one) => sum + one) / allowed.length;
    const [least, most] = [Math.min(...allowed), Math.max(...allowed)];
    console.log(
      `${5 * million} keys in ${byteLength} bytes: ${refused} of ${million} new guesses refused; ` +
        `an order is allowed ${mean} wrong guesses instead of 10, at least ${least}, at most ${most}`,
    );
    expect(refused / million).toBeLessThan(0.001);
    expect(mean).toBeGreaterThan(9);
    expect(mean).toBeLessThanOrEqual(10.2);
    expect(least).toBeGreaterThanOrEqual(6);
    expect(most).toBeLessThanOrEqual(13);
  }, 300_000);
});
