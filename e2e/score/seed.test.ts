import { expect, it } from 'vitest';
import { readSeed } from './seed.ts';

it('is the one of VITE_SEED, or a random one', () => {
  expect(readSeed({ VITE_SEED: '42' })).toBe(42);
  for (const env of [{}, { VITE_SEED: '' }]) {
    expect(readSeed(env)).toBeGreaterThanOrEqual(0);
    expect(readSeed(env)).toBeLessThan(2 ** 31);
  }
});

it.each(['x', '1e3', '-1', '2147483648'])('refuses %s', (text) => {
  expect(() => readSeed({ VITE_SEED: text })).toThrow('VITE_SEED is not a whole number');
});
