import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLoopTurns } from './loop-turns.ts';

it('starts so many in one turn of the event loop, in the order in which they came', async () => {
  const start = createLoopTurns(2);
  const started: number[] = [];
  const seen: number[][] = [];
  for (let n = 0; n < 5; n += 1) void start().then(() => started.push(n));
  for (let turn = 0; turn < 4; turn += 1) {
    await Promise.resolve();
    seen.push([...started]);
    await nextTurn();
  }
  expect(seen).toEqual([
    [0, 1],
    [0, 1, 2, 3],
    [0, 1, 2, 3, 4],
    [0, 1, 2, 3, 4],
  ]);
});

it('starts at once again after a turn without work', async () => {
  const start = createLoopTurns(1);
  let started = 0;
  for (let n = 0; n < 3; n += 1) {
    void start().then(() => (started += 1));
    await Promise.resolve();
    expect(started).toBe(n + 1);
    await nextTurn();
    await nextTurn();
  }
});
