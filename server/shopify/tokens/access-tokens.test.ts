import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Session, SessionStore } from '../../ports/session-store.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';
import {
  createAccessTokens,
  REFRESH_AHEAD,
  REFUSAL_PAUSE,
  type AccessTokens,
} from './access-tokens.ts';
import { aSession, HOUR, memorySessions } from './memory-sessions.fixtures.ts';
import type { TokenAnswer } from './token-endpoint.ts';

const FIRST = aSession();

interface Setup extends AccessTokens {
  sessions: SessionStore;
  /** How often Shopify was asked to refresh. */
  refreshes(): number;
  errors: { shop: string; error: unknown }[];
  advance(milliseconds: number): void;
  /** Asks for the token, and lets what is begun in the background end. */
  askAndSettle(): Promise<string>;
}

/** A server with one shop, whose nth refresh Shopify answers with the access token `access n + 1`. */
function start({
  first = FIRST,
  answer,
}: { first?: Session | null; answer?: () => TokenAnswer<'ended'> } = {}): Setup {
  let at = NOW.getTime();
  let refreshes = 0;
  const errors: Setup['errors'] = [];
  const sessions = memorySessions(...(first ? [first] : []));
  const granted = (): Session => {
    const number = refreshes + 1;
    const tokens = { accessToken: `access ${number}`, refreshToken: `refresh ${number}` };
    return aSession({ ...tokens, expiresAt: new Date(at + HOUR) });
  };
  const tokens = createAccessTokens({
    sessions,
    now: () => new Date(at),
    async refresh() {
      refreshes += 1;
      return answer ? answer() : { ok: true, session: granted() };
    },
    exchange: async (_, sessionToken) =>
      sessionToken === 'good'
        ? { ok: true, session: aSession({ accessToken: 'opened' }) }
        : { ok: false, refusal: 'invalid_session_token' },
    onRefreshError: (shop, error) => void errors.push({ shop, error }),
    pause: async (milliseconds) => void (at += milliseconds),
  });
  return {
    ...tokens,
    sessions,
    errors,
    refreshes: () => refreshes,
    advance: (milliseconds) => void (at += milliseconds),
    async askAndSettle() {
      const token = await tokens.accessToken(aShop());
      await setImmediate();
      return token;
    },
  };
}

function away(): never {
  throw new ShopifyUnavailable('http', 'away');
}

const isAway = { reason: 'http' };

describe('the access token of a shop', () => {
  it('is that of its session, until a fifth of its hour is left', async () => {
    const { askAndSettle, refreshes, advance } = start();
    advance(HOUR - REFRESH_AHEAD - 1);
    expect(await askAndSettle()).toBe('access 1');
    expect(refreshes()).toBe(0);
    advance(1);
    expect(await askAndSettle(), 'nobody waits').toBe('access 1');
    expect(await askAndSettle()).toBe('access 2');
    expect(refreshes()).toBe(1);
  });

  it('is waited for at its end', async () => {
    const { accessToken, advance } = start();
    advance(HOUR);
    expect(await accessToken(aShop())).toBe('access 2');
  });

  it('is used to its end when it cannot be refreshed before, which is reported', async () => {
    const { askAndSettle, advance, errors } = start({ answer: away });
    advance(HOUR - REFRESH_AHEAD);
    expect(await askAndSettle()).toBe('access 1');
    expect(errors).toEqual([{ shop: aShop(), error: expect.objectContaining(isAway) }]);
  });

  it.each([
    ['without an end', { expiresAt: null }],
    ['that nothing can refresh', { refreshToken: null }],
  ])('is not refreshed ahead when it is one %s', async (_, parts) => {
    const { askAndSettle, advance, refreshes, errors } = start({ first: aSession(parts) });
    advance(HOUR - REFRESH_AHEAD);
    expect(await askAndSettle()).toBe('access 1');
    expect([refreshes(), errors.length]).toEqual([0, 0]);
  });

  it('is none where the merchant has not opened the app', async () => {
    await expect(start({ first: null }).accessToken(aShop())).rejects.toMatchObject({
      reason: 'not_installed',
      message: expect.stringContaining('no session; its merchant'),
    });
  });
});

