import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { anOrder, aFulfillmentOrder, aShop, NOW } from '../core/order.fixtures.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import type { Change } from '../ports/read-changes.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import type { Stores } from '../stores/create-stores.ts';
import { aSession, aWebhook, memoryStores } from '../stores/stores.fixtures.ts';
import { createKeepOrder, type KeepOrder } from './keep-order.ts';
import { reconcile, type ReconcilePorts } from './reconcile.ts';
import { createReadSyncStatus } from './sync-lag.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ON = new AbortController().signal;
const FACTS = { timeZone: 'Europe/Amsterdam', nameFormat: { prefix: '#', suffix: '' } };

/** So that a run is small, a page holds two changes. */
const PAGE = 2;

let stores: Stores;
let now: Date;
let changed: Record<Parameters<ReconcilePorts['readChanges']>[1], Change[]>;
/** `null` where the shop has not the app; an error where Shopify does not answer. */
let access: true | null | Error;
let asked: string[];
/** Questions that Shopify answers before it is out of order. */
let answers: number;
let ports: ReconcilePorts;
let keepOrder: KeepOrder;

beforeEach(async () => {
  stores = await memoryStores();
  onTestFinished(() => stores.close());
  [now, asked, access, answers] = [NOW, [], true, Infinity];
  changed = { orders: [], fulfillment_orders: [], returns: [] };
  await stores.sessions.save(aSession());
  await stores.inbox.add(aWebhook(), NOW);
  keepOrder = createKeepOrder({
    ...stores,
    orderReports: NO_ORDER_REPORTS,
    passContactOf: () => 'jane',
    now: () => now,
  });
  ports = {
    ...stores,
    readChanges: async (_, kind, since, page) => {
      if (kind !== 'returns') asked.push(`${kind} ${toMinutes(since)} ${page ?? ''}`.trim());
      if (asked.length > answers) throw new Error('Shopify is unavailable');
      if (access instanceof Error) throw access;
      if (access === null) return null;
      const all = changed[kind].filter(({ at }) => at >= since || kind === 'returns');
      const from = Number(page ?? 0);
      const next = from + PAGE < all.length ? String(from + PAGE) : null;
      return { changes: all.slice(from, from + PAGE), next };
    },
    now: () => now,
    log: { warn: () => {} },
  };
});

function after(minutes: number): Date {
  return new Date(NOW.getTime() + minutes * MINUTE);
}

function toMinutes(at: Date): number {
  return (at.getTime() - NOW.getTime()) / MINUTE;
}

function change(orderId: string, minutes: number, kind: keyof typeof changed = 'orders'): void {
  changed[kind].push({ orderId, at: after(minutes) });
}

/** Keeps an order that waits to be shipped, or one that was cancelled. */
async function keep(
  id: string,
  updated: number,
  read = updated,
  isFinished = false,
): Promise<void> {
  const waiting = { shipments: [], fulfillmentOrders: [aFulfillmentOrder()] };
  const cancelled = { at: '2026-11-20T10:00:00Z', reason: 'cancelled' as const };
  const state = isFinished ? { shipments: [], cancellation: cancelled } : waiting;
  const order = anOrder({ ...state, id, readAt: after(read).toISOString() });
  const updatedAt = after(updated).toISOString();
  await keepOrder(aShop(), { order, updatedAt, email: null, confirmationNumber: null }, FACTS);
}

async function runAt(minutes: number): Promise<void> {
  now = after(minutes);
  await reconcile(ports, ON);
}

/** The orders that were marked, which counts as having read them. */
async function marked(): Promise<string[]> {
  const claimed = await stores.staleOrders.claim(after(9_999), after(99_999), 100);
  for (const one of claimed) await stores.staleOrders.settle(one, now);
  expect(claimed.every(({ priority }) => priority === PRIORITY.reconciliation)).toBe(true);
  return claimed.map(({ orderId }) => orderId);
}

async function dueIn(shop: ShopDomain = aShop()): Promise<number> {
  const cursor = await stores.syncCursors.load(shop, 'orders');
  return (cursor?.dueAt.getTime() ?? 0) - now.getTime();
}

