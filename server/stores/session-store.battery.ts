import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { Session, SessionStore } from '../ports/session-store.ts';
import { aSession } from './stores.fixtures.ts';

const LATER = new Date(NOW.getTime() + 10_000);
const MUCH_LATER = new Date(NOW.getTime() + 20_000);

/**
 * What every session store has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function sessionStoreBattery(
  name: string,
  openTwo: () => Promise<readonly [SessionStore, SessionStore]>,
): void {
  const session = aSession();
  const refreshed = aSession({ accessToken: 'shpat_next', refreshToken: 'shprt_next' });

  describe(`${name}, as a session store`, () => {
    it('knows no session that was not saved', async () => {
      const [store] = await openTwo();
      expect(await store.load(aShop())).toBeNull();
    });

    it.each<[string, Partial<Session>]>([
      ['in full', {}],
      ['that does not end', { expiresAt: null }],
      ['without a refresh token', { refreshToken: null, refreshExpiresAt: null }],
      ['without scopes', { scopes: [] }],
      ['with one scope', { scopes: ['read_orders'] }],
      ['with any text as a token', { accessToken: 'é|.,:', refreshToken: '' }],
      ['with instants to the millisecond', { expiresAt: new Date(1_795_615_500_123) }],
    ])('gives another server a session %s', async (_, overrides) => {
      const [store, other] = await openTwo();
      await store.save(aSession(overrides));
      expect(await other.load(aShop())).toEqual(aSession(overrides));
    });

    it('stores one session a shop, the last one', async () => {
      const [store] = await openTwo();
      await store.save(session);
      await store.save(aSession({ accessToken: 'newer', refreshToken: null, scopes: [] }));
      expect(await store.load(aShop())).toEqual(
        aSession({ accessToken: 'newer', refreshToken: null, scopes: [] }),
      );
    });

    it('keeps shops apart', async () => {
      const [store] = await openTwo();
      await store.save(session);
      expect(await store.load(aShop('other'))).toBeNull();
      await store.remove(aSession({ shop: aShop('other') }));
      expect(await store.load(aShop())).toEqual(session);
    });

    it('removes a session, also twice', async () => {
      const [store] = await openTwo();
      await store.save(session);
      expect(await store.remove(session)).toBe(true);
      expect(await store.remove(session)).toBe(false);
      expect(await store.load(aShop())).toBeNull();
    });

    it('removes no session that a key opens as one that none does', async () => {
      const [store] = await openTwo();
      await store.save(session);
      await store.removeUnreadable(aShop());
      await store.removeUnreadable(aShop('other'));
      expect(await store.load(aShop())).toEqual(session);
    });

    it('replaces the session that a server has loaded, once', async () => {
      const [store, other] = await openTwo();
      await store.save(session);
      expect(await store.compareAndSet(session, refreshed)).toBe(true);
      expect(await other.load(aShop())).toEqual(refreshed);
      expect(await other.compareAndSet(session, aSession({ accessToken: 'late' }))).toBe(false);
      expect(await store.load(aShop())).toEqual(refreshed);
    });

    it.each<[string, Partial<Session>]>([
      ['access token', { accessToken: 'another' }],
      ['refresh token', { refreshToken: 'another' }],
      ['missing refresh token', { refreshToken: null }],
      ['end', { expiresAt: MUCH_LATER }],
      ['end of the refresh token', { refreshExpiresAt: MUCH_LATER }],
      ['scopes', { scopes: ['read_orders'] }],
      ['shop', { shop: aShop('other') }],
    ])('does not take a session with another %s for the same', async (_, overrides) => {
      const [store] = await openTwo();
      await store.save(session);
      expect(await store.compareAndSet(aSession(overrides), refreshed)).toBe(false);
      expect(await store.claimRefresh(aSession(overrides), NOW, LATER)).toBe(false);
      expect(await store.remove(aSession(overrides))).toBe(false);
      expect(await store.load(aShop())).toEqual(session);
    });

    it('replaces no session that was removed', async () => {
      const [store] = await openTwo();
      await store.save(session);
      await store.remove(session);
      expect(await store.compareAndSet(session, refreshed)).toBe(false);
      expect(await store.claimRefresh(session, NOW, LATER)).toBe(false);
      expect(await store.load(aShop())).toBeNull();
    });

    it('lets one of many replace a session at once', async () => {
      const [store, other] = await openTwo();
      await store.save(session);
      const nexts = Array.from({ length: 20 }, (_, n) => aSession({ accessToken: `next-${n}` }));
      const won = await Promise.all(
        nexts.map((next, n) => (n % 2 ? store : other).compareAndSet(session, next)),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await store.load(aShop())).toEqual(nexts[won.indexOf(true)]);
    });

    it('lets one of many refresh a session', async () => {
      const [store, other] = await openTwo();
      await store.save(session);
      const won = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          (n % 2 ? store : other).claimRefresh(session, NOW, LATER),
        ),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
    });

    it('lets another server refresh when the first one’s lease has expired', async () => {
      const [store, other] = await openTwo();
      await store.save(session);
      expect(await store.claimRefresh(session, NOW, LATER)).toBe(true);
      expect(await other.claimRefresh(session, new Date(LATER.getTime() - 1), MUCH_LATER)).toBe(
        false,
      );
      expect(await other.claimRefresh(session, LATER, MUCH_LATER)).toBe(true);
      expect(await store.claimRefresh(session, LATER, MUCH_LATER)).toBe(false);
    });

    it('lets another server refresh when the clock was years ahead at the claim, and is right again', async () => {
      const [store, other] = await openTwo();
      await store.save(session);
      const tenYears = 10 * 365 * 86_400_000;
      const ahead = new Date(NOW.getTime() + tenYears);
      const until = new Date(LATER.getTime() + tenYears);
      expect(await store.claimRefresh(session, ahead, until)).toBe(true);
      expect(await other.claimRefresh(session, NOW, LATER)).toBe(true);
      expect(await store.claimRefresh(session, NOW, LATER)).toBe(false);
    });

    it.each<[string, (store: SessionStore) => Promise<unknown>]>([
      ['replaced', (store) => store.compareAndSet(session, refreshed)],
      ['saved', (store) => store.save(refreshed)],
    ])('lets a session be refreshed that has just been %s', async (_, renew) => {
      const [store, other] = await openTwo();
      await store.save(session);
      await store.claimRefresh(session, NOW, LATER);
      await renew(store);
      expect(await other.claimRefresh(refreshed, NOW, LATER)).toBe(true);
    });

    it('lists the shops whose refresh token ends, soonest first', async () => {
      const [store] = await openTwo();
      const ends = { late: 3, soon: 1, later: 4, between: 2 };
      for (const [shop, day] of Object.entries(ends)) {
        const refreshExpiresAt = new Date(Date.UTC(2027, 0, day));
        await store.save(aSession({ shop: aShop(shop), refreshExpiresAt }));
      }
      await store.save(aSession({ shop: aShop('never'), refreshExpiresAt: null }));
      const before = new Date(Date.UTC(2027, 0, 4));
      const inOrder = ['soon', 'between', 'late'].map(aShop);
      expect(await store.refreshEndingBefore(before, 10, 0)).toEqual(inOrder);
      expect(await store.refreshEndingBefore(before, 2, 0)).toEqual(inOrder.slice(0, 2));
      expect(await store.refreshEndingBefore(before, 2, 1)).toEqual(inOrder.slice(1));
    });
  });
}
