import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { toGrantedSession } from './granted-session.ts';

const HOUR_LATER = new Date(NOW.getTime() + 3_600_000);

/** What Shopify's library makes of a grant. */
const GRANTED = {
  isOnline: false,
  accessToken: 'shpat_canary',
  scope: 'read_orders,read_returns',
  expires: HOUR_LATER,
  refreshToken: 'shprt_canary',
  refreshTokenExpires: HOUR_LATER,
};

function grantedNow(granted: object): ReturnType<typeof toGrantedSession> {
  vi.setSystemTime(NOW);
  onTestFinished(() => void vi.useRealTimers());
  return toGrantedSession(aShop(), granted);
}

describe('the session of a grant', () => {
  it('has its tokens, ends and scopes', () => {
    expect(grantedNow(GRANTED)).toEqual({
      shop: aShop(),
      accessToken: 'shpat_canary',
      expiresAt: HOUR_LATER,
      refreshToken: 'shprt_canary',
      refreshExpiresAt: HOUR_LATER,
      scopes: ['read_orders', 'read_returns'],
    });
  });

  it('has no scopes where none were granted', () => {
    expect(grantedNow({ ...GRANTED, scope: '' }).scopes).toEqual([]);
    expect(grantedNow({ ...GRANTED, scope: 'read_orders,' }).scopes).toEqual(['read_orders']);
  });

  it.each<[part: string, bad: unknown[]]>([
    ['isOnline', [true, undefined]],
    ['accessToken', ['', undefined]],
    ['scope', [7, undefined]],
    ['expires', [NOW, 0, undefined]],
    ['refreshToken', ['', undefined]],
    ['refreshTokenExpires', [NOW, new Date(Number.NaN), undefined]],
  ])('is not made without a good %s', (part, bad) => {
    for (const value of bad) {
      const message = 'Shopify is unavailable (not_json): a grant with a part missing';
      expect(() => grantedNow({ ...GRANTED, [part]: value })).toThrow(message);
    }
  });
});
