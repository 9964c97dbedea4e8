import { expect, it, vi } from 'vitest';
import { runTasks } from './run-tasks.ts';

const NEVER = 60_000;

it('runs each task at once and when it is kicked, and none that is not there', async () => {
  const runs: string[] = [];
  const task = (name: string) => ({
    run: async () => void runs.push(name),
    interval: NEVER,
    failure: name,
  });
  const tasks = runTasks({ a: task('a'), b: task('b'), c: null }, () => {});
  await vi.waitFor(() => expect(runs).toEqual(['a', 'b']));
  tasks.kick('b');
  tasks.kick('c');
  await tasks.stop();
  tasks.kick('a');
  expect(runs).toEqual(['a', 'b', 'b']);
});

it('says which task has failed, and waits for those under way before it stops', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const failures: unknown[] = [];
  const error = new Error('broken');
  const tasks = runTasks(
    {
      broken: { run: () => Promise.reject(error), interval: NEVER, failure: 'it broke' },
      slow: { run: () => promise, interval: NEVER, failure: 'it was slow' },
    },
    (...failure) => failures.push(failure),
  );
  let hasStopped = false;
  const stopped = tasks.stop().then(() => (hasStopped = true));
  await vi.waitFor(() => expect(failures).toEqual([['it broke', error]]));
  expect(hasStopped).toBe(false);
  resolve();
  await stopped;
});
