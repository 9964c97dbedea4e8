import { describe, expect, it } from 'vitest';
import { createBackground } from './background.ts';

async function nothing(): Promise<void> {}

describe('background work', () => {
  it('is begun at once, and all that was begun is finished before it settles', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const done: string[] = [];
    const background = createBackground(2, () => {});
    background.run(async () => {
      done.push('begun');
      await promise;
      background.run(async () => void done.push('second'));
      done.push('first');
    });
    expect(done).toEqual(['begun']);
    resolve();
    await background.settle();
    expect(done).toEqual(['begun', 'second', 'first']);
  });

  it('drops what is more than may be under way, and takes more when some has ended', async () => {
    const background = createBackground(1, () => {});
    expect([background.run(nothing), background.run(nothing)]).toEqual([true, false]);
    await background.settle();
    expect(background.run(nothing)).toBe(true);
  });

  it('reports what fails, and goes on', async () => {
    const failed: unknown[] = [];
    const background = createBackground(1, (error) => failed.push(error));
    const error = new Error('the database is away');
    background.run(() => Promise.reject(error));
    await background.settle();
    background.run(() => {
      throw error;
    });
    await background.settle();
    expect(failed).toEqual([error, error]);
  });
});
