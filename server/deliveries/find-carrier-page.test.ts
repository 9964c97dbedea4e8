import { expect, it } from 'vitest';
import { aShipment, aShop, NOW } from '../core/order.fixtures.ts';
import { anEntry, FACTS } from '../stores/kept-orders.fixtures.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createFindCarrierPage } from './find-carrier-page.ts';

const shipped = (id: number, ...urls: (string | null)[]) =>
  aShipment({
    id: `gid://shopify/Fulfillment/${id}`,
    parcels: urls.map((url, index) => ({ carrier: 'PostNL', number: `3S${index}`, url })),
  });

it('finds the carrier’s page of a kept delivery: the first that is https, and none of another shop', async () => {
  const { shops, keptOrders, close } = await memoryStores();
  await shops.saveFacts(aShop(), FACTS, NOW);
  const shipments = [
    shipped(1, 'javascript:alert(1)', 'https://postnl.nl/3S1'),
    shipped(21, null),
    shipped(2, 'https://postnl.nl/3S2'),
  ];
  await keptOrders.put(aShop(), anEntry({ id: '7', shipments }), NOW);
  const findCarrierPage = createFindCarrierPage(keptOrders);
  expect(await findCarrierPage(aShop(), '7', '1')).toBe('https://postnl.nl/3S1');
  expect(await findCarrierPage(aShop(), '7', '2')).toBe('https://postnl.nl/3S2');
  expect(await findCarrierPage(aShop(), '7', '21')).toBeNull();
  expect(await findCarrierPage(aShop(), '7', '0')).toBeNull();
  expect(await findCarrierPage(aShop(), '8', '1')).toBeNull();
  expect(await findCarrierPage(aShop('other'), '7', '1')).toBeNull();
  await close();
});
