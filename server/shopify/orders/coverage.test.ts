import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  COVERAGE_FILE,
  coverageTable,
  coverageTables,
  sentence,
  valuesOf,
} from './coverage.fixtures.ts';

describe('every state that Shopify has', () => {
  it('is in the table of what its shopper reads', async () => {
    const committed = readFileSync(COVERAGE_FILE, 'utf8');
    expect(committed, 'run `npm run generate`').toBe(await coverageTable());
  });

  it.each(coverageTables)(
    '$name: each value has words, a headline and a next step',
    ({ rows, name }) => {
      expect(rows.length).toBeGreaterThan(valuesOf(name).length);
      for (const { value, key, headline, next } of rows) {
        for (const one of [key, headline, next])
          expect(sentence(one), `${value}: ${one}`).toMatch(/\S/);
      }
    },
  );

  it('is neither said in Shopify’s own words, nor as an accusation', () => {
    for (const { value, key } of coverageTables.flatMap(({ rows }) => rows)) {
      if (key.startsWith('returns.')) continue;
      expect(sentence(key), value).not.toMatch(/fraud|declin|reject|[A-Z]{2}|_/);
    }
  });
});
