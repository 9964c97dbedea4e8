import { expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import { anEntry, FACTS } from '../stores/kept-orders.fixtures.ts';
import { aSession, memoryStores } from '../stores/stores.fixtures.ts';
import { createKeepOrder } from './keep-order.ts';
import { sweepDeliveries } from './sweep-deliveries.ts';

const ORDER = anEntry().order;
const READ = {
  order: ORDER,
  confirmationNumber: null,
  email: 'jane@example.com',
  updatedAt: NOW.toISOString(),
};
const KEPT = { orderIds: [ORDER.id, '2', '3'], contacts: [] };
const MOVED = { ...FACTS, timeZone: 'America/New_York' };

it('uninstall mid-flight → nothing written afterwards, until the merchant installs the app again', async () => {
  const stores = await memoryStores();
  const { sessions, shops, keptOrders, contactsOf, flagSettings } = stores;
  const ports = {
    shops,
    flagSettings,
    orderReports: NO_ORDER_REPORTS,
    contactsOf,
    passContactOf: () => 'pseudonym',
    now: () => NOW,
  };
  const keepOrder = createKeepOrder({ ...ports, keptOrders });
  await sessions.save(aSession());
  expect(await keepOrder(aShop(), READ, FACTS)).toBe('kept');
  const due = anEntry({ id: '2' }, { changesAt: NOW.toISOString() });
  await keptOrders.put(aShop(), due, NOW);

  // While one order is read and another is derived again, the merchant removes the app.
  const remove = async (): Promise<void> => {
    await sessions.remove(aSession());
    await shops.leave(aShop(), NOW);
  };
  let removed = 0;
  const sweeping = sweepDeliveries(
    {
      keptOrders: {
        ...keptOrders,
        async claimChanging(...limits) {
          const claimed = await keptOrders.claimChanging(...limits);
          if (claimed.length > 0) removed += 1;
          if (removed === 1) await remove();
          return claimed;
        },
      },
      flagSettings,
      orderReports: NO_ORDER_REPORTS,
      now: () => NOW,
    },
    new AbortController().signal,
  );
  await sweeping;
  expect(removed).toBe(1);
  for (const facts of [FACTS, MOVED, FACTS]) {
    expect(await keepOrder(aShop(), READ, facts)).toBe('off');
  }
  expect(await keptOrders.idsOf(aShop(), KEPT)).toEqual([]);
  expect(await shops.loadFacts(aShop())).toEqual(FACTS);
  expect(await stores.deliveryCounts(aShop())).toEqual(new Map());

  await sessions.save(aSession());
  expect(await keepOrder(aShop(), READ, MOVED)).toBe('kept');
  expect(await shops.loadFacts(aShop())).toEqual(MOVED);
  await stores.close();
});
