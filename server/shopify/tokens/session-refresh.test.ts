import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Session, SessionStore } from '../../ports/session-store.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';
import { aSession, HOUR, memorySessions } from './memory-sessions.fixtures.ts';
import { createSessionRefresh, isUsable, REFRESH_LEASE } from './session-refresh.ts';
import type { TokenAnswer } from './token-endpoint.ts';
import { TOKEN_REQUEST_TIMEOUT } from './token-request-timeout.ts';

const NEXT = aSession({ accessToken: 'access 2', refreshToken: 'refresh 2' });
const GRANT: TokenAnswer<'ended'> = { ok: true, session: NEXT };

interface Setup {
  first: Session;
  sessions: SessionStore;
  /** The refresh tokens that Shopify was sent. */
  sent: string[];
  /** Milliseconds of each pause. */
  pauses: number[];
  refresh: ReturnType<typeof createSessionRefresh>;
  advance(milliseconds: number): void;
}

/** A server whose pauses take no time: they move the clock. */
function start(
  answer: () => TokenAnswer<'ended'> | Promise<TokenAnswer<'ended'>> = () => GRANT,
  first = aSession({ expiresAt: NOW }),
  onPause: (sessions: SessionStore, pauses: number) => void = () => {},
): Setup {
  let at = NOW.getTime();
  const sent: string[] = [];
  const pauses: number[] = [];
  const sessions = memorySessions(first);
  const advance = (milliseconds: number): void => void (at += milliseconds);
  const refresh = createSessionRefresh({
    sessions,
    now: () => new Date(at),
    async refresh(_, refreshToken) {
      sent.push(refreshToken);
      return answer();
    },
    async pause(milliseconds) {
      pauses.push(milliseconds);
      onPause(sessions, pauses.length);
      advance(milliseconds);
    },
  });
  return { first, sessions, sent, pauses, refresh, advance };
}

function away(): never {
  throw new ShopifyUnavailable('http', 'away');
}

describe('an access token', () => {
  it.each([
    [null, true],
    [5_001, true],
    [5_000, false],
    [-1, false],
  ])('that ends in %s ms is usable: %s', (left, usable) => {
    const expiresAt = left === null ? null : new Date(NOW.getTime() + left);
    expect(isUsable(aSession({ expiresAt }), NOW)).toBe(usable);
  });
});

describe('a try to refresh', () => {
  it('replaces the session by the one that Shopify grants', async () => {
    const { first, sessions, sent, refresh } = start();
    expect(await refresh.attempt(first)).toBe('refreshed');
    expect(sent).toEqual(['refresh 1']);
    expect(await sessions.load(aShop())).toEqual(NEXT);
  });

  it('that Shopify refuses leaves the access token, and nothing to refresh it with', async () => {
    const { first, sessions, refresh } = start(() => ({ ok: false, refusal: 'ended' }));
    expect(await refresh.attempt(first)).toBe('ended');
    const ended = { ...first, refreshToken: null, refreshExpiresAt: null };
    expect(await sessions.load(aShop())).toEqual(ended);
  });

  it('asks nobody without a refresh token', async () => {
    const { sent, refresh } = start(() => GRANT, aSession({ refreshToken: null }));
    expect(await refresh.attempt(aSession({ refreshToken: null }))).toBe('ended');
    expect(sent).toEqual([]);
  });

  it('asks nobody while another server holds the lease', async () => {
    const { first, sessions, sent, refresh, advance } = start();
    await sessions.claimRefresh(first, NOW, new Date(NOW.getTime() + 1_000));
    expect(await refresh.attempt(first)).toBe('elsewhere');
    advance(1_000);
    expect(await refresh.attempt(first)).toBe('refreshed');
    expect(sent).toHaveLength(1);
  });

  it('changes no session that was replaced meanwhile', async () => {
    const opened = aSession({ accessToken: 'opened again' });
    const { first, sessions, refresh } = start(async () => {
      await sessions.save(opened);
      return GRANT;
    });
    expect(await refresh.attempt(first)).toBe('elsewhere');
    expect(await sessions.load(aShop())).toEqual(opened);
  });

  it('is one for all who ask at once, and holds the lease for two requests', async () => {
    const { first, sessions, sent, refresh, advance } = start(away);
    const tries = Array.from({ length: 5 }, () => refresh.attempt(first).catch(() => 'failed'));
    expect(await Promise.all(tries)).toEqual(Array(5).fill('failed'));
    expect(sent).toHaveLength(1);
    advance(2 * TOKEN_REQUEST_TIMEOUT - 1);
    expect(await refresh.attempt(first)).toBe('elsewhere');
    advance(1);
    await expect(refresh.attempt(first)).rejects.toThrow('away');
    expect(await sessions.load(aShop())).toEqual(first);
  });
});

