import { createSecretKey } from 'node:crypto';
import { expect, it } from 'vitest';
import { NOW } from '../../core/order.fixtures.ts';
import { createFingerprints, type Fingerprint } from './fingerprints.ts';
import { RotatingBloomFilter } from './rotating-bloom-filter.ts';

const fingerprint = createFingerprints(createSecretKey(Buffer.alloc(32, 1)));

/** Milliseconds. */
const WINDOW = 60_000;

function after(windows: number): Date {
  return new Date(NOW.getTime() + windows * WINDOW);
}

function keys(count: number, of: string): Fingerprint[] {
  return Array.from({ length: count }, (_, n) => fingerprint(of, `${n}`));
}

it('a Bloom filter has what was added, for one window and not for two', () => {
  const filter = new RotatingBloomFilter(1_024, WINDOW);
  const [key = '', other = ''] = keys(2, 'added');
  expect(filter.has(key, NOW)).toBe(false);
  filter.add(key, NOW);
  expect([filter.has(key, NOW), filter.has(other, NOW)]).toEqual([true, false]);
  expect(filter.has(key, after(1))).toBe(true);
  expect(filter.has(key, after(2))).toBe(false);
});

it('a Bloom filter has all that was added, and one in a hundred others with ten bits of memory a key', () => {
  const bytes = 2 * 8_192;
  const filter = new RotatingBloomFilter(bytes, WINDOW);
  const added = keys((bytes / 2) * 0.8, 'added');
  for (const key of added) filter.add(key, NOW);
  expect(added.every((key) => filter.has(key, NOW))).toBe(true);
  const others = keys(20_000, 'other');
  const share = others.filter((key) => filter.has(key, NOW)).length / others.length;
  expect(share).toBeGreaterThan(0.007);
  expect(share).toBeLessThan(0.013);
  expect(filter.byteLength).toBe(bytes);
});
