import { afterEach, describe, expect, it, vi } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import type { Session, SessionStore } from '../ports/session-store.ts';
import { createCachedSessionStore, LOAD_TIMEOUT } from './cached-session-store.ts';
import { sessionStoreBattery } from './session-store.battery.ts';
import { aSession, memoryStores } from './stores.fixtures.ts';

sessionStoreBattery('cached sessions', async () => {
  const { sessions } = await memoryStores();
  return [createCachedSessionStore(sessions), createCachedSessionStore(sessions)];
});

/** Cached sessions of one server, whose database can be made unavailable. */
async function aServer(timeout?: number): Promise<{
  store: SessionStore;
  /** What the database has, as another server sees it. */
  sessions: SessionStore;
  /** Decides how the next loads from the database end. */
  setLoad: (load: SessionStore['load']) => void;
}> {
  const { sessions } = await memoryStores();
  let { load } = sessions;
  const store = createCachedSessionStore({ ...sessions, load: (shop) => load(shop) }, timeout);
  return { store, sessions, setLoad: (next) => (load = next) };
}

const fails = async (): Promise<never> => {
  throw new Error('the database is unavailable');
};
const hangs = (): Promise<never> => new Promise(() => {});

afterEach(() => void vi.useRealTimers());

describe('during an outage of the database', () => {
  it.each([
    ['fails', fails],
    ['hangs', hangs],
  ])('gives the last known session when the database %s', async (_, load) => {
    const { store, setLoad } = await aServer(1);
    await store.save(aSession());
    setLoad(load);
    expect(await store.load(aShop())).toEqual(aSession());
  });

  it('waits for the database no longer than a shopper should', async () => {
    const { store, setLoad } = await aServer();
    await store.save(aSession());
    setLoad(hangs);
    vi.useFakeTimers();
    const loaded = vi.fn<(session: Session | null) => void>();
    void store.load(aShop()).then(loaded);
    await vi.advanceTimersByTimeAsync(LOAD_TIMEOUT - 1);
    expect(loaded).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(loaded).toHaveBeenCalledWith(aSession());
  });

  it('knows nothing of a shop whose session it has not loaded', async () => {
    const { store, setLoad } = await aServer();
    setLoad(fails);
    await expect(store.load(aShop())).rejects.toThrow('unavailable');
  });

  it('does not give what was removed, nor what was replaced elsewhere', async () => {
    const { store, sessions, setLoad } = await aServer();
    await store.save(aSession());
    await store.remove(aSession());
    setLoad(fails);
    await expect(store.load(aShop())).rejects.toThrow('unavailable');

    await store.save(aSession());
    await sessions.save(aSession({ accessToken: 'of another server' }));
    await store.compareAndSet(aSession(), aSession({ accessToken: 'too late' }));
    await expect(store.load(aShop())).rejects.toThrow('unavailable');
  });

  it('does not give what was replaced while it was loaded', async () => {
    const { store, setLoad } = await aServer(1);
    await store.save(aSession());
    const slow = Promise.withResolvers<Session>();
    setLoad(() => slow.promise);
    await store.load(aShop());
    const next = aSession({ accessToken: 'next' });
    await store.compareAndSet(aSession(), next);
    slow.resolve(aSession());
    await slow.promise;
    setLoad(fails);
    expect(await store.load(aShop())).toEqual(next);
  });

  it('gives what another server did as soon as the database answers again', async () => {
    const { store, sessions, setLoad } = await aServer();
    setLoad(fails);
    await store.save(aSession());
    expect((await store.load(aShop()))?.accessToken).toBe(aSession().accessToken);
    await sessions.save(aSession({ accessToken: 'of another server' }));
    setLoad(sessions.load);
    expect((await store.load(aShop()))?.accessToken).toBe('of another server');
    setLoad(fails);
    expect((await store.load(aShop()))?.accessToken).toBe('of another server');
  });
});
