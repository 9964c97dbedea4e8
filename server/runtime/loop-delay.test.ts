import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { measureLoopDelay } from './loop-delay.ts';

/** Keeps the event loop from turning for so many milliseconds. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

it('sees an event loop that turns slowly, and that it is free again', async () => {
  const delay = measureLoopDelay();
  for (let turn = 0; turn < 10; turn += 1) {
    block(200);
    await sleep(1);
  }
  const busy = delay.current();
  expect(busy).toBeGreaterThan(100);
  let free = busy;
  for (let time = 0; time < 100 && free > busy / 4; time += 1) {
    await sleep(50);
    free = delay.current();
  }
  delay.stop();
  expect(free).toBeLessThanOrEqual(busy / 4);
});
