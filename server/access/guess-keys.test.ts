import { describe, expect, it } from 'vitest';
import { parseCodeLookup } from '../core/lookup/order-lookup.ts';
import { aShop } from '../core/order.fixtures.ts';
import { aGuess } from './guess-budgets.fixtures.ts';
import { emailKey, guessKeys, type GuessKeys } from './guess-keys.ts';

/** Fingerprints that can be read. */
const readable = (...parts: string[]): string => parts.join('|');

function keysOf(order: string, email = 'jane@example.com'): GuessKeys {
  return guessKeys(aGuess(order, email), readable);
}

describe('what a guess is charged to', () => {
  // Other releases, servers and the journal count under the same names.
  it('is the order, the addresses and the shop, by names that never change', () => {
    expect(keysOf('1001')).toEqual({
      id: 'guess|demo.myshopify.com|1001|jane@example.com',
      purpose: '1001',
      charges: [
        {
          budget: 'order_from_address',
          key: 'order_from_address|demo.myshopify.com|1001|203.0.113.7',
          points: 1,
        },
        { budget: 'order', key: 'order|demo.myshopify.com|1001', points: 1 },
        { budget: 'address', key: 'address|demo.myshopify.com|203.0.113.7', points: 1 },
        { budget: 'email', key: 'email|demo.myshopify.com|jane@example.com', points: 1 },
        { budget: 'shop', key: 'shop|demo.myshopify.com', points: 1 },
      ],
    });
  });

  it('is each of several orders, and everything else once for each of them', () => {
    const { purpose, charges } = keysOf('1001, 1002, 1003');
    expect(purpose).toBe('1001 1002 1003');
    const points = charges.map((charge) => [charge.budget, charge.points]);
    expect(points).toEqual([
      ...[1, 2, 3].flatMap(() => [
        ['order_from_address', 1],
        ['order', 1],
      ]),
      ['address', 3],
      ['email', 3],
      ['shop', 3],
    ]);
  });

  it.each([
    ['EN1001', '1001'],
    ['1001.NL', '1001'],
    ['10-01', '10-01'],
    ['10-01-A', '10-01'],
    ['Gift-A', 'GIFT-A'],
  ])('is the digits of %s, or else all of it: %s', (order, digits) => {
    expect(keysOf(order).purpose).toBe(digits);
  });

  it('is one order where two names have the same digits', () => {
    const { purpose, charges } = keysOf('EN1001, FR1001');
    expect(purpose).toBe('1001');
    expect(charges).toHaveLength(5);
  });

  it('is told apart by the whole guess: all its orders, and the address', () => {
    const ids = [keysOf('1001'), keysOf('1001, 1002'), keysOf('1001', 'joan@example.com')];
    expect(new Set(ids.map(({ id }) => id)).size).toBe(3);
    expect(keysOf('1001, 1002').id).toContain('|1001 1002|');
  });

  it('is a code like an e-mail address', () => {
    const parsed = parseCodeLookup({ order: '1001', code: 'XPAV284CT' });
    if (!parsed.ok) throw new Error('no code');
    const guess = { ...aGuess('1001', 'jane@example.com'), lookup: parsed.lookup };
    expect(guessKeys(guess, readable).charges[3]?.key).toBe('email|demo.myshopify.com|XPAV284CT');
    expect(emailKey(aShop(), 'XPAV284CT', readable).budget).toBe('email');
  });
});
