import { expect, it } from 'vitest';
import { TooManyReads } from '../../async/too-many-reads.ts';
import { createLiveReads, MOST_READS, WINDOW, type LiveReads } from './live-reads.ts';

function setUp(): LiveReads & { pass(milliseconds: number): void; count(key: string): number } {
  let time = 0;
  const reads = createLiveReads(() => time);
  return {
    ...reads,
    pass: (milliseconds) => void (time += milliseconds),
    /** How many of a hundred are taken. */
    count(key) {
      let taken = 0;
      for (let times = 0; times < 100; times += 1) {
        try {
          reads.take(key);
          taken += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(TooManyReads);
        }
      }
      return taken;
    },
  };
}

it('a key has ten reads in half a minute, whatever others take', () => {
  const { count, pass } = setUp();
  expect(count('a')).toBe(MOST_READS);
  expect(count('b')).toBe(MOST_READS);
  pass(WINDOW - 1);
  expect(count('a')).toBe(0);
  pass(1);
  expect(count('a')).toBe(MOST_READS);
});

it('who has read too much is told when there are reads again', () => {
  const { take, count, pass } = setUp();
  count('a');
  pass(WINDOW - 7_200);
  expect(() => take('a')).toThrow(expect.objectContaining({ retryAfterSeconds: 8 }));
});

it('a read that was given back can be taken again', () => {
  const { take, count } = setUp();
  for (let times = 0; times < 1_000; times += 1) take('a')();
  expect(count('a')).toBe(MOST_READS);
});
