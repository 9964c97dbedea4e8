import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { CustomerRequests, OpenedOrder } from '../ports/customer-requests.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import type { Stores } from '../stores/create-stores.ts';
import { anEntry, contactOf, FACTS } from '../stores/kept-orders.fixtures.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createCustomerRequests } from './customer-requests.ts';
import { createRedactCustomer } from './redact-customer.ts';

const DAYS_30 = 30 * 86_400_000;

let stores: Stores;
let now = NOW;
let requests: CustomerRequests;
beforeEach(async () => {
  stores = await memoryStores();
  now = NOW;
  requests = createCustomerRequests({ ...stores, orderReports: NO_ORDER_REPORTS, now: () => now });
  await stores.shops.saveFacts(aShop(), FACTS, NOW);
  for (const [id, email] of [
    ['1', 'jane@example.com'],
    ['2', 'jane@example.com'],
    ['3', 'jack@example.com'],
  ] as const) {
    await stores.keptOrders.put(aShop(), anEntry({ id }, { contact: contactOf(email) }), NOW);
  }
});
afterEach(() => stores.close());

async function opened(id: string, shop = aShop()): Promise<OpenedOrder[] | null> {
  const request = await requests.open(shop, id);
  if (!request) return null;
  const orders: OpenedOrder[] = [];
  for await (const batch of request.batches) orders.push(...batch);
  return orders;
}

describe('a customer’s request to see what is kept', () => {
  it('is opened with the orders that it names and those of the address, and no others', async () => {
    await stores.noticeChannels.save(aShop(), 'mail', { kinds: [], target: null });
    await stores.orderWishes.save(aShop(), '2', 'problems', NOW);
    await requests.receive(aShop(), 'w1', { orderIds: ['9', '1'], contacts: [contactOf()] });
    expect(await requests.list(aShop())).toEqual([
      {
        id: 'w1',
        askedAt: NOW,
        dueAt: new Date(NOW.getTime() + DAYS_30),
        orderIds: ['9', '1'],
        keptOrders: 2,
      },
    ]);
    expect(await opened('w1')).toEqual([
      { orderId: '2', order: anEntry({ id: '2' }).order, wish: { wish: 'problems', madeAt: NOW } },
      { orderId: '1', order: anEntry({ id: '1' }).order, wish: null },
    ]);
  });

  it('is opened empty where nothing is kept, and not at all by another shop', async () => {
    await requests.receive(aShop(), 'w1', { orderIds: ['9'], contacts: [] });
    expect(await requests.list(aShop())).toMatchObject([{ keptOrders: 0 }]);
    expect(await opened('w1')).toEqual([]);
    expect(await opened('w1', aShop('other'))).toBeNull();
    expect(await opened('w2')).toBeNull();
  });

  it('names an order that no key opens', async () => {
    await requests.receive(aShop(), 'w1', { orderIds: ['3'], contacts: [] });
    const other = await stores.keptOrders.findById(aShop(), '1');
    expect(other).not.toBeNull();
    requests = createCustomerRequests({
      ...stores,
      orderReports: NO_ORDER_REPORTS,
      keptOrders: { ...stores.keptOrders, findById: async () => null },
      now: () => now,
    });
    expect(await opened('w1')).toEqual([{ orderId: '3', order: null, wish: null }]);
  });

  it('is there for 30 days', async () => {
    await requests.receive(aShop(), 'w1', { orderIds: ['1'], contacts: [] });
    now = new Date(NOW.getTime() + DAYS_30 - 1);
    await requests.forget();
    expect(await requests.list(aShop())).toHaveLength(1);
    now = new Date(NOW.getTime() + DAYS_30);
    expect(await requests.list(aShop())).toEqual([]);
    expect(await opened('w1')).toBeNull();
    now = new Date(NOW.getTime() + DAYS_30 + 1);
    await requests.forget();
    expect(await stores.dataRequests.list(aShop())).toEqual([]);
  });

  it('is gone once the customer asks to be forgotten, and others stay', async () => {
    const redactCustomer = createRedactCustomer({ ...stores, now: () => now });
    await requests.receive(aShop(), 'by-order', { orderIds: ['1'], contacts: [] });
    await requests.receive(aShop(), 'by-address', { orderIds: [], contacts: [contactOf()] });
    await requests.receive(aShop(), 'jack', { orderIds: ['3'], contacts: [] });
    await redactCustomer(aShop(), { orderIds: ['1'], contacts: [contactOf()] });
    expect((await requests.list(aShop())).map(({ id }) => id)).toEqual(['jack']);
  });
});
