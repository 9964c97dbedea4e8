import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { tryCases } from '../../e2e/score/count-cases.fixtures.ts';
import type { Stores } from '../stores/create-stores.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { anyKeptHistory, MOST_AHEAD } from './kept-history.fixtures.ts';
import { createKeptSimulation } from './kept-simulation.fixtures.ts';

const DAY_IN_MINUTES = 24 * 60;

let stores: Stores;

beforeAll(async () => {
  stores = await memoryStores();
});

afterAll(() => stores.close());

describe('orders that change while webhooks are lost, doubled, late and reordered, servers crash, and clocks jump', () => {
  it('are kept as they are: what moves a time of Shopify’s within 20 minutes, all else within a day', async ({
    task,
  }) => {
    let histories = 0;
    await tryCases(
      task,
      {
        row: 'E14',
        suite: 'kept orders: histories of up to 60 events, all webhooks lost that did not arrive',
        target: 'the state at Shopify',
        tries: 10_000,
        share: 0.006,
      },
      fc.asyncProperty(anyKeptHistory, async (history) => {
        histories += 1;
        const name = `history-${histories}`;
        const simulation = await createKeptSimulation(stores, name);
        try {
          for (const event of history) await simulation.apply(event);
          await simulation.settle(20, 2);
          expectNone('after 20 minutes', await simulation.mistakes('noticed'));
          await simulation.settle(DAY_IN_MINUTES, DAY_IN_MINUTES / 4);
          // A day after a read is a day after the clock that it was made by, which was ahead.
          await simulation.settle(MOST_AHEAD, MOST_AHEAD / 4);
          await simulation.settle(60, 20);
          expectNone('after a day', await simulation.mistakes('all'));
        } finally {
          await simulation.end();
        }
      }),
    );
  });
});

function expectNone(when: string, mistakes: readonly string[]): void {
  if (mistakes.length > 0) throw new Error(`${when}: ${mistakes.join('; ')}`);
}
