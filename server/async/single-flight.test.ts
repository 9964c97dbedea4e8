import { expect, it, vi } from 'vitest';
import { createSingleFlight } from './single-flight.ts';

it('starts once for all who ask while it is under way, and again for the next one', async () => {
  const singleFlight = createSingleFlight<string, number>();
  const { promise, resolve } = Promise.withResolvers<number>();
  const start = vi.fn(() => promise);
  const shared = [singleFlight('a', start), singleFlight('a', start)];
  resolve(1);
  expect(await Promise.all(shared)).toEqual([1, 1]);
  expect(start).toHaveBeenCalledOnce();
  expect(await singleFlight('a', async () => 2)).toBe(2);
});

it('shares a failure as well, and does not keep it', async () => {
  const singleFlight = createSingleFlight<string, number>();
  const { promise, reject } = Promise.withResolvers<number>();
  const shared = [singleFlight('a', () => promise), singleFlight('a', () => promise)];
  reject(new Error('broken'));
  for (const one of shared) await expect(one).rejects.toThrow('broken');
  expect(await singleFlight('a', async () => 2)).toBe(2);
});

it('does not share across keys', async () => {
  const singleFlight = createSingleFlight<string, string>();
  const answers = ['a', 'b'].map((key) => singleFlight(key, async () => key));
  expect(await Promise.all(answers)).toEqual(['a', 'b']);
});

it('keeps nothing of a start that throws at once', async () => {
  const singleFlight = createSingleFlight<string, number>();
  expect(() =>
    singleFlight('a', () => {
      throw new Error('broken');
    }),
  ).toThrow('broken');
  expect(await singleFlight('a', async () => 2)).toBe(2);
});
