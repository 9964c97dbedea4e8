import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Session, SessionStore } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { createAccessTokens, type AccessTokens } from './access-tokens.ts';
import { KEEP_ALIVE_BATCH, KEEP_ALIVE_WINDOW } from './keep-alive.ts';
import type { TokenAnswer } from './token-endpoint.ts';

const DAY = 86_400_000;

function sessionOf(shop: ShopDomain, refreshEndsIn: number): Session {
  return {
    shop,
    accessToken: `access of ${shop} until ${refreshEndsIn}`,
    expiresAt: new Date(NOW.getTime() - DAY),
    refreshToken: `refresh of ${shop} until ${refreshEndsIn}`,
    refreshExpiresAt: new Date(NOW.getTime() + refreshEndsIn),
    scopes: ['read_orders'],
  };
}

interface Setup extends AccessTokens {
  sessions: SessionStore;
  asked: ShopDomain[];
  /** The most requests at once. */
  peak(): number;
}

async function setUp(
  shops: Readonly<Record<string, number>>,
  answerOf: (shop: ShopDomain) => TokenAnswer<'ended'> = (shop) => ({
    ok: true,
    session: sessionOf(shop, 90 * DAY),
  }),
): Promise<Setup> {
  const { sessions } = await memoryStores();
  for (const [name, end] of Object.entries(shops)) await sessions.save(sessionOf(aShop(name), end));
  const asked: ShopDomain[] = [];
  let running = 0;
  let peak = 0;
  const tokens = createAccessTokens({
    sessions,
    exchange: () => Promise.reject(new Error('no merchant here')),
    async refresh(shop) {
      asked.push(shop);
      running += 1;
      peak = Math.max(peak, running);
      await setImmediate();
      running -= 1;
      return answerOf(shop);
    },
    now: () => NOW,
    onRefreshError: () => {},
  });
  return { ...tokens, sessions, asked, peak: () => peak };
}

/** Of a server that is not stopping. */
const NEVER = new AbortController().signal;

const NONE = { refreshed: 0, ended: 0, elsewhere: 0, failed: 0 };

describe('keeping shops alive', () => {
  it('refreshes what ends within the window, soonest first, and nothing else', async () => {
    const { keepAlive, asked } = await setUp({
      late: KEEP_ALIVE_WINDOW,
      second: KEEP_ALIVE_WINDOW - 1,
      first: DAY,
    });
    expect(await keepAlive(NEVER)).toEqual({ ...NONE, refreshed: 2 });
    expect(asked).toEqual([aShop('first'), aShop('second')]);
    expect(await keepAlive(NEVER)).toEqual(NONE);
  });

  it('goes on to the last shop, a few at a time', async () => {
    const count = 2 * KEEP_ALIVE_BATCH + 50;
    const shops = Object.fromEntries(Array.from({ length: count }, (_, at) => [`s${at}`, at]));
    const { keepAlive, asked, peak } = await setUp(shops);
    expect(await keepAlive(NEVER)).toEqual({ ...NONE, refreshed: count });
    expect(new Set(asked).size).toBe(count);
    expect(peak()).toBe(4);
  });

  it('asks once for shops that Shopify refuses, so that they do not stand before the others', async () => {
    const shops = Object.fromEntries(
      Array.from({ length: KEEP_ALIVE_BATCH }, (_, at) => [`gone${at}`, -at]),
    );
    const { keepAlive, asked } = await setUp({ ...shops, alive: DAY }, (shop) =>
      shop === aShop('alive')
        ? { ok: true, session: sessionOf(shop, 90 * DAY) }
        : { ok: false, refusal: 'ended' },
    );
    expect(await keepAlive(NEVER)).toEqual({ ...NONE, refreshed: 1, ended: KEEP_ALIVE_BATCH });
    expect(await keepAlive(NEVER)).toEqual(NONE);
    expect(asked).toHaveLength(KEEP_ALIVE_BATCH + 1);
  });

  it('fails for one shop alone, and ends though all fail', async () => {
    const { keepAlive, sessions } = await setUp({ a: DAY, b: 2 * DAY, c: 3 * DAY }, (shop) => {
      if (shop === aShop('b')) throw new Error('unavailable');
      return { ok: true, session: sessionOf(shop, 90 * DAY) };
    });
    expect(await keepAlive(NEVER)).toEqual({ ...NONE, refreshed: 2, failed: 1 });
    expect(await sessions.load(aShop('b')), 'its session stands').not.toBeNull();

    const shops = Object.fromEntries(
      Array.from({ length: KEEP_ALIVE_BATCH + 1 }, (_, at) => [`s${at}`, at]),
    );
    const outage = await setUp(shops, () => {
      throw new Error('unavailable');
    });
    expect(await outage.keepAlive(NEVER)).toEqual({ ...NONE, failed: KEEP_ALIVE_BATCH + 1 });
  });

  it('reaches the last shop though many before it get no answer', async () => {
    const shops = Object.fromEntries(
      Array.from({ length: KEEP_ALIVE_BATCH + 1 }, (_, at) => [`closed${at}`, at]),
    );
    const { keepAlive } = await setUp({ ...shops, alive: DAY }, (shop) => {
      if (shop !== aShop('alive')) throw new Error('404');
      return { ok: true, session: sessionOf(shop, 90 * DAY) };
    });
    const counts = await keepAlive(NEVER);
    expect(counts).toEqual({ ...NONE, refreshed: 1, failed: KEEP_ALIVE_BATCH + 1 });
  });

  it('ends after the requests in flight when the server stops', async () => {
    const stopping = new AbortController();
    const shops = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`s${at}`, at]));
    const { keepAlive, asked } = await setUp(shops, (shop) => {
      stopping.abort();
      return { ok: true, session: sessionOf(shop, 90 * DAY) };
    });
    expect(await keepAlive(stopping.signal)).toEqual({ ...NONE, refreshed: 4 });
    expect(asked).toHaveLength(4);
  });

  it('leaves a shop to the server that holds its lease', async () => {
    const { keepAlive, asked, sessions } = await setUp({ a: DAY });
    const session = sessionOf(aShop('a'), DAY);
    await sessions.claimRefresh(session, NOW, new Date(NOW.getTime() + 1));
    expect(await keepAlive(NEVER)).toEqual({ ...NONE, elsewhere: 1 });
    expect(asked).toEqual([]);
  });
});
