import { describe, expect, it } from 'vitest';
import { RotatingBuffer } from './rotating-buffer.ts';

const WINDOW = 60_000;
const NOW = Date.parse('2026-11-25T13:05:00Z');
const YEARS_AHEAD = 10 * 365 * 86_400_000;

/** A buffer with one byte written at an instant. */
function written(at: number): RotatingBuffer {
  const buffer = new RotatingBuffer(16, WINDOW);
  buffer.at(new Date(at)).current[0] = 1;
  return buffer;
}

function isKept(buffer: RotatingBuffer, at: number): boolean {
  const { current, previous } = buffer.at(new Date(at));
  return current[0] === 1 || previous[0] === 1;
}

describe('a rotating buffer', () => {
  it('has two halves, which together take what it was given', () => {
    const buffer = new RotatingBuffer(16, WINDOW);
    const { current, previous } = buffer.at(new Date(NOW));
    expect([current.byteLength, previous.byteLength, buffer.byteLength]).toEqual([8, 8, 16]);
  });

  it('writes the same half within one window', () => {
    const buffer = new RotatingBuffer(16, WINDOW);
    const { current } = buffer.at(new Date(NOW));
    const begins = buffer.rotatesAt().getTime() - WINDOW;
    expect(buffer.at(new Date(NOW)).current).toBe(current);
    expect(buffer.at(new Date(begins + WINDOW - 1)).current).toBe(current);
    expect(buffer.at(new Date(begins + WINDOW)).previous).toBe(current);
  });
});

describe('what is written into a rotating buffer', () => {
  it('stays for one window, and is gone after two', () => {
    expect(isKept(written(NOW), NOW + WINDOW)).toBe(true);
    expect(isKept(written(NOW), NOW + 2 * WINDOW)).toBe(false);
  });

  it('expires as fast as ever after the clock was years ahead and is right again', () => {
    const buffer = written(NOW + YEARS_AHEAD);
    expect(isKept(buffer, NOW)).toBe(true);
    expect(buffer.rotatesAt().getTime()).toBe(NOW + WINDOW);
    expect(isKept(buffer, NOW + 2 * WINDOW)).toBe(false);
  });

  it('is kept for at most two windows more when the clock goes back by a second', () => {
    const buffer = written(NOW);
    expect(isKept(buffer, NOW - 1_000)).toBe(true);
    expect(isKept(buffer, NOW - 1_000 + 2 * WINDOW)).toBe(false);
  });
});
