import { parseWholeNumber } from '../../server/environment/environment-values.ts';

/** The largest seed: `fast-check` takes 32-bit integers. https://fast-check.dev/docs/core-blocks/runners/ */
const MAX_SEED = 2 ** 31 - 1;

/** A seed for generated cases: the one of `VITE_SEED`, else a random one. */
export function readSeed(env: Readonly<Record<string, unknown>>): number {
  const value = env['VITE_SEED'];
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return Math.trunc(Math.random() * MAX_SEED);
  const seed = parseWholeNumber(text, MAX_SEED);
  if (seed === null) {
    throw new Error(`VITE_SEED is not a whole number from 0 to ${MAX_SEED}: correct or remove it`);
  }
  return seed;
}
