import { request } from 'undici';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakePorts } from '../app.fixtures.ts';
import { serveGracefully, type Started } from './graceful-shutdown.ts';

/** Milliseconds, enough for every limit; `main.test.ts` measures the real time. */
const LONG = 5_000;

interface Scene {
  /** What became of the server, in order. */
  told: string[];
  logged: ReturnType<typeof fakePorts>['logged'];
  /** Resolves when a request has reached the app, where it waits. */
  reached: Promise<void>;
  answer(): void;
  getApp(): Promise<string>;
  getHealth(): Promise<string>;
  stop(): void;
}

async function scene(overrides: Partial<Started> = {}): Promise<Scene> {
  const told: string[] = [];
  const { log, logged } = fakePorts();
  const stopping = new AbortController();
  const listening = Promise.withResolvers<{ port: number; healthPort: number }>();
  const reached = Promise.withResolvers<void>();
  const response = Promise.withResolvers<Response>();
  const ended = serveGracefully(stopping.signal, {
    port: 0,
    start: async () => ({
      fetch: () => {
        reached.resolve();
        return response.promise;
      },
      stopWork: async () => void told.push('work stopped'),
      closeConnections: async () => void told.push('connections closed'),
      closeStores: async () => void told.push('stores closed'),
      ...overrides,
    }),
    health: { fetch: () => new Response(stopping.signal.aborted ? 'draining' : 'ready'), port: 0 },
    onListening: listening.resolve,
    log,
  });
  void ended.then(() => told.push('ended'));
  const { port, healthPort } = await listening.promise;
  return {
    told,
    logged,
    reached: reached.promise,
    answer: () => response.resolve(new Response('whole')),
    getApp: () => get(port),
    getHealth: () => get(healthPort),
    stop: () => stopping.abort(),
  };
}

async function get(port: number): Promise<string> {
  const { body } = await request(`http://127.0.0.1:${port}`, { reset: true });
  return body.text();
}

describe('a server that is told to stop', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => void vi.useRealTimers());

  it('finishes what is under way, then closes its stores, and says so to the last', async () => {
    const { told, reached, answer, getApp, getHealth, stop } = await scene();
    const underWay = getApp();
    await reached;
    expect(await getHealth()).toBe('ready');
    stop();
    expect(await getHealth()).toBe('draining');
    expect(told, 'nothing that a look-up needs is closed under it').toEqual(['work stopped']);
    answer();
    expect(await underWay).toBe('whole');
    await vi.waitFor(() =>
      expect(told).toEqual(['work stopped', 'connections closed', 'stores closed', 'ended']),
    );
    await expect(getHealth()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it.each<[string, Partial<Started>]>([
    ['work hangs', { stopWork: () => new Promise(() => {}) }],
    ['work breaks', { stopWork: () => Promise.reject(new Error('broken')) }],
    ['connections hang', { closeConnections: () => new Promise(() => {}) }],
    ['stores hang', { closeStores: () => new Promise(() => {}) }],
    ['stores break', { closeStores: () => Promise.reject(new Error('broken')) }],
  ])('ends though its %s, and logs it', async (_, overrides) => {
    const { told, logged, getApp, reached, stop } = await scene(overrides);
    const unanswered = getApp().catch(() => 'cut off');
    await reached;
    stop();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(await unanswered).toBe('cut off');
    await vi.waitFor(() => expect(told).toContain('ended'));
    expect(logged.filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});

describe('a server that cannot start yet', () => {
  it('ends when it is told to stop, and says how it is until then', async () => {
    const stopping = new AbortController();
    const { log, logged } = fakePorts();
    const asked = vi.fn<() => void>();
    const ended = serveGracefully(stopping.signal, {
      port: 0,
      start: () => new Promise(() => {}),
      health: { fetch: () => new Response('not ready'), port: 0 },
      onListening: asked,
      log,
    });
    await vi.waitFor(() => expect(logged).toMatchObject([{ message: 'alive' }]));
    const [alive] = logged;
    const healthPort = alive && 'healthPort' in alive.facts ? Number(alive.facts.healthPort) : 0;
    expect(await get(healthPort)).toBe('not ready');
    stopping.abort();
    await ended;
    expect(asked, 'no shopper was let in').not.toHaveBeenCalled();
  });
});
