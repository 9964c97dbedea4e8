import { describe, expect, it } from 'vitest';
import { parseKeyRing } from './parse-key-ring.ts';

function base64(bytes = 32): string {
  return Buffer.alloc(bytes, 255).toString('base64');
}

function problemsOf(text: string): string[] {
  const parsed = parseKeyRing(text);
  return parsed.ok ? [] : parsed.problems;
}

describe('a key ring in the environment', () => {
  it('is read in the order in which it is written, without the spaces around keys', () => {
    const [one, two] = [
      { id: 'k1', key: Buffer.alloc(32, 1) },
      { id: 'k-2_b', key: Buffer.alloc(32, 2) },
    ];
    const text = [two, one].map(({ id, key }) => `${id}:${key.toString('base64')}`);
    expect(parseKeyRing(` ${text.join(' , ')}\n`)).toEqual({ ok: true, keys: [two, one] });
  });

  it.each([
    ['', ['key 1 is not written as', 'key 1 is not 32 bytes']],
    [base64(), ['key 1 is not written as', 'key 1 is not 32 bytes']],
    [`:${base64()}`, ['key 1 is not written as']],
    [`k 1:${base64()}`, ['key 1 is not written as']],
    [`k|1:${base64()}`, ['key 1 is not written as']],
    [`${'k'.repeat(33)}:${base64()}`, ['key 1 is not written as']],
    [`k1:${base64()}:x`, ['key 1 is not written as']],
    [`k1:${base64(31)}`, ['key 1 is not 32 bytes']],
    [`k1:${base64(33)}`, ['key 1 is not 32 bytes']],
    [`k1:${base64().replace('=', '')}`, ['key 1 is not 32 bytes']],
    [`k1:${base64().replaceAll('/', '_')}`, ['key 1 is not 32 bytes']],
    [`k1:${base64()},`, ['key 2 is not written as', 'key 2 is not 32 bytes']],
    [`k1:${base64()},k1:${base64()}`, ['key 2 has the id of a key before it']],
    [`k1:x,k1:y`, ['key 1 is not 32 bytes', 'key 2 has the id of', 'key 2 is not 32 bytes']],
  ])('%j is refused with all its problems, and not quoted', (text, beginnings) => {
    const problems = problemsOf(text);
    expect(problems.map((problem, n) => problem.slice(0, beginnings[n]?.length))).toEqual(
      beginnings,
    );
    expect(problems.join()).not.toContain(base64().slice(0, 20));
  });
});
