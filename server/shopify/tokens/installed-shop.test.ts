import { describe, expect, it, vi } from 'vitest';
import { countCases } from '../../../e2e/score/count-cases.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { REFRESH_AHEAD, REFUSAL_PAUSE, type AccessTokens } from './access-tokens.ts';
import { createAdminClient } from '../client/admin-client.ts';
import { createDeadline } from '../client/deadline.ts';
import { FindOrderCandidates } from '../documents/find-order-candidates.ts';
import { anInstalledShop } from './installed-shop.fixtures.ts';
import { REFRESH_LEASE } from './session-refresh.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const REFRESH = 'refresh_token';

/** For what happens in the background: at once, but a busy machine may take its time. */
const SOON = { interval: 1, timeout: 20_000 };

/** A thousand look-ups at once, spread over the servers. */
function askAll(servers: readonly AccessTokens[]): Promise<string>[] {
  return servers.flatMap(({ accessToken }) =>
    Array.from({ length: Math.ceil(1_000 / servers.length) }, () => accessToken(aShop())),
  );
}

describe('an installation', () => {
  it('is what a merchant who opens the app makes: the session has its ends and scopes', async () => {
    const shop = await anInstalledShop();
    const { accessToken } = shop.server();
    expect(shop.issuer.accepts(await accessToken(aShop()))).toBe(true);
    expect(await shop.session()).toMatchObject({
      expiresAt: new Date(NOW.getTime() + HOUR),
      refreshExpiresAt: new Date(NOW.getTime() + 90 * DAY),
      scopes: ['read_orders', 'read_returns'],
    });
  });

  it('is refused with a session token that is too old, and changes nothing', async () => {
    const shop = await anInstalledShop();
    const before = await shop.session();
    const old = shop.sessionToken();
    shop.advanceClock(61_000);
    const refused = { ok: false, refusal: 'invalid_session_token' };
    expect(await shop.server().install(aShop(), old)).toEqual(refused);
    expect(await shop.session()).toEqual(before);
  });

  it('follows the scopes that the merchant has agreed to since', async () => {
    const shop = await anInstalledShop();
    shop.issuer.install(['read_orders', 'read_all_orders']);
    await shop.server().install(aShop(), shop.sessionToken());
    expect((await shop.session()).scopes).toEqual(['read_orders', 'read_all_orders']);
  });

  it('is missing for another shop, so Shopify is not asked', async () => {
    const shop = await anInstalledShop();
    const asked = shop.server().accessToken(aShop('other'));
    await expect(asked).rejects.toMatchObject({
      reason: 'not_installed',
      message: expect.stringContaining('its merchant has to open the app'),
    });
    expect(shop.issuer.requests).toEqual([]);
  });

  it('ends when the app is removed, and begins again when it is back', async () => {
    const shop = await anInstalledShop();
    const { accessToken, deleteRevokedSession, install } = shop.server();
    shop.issuer.uninstall();
    await deleteRevokedSession(aShop());
    await deleteRevokedSession(aShop());
    expect(await shop.sessions.load(aShop())).toBeNull();
    await expect(accessToken(aShop())).rejects.toMatchObject({ reason: 'not_installed' });
    shop.issuer.install(['read_orders']);
    await install(aShop(), shop.sessionToken());
    expect(shop.issuer.accepts(await accessToken(aShop()))).toBe(true);
  });

  it('survives a webhook of its removal that arrives after the merchant has come back', async () => {
    const shop = await anInstalledShop();
    const { accessToken, deleteRevokedSession, install } = shop.server();
    shop.issuer.uninstall();
    shop.issuer.install(['read_orders']);
    await install(aShop(), shop.sessionToken());
    await deleteRevokedSession(aShop());
    expect(shop.issuer.accepts(await accessToken(aShop()))).toBe(true);
  });

  it.each(['once Shopify has refused', 'as its session is deleted'])(
    'survives a webhook of its removal when the merchant comes back %s',
    async (moment) => {
      const shop = await anInstalledShop();
      const { sessions, issuer } = shop;
      const { accessToken, install } = shop.server();
      async function reinstall(): Promise<void> {
        issuer.install(['read_orders']);
        await install(aShop(), shop.sessionToken());
      }
      const { deleteRevokedSession } = shop.server({
        sessions: {
          ...sessions,
          async compareAndSet(previous, next) {
            const isReplaced = await sessions.compareAndSet(previous, next);
            if (moment === 'once Shopify has refused') await reinstall();
            return isReplaced;
          },
          async remove(session) {
            if (moment === 'as its session is deleted') await reinstall();
            return sessions.remove(session);
          },
        },
      });
      issuer.uninstall();
      await deleteRevokedSession(aShop());
      expect(issuer.accepts(await accessToken(aShop()))).toBe(true);
    },
  );

  it('survives a webhook of its removal that cannot be checked yet', async () => {
    const shop = await anInstalledShop();
    const { deleteRevokedSession } = shop.server();
    shop.issuer.uninstall();
    shop.issuer.fault = 'http500';
    await expect(deleteRevokedSession(aShop())).rejects.toMatchObject({ reason: 'http' });
    await expect(deleteRevokedSession(aShop()), 'the lease stands').rejects.toMatchObject({
      reason: 'deadline',
    });
    await shop.session();
    shop.issuer.fault = 'none';
    shop.advanceClock(REFRESH_LEASE);
    await deleteRevokedSession(aShop());
    expect(await shop.sessions.load(aShop())).toBeNull();
  });
});

