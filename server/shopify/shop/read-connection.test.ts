import { afterEach, describe, expect, it } from 'vitest';
import {
  startShop,
  type ShopOptions,
  type ShopUnderTest,
} from '../../../e2e/fake-shopify/start-shop.fixtures.ts';
import { DEMO_SCOPES } from '../../../e2e/fake-shopify/demo-shop.ts';
import type { ShopConnection } from '../../ports/shop-connection.ts';
import { aShop } from '../../core/order.fixtures.ts';
import { createReadConnection } from './read-connection.ts';

let shop: ShopUnderTest;
afterEach(() => shop.close());

async function connectionOf(
  options: ShopOptions = {},
  fault: ShopUnderTest['admin']['fault'] = 'none',
): Promise<ShopConnection> {
  shop = await startShop(options);
  shop.admin.fault = fault;
  return createReadConnection(shop.queryAdmin)(aShop());
}

describe('the connection to a shop', () => {
  it('is read from Shopify in three queries', async () => {
    expect(await connectionOf({ scopes: DEMO_SCOPES })).toEqual({
      scopes: DEMO_SCOPES,
      emailAccess: 'approved',
      storefrontPassword: 'off',
      storefrontUrl: 'https://demo.myshopify.com',
    });
    expect(shop.asked()).toHaveLength(3);
  });

  it('says that e-mail addresses are withheld', async () => {
    expect(await connectionOf({}, 'partial')).toMatchObject({ emailAccess: 'refused' });
  });

  it('cannot say so before the first order, nor without the scope to read orders', async () => {
    expect(await connectionOf({ orders: [] })).toMatchObject({ emailAccess: 'unknown' });
    await shop.close();
    expect(await connectionOf({ scopes: ['read_returns'] })).toMatchObject({
      scopes: ['read_returns'],
      emailAccess: 'unknown',
    });
  });

  it('says that the storefront has a password', async () => {
    const connection = await connectionOf({ shop: { hasPassword: true } });
    expect(connection).toMatchObject({ storefrontPassword: 'on' });
  });

  it.each(['http500', 'garbage', 'reset'] as const)(
    'is not guessed at while Shopify is out of order: %s',
    async (fault) => {
      await expect(connectionOf({}, fault)).rejects.toThrow('Shopify is unavailable');
    },
  );
});
