import { expect, it } from 'vitest';
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
          expect(error).toMatchObject({ reason: 'too_many_reads' });
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

it('a read that was given back can be taken again', () => {
  const { take, count } = setUp();
  for (let times = 0; times < 1_000; times += 1) take('a')();
  expect(count('a')).toBe(MOST_READS);
});
