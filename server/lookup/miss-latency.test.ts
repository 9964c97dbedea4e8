import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMissLatency, MIN_LATENCY, MAX_LATENCY, INTERVAL } from './miss-latency.ts';

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
      fc.asyncProperty(fc.nat(MIN_LATENCY), chances, async (work, chance) => {
        expect(await answeredAt(work, chance)).toBeCloseTo(MIN_LATENCY + chance * INTERVAL, 6);
      }),
    );
  });

  it('after another interval when the work took longer, so never at once', async () => {
    const late = MIN_LATENCY + INTERVAL;
    expect(await answeredAt(late, 0.5)).toBe(MIN_LATENCY + 1.5 * INTERVAL);
    expect(await answeredAt(late + 0.4 * INTERVAL, 0.5)).toBe(MIN_LATENCY + 1.5 * INTERVAL);
    expect(await answeredAt(late + 0.6 * INTERVAL, 0.5)).toBe(MIN_LATENCY + 2.5 * INTERVAL);
  });

  it('within the time limit of a look-up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(MAX_LATENCY), chances, async (work, chance) => {
        expect(await answeredAt(work, chance)).toBeLessThanOrEqual(MAX_LATENCY);
      }),
    );
    expect(await answeredAt(MAX_LATENCY + 1, 0), 'a late one is not delayed further').toBe(
      MAX_LATENCY + 1,
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
