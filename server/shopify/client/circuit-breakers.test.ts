import { describe, expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import {
  createCircuitBreakers,
  FAILURES_TO_OPEN,
  REFUSED_RESET_TIMEOUT,
  RESET_TIMEOUT,
} from './circuit-breakers.ts';

function setUp() {
  let time = 0;
  const breakers = createCircuitBreakers(() => time);
  return {
    ...breakers,
    pass: (milliseconds: number) => void (time += milliseconds),
    fail: (times: number, reason: Parameters<typeof breakers.failed>[1] = 'http') => {
      for (let turn = 0; turn < times; turn += 1) breakers.failed(aShop(), reason);
    },
  };
}

describe('a shop that does not answer', () => {
  it('is asked on, until it has failed so often that it is no accident', () => {
    const { allows, fail } = setUp();
    fail(FAILURES_TO_OPEN - 1);
    expect(allows(aShop())).toBe(true);
    fail(1);
    expect(allows(aShop())).toBe(false);
  });

  it('is asked on when it answers now and then', () => {
    const { allows, fail, succeeded } = setUp();
    fail(FAILURES_TO_OPEN - 1);
    succeeded(aShop());
    fail(FAILURES_TO_OPEN - 1);
    expect(allows(aShop())).toBe(true);
  });

  it('is asked once after each reset timeout, and by everybody once it has answered', () => {
    const { allows, fail, succeeded, pass } = setUp();
    fail(FAILURES_TO_OPEN);
    pass(RESET_TIMEOUT - 1);
    expect(allows(aShop())).toBe(false);
    pass(1);
    expect(allows(aShop())).toBe(true);
    expect(allows(aShop()), 'the next one waits for what the first finds').toBe(false);
    fail(1);
    pass(RESET_TIMEOUT - 1);
    expect(allows(aShop())).toBe(false);
    pass(1);
    expect(allows(aShop())).toBe(true);
    succeeded(aShop());
    expect([allows(aShop()), allows(aShop())]).toEqual([true, true]);
  });

  it('is asked by the next one when the first had nothing to ask with', () => {
    const { allows, fail, pass } = setUp();
    fail(FAILURES_TO_OPEN);
    pass(RESET_TIMEOUT);
    expect(allows(aShop())).toBe(true);
    fail(1, 'not_installed');
    expect([allows(aShop()), allows(aShop())]).toEqual([true, false]);
  });

  it('stays open while queries end that were not let through', () => {
    const { allows, fail } = setUp();
    fail(FAILURES_TO_OPEN);
    fail(1, 'throttled');
    expect(allows(aShop())).toBe(false);
  });

  it('opens at once, and for longer, where it has refused our token', () => {
    const { allows, fail, pass } = setUp();
    fail(1, 'token_refused');
    pass(REFUSED_RESET_TIMEOUT - 1);
    expect(allows(aShop())).toBe(false);
    pass(1);
    expect(allows(aShop())).toBe(true);
  });

  it.each(['graphql', 'throttled', 'unauthorized', 'not_installed', 'circuit_open'] as const)(
    'stays closed for %s, however often',
    (reason) => {
      const { allows, fail } = setUp();
      fail(100, reason);
      expect(allows(aShop())).toBe(true);
    },
  );

  it('does not stop the queries to another', () => {
    const { allows, fail } = setUp();
    fail(FAILURES_TO_OPEN);
    expect(allows(aShop('other'))).toBe(true);
  });
});
