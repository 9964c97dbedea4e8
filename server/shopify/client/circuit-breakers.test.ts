import { describe, expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import { createCircuits, FAILURES_TO_OPEN, REST, REST_OF_REFUSED } from './circuit-breakers.ts';

function scene() {
  let time = 0;
  const circuits = createCircuits(() => time);
  return {
    ...circuits,
    pass: (milliseconds: number) => void (time += milliseconds),
    fail: (times: number, reason: Parameters<typeof circuits.failed>[1] = 'http') => {
      for (let turn = 0; turn < times; turn += 1) circuits.failed(aShop(), reason);
    },
  };
}

describe('a shop that does not answer', () => {
  it('is asked on, until it has failed so often that it is no accident', () => {
    const { mayAsk, fail } = scene();
    fail(FAILURES_TO_OPEN - 1);
    expect(mayAsk(aShop())).toBe(true);
    fail(1);
    expect(mayAsk(aShop())).toBe(false);
  });

  it('is asked on when it answers now and then', () => {
    const { mayAsk, fail, answered } = scene();
    fail(FAILURES_TO_OPEN - 1);
    answered(aShop());
    fail(FAILURES_TO_OPEN - 1);
    expect(mayAsk(aShop())).toBe(true);
  });

  it('is asked once after each rest, and by everybody once it has answered', () => {
    const { mayAsk, fail, answered, pass } = scene();
    fail(FAILURES_TO_OPEN);
    pass(REST - 1);
    expect(mayAsk(aShop())).toBe(false);
    pass(1);
    expect(mayAsk(aShop())).toBe(true);
    expect(mayAsk(aShop()), 'the next one waits for what the first finds').toBe(false);
    fail(1);
    pass(REST - 1);
    expect(mayAsk(aShop())).toBe(false);
    pass(1);
    expect(mayAsk(aShop())).toBe(true);
    answered(aShop());
    expect([mayAsk(aShop()), mayAsk(aShop())]).toEqual([true, true]);
  });

  it('is asked by the next one when the first had nothing to ask with', () => {
    const { mayAsk, fail, pass } = scene();
    fail(FAILURES_TO_OPEN);
    pass(REST);
    expect(mayAsk(aShop())).toBe(true);
    fail(1, 'not_installed');
    expect([mayAsk(aShop()), mayAsk(aShop())]).toEqual([true, false]);
  });

  it('rests on while questions end that were not asked after the rest', () => {
    const { mayAsk, fail } = scene();
    fail(FAILURES_TO_OPEN);
    fail(1, 'throttled');
    expect(mayAsk(aShop())).toBe(false);
  });

  it('rests longer, and at once, where it has refused our token', () => {
    const { mayAsk, fail, pass } = scene();
    fail(1, 'token_refused');
    pass(REST_OF_REFUSED - 1);
    expect(mayAsk(aShop())).toBe(false);
    pass(1);
    expect(mayAsk(aShop())).toBe(true);
  });

  it.each(['graphql', 'throttled', 'unauthorized', 'not_installed', 'resting'] as const)(
    'is none for %s, however often',
    (reason) => {
      const { mayAsk, fail } = scene();
      fail(100, reason);
      expect(mayAsk(aShop())).toBe(true);
    },
  );

  it('is no reason not to ask another', () => {
    const { mayAsk, fail } = scene();
    fail(FAILURES_TO_OPEN);
    expect(mayAsk(aShop('other'))).toBe(true);
  });
});
