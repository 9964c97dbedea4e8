import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import { createSubjectOf } from './subject-of.ts';

const subjectOf = createSubjectOf('hush');

describe('the pseudonym of a customer', () => {
  it('is the same however the address is written', () => {
    expect(subjectOf(aShop(), ' Jane@Example.com ')).toBe(subjectOf(aShop(), 'jane@example.com'));
  });

  it('is another for another customer, shop or secret, and tells nothing of the address', () => {
    const one = subjectOf(aShop(), 'jane@example.com');
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(one).not.toBe(subjectOf(aShop(), 'jan@example.com'));
    expect(one).not.toBe(subjectOf(aShop('other'), 'jane@example.com'));
    expect(one).not.toBe(createSubjectOf('other')(aShop(), 'jane@example.com'));
  });
});
