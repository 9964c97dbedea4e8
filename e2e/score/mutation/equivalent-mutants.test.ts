import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EQUIVALENT } from './equivalent-mutants.ts';
import type { Unnoticed } from './unnoticed-mutant.ts';

const KEPT = new URL('mutants.json', import.meta.url);

it('every equivalent mutant was tried, and was not noticed', () => {
  const kept: Record<string, { unnoticed: Unnoticed[] }> = JSON.parse(readFileSync(KEPT, 'utf8'));
  const needless = EQUIVALENT.filter(
    ({ file, code, original, replacement }) =>
      !kept[file]?.unnoticed.some(
        (one) => one.code === code && one.original === original && one.replacement === replacement,
      ),
  );
  expect(needless).toEqual([]);
});
