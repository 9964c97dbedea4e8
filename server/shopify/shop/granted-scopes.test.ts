import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Session } from '../../ports/session-store.ts';
import { createHeldScopes } from './granted-scopes.ts';

const SESSION: Session = {
  shop: aShop(),
  accessToken: 'token',
  expiresAt: new Date(NOW.getTime() + 3_600_000),
  refreshToken: 'refresh',
  refreshExpiresAt: new Date(NOW.getTime() + 7_200_000),
  scopes: ['read_orders'],
};

async function held(session: Session | null): Promise<readonly string[] | null> {
  return createHeldScopes({ sessions: { load: async () => session }, now: () => NOW })(aShop());
}

describe('the scopes that we hold', () => {
  it('are those of the token', async () => {
    expect(await held(SESSION)).toEqual(['read_orders']);
    const forever = { expiresAt: null, refreshToken: null, refreshExpiresAt: null };
    expect(await held({ ...SESSION, ...forever })).toEqual(['read_orders']);
  });

  it('are none without a token, or with one that has ended', async () => {
    expect(await held(null)).toBeNull();
    expect(await held({ ...SESSION, expiresAt: NOW })).toBeNull();
  });

  it('are none with a token that nothing follows: Shopify refused to refresh it', async () => {
    expect(await held({ ...SESSION, refreshToken: null, refreshExpiresAt: null })).toBeNull();
  });
});
