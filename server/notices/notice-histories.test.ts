import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { tryCases } from '../../e2e/score/count-cases.fixtures.ts';
import type { Stores } from '../stores/create-stores.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { anyNoticeHistory, TAKEN, type HistoryEvent } from './notice-history.fixtures.ts';
import { createNoticeSimulation } from './notice-simulation.fixtures.ts';

/** A message that was interrupted, and whose repetition came right after another one. */
const INTERRUPTED: HistoryEvent[] = [
  { type: 'read', order: '2', state: 'returning' },
  { type: 'read', order: '2', state: 'attempt_failed' },
  { type: 'wait', milliseconds: 660_000 },
  { type: 'dispatch', answers: [TAKEN], killedAt: 1, both: false },
  { type: 'read', order: '2', state: 'waiting' },
  { type: 'read', order: '2', state: 'in_transit' },
  { type: 'wait', milliseconds: 46_800_000 },
  { type: 'dispatch', answers: [TAKEN], killedAt: 3, both: false },
];

let stores: Stores;

beforeAll(async () => {
  stores = await memoryStores();
});

afterAll(() => stores.close());

describe('word of what happens, while changes come twice, servers are killed, and the other side fails', () => {
  it('ends once, in one way: sent once, withdrawn, kept back by a rule, failed or unknown', async ({
    task,
  }) => {
    let histories = 0;
    await tryCases(
      task,
      {
        row: 'E14',
        suite: 'notices: histories of up to 40 events, with kills and cuts',
        target: 'each told once, or ended by a rule',
        tries: 5_000,
        share: 0.008,
        known: [[INTERRUPTED]],
      },
      fc.asyncProperty(anyNoticeHistory, async (history) => {
        histories += 1;
        const simulation = await createNoticeSimulation(stores, `notices-${histories}`);
        for (const event of history) await simulation.apply(event);
        await simulation.settle();
        const mistakes = await simulation.mistakes();
        if (mistakes.length > 0) throw new Error(mistakes.join('; '));
      }),
    );
  });
});