describe('a clock that was years ahead and is right again', () => {
  const tenYears = 10 * 365 * DAY;

  it('leaves no failed refresh that stands for years', async () => {
    const shop = await anInstalledShop();
    const { accessToken } = shop.server();
    shop.issuer.fault = 'http500';
    shop.advanceClock(tenYears);
    await expect(accessToken(aShop())).rejects.toMatchObject({ reason: 'http' });
    shop.issuer.fault = 'none';
    shop.advanceClock(-tenYears + HOUR);
    expect(shop.issuer.accepts(await accessToken(aShop()))).toBe(true);
  });
});

describe('an access token', () => {
  it('is used until a fifth of its hour is left, then refreshed in the background', async () => {
    const shop = await anInstalledShop();
    const { accessToken } = shop.server();
    const first = await accessToken(aShop());
    shop.advanceClock(HOUR - REFRESH_AHEAD - 1);
    expect(await accessToken(aShop())).toBe(first);
    expect(shop.issuer.requests).toEqual([]);
    shop.advanceClock(1);
    expect(await accessToken(aShop()), 'nobody waits').toBe(first);
    await vi.waitUntil(async () => (await accessToken(aShop())) !== first, SOON);
    expect(shop.issuer.requests).toEqual([REFRESH]);
    expect(shop.issuer.accepts(await accessToken(aShop()))).toBe(true);
  });

  it.each([
    ['at its end', HOUR],
    ['seconds before its end', HOUR - 4_000],
    ['long after its end', 80 * DAY],
  ])(
    'is refreshed once %s for 1,000 look-ups at once on three servers, and all go on',
    async (_, age) => {
      const shop = await anInstalledShop();
      const servers = [shop.server(), shop.server(), shop.server()];
      shop.advanceClock(age);
      const tokens = new Set(await Promise.all(askAll(servers)));
      expect(tokens.size).toBe(1);
      expect(shop.issuer.accepts([...tokens][0] ?? '')).toBe(true);
      expect(shop.issuer.requests).toEqual([REFRESH]);
    },
  );

  it('is refreshed once ahead, too, for 1,000 look-ups at once on three servers', async ({
    task,
  }) => {
    const shop = await anInstalledShop();
    const servers = [shop.server(), shop.server(), shop.server()];
    const first = await shop.session();
    shop.advanceClock(HOUR - REFRESH_AHEAD);
    await Promise.all(askAll(servers));
    await vi.waitUntil(async () => (await shop.session()).accessToken !== first.accessToken, SOON);
    expect(shop.issuer.requests).toEqual([REFRESH]);
    expect(shop.refreshErrors).toEqual([]);
    countCases(task, {
      row: 'E15',
      suite: 'look-ups of three servers, at once, when a token is about to end',
      target: 'one refresh',
      tried: 1_002,
      survived: shop.issuer.requests.length === 1 ? 1_002 : 0,
    });
  });

  it('costs the session store one claim, however many look-ups of one server wait for it', async () => {
    const shop = await anInstalledShop();
    const claim = vi.spyOn(shop.sessions, 'claimRefresh');
    shop.advanceClock(HOUR);
    await Promise.all(askAll([shop.server()]));
    expect(claim).toHaveBeenCalledOnce();
  });

  it('fails no look-up while it rotates under load, though the old one dies', async ({ task }) => {
    const shop = await anInstalledShop();
    const ask = [shop.server(), shop.server(), shop.server()].map((tokens) => {
      const query = createAdminClient({ ...tokens, endpoint: () => `${shop.url}/graphql` });
      const variables = { query: '', first: 1 };
      return () => query(aShop(), FindOrderCandidates, variables, createDeadline(20_000));
    });
    let answered = 0;
    async function shopper(at: number): Promise<void> {
      for (let time = 0; time < 3; time += 1) {
        await ask[at % ask.length]?.();
        answered += 1;
      }
    }
    for (let round = 0; round < 20; round += 1) {
      // In turn: ahead of the end, and past it.
      shop.advanceClock(round % 2 === 0 ? HOUR - REFRESH_AHEAD : HOUR);
      await Promise.all(Array.from({ length: 12 }, (_, at) => shopper(at)));
    }
    expect(answered).toBe(20 * 12 * 3);
    expect(shop.issuer.requests).toHaveLength(20);
    countCases(task, {
      row: 'E15',
      suite: 'look-ups of three servers while a token rotates twenty times',
      target: '0 fail, one refresh each time',
      tried: 20 * 12 * 3,
      survived: answered,
    });
  });

  it('belongs to one shop', async () => {
    const shop = await anInstalledShop();
    const { accessToken } = shop.server();
    const session = await shop.session();
    await shop.sessions.save({ ...session, shop: aShop('other'), accessToken: 'another' });
    expect(await accessToken(aShop('other'))).toBe('another');
    expect(await accessToken(aShop())).toBe(session.accessToken);
  });
});