describe('who needs the next session', () => {
  it('gets it, by one refresh for all', async () => {
    const { first, sent, pauses, refresh } = start();
    const all = await Promise.all([refresh.waitForNext(first), refresh.waitForNext(first)]);
    expect(all).toEqual([NEXT, NEXT]);
    expect(sent).toHaveLength(1);
    expect(pauses).toEqual([]);
  });

  it('waits for the server that refreshes it, and asks ten times a second', async () => {
    const other = (store: SessionStore, count: number): void => {
      if (count === 3) void store.save(NEXT);
    };
    const { first, sessions, sent, pauses, refresh } = start(undefined, undefined, other);
    await sessions.claimRefresh(first, NOW, new Date(NOW.getTime() + HOUR));
    expect(await refresh.waitForNext(first)).toEqual(NEXT);
    expect(sent).toEqual([]);
    expect(pauses).toEqual([100, 100, 100]);
  });

  it('refreshes it when the server that should have has crashed', async () => {
    const { first, sessions, sent, pauses, refresh } = start();
    await sessions.claimRefresh(first, NOW, new Date(NOW.getTime() + REFRESH_LEASE));
    expect(await refresh.waitForNext(first)).toEqual(NEXT);
    expect(sent).toHaveLength(1);
    expect(pauses).toHaveLength(REFRESH_LEASE / 100);
  });

  it('gives up after a lease and a request', async () => {
    const { first, sessions, pauses, refresh } = start();
    await sessions.claimRefresh(first, NOW, new Date(NOW.getTime() + HOUR));
    await expect(refresh.waitForNext(first)).rejects.toMatchObject({
      reason: 'deadline',
      message: expect.stringContaining('another server got no token either'),
    });
    expect(pauses).toHaveLength((REFRESH_LEASE + TOKEN_REQUEST_TIMEOUT) / 100);
  });

  it.each([
    ['removed meanwhile', null],
    ['its access has ended', aSession({ expiresAt: NOW, refreshToken: null })],
  ])('is told that the merchant has to open the app: %s', async (detail, left) => {
    const { first, sessions, refresh } = start(async () => {
      await sessions.remove(first);
      if (left) await sessions.save(left);
      return GRANT;
    });
    await expect(refresh.waitForNext(first)).rejects.toMatchObject({
      reason: 'not_installed',
      message: expect.stringContaining(`${detail}; its merchant has to open the app`),
    });
  });

  it('fails with Shopify, at once for as long as the lease stands', async () => {
    const { first, sent, pauses, refresh, advance } = start(away);
    await expect(refresh.waitForNext(first)).rejects.toThrow('away');
    advance(REFRESH_LEASE - 1);
    await expect(refresh.waitForNext(first)).rejects.toThrow('away');
    expect([sent.length, pauses.length]).toEqual([1, 0]);
    advance(1);
    await expect(refresh.waitForNext(first)).rejects.toThrow('away');
    expect(sent).toHaveLength(2);
  });

  it('gets the session that another server has refreshed while this one failed', async () => {
    const { first, sessions, refresh } = start(async () => {
      await sessions.save(aSession({ accessToken: 'soon over', expiresAt: NOW }));
      return away();
    });
    await expect(refresh.waitForNext(first)).rejects.toThrow('away');
    await sessions.save(NEXT);
    expect(await refresh.waitForNext(first)).toEqual(NEXT);
  });
});