describe('reconciliation', () => {
  it('finds an order within 20 minutes of whose change the webhook was lost', async () => {
    await runAt(0);
    await keep('1', 0);
    change('1', 1);
    const times: number[] = [];
    for (let minute = 1; minute <= 21; minute += 1) {
      await runAt(minute);
      if ((await marked()).length > 0) times.push(minute);
    }
    expect(times[0]).toBeLessThanOrEqual(20);
    await keep('1', 1);
    await runAt(40);
    expect(await marked()).toEqual([]);
  });

  it('leaves alone what was read since it changed', async () => {
    await keep('1', 3);
    change('1', 3);
    change('2', 4);
    await runAt(5);
    expect(await marked()).toEqual(['2']);
  });

  it('finds a hold, which moves no order’s own time', async () => {
    await keep('1', 0, 1);
    await keep('2', 0, 3);
    change('1', 2, 'fulfillment_orders');
    change('2', 2, 'fulfillment_orders');
    await runAt(4);
    expect(await marked()).toEqual(['1']);
  });

  it('goes on five minutes before the last change that it saw, whatever its own clock says', async () => {
    await runAt(0);
    change('1', 10);
    await runAt(16);
    await runAt(40);
    expect(asked).toEqual([
      'orders -5',
      'fulfillment_orders -5',
      'orders -5',
      'fulfillment_orders -5',
      'orders 5',
      'fulfillment_orders -5',
    ]);
  });

  it('reads many changes page by page, and over several runs', async () => {
    for (let id = 1; id <= 25; id += 1) change(String(id), id);
    await stores.syncCursors.save(aShop(), 'orders', {
      cursorAt: after(1),
      caughtUpAt: null,
      dueAt: NOW,
      setAt: NOW,
    });
    const caughtUpAt = async (): Promise<Date | null | undefined> =>
      (await stores.syncCursors.load(aShop(), 'orders'))?.caughtUpAt;
    // Ten pages of orders, and one of fulfillment orders.
    answers = 11;
    await runAt(30);
    expect(await caughtUpAt()).toBeNull();
    answers = Infinity;
    await runAt(32);
    expect((await marked()).length).toBe(25);
    expect(await caughtUpAt()).toEqual(after(32));
  });

  it('reads open orders again that nobody has read for a day', async () => {
    await keep('1', -2 * 24 * 60);
    await keep('2', -60);
    await runAt(0);
    expect(await marked()).toEqual(['1']);
  });

  it('reads a finished order again of which something comes back, once a day', async () => {
    await keep('1', -2 * 24 * 60, undefined, true);
    await keep('2', -60, undefined, true);
    for (const id of ['1', '2', '3']) change(id, -9_999, 'returns');
    await runAt(0);
    expect(await marked()).toEqual(['1']);
    await keep('1', -2 * 24 * 60, 1, true);
    await runAt(20);
    expect(await marked()).toEqual([]);
    await runAt(24 * 60 + 30);
    expect(await marked()).toEqual(['1', '2']);
  });

  it('comes back every quarter of an hour, to a shop without webhooks three times as seldom', async () => {
    await runAt(0);
    expect(await dueIn()).toBeGreaterThan(0);
    expect(await dueIn()).toBeLessThanOrEqual(15 * MINUTE);
    const quiet = aShop('quiet');
    await stores.sessions.save(aSession({ shop: quiet }));
    now = after(1);
    const longest: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      await reconcile(ports, ON);
      longest.push(await dueIn(quiet));
      now = new Date(now.getTime() + Math.max(...longest.slice(-1)));
    }
    expect(longest.slice(1)).toEqual(Array.from({ length: 4 }, () => 45 * MINUTE));
  });

  it('comes to each shop at another time', async () => {
    const shops = Array.from({ length: 40 }, (_, index) => aShop(`shop-${index}`));
    for (const shop of shops) await stores.sessions.save(aSession({ shop }));
    await runAt(0);
    const due = await Promise.all(shops.map((shop) => dueIn(shop)));
    expect(new Set(due.map((time) => Math.floor(time / (5 * MINUTE)))).size).toBeGreaterThan(5);
  });

  it('tries again in two minutes when Shopify does not answer, and loses nothing', async () => {
    await runAt(0);
    change('1', 20);
    access = new Error('Shopify is unavailable');
    await runAt(21);
    expect(await dueIn()).toBe(2 * MINUTE);
    access = true;
    await runAt(23);
    expect(await marked()).toEqual(['1']);
  });

  it('waits an hour for a shop that has uninstalled the app', async () => {
    access = null;
    await runAt(0);
    expect(await dueIn()).toBe(HOUR);
    expect(asked).toHaveLength(2);
  });

  it('survives a clock that was years ahead', async () => {
    await runAt(0);
    await runAt(5 * 365 * 24 * 60);
    change('1', 3);
    await runAt(4);
    await runAt(20);
    expect(await marked()).toEqual(['1']);
    // One that was made then is no better.
    const ahead = { cursorAt: after(9_999_999), caughtUpAt: null, setAt: NOW, dueAt: now };
    await stores.syncCursors.save(aShop(), 'orders', ahead);
    change('2', 38);
    await runAt(40);
    expect(await marked()).toContain('2');
  });

  it('runs at once when a clock that was hours ahead is right again, however late', async () => {
    await runAt(180);
    change('1', 75);
    await runAt(76);
    expect(await marked()).toEqual(['1']);
  });

  it('says up to when every change was seen, and when that is too long ago', async () => {
    const status = createReadSyncStatus({ ...stores, now: () => now });
    expect(await status(aShop())).toEqual({ caughtUpAt: null, isLagging: true });
    await runAt(0);
    now = after(60);
    expect(await status(aShop())).toEqual({ caughtUpAt: NOW, isLagging: false });
    now = after(61);
    expect(await status(aShop())).toEqual({ caughtUpAt: NOW, isLagging: true });
  });

  it('begins nothing when the server is stopping', async () => {
    await reconcile(ports, AbortSignal.abort());
    expect(asked).toEqual([]);
  });
});
