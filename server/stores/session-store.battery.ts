import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import type { Session, SessionStore } from '../core/session.ts';

/** What every session store has to do, whatever it is made of. */
export function sessionStoreBattery(name: string, createStore: () => Promise<SessionStore>): void {
  const session: Session = {
    shop: aShop(),
    accessToken: 'token',
    expiresAt: new Date('2026-11-25T14:00:00Z'),
    refreshToken: 'refresh',
    refreshExpiresAt: new Date('2027-02-23T13:00:00Z'),
    scopes: ['read_orders'],
  };

  describe(`${name}, as a session store`, () => {
    it('knows no session that was not saved', async () => {
      expect(await (await createStore()).load(aShop())).toBeNull();
    });

    it('gives back what was saved, with and without an end', async () => {
      const store = await createStore();
      for (const saved of [session, { ...session, expiresAt: null }]) {
        await store.save(saved);
        expect(await store.load(aShop())).toEqual(saved);
      }
    });

    it('keeps one session a shop, the last one', async () => {
      const store = await createStore();
      await store.save(session);
      await store.save({ ...session, accessToken: 'newer' });
      expect((await store.load(aShop()))?.accessToken).toBe('newer');
    });

    it('keeps shops apart', async () => {
      const store = await createStore();
      await store.save(session);
      expect(await store.load(aShop('other'))).toBeNull();
      await store.remove(aShop('other'));
      expect(await store.load(aShop())).toEqual(session);
    });

    it('forgets what is removed, also twice', async () => {
      const store = await createStore();
      await store.save(session);
      await store.remove(aShop());
      await store.remove(aShop());
      expect(await store.load(aShop())).toBeNull();
    });

    it('is not changed by what becomes of a session outside', async () => {
      const store = await createStore();
      const mine = { ...session };
      await store.save(mine);
      mine.accessToken = 'changed';
      expect((await store.load(aShop()))?.accessToken).toBe('token');
    });
  });
}
