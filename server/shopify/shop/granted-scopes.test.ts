import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Session } from '../../ports/session-store.ts';
import { createGrantedScopes } from './granted-scopes.ts';

const SESSION: Session = {
  shop: aShop(),
  accessToken: 'token',
  expiresAt: new Date(NOW.getTime() + 3_600_000),
  refreshToken: 'refresh',
  refreshExpiresAt: new Date(NOW.getTime() + 7_200_000),
  scopes: ['read_orders'],
};

async function granted(session: Session | null): Promise<readonly string[] | null> {
  return createGrantedScopes({ sessions: { load: async () => session }, now: () => NOW })(aShop());
}

describe('the granted scopes', () => {
  it('are those of the token', async () => {
    expect(await granted(SESSION)).toEqual(['read_orders']);
    const forever = { expiresAt: null, refreshToken: null, refreshExpiresAt: null };
    expect(await granted({ ...SESSION, ...forever })).toEqual(['read_orders']);
  });

  it('are none without a token, or with one that has ended', async () => {
    expect(await granted(null)).toBeNull();
    expect(await granted({ ...SESSION, expiresAt: NOW })).toBeNull();
  });

  it('are none with a token that Shopify refused to refresh', async () => {
    expect(await granted({ ...SESSION, refreshToken: null, refreshExpiresAt: null })).toBeNull();
  });
});
