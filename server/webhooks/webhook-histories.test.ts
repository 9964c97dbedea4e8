/// <reference types="vite/client" />
import * as fc from 'fast-check';
import { afterAll, describe, it } from 'vitest';
import { anyHistory } from './webhook-history.fixtures.ts';
import { createSimulation } from './webhook-simulation.fixtures.ts';

/** At full count; `npm test` tries a tenth. */
const HISTORIES = 10_000;
const SHARE = import.meta.env.MODE === 'full' ? 1 : 0.1;

const tried = { histories: 0, events: 0, crashes: 0 };

afterAll(() => {
  const { histories, events, crashes } = tried;
  console.log(
    `histories of webhooks tried: ${histories}, of ${events} events; crashes: ${crashes}`,
  );
});

describe('webhooks that are duplicated, late, lost and out of order, and a server that crashes', () => {
  it('end with the state at Shopify', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const simulation = createSimulation();
        for (const event of history) await simulation.apply(event);
        await simulation.settle();
        const mistakes = simulation.mistakes();
        tried.histories += 1;
        tried.events += history.length;
        tried.crashes += simulation.crashes();
        if (mistakes.length > 0) throw new Error(mistakes.join('; '));
      }),
      { numRuns: HISTORIES * SHARE },
    );
  });
});
