import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Stores } from '../../stores/create-stores.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { anyDigestHistory, createDigestSimulation } from './digest-simulation.fixtures.ts';

let stores: Stores;

beforeAll(async () => {
  stores = await memoryStores();
});

afterAll(() => stores.close());

describe('a daily digest, while flags come and go, servers are killed, and mailboxes fail', () => {
  it('tells each recipient of each flag that stands in one digest, and of none that was there before', async () => {
    let histories = 0;
    await fc.assert(
      fc.asyncProperty(anyDigestHistory, async (history) => {
        histories += 1;
        const simulation = await createDigestSimulation(stores, `digest-${histories}`);
        for (const event of history) await simulation.apply(event);
        await simulation.settle();
        const mistakes = simulation.mistakes();
        if (mistakes.length > 0) throw new Error(mistakes.join('; '));
      }),
      { numRuns: 40 },
    );
  });
});
