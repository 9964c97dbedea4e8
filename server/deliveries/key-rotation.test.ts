import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseOrderLookup } from '../core/lookup/order-lookup.ts';
import { anOrder, aShop, NOW } from '../core/order.fixtures.ts';
import type { FindOrder } from '../ports/find-order.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import { createStores, type Stores } from '../stores/create-stores.ts';
import { FACTS, JANE } from '../stores/kept-orders.fixtures.ts';
import { aKey } from '../stores/stores.fixtures.ts';
import { createFindOrder } from './find-order.ts';
import { createKeepOrder } from './keep-order.ts';

const ORDER = anOrder({ id: '1' });
const LIVE = anOrder({ id: '1', payment: 'pending' });
const READ = { confirmationNumber: null, email: JANE, updatedAt: NOW.toISOString() };
const LOST = 'no key opens a kept order: it is read again';

/** A server with these keys on a database that outlives it. */
async function start(
  databaseUrl: string,
  ...ids: string[]
): Promise<{ finder: FindOrder; stores: Stores; keep: () => Promise<string>; seen: string[] }> {
  const seen: string[] = [];
  const stores = await createStores({
    databaseUrl,
    keys: ids.map((id) => aKey(id)),
    log: { warn: (_, message) => void seen.push(message) },
  });
  const finder = createFindOrder({
    ...stores,
    passContactOf: () => 'pseudonym',
    live: { findOrder: async () => LIVE, findOrderById: async () => LIVE },
    now: () => NOW,
    count: (result) => void seen.push(result),
    onUnavailable: (error) => {
      throw error;
    },
  });
  const keepOrder = createKeepOrder({
    ...stores,
    orderReports: NO_ORDER_REPORTS,
    passContactOf: () => 'pseudonym',
    now: () => NOW,
  });
  const keep = (): Promise<string> => keepOrder(aShop(), { ...READ, order: ORDER }, FACTS);
  return { finder, stores, keep, seen };
}

/** By what a shopper types, and by a support link. */
async function findBoth({ findOrder, findOrderById }: FindOrder): Promise<unknown[]> {
  const parsed = parseOrderLookup({ order: ORDER.name, email: JANE });
  if (!parsed.ok) throw new Error('no look-up');
  return [await findOrder(aShop(), parsed.lookup), await findOrderById(aShop(), '1', null)];
}

it('key rotation → hits continue; key loss → read again, counted, never an error for the shopper', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'key-rotation-'));
  const file = join(folder, 'kept.sqlite');
  const before = await start(file, 'k1');
  const cursor = { cursorAt: NOW, caughtUpAt: NOW, setAt: NOW, dueAt: NOW };
  await before.stores.syncCursors.save(aShop(), 'orders', cursor);
  expect(await before.keep()).toBe('kept');

  const rotated = await start(file, 'k2', 'k1');
  expect(await findBoth(rotated.finder)).toEqual([ORDER, ORDER]);
  expect(rotated.seen).toEqual(['kept', 'kept']);

  const lost = await start(file, 'k3');
  expect(await findBoth(lost.finder)).toEqual([LIVE, LIVE]);
  expect(lost.seen).toEqual(['absent', LOST, 'absent']);
  expect(await lost.keep()).toBe('kept');
  expect(await findBoth(lost.finder)).toEqual([ORDER, ORDER]);

  for (const { stores } of [before, rotated, lost]) await stores.close();
  rmSync(folder, { recursive: true });
});
