/// <reference types="vite/client" />
import * as fc from 'fast-check';
import { afterAll, describe, it } from 'vitest';
import { anyHistory } from './webhook-history.fixtures.ts';
import { createWorld } from './webhook-world.fixtures.ts';

/** At full count; `npm test` tries a tenth. */
const HISTORIES = 10_000;
const SHARE = import.meta.env.MODE === 'full' ? 1 : 0.1;

const tried = { histories: 0, events: 0, deaths: 0 };

afterAll(() => {
  const { histories, events, deaths } = tried;
  console.log(
    `histories of webhooks tried: ${histories}, of ${events} events; servers that died: ${deaths}`,
  );
});

describe('webhooks, doubled, late, lost on the way, out of order, and a server that dies', () => {
  it('end in what is true at Shopify', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const world = createWorld();
        for (const event of history) await world.happen(event);
        await world.settle();
        const mistakes = world.mistakes();
        tried.histories += 1;
        tried.events += history.length;
        tried.deaths += world.deaths();
        if (mistakes.length > 0) throw new Error(mistakes.join('; '));
      }),
      { numRuns: HISTORIES * SHARE },
    );
  });
});