describe('a refresh', () => {
  it('whose answer is lost succeeds at the next try, with the old refresh token', async () => {
    const shop = await anInstalledShop();
    const { accessToken } = shop.server();
    shop.advanceClock(HOUR);
    shop.issuer.fault = 'lost';
    await expect(accessToken(aShop())).rejects.toMatchObject({ reason: 'network' });
    shop.issuer.fault = 'none';
    shop.advanceClock(REFRESH_LEASE);
    expect(shop.issuer.accepts(await accessToken(aShop()))).toBe(true);
    expect(shop.issuer.requests).toEqual([REFRESH, REFRESH]);
  });

  it.each(['lost', 'http500'] as const)(
    'that fails ahead of time (%s) is reported, and no shopper notices',
    async (fault) => {
      const shop = await anInstalledShop();
      const { accessToken } = shop.server();
      const first = await accessToken(aShop());
      shop.advanceClock(HOUR - REFRESH_AHEAD);
      shop.issuer.fault = fault;
      expect(await accessToken(aShop())).toBe(first);
      await vi.waitUntil(() => shop.refreshErrors.length > 0, SOON);
      expect(await accessToken(aShop()), 'not tried again at once').toBe(first);
      shop.issuer.fault = 'none';
      shop.advanceClock(REFRESH_LEASE);
      expect(await accessToken(aShop())).toBe(first);
      await vi.waitUntil(async () => (await accessToken(aShop())) !== first, SOON);
      expect(shop.refreshErrors).toHaveLength(1);
    },
  );

  it('that fails is not waited for again until it may be tried again', async () => {
    const shop = await anInstalledShop();
    const pause = vi.fn(() => Promise.reject(new Error('nothing to wait for')));
    const { accessToken } = shop.server({ pause });
    shop.advanceClock(HOUR);
    shop.issuer.fault = 'http500';
    for (let time = 0; time < 10; time += 1) {
      await expect(accessToken(aShop())).rejects.toMatchObject({ reason: 'http' });
    }
    shop.issuer.fault = 'none';
    shop.advanceClock(REFRESH_LEASE);
    expect(shop.issuer.accepts(await accessToken(aShop()))).toBe(true);
    expect(pause).not.toHaveBeenCalled();
  });

  it('whose answer cannot be stored is as good as lost, and the next one works', async () => {
    const shop = await anInstalledShop();
    const replace = vi
      .spyOn(shop.sessions, 'compareAndSet')
      .mockRejectedValueOnce(new Error('full'));
    const { accessToken } = shop.server();
    shop.advanceClock(HOUR);
    await expect(accessToken(aShop())).rejects.toThrow('full');
    expect(replace).toHaveBeenCalledOnce();
    shop.advanceClock(REFRESH_LEASE);
    expect(shop.issuer.accepts(await accessToken(aShop()))).toBe(true);
  });

  it('of a server that crashed is taken over', async () => {
    const shop = await anInstalledShop();
    shop.advanceClock(HOUR);
    const until = new Date(shop.now().getTime() + REFRESH_LEASE);
    await shop.sessions.claimRefresh(await shop.session(), shop.now(), until);
    const { accessToken } = shop.server({
      pause: async (milliseconds) => shop.advanceClock(milliseconds),
    });
    expect(shop.issuer.accepts(await accessToken(aShop()))).toBe(true);
    expect(shop.now().getTime()).toBe(until.getTime());
    expect(shop.issuer.requests).toEqual([REFRESH]);
  });

  it('by a server that gets nowhere is not waited for without end', async () => {
    const shop = await anInstalledShop();
    shop.advanceClock(HOUR);
    vi.spyOn(shop.sessions, 'claimRefresh').mockResolvedValue(false);
    const { accessToken } = shop.server({
      pause: async (milliseconds) => shop.advanceClock(milliseconds),
    });
    await expect(accessToken(aShop())).rejects.toMatchObject({ reason: 'deadline' });
  });

  it('that Shopify refuses ends the shop: it is asked once, and no more', async () => {
    const shop = await anInstalledShop();
    const servers = [shop.server(), shop.server()];
    shop.advanceClock(HOUR);
    shop.issuer.uninstall();
    for (let time = 0; time < 10; time += 1) {
      const asked = servers[time % 2]?.accessToken(aShop());
      await expect(asked).rejects.toMatchObject({ reason: 'not_installed' });
    }
    expect(shop.issuer.requests).toEqual([REFRESH]);
  });

  it('that Shopify refuses ahead of time leaves the old token in use to its end', async () => {
    const shop = await anInstalledShop();
    const { accessToken } = shop.server();
    const first = await accessToken(aShop());
    shop.advanceClock(HOUR - REFRESH_AHEAD);
    shop.issuer.uninstall();
    await accessToken(aShop());
    await vi.waitUntil(async () => (await shop.session()).refreshToken === null, SOON);
    expect(await accessToken(aShop())).toBe(first);
    shop.advanceClock(REFRESH_AHEAD);
    await expect(accessToken(aShop())).rejects.toMatchObject({ reason: 'not_installed' });
    expect(shop.issuer.requests).toEqual([REFRESH]);
  });

  it('gives way to a merchant who opens the app meanwhile', async () => {
    const shop = await anInstalledShop();
    const { promise, resolve } = Promise.withResolvers<{ ok: false; refusal: 'ended' }>();
    const { accessToken } = shop.server({ refresh: () => promise });
    shop.advanceClock(HOUR);
    const waiting = accessToken(aShop());
    await shop.server().install(aShop(), shop.sessionToken());
    resolve({ ok: false, refusal: 'ended' });
    expect(await waiting).toBe((await shop.session()).accessToken);
    expect(shop.issuer.accepts(await waiting)).toBe(true);
  });

  it('brings no session back that was deleted meanwhile', async () => {
    const shop = await anInstalledShop();
    const session = await shop.session();
    const { promise, resolve } = Promise.withResolvers<{ ok: true; session: typeof session }>();
    const { accessToken } = shop.server({ refresh: () => promise });
    shop.advanceClock(HOUR);
    const waiting = expect(accessToken(aShop())).rejects.toMatchObject({ reason: 'not_installed' });
    await shop.sessions.remove(await shop.session());
    resolve({ ok: true, session: { ...session, accessToken: 'next' } });
    await waiting;
    expect(await shop.sessions.load(aShop())).toBeNull();
  });

  it('is not tried with a token that has no end', async () => {
    const shop = await anInstalledShop();
    const forever = { expiresAt: null, refreshToken: null, refreshExpiresAt: null };
    await shop.sessions.save({ ...(await shop.session()), ...forever });
    const { accessToken } = shop.server();
    shop.advanceClock(1_000 * DAY);
    expect(await accessToken(aShop())).toBe((await shop.session()).accessToken);
    expect(shop.issuer.requests).toEqual([]);
  });
});

