import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMissLatency, FIRST_SLOT, LAST_SLOT, SLOT } from './miss-latency.ts';

/** When a miss is answered that took `work` milliseconds, on a clock that only sleep and work move on. */
async function answeredAt(work: number, chance: number): Promise<number> {
  let time = 1_000;
  const startMiss = createMissLatency({
    clock: () => time,
    random: () => chance,
    sleep: async (milliseconds) => {
      expect(milliseconds).toBeGreaterThan(0);
      time += milliseconds;
    },
  });
  const padMiss = startMiss();
  time += work;
  await padMiss();
  return time - 1_000;
}

const chances = fc.double({ min: 0, max: 0.999_999, noNaN: true });

describe('a miss is answered', () => {
  it('at a random moment that does not depend on the work', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(FIRST_SLOT), chances, async (work, chance) => {
        expect(await answeredAt(work, chance)).toBeCloseTo(FIRST_SLOT + chance * SLOT, 6);
      }),
    );
  });

  it('at the next slot when the work took longer, so never at once', async () => {
    const late = FIRST_SLOT + SLOT;
    expect(await answeredAt(late, 0.5)).toBe(FIRST_SLOT + 1.5 * SLOT);
    expect(await answeredAt(late + 0.4 * SLOT, 0.5)).toBe(FIRST_SLOT + 1.5 * SLOT);
    expect(await answeredAt(late + 0.6 * SLOT, 0.5)).toBe(FIRST_SLOT + 2.5 * SLOT);
  });

  it('within the time limit of a look-up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(LAST_SLOT), chances, async (work, chance) => {
        expect(await answeredAt(work, chance)).toBeLessThanOrEqual(LAST_SLOT);
      }),
    );
    expect(await answeredAt(LAST_SLOT + 1, 0), 'and a late one is not delayed further').toBe(
      LAST_SLOT + 1,
    );
  });

  it('with a random phase of its own', () => {
    const phases: number[] = [];
    const startMiss = createMissLatency({
      clock: () => 0,
      random: () => phases.push(0) / 10,
      sleep: async () => {},
    });
    startMiss();
    startMiss();
    expect(phases).toHaveLength(2);
  });
});
