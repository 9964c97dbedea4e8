import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { Session } from '../core/session.ts';
import { createMemorySessionStore } from '../stores/memory-session-store.ts';
import { createAccessTokens, type AccessTokenOptions, type AccessTokens } from './access-tokens.ts';

const HOUR = 3_600_000;

interface Scene extends AccessTokens {
  /** How often Shopify was asked for a token. */
  requests(): number;
  pass(milliseconds: number): void;
}

function scene(requestSession?: AccessTokenOptions['requestSession']): Scene {
  let requests = 0;
  let now = NOW.getTime();
  const grant = async (shop: Session['shop']): Promise<Session> => ({
    shop,
    accessToken: `token ${requests}`,
    expiresAt: new Date(now + HOUR),
  });
  const tokens = createAccessTokens({
    sessions: createMemorySessionStore(),
    requestSession: (shop) => {
      requests += 1;
      return (requestSession ?? grant)(shop);
    },
    now: () => new Date(now),
  });
  return {
    ...tokens,
    requests: () => requests,
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

describe('an access token', () => {
  it('is asked for once, however many look-ups need it at once', async () => {
    const { accessToken, requests } = scene();
    const tokens = await Promise.all(Array.from({ length: 1_000 }, () => accessToken(aShop())));
    expect(new Set(tokens)).toEqual(new Set(['token 1']));
    expect(requests()).toBe(1);
  });

  it('is kept while it lasts, and replaced five minutes before its end', async () => {
    const { accessToken, requests, pass } = scene();
    await accessToken(aShop());
    pass(HOUR - 6 * 60_000);
    await accessToken(aShop());
    expect(requests()).toBe(1);
    pass(2 * 60_000);
    expect(await accessToken(aShop())).toBe('token 2');
  });

  it('is another one after Shopify refused it', async () => {
    const { accessToken, forgetToken } = scene();
    const refused = await accessToken(aShop());
    await forgetToken(aShop(), refused);
    expect(await accessToken(aShop())).toBe('token 2');
    await forgetToken(aShop(), refused);
    expect(await accessToken(aShop()), 'a late refusal of the old one').toBe('token 2');
  });

  it('is gone with the app', async () => {
    const { accessToken, forgetShop } = scene();
    await accessToken(aShop());
    await forgetShop(aShop());
    expect(await accessToken(aShop())).toBe('token 2');
  });

  it('is given up after a while when Shopify never answers, and can then be asked for again', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { accessToken, requests } = scene(() => new Promise(() => {}));
    const hanging = expect(accessToken(aShop())).rejects.toMatchObject({ reason: 'deadline' });
    await vi.advanceTimersByTimeAsync(5_000);
    await hanging;
    accessToken(aShop()).catch(() => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(requests()).toBe(2);
    await vi.advanceTimersByTimeAsync(5_000);
  });

  it('is asked for again after a request that failed', async () => {
    const { accessToken, requests } = scene(() => Promise.reject(new Error('away')));
    await expect(accessToken(aShop())).rejects.toThrow('away');
    await expect(accessToken(aShop())).rejects.toThrow('away');
    expect(requests()).toBe(2);
  });

  it('belongs to one shop', async () => {
    const { accessToken, requests } = scene();
    await Promise.all([accessToken(aShop()), accessToken(aShop('other'))]);
    expect(requests()).toBe(2);
  });
});
