import { createSecretKey } from 'node:crypto';
import { expect, it } from 'vitest';
import { countCases, shareOf } from '../../../e2e/score/count-cases.fixtures.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { BUDGETS, WRONG_GUESSES } from '../budgets.ts';
import { createFingerprints } from './fingerprints.ts';
import { LocalCounters, type Charge } from './local-counters.ts';
import { RotatingBloomFilter } from './rotating-bloom-filter.ts';

/** Bytes, whatever is counted: sixteen mebibytes. */
const MAX_BYTES = 16 * 2 ** 20;

/** A million guesses, each at another order with another e-mail address from another network address. */
const KEYS = ['order_from_address', 'order', 'address', 'email'] as const;

/** The share of keys that may seem exhausted after one point, because they share all cells with others. */
const MAX_EXHAUSTED = 0.001;

it('counts five million different keys in the memory that it began with, and none too low', ({
  task,
}) => {
  const fingerprint = createFingerprints(createSecretKey(Buffer.alloc(32, 7)));
  const counters = new LocalCounters(BUDGETS);
  const wrongGuesses = new RotatingBloomFilter(WRONG_GUESSES.bytes, WRONG_GUESSES.window);
  const guesses = shareOf(1_000_000);
  let [counted, exhausted] = [0, 0];
  const heap = process.memoryUsage().heapUsed;
  for (let guess = 0; guess < guesses; guess += 1) {
    for (const budget of KEYS) {
      const charge: Charge = { budget, key: fingerprint(budget, `${guess}`), points: 1 };
      counters.add(charge, NOW);
      if (counters.count(charge, NOW) >= 1) counted += 1;
      if (counters.isExhausted(charge, NOW)) exhausted += 1;
    }
    const id = fingerprint('guess', `${guess}`);
    wrongGuesses.add(id, NOW);
    if (wrongGuesses.has(id, NOW)) counted += 1;
  }
  const tried = guesses * (KEYS.length + 1);
  const bytes = counters.byteLength + wrongGuesses.byteLength;
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
  expect(exhausted / tried).toBeLessThan(MAX_EXHAUSTED);
  const grown = (process.memoryUsage().heapUsed - heap) / 2 ** 20;
  countCases(task, {
    row: 'D4',
    suite: 'different keys counted',
    target: `≤ ${MAX_BYTES / 2 ** 20} MiB, none counted too low`,
    tried,
    survived: counted,
    figure: `${(bytes / 2 ** 20).toFixed(1)} MiB fixed; heap ${grown.toFixed(1)} MB; ${((100 * exhausted) / tried).toFixed(4)} % seem exhausted`,
    runsIn: 'npm test: 1 %',
  });
});
