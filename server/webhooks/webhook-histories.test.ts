import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { tryCases } from '../../e2e/score/count-cases.fixtures.ts';
import { anyHistory } from './webhook-history.fixtures.ts';
import { createSimulation } from './webhook-simulation.fixtures.ts';

describe('webhooks that are duplicated, late, lost and out of order, and a server that crashes', () => {
  it('end with the state at Shopify', async ({ task }) => {
    await tryCases(
      task,
      {
        row: 'E14',
        suite: 'histories of up to 50 events, crashes among them',
        target: 'the state at Shopify',
        tries: 10_000,
        share: 0.1,
      },
      fc.asyncProperty(anyHistory, async (history) => {
        const simulation = createSimulation();
        for (const event of history) await simulation.apply(event);
        await simulation.settle();
        const mistakes = simulation.mistakes();
        if (mistakes.length > 0) throw new Error(mistakes.join('; '));
      }),
    );
  });
});
