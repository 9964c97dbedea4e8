import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../core/dates/durations.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { createFingerprints } from './counting/fingerprints.ts';
import { createWaitSlots, type WaitSlots } from './wait-slots.ts';

/** Memory that is never more, in bytes. */
const MEMORY = 32 * 1024;

function start(): WaitSlots {
  return createWaitSlots(createFingerprints(createSecretKey(Buffer.alloc(32, 1))));
}

function takeAll(slots: WaitSlots, orders: readonly string[], now = NOW): number {
  return orders.filter((order) => slots.take(aShop(), order, now)).length;
}

const manyOrders = Array.from({ length: 100 }, (_, n) => String(n));

describe('the slots of those who have waited', () => {
  it('are one of an order, and of another order, or another shop’s, another one', () => {
    const slots = start();
    expect(takeAll(slots, ['1001', '1001', '1002'])).toBe(2);
    expect(slots.take(aShop('other'), '1001', NOW)).toBe(true);
  });

  it('are thirty of a shop', () => {
    const slots = start();
    expect(takeAll(slots, manyOrders)).toBe(30);
    expect(slots.take(aShop('other'), '1', NOW)).toBe(true);
  });

  it('are there again after one to two minutes', () => {
    const slots = start();
    takeAll(slots, manyOrders);
    expect(takeAll(slots, manyOrders, new Date(NOW.getTime() + 2 * MINUTE))).toBe(30);
  });

  it('are not taken from an order whose shop has none left', () => {
    const slots = start();
    slots.take(aShop(), 'first', new Date(NOW.getTime() - MINUTE));
    takeAll(slots, manyOrders);
    expect(takeAll(slots, ['1001'])).toBe(0);
    const later = new Date(NOW.getTime() + 2 * MINUTE);
    expect(takeAll(slots, ['1001', '1001'], later)).toBe(1);
  });

  it('take fixed memory', () => {
    expect(start().byteLength).toBe(MEMORY);
  });
});
