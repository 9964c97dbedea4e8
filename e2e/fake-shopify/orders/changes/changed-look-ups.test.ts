import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOW } from '../../../../server/core/order.fixtures.ts';
import { startShop, type ShopUnderTest } from '../../start-shop.fixtures.ts';
import { newOrder } from '../many/new-order.ts';
import { sampleOrders, type SampleOrder } from '../sample-orders.ts';
import type { OrderChange, ShopEvent } from './order-change.ts';

let shop: ShopUnderTest;
let clock: Date;
let events: ShopEvent[];

beforeEach(async () => {
  clock = NOW;
  events = [];
  shop = await startShop({
    now: () => clock,
    onEvents: (happened) => void events.push(...happened),
  });
});

afterEach(() => shop.close());

/** An order of which everything is still in the warehouse. */
function anOpenOrder(): SampleOrder & { email: string } {
  const found = sampleOrders(NOW).find(
    ({ email, order }) =>
      email !== null &&
      order.displayFulfillmentStatus === 'UNFULFILLED' &&
      order.fulfillments.items.length === 0 &&
      order.refunds.items.length === 0,
  );
  if (!found || found.email === null) throw new Error('no such sample order');
  return { ...found, email: found.email };
}

it('our own client reads an order at every step of its life', async () => {
  const { name, email, order } = anOpenOrder();
  const steps: OrderChange[] = [
    { kind: 'hold', reason: 'AWAITING_PAYMENT' },
    { kind: 'release' },
    { kind: 'ship' },
    { kind: 'scan', status: 'IN_TRANSIT', place: 'Utrecht, Netherlands' },
    { kind: 'delay', expected: '2026-12-01T12:00:00Z' },
    { kind: 'deliver' },
    { kind: 'request_return' },
    { kind: 'approve_return' },
    { kind: 'process_return' },
  ];
  const seen: string[] = [];
  for (const step of steps) {
    shop.admin.changeOrder(order.id, step);
    const found = await shop.look(name, email);
    const parts = [
      ...(found?.fulfillmentOrders.map(({ state }) => state) ?? []),
      ...(found?.shipments.map(({ reports }) => `${reports[0]?.events.length} scans`) ?? []),
      ...(found?.returns.map(({ status, parcels }) => `${status} with ${parcels.length}`) ?? []),
    ];
    seen.push(`${step.kind}: ${parts.join(', ')}`);
  }
  expect(seen).toEqual([
    'hold: awaiting_payment',
    'release: open',
    'ship: closed, 0 scans',
    'scan: closed, 1 scans',
    'delay: closed, 2 scans',
    'deliver: closed, 3 scans',
    'request_return: closed, 3 scans, requested with 0',
    'approve_return: closed, 3 scans, open with 1',
    'process_return: closed, 3 scans, closed with 1',
  ]);
});

it('a corrected address finds the order, and the earlier one no more', async () => {
  const { name, email, order } = anOpenOrder();
  shop.admin.changeOrder(order.id, { kind: 'correct_email', email: 'right@example.com' });
  expect(await shop.look(name, email)).toBeNull();
  expect(await shop.look(name, 'right@example.com')).toMatchObject({ name });
});

it('a cancelled order is read as cancelled, and a deleted one not at all', async () => {
  const { name, email, order } = anOpenOrder();
  shop.admin.changeOrder(order.id, { kind: 'cancel' });
  expect(await shop.look(name, email)).toMatchObject({
    cancellation: { reason: expect.stringMatching('cancelled') },
  });
  shop.admin.changeOrder(order.id, { kind: 'delete' });
  expect(await shop.look(name, email)).toBeNull();
});

it('a new order is found once the search has caught up, and Shopify tells of it twice', async () => {
  const { name, email, order } = newOrder(NOW, 0);
  shop.admin.placeOrder(order);
  expect(await shop.look(name, email ?? '')).toBeNull();
  clock = new Date(NOW.getTime() + 5_000);
  expect(await shop.look(name, email ?? '')).toMatchObject({ name });
  expect(events.map(({ topic }) => topic)).toEqual([
    'orders/create',
    'orders/updated',
    'fulfillment_orders/order_routing_complete',
  ]);
  expect(() => shop.admin.placeOrder(order)).toThrow('already');
});
