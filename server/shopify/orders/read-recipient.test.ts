import { afterEach, describe, expect, it } from 'vitest';
import { sampleOrders } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { startShop, type ShopUnderTest } from '../../../e2e/fake-shopify/start-shop.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { createReadShopSender } from '../shop/read-shop-sender.ts';
import { createReadRecipient } from './read-recipient.ts';

let shop: ShopUnderTest;
afterEach(() => shop.close());

const [sample] = sampleOrders(NOW);
const orderId = String(sample?.order.id).replace(/\D+/g, '');

describe('whom a mail about an order goes to', () => {
  it('is read by one query of one point, behind all others', async () => {
    shop = await startShop({});
    expect(await createReadRecipient(shop.queryAdmin)(aShop(), orderId)).toEqual({
      email: sample?.email,
      locale: 'en',
      updatedAt: new Date(String(sample?.order.updatedAt)),
      isCancelled: false,
    });
    expect(shop.admin.requests).toMatchObject([{ requestedCost: 1 }]);
  });

  it('is nobody for an order that is gone, and not known while Shopify is away', async () => {
    shop = await startShop({});
    expect(await createReadRecipient(shop.queryAdmin)(aShop(), '999')).toBeNull();
    shop.admin.fault = 'http500';
    await expect(createReadRecipient(shop.queryAdmin)(aShop(), orderId)).rejects.toThrow(
      'Shopify is unavailable',
    );
  });
});

describe('as whom a shop writes', () => {
  it('is read once for all mails of an hour', async () => {
    shop = await startShop({});
    const readShopSender = createReadShopSender(shop.queryAdmin);
    const read = await Promise.all([readShopSender(aShop()), readShopSender(aShop())]);
    expect(read[0]).toEqual({
      name: expect.stringMatching(/\S/),
      email: expect.stringContaining('@'),
      storefrontUrl: expect.stringMatching(/^https:.*[^/]$/),
    });
    expect(await readShopSender(aShop())).toEqual(read[1]);
    expect(shop.asked()).toHaveLength(1);
  });
});
