import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import { createContactOf } from './contact.ts';

const contactOf = createContactOf('api-secret');
const JANE = contactOf(aShop(), 'jane@example.com');

describe('the pseudonym of a contact', () => {
  it('has sixteen bytes, and is the same for every spelling of the address', () => {
    expect(JANE).toMatch(/^[\w-]{22}$/);
    expect(contactOf(aShop(), ' JANE@Example.com')).toBe(JANE);
  });

  it('is another for another address, another shop or another secret', () => {
    const others = [
      contactOf(aShop(), 'joan@example.com'),
      contactOf(aShop('other'), 'jane@example.com'),
      createContactOf('another')(aShop(), 'jane@example.com'),
      contactOf(aShop(), null),
    ];
    expect(new Set([JANE, ...others]).size).toBe(5);
  });

  it('of no address is that of an empty one', () => {
    expect(contactOf(aShop(), null)).toBe(contactOf(aShop(), ''));
  });

  it('never changes, since passes name it', () => {
    expect(JANE).toBe('F4UiTlmS4h1Xhrsc0GfRqw');
  });
});