describe('a token that the Admin API refuses', () => {
  it('is replaced by the next one', async () => {
    const { accessToken, invalidateToken, refreshes } = start();
    await invalidateToken(aShop(), 'access 1');
    await invalidateToken(aShop(), 'access 1');
    expect(await accessToken(aShop())).toBe('access 2');
    await invalidateToken(aShop(), 'access 1');
    expect(await accessToken(aShop()), 'a late refusal').toBe('access 2');
    expect(refreshes()).toBe(1);
  });

  it('is nothing when it is not the one of the session', async () => {
    const { accessToken, invalidateToken, refreshes } = start();
    await invalidateToken(aShop(), 'another');
    await invalidateToken(aShop('other'), 'access 1');
    expect(await accessToken(aShop())).toBe('access 1');
    expect(refreshes()).toBe(0);
  });

  it('pauses the shop when the next one is refused as well', async () => {
    const { accessToken, invalidateToken, refreshes, advance } = start();
    await invalidateToken(aShop(), await accessToken(aShop()));
    await invalidateToken(aShop(), await accessToken(aShop()));
    const paused = {
      reason: 'unauthorized',
      message: expect.stringContaining('two tokens were refused; pausing'),
    };
    await expect(accessToken(aShop())).rejects.toMatchObject(paused);
    advance(REFUSAL_PAUSE - 1);
    await expect(accessToken(aShop())).rejects.toMatchObject(paused);
    expect(refreshes()).toBe(1);
    advance(1);
    expect(await accessToken(aShop())).toBe('access 2');
    await invalidateToken(aShop(), 'access 2');
    expect(await accessToken(aShop()), 'refreshed once more').toBe('access 3');
  });

  it('does not pause a shop whose merchant opens the app', async () => {
    const { accessToken, invalidateToken, install } = start();
    await invalidateToken(aShop(), await accessToken(aShop()));
    await invalidateToken(aShop(), await accessToken(aShop()));
    expect(await install(aShop(), 'good')).toMatchObject({ ok: true });
    expect(await accessToken(aShop())).toBe('opened');
  });
});

describe('an installation', () => {
  it('saves nothing when the session token is refused', async () => {
    const { install, sessions } = start();
    const refused = { ok: false, refusal: 'invalid_session_token' };
    expect(await install(aShop(), 'bad')).toEqual(refused);
    expect(await sessions.load(aShop())).toEqual(FIRST);
  });
});

describe('a session that may be revoked', () => {
  it('is deleted once Shopify has refused to refresh it', async () => {
    const { deleteRevokedSession, sessions } = start({
      answer: () => ({ ok: false, refusal: 'ended' }),
    });
    await deleteRevokedSession(aShop());
    expect(await sessions.load(aShop())).toBeNull();
    await deleteRevokedSession(aShop());
  });

  it('is kept when Shopify refreshes it', async () => {
    const { deleteRevokedSession, sessions } = start();
    await deleteRevokedSession(aShop());
    expect(await sessions.load(aShop())).toMatchObject({ accessToken: 'access 2' });
  });

  it('is kept when nothing can refresh what Shopify has granted', async () => {
    const grant = aSession({ accessToken: 'access 2', refreshToken: null });
    const { deleteRevokedSession, sessions } = start({
      answer: () => ({ ok: true, session: grant }),
    });
    await deleteRevokedSession(aShop());
    expect(await sessions.load(aShop())).toEqual(grant);
  });

  it('is kept when Shopify gives no answer, and while another server asks', async () => {
    const { deleteRevokedSession, sessions } = start({ answer: away });
    await expect(deleteRevokedSession(aShop())).rejects.toMatchObject(isAway);
    await expect(deleteRevokedSession(aShop())).rejects.toMatchObject({
      reason: 'deadline',
      message: expect.stringContaining('its token is being refreshed; ask again'),
    });
    expect(await sessions.load(aShop())).toEqual(FIRST);
  });

  it('is kept when the merchant has opened the app meanwhile', async () => {
    const { deleteRevokedSession, install, sessions } = start({
      answer: () => {
        void install(aShop(), 'good');
        return { ok: false, refusal: 'ended' };
      },
    });
    await deleteRevokedSession(aShop()).catch(() => {});
    expect(await sessions.load(aShop())).toMatchObject({ accessToken: 'opened' });
  });
});

it('keeping shops alive finds none to refresh where no refresh token is about to end', async () => {
  const counts = await start().keepAlive(new AbortController().signal);
  expect(counts).toEqual({ refreshed: 0, ended: 0, elsewhere: 0, failed: 0 });
});
