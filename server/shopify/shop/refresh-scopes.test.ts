import { afterEach, describe, expect, it } from 'vitest';
import {
  startShop,
  type ShopOptions,
  type ShopUnderTest,
} from '../../../e2e/fake-shopify/start-shop.fixtures.ts';
import { DEMO_SCOPES } from '../../../e2e/fake-shopify/demo-shop.ts';
import { aShop } from '../../core/order.fixtures.ts';
import type { SessionStore } from '../../ports/session-store.ts';
import { aSession, memoryStores } from '../../stores/stores.fixtures.ts';
import { createRefreshScopes } from './refresh-scopes.ts';

let shop: ShopUnderTest;
afterEach(() => shop.close());

async function aServer(options: ShopOptions = {}): Promise<{
  sessions: SessionStore;
  refreshScopes: ReturnType<typeof createRefreshScopes>;
}> {
  shop = await startShop({ scopes: DEMO_SCOPES, ...options });
  const { sessions } = await memoryStores();
  return {
    sessions,
    refreshScopes: createRefreshScopes({ queryAdmin: shop.queryAdmin, sessions }),
  };
}

describe('the scopes that a shop has granted', () => {
  it('are kept with its session', async () => {
    const { sessions, refreshScopes } = await aServer();
    await sessions.save(aSession({ scopes: [] }));
    await refreshScopes(aShop());
    expect(await sessions.load(aShop())).toEqual(aSession({ scopes: DEMO_SCOPES }));
  });

  it('are of no use without a session', async () => {
    const { sessions, refreshScopes } = await aServer();
    await refreshScopes(aShop());
    expect(await sessions.load(aShop())).toBeNull();
  });

  it('are asked for again later when Shopify does not answer', async () => {
    const { sessions, refreshScopes } = await aServer();
    await sessions.save(aSession());
    shop.admin.fault = 'http500';
    await expect(refreshScopes(aShop())).rejects.toThrow('Shopify is unavailable');
  });

  it('are left to the merchant where the token is refused', async () => {
    const { sessions, refreshScopes } = await aServer({ accessToken: 'another by now' });
    await sessions.save(aSession());
    await refreshScopes(aShop());
    expect(await sessions.load(aShop())).toEqual(aSession());
  });

  it('do not overwrite a session that another server has just refreshed', async () => {
    const { sessions, refreshScopes } = await aServer();
    await sessions.save(aSession());
    const refreshed = aSession({ accessToken: 'shpat_next' });
    const racing = createRefreshScopes({
      queryAdmin: shop.queryAdmin,
      sessions: {
        load: async (which) => {
          const session = await sessions.load(which);
          await sessions.save(refreshed);
          return session;
        },
        compareAndSet: (previous, next) => sessions.compareAndSet(previous, next),
      },
    });
    await expect(racing(aShop())).rejects.toThrow('replaced');
    expect(await sessions.load(aShop())).toEqual(refreshed);
    await refreshScopes(aShop());
    expect(await sessions.load(aShop())).toEqual({ ...refreshed, scopes: DEMO_SCOPES });
  });
});
