import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { LookupCount } from '../ports/daily-counts.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { createLookupCounts } from './lookup-counts.ts';

/** 13:00, and a quarter of an hour later. */
const SLOT = Date.parse('2026-11-25T13:00:00Z');
const QUARTER = 900_000;

function counting(maxWaiting?: number) {
  const written: [ShopDomain, string][] = [];
  const clock = { now: NOW };
  const database = { isAway: false };
  const counts = createLookupCounts({
    now: () => clock.now,
    async addLookups(shop, rows) {
      if (database.isAway) throw new Error('away');
      for (const row of rows) written.push([shop, textOf(row)]);
    },
    ...(maxWaiting !== undefined && { maxWaiting }),
  });
  return { ...counts, written, clock, database };
}

function textOf({ slot, measure, count }: LookupCount): string {
  return `${(slot - SLOT) / QUARTER} ${measure} ${count}`;
}

describe('look-ups that are counted in memory', () => {
  it('are written once, by shop, outcome and quarter of an hour', async () => {
    const { count, flush, written, clock } = counting();
    count(aShop(), 'lookup_found');
    count(aShop(), 'lookup_found');
    count(aShop('other'), 'page_opened');
    clock.now = new Date(SLOT + QUARTER);
    count(aShop(), 'lookup_found');
    await flush();
    await flush();
    expect(written).toEqual([
      [aShop(), '0 lookup_found 2'],
      [aShop(), '1 lookup_found 1'],
      [aShop('other'), '0 page_opened 1'],
    ]);
  });

  it('wait for a database that is away, and are written with those that came meanwhile', async () => {
    const { count, flush, written, database } = counting();
    database.isAway = true;
    count(aShop(), 'lookup_found');
    count(aShop('other'), 'lookup_found');
    await expect(flush()).rejects.toThrow('away');
    count(aShop(), 'lookup_found');
    database.isAway = false;
    await flush();
    expect(written).toEqual([
      [aShop(), '0 lookup_found 2'],
      [aShop('other'), '0 lookup_found 1'],
    ]);
  });

  it('take no more memory than for so many numbers, however many shops there are', async () => {
    const { count, flush, written } = counting(2);
    for (const name of ['a', 'b', 'c', 'a']) count(aShop(name), 'lookup_found');
    await flush();
    expect(written).toEqual([
      [aShop('a'), '0 lookup_found 2'],
      [aShop('b'), '0 lookup_found 1'],
    ]);
  });
});
