import { expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { anEntry, contactOf, FACTS } from '../stores/kept-orders.fixtures.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createRedactCustomer, TOMBSTONE } from './redact-customer.ts';

it('a customer’s orders are not kept again for 60 days after they were redacted, and then they are', async () => {
  const { keptOrders, shops, dataRequests, close } = await memoryStores();
  await shops.saveFacts(aShop(), FACTS, NOW);
  await keptOrders.put(aShop(), anEntry({ id: '1' }), NOW);
  const redactCustomer = createRedactCustomer({ keptOrders, dataRequests, now: () => NOW });
  const customer = { orderIds: ['2'], contacts: [contactOf()] };
  await redactCustomer(aShop(), customer);
  await redactCustomer(aShop(), customer);
  const put = (id: string, later: number): Promise<string> =>
    keptOrders.put(aShop(), anEntry({ id }), new Date(NOW.getTime() + later));
  expect([await put('1', TOMBSTONE - 1), await put('2', TOMBSTONE - 1)]).toEqual([
    'redacted',
    'redacted',
  ]);
  expect([await put('1', TOMBSTONE), await put('3', 0)]).toEqual(['kept', 'kept']);
  await close();
});
