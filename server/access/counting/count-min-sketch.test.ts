import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NOW } from '../../core/order.fixtures.ts';
import { CountMinSketch } from './count-min-sketch.ts';
import { createFingerprints } from './fingerprints.ts';

const fingerprint = createFingerprints(createSecretKey(Buffer.alloc(32, 1)));
const [KEY, OTHER] = [fingerprint('key'), fingerprint('other')];

/** Milliseconds. */
const WINDOW = 60_000;

/** Milliseconds after the sketch was first used, where its first window begins. */
function after(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

function aSketch(bytes = 8_192): CountMinSketch {
  const sketch = new CountMinSketch(bytes, WINDOW);
  sketch.add(fingerprint('the first'), 1, NOW);
  return sketch;
}

describe('a count-min sketch', () => {
  it('counts the points of each key', () => {
    const sketch = aSketch();
    expect(sketch.count(KEY, NOW)).toBe(0);
    sketch.add(KEY, 3, NOW);
    sketch.add(KEY, 2, NOW);
    sketch.add(OTHER, 7, NOW);
    expect([sketch.count(KEY, NOW), sketch.count(OTHER, NOW)]).toEqual([5, 7]);
  });

  it('stops counting at 255', () => {
    const sketch = aSketch();
    sketch.add(KEY, 200, NOW);
    sketch.add(KEY, 100, NOW);
    expect(sketch.count(KEY, NOW)).toBe(255);
  });

  it('takes the memory that it was given, whatever is counted', () => {
    const sketch = aSketch(64);
    for (let n = 0; n < 1_000; n += 1) sketch.add(fingerprint(`${n}`), 1, NOW);
    expect(sketch.byteLength).toBe(64);
  });

  it('never counts too low, also with far more keys than cells', () => {
    const sketch = aSketch(64);
    const keys = Array.from({ length: 200 }, (_, n) => fingerprint(`${n}`));
    sketch.add(KEY, 100, NOW);
    for (const key of keys) sketch.add(key, 1, NOW);
    expect(sketch.count(KEY, NOW)).toBeGreaterThanOrEqual(100);
    expect(keys.every((key) => sketch.count(key, NOW) >= 1)).toBe(true);
  });

  it('counts right with a key for every eight bytes', () => {
    const sketch = aSketch(8_192);
    const keys = Array.from({ length: 1_024 }, (_, n) => fingerprint(`${n}`));
    for (const key of keys) sketch.add(key, 1, NOW);
    const wrong = keys.filter((key) => sketch.count(key, NOW) !== 1);
    // Without the conservative update, or with fewer rows, there are several times as many.
    expect(wrong.length / keys.length).toBeLessThan(0.1);
  });

  it('adds what was counted in the window before', () => {
    const sketch = aSketch();
    sketch.add(KEY, 3, NOW);
    sketch.add(KEY, 2, after(WINDOW));
    expect(sketch.count(KEY, after(WINDOW))).toBe(5);
    expect(sketch.count(KEY, after(2 * WINDOW))).toBe(2);
    expect(sketch.count(KEY, after(3 * WINDOW))).toBe(0);
  });
});

describe('a count', () => {
  it('falls below what it is not yet when the window has ended', () => {
    const sketch = aSketch();
    sketch.add(KEY, 5, NOW);
    const begins = Math.floor(NOW.getTime() / WINDOW) * WINDOW;
    const at = after(WINDOW);
    sketch.add(KEY, 4, at);
    expect(sketch.fallsBelow(KEY, 5, at).getTime()).toBe(begins + 2 * WINDOW);
  });

  it('falls below what the window alone has counted one window later', () => {
    const sketch = aSketch();
    const begins = Math.floor(NOW.getTime() / WINDOW) * WINDOW;
    sketch.add(KEY, 5, NOW);
    expect(sketch.fallsBelow(KEY, 5, NOW).getTime()).toBe(begins + 2 * WINDOW);
    expect(sketch.fallsBelow(KEY, 6, NOW).getTime()).toBe(begins + WINDOW);
  });
});
