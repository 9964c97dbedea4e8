import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMissLatency, FIRST_SLOT, LAST_SLOT, SLOT } from './miss-latency.ts';

/** When a miss is told that took `work` milliseconds, on a clock that only sleeping and work move. */
async function toldAt(work: number, chance: number): Promise<number> {
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

describe('a miss is told', () => {
  it('at a moment that only chance decides, whatever it took to find out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(FIRST_SLOT), chances, async (work, chance) => {
        expect(await toldAt(work, chance)).toBeCloseTo(FIRST_SLOT + chance * SLOT, 6);
      }),
    );
  });

  it('at the next slot when it took longer, so never at once', async () => {
    const late = FIRST_SLOT + SLOT;
    expect(await toldAt(late, 0.5)).toBe(FIRST_SLOT + 1.5 * SLOT);
    expect(await toldAt(late + 0.4 * SLOT, 0.5)).toBe(FIRST_SLOT + 1.5 * SLOT);
    expect(await toldAt(late + 0.6 * SLOT, 0.5)).toBe(FIRST_SLOT + 2.5 * SLOT);
  });

  it('within the time of a look-up, always', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(LAST_SLOT), chances, async (work, chance) => {
        expect(await toldAt(work, chance)).toBeLessThanOrEqual(LAST_SLOT);
      }),
    );
    expect(await toldAt(LAST_SLOT + 1, 0), 'and what is late already waits no longer').toBe(
      LAST_SLOT + 1,
    );
  });

  it('by a chance of its own', () => {
    const drawn: number[] = [];
    const startMiss = createMissLatency({
      clock: () => 0,
      random: () => drawn.push(0) / 10,
      sleep: async () => {},
    });
    startMiss();
    startMiss();
    expect(drawn).toHaveLength(2);
  });
});
