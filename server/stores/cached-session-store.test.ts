import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import type { Session, SessionStore } from '../ports/session-store.ts';
import { PATIENCE, createCachedSessionStore } from './cached-session-store.ts';
import { sessionStoreBattery } from './session-store.battery.ts';
import { aSession, memoryStores } from './stores.fixtures.ts';

sessionStoreBattery('sessions that are remembered', async () => {
  const { sessions } = await memoryStores();
  return [createCachedSessionStore(sessions), createCachedSessionStore(sessions)];
});

/** Sessions of one server, whose database can be sent away. */
async function aServer(): Promise<{
  store: SessionStore;
  sessions: SessionStore;
  /** How the next reads end. */
  reads: (load: SessionStore['load']) => void;
  waited: number[];
}> {
  const { sessions } = await memoryStores();
  let load = sessions.load;
  const waited: number[] = [];
  const store = createCachedSessionStore(
    { ...sessions, load: (shop) => load(shop) },
    async (milliseconds) => void waited.push(milliseconds),
  );
  return { store, sessions, reads: (next) => (load = next), waited };
}

const away = async (): Promise<never> => {
  throw new Error('the database is away');
};
const hangs = (): Promise<never> => new Promise(() => {});

describe('while the database is away', () => {
  it.each([
    ['refuses', away],
    ['hangs', hangs],
  ])('gives the last known session when the database %s', async (_, load) => {
    const { store, reads } = await aServer();
    await store.save(aSession());
    reads(load);
    expect(await store.load(aShop())).toEqual(aSession());
  });

  it('waits for the database no longer than a shopper should', async () => {
    const { store, reads, waited } = await aServer();
    await store.save(aSession());
    reads(hangs);
    await store.load(aShop());
    expect(waited).toEqual([PATIENCE]);
  });

  it('knows nothing of a shop it has not met', async () => {
    const { store, reads } = await aServer();
    reads(away);
    await expect(store.load(aShop())).rejects.toThrow('away');
  });

  it('does not bring back what was removed, nor what was replaced elsewhere', async () => {
    const { store, sessions, reads } = await aServer();
    await store.save(aSession());
    await store.remove(aSession());
    reads(away);
    await expect(store.load(aShop())).rejects.toThrow('away');

    await store.save(aSession());
    await sessions.save(aSession({ accessToken: 'of another server' }));
    await store.replace(aSession(), aSession({ accessToken: 'too late' }));
    await expect(store.load(aShop())).rejects.toThrow('away');
  });

  it('does not bring back what was replaced while it was read', async () => {
    const { store, reads } = await aServer();
    await store.save(aSession());
    const slow = Promise.withResolvers<Session>();
    reads(() => slow.promise);
    await store.load(aShop());
    const next = aSession({ accessToken: 'next' });
    await store.replace(aSession(), next);
    slow.resolve(aSession());
    await slow.promise;
    reads(away);
    expect(await store.load(aShop())).toEqual(next);
  });

  it('sees what another server did as soon as the database is back', async () => {
    const { sessions } = await memoryStores();
    let load: SessionStore['load'] = away;
    const store = createCachedSessionStore({ ...sessions, load: (shop) => load(shop) }, hangs);
    await store.save(aSession());
    expect((await store.load(aShop()))?.accessToken).toBe(aSession().accessToken);
    await sessions.save(aSession({ accessToken: 'of another server' }));
    load = sessions.load;
    expect((await store.load(aShop()))?.accessToken).toBe('of another server');
    load = away;
    expect((await store.load(aShop()))?.accessToken).toBe('of another server');
  });
});
