import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import { parseOrderLookup, type OrderReference } from '../core/order-lookup.ts';
import { createRateLimit } from './rate-limit.ts';

const BUDGETS = { perAddress: { points: 3, duration: 60 }, perOrder: { points: 2, duration: 600 } };

function referencesOf(order: string): readonly OrderReference[] {
  const parsed = parseOrderLookup({ order, email: 'jane@example.com' });
  if (!parsed.ok) throw new Error('no order number');
  return parsed.lookup.references;
}

function attempt(
  order: string,
  address: string,
  shop = aShop(),
): Parameters<ReturnType<typeof createRateLimit>>[0] {
  return { shop, address, references: referencesOf(order) };
}

describe('the base rate limit', () => {
  it('stops an address that tries one order after another', async () => {
    const rateLimit = createRateLimit(BUDGETS);
    for (const order of ['1', '2', '3']) expect(await rateLimit(attempt(order, 'a'))).toBeNull();
    expect(await rateLimit(attempt('4', 'a'))).toBeGreaterThan(0);
    expect(await rateLimit(attempt('4', 'b'))).toBeNull();
  });

  it('stops the attempts on one order from many addresses', async () => {
    const rateLimit = createRateLimit(BUDGETS);
    for (const address of ['a', 'b']) expect(await rateLimit(attempt('1', address))).toBeNull();
    const wait = await rateLimit(attempt('1', 'c'));
    expect(wait).toBeGreaterThan(540);
    expect(wait).toBeLessThanOrEqual(600);
  });

  it('cannot be got round by typing another number beside the order’s', async () => {
    const rateLimit = createRateLimit(BUDGETS);
    for (const other of ['7', '8'])
      expect(await rateLimit(attempt(`1001 ${other}`, 'a'))).toBeNull();
    expect(await rateLimit(attempt('1001 9', 'b'))).toBeGreaterThan(0);
  });

  it('counts each shop by itself', async () => {
    const rateLimit = createRateLimit(BUDGETS);
    for (const order of ['1', '2', '3', '4']) await rateLimit(attempt(order, 'a'));
    expect(await rateLimit(attempt('1', 'a'))).toBeGreaterThan(0);
    expect(await rateLimit(attempt('1', 'a', aShop('other')))).toBeNull();
  });
});