describe('a token that the Admin API refuses', () => {
  it('is replaced once, however many look-ups it was refused for', async () => {
    const shop = await anInstalledShop();
    const { accessToken, invalidateToken } = shop.server();
    const refused = await accessToken(aShop());
    await Promise.all(
      Array.from({ length: 100 }, async () => {
        await invalidateToken(aShop(), refused);
        expect(await accessToken(aShop())).not.toBe(refused);
      }),
    );
    await invalidateToken(aShop(), refused);
    expect(await accessToken(aShop()), 'a late refusal').toBe((await shop.session()).accessToken);
    expect(shop.issuer.requests).toEqual([REFRESH]);
  });

  it('and whose next one is refused as well, stops the shop for a while', async () => {
    const shop = await anInstalledShop();
    const { accessToken, invalidateToken } = shop.server();
    const refuse = async (): Promise<void> => invalidateToken(aShop(), await accessToken(aShop()));
    await refuse();
    await refuse();
    for (let time = 0; time < 10; time += 1) {
      await expect(accessToken(aShop())).rejects.toMatchObject({ reason: 'unauthorized' });
    }
    expect(shop.issuer.requests).toEqual([REFRESH]);
    shop.advanceClock(REFUSAL_PAUSE);
    await accessToken(aShop());
    await refuse();
    await accessToken(aShop());
    expect(shop.issuer.requests).toEqual([REFRESH, REFRESH]);
  });

  it('does not stop a merchant who opens the app', async () => {
    const shop = await anInstalledShop();
    const { accessToken, invalidateToken, install } = shop.server();
    for (let time = 0; time < 2; time += 1) {
      await invalidateToken(aShop(), await accessToken(aShop()));
    }
    await install(aShop(), shop.sessionToken());
    expect(shop.issuer.accepts(await accessToken(aShop()))).toBe(true);
  });

  it('ends the shop when the app is gone', async () => {
    const shop = await anInstalledShop();
    const { accessToken, invalidateToken } = shop.server();
    shop.issuer.uninstall();
    await invalidateToken(aShop(), await accessToken(aShop()));
    for (let time = 0; time < 3; time += 1) {
      await expect(accessToken(aShop())).rejects.toMatchObject({ reason: 'not_installed' });
    }
    expect(shop.issuer.requests).toEqual([REFRESH]);
  });

  it('of a shop without a session is nothing', async () => {
    const shop = await anInstalledShop();
    const { sessions } = await memoryStores();
    const { invalidateToken } = shop.server({ sessions });
    await invalidateToken(aShop(), 'a token');
    expect(shop.issuer.requests).toEqual([]);
  });
});
