import { request } from 'undici';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakePorts } from '../app.fixtures.ts';
import { serveGracefully, type Started } from './graceful-shutdown.ts';

/** Milliseconds, longer than every timeout together; `main.test.ts` measures the real time. */
const LONG = 5_000;

interface Setup {
  /** What has stopped, in order. */
  stopped: string[];
  logged: ReturnType<typeof fakePorts>['logged'];
  /** Resolves when a request has reached the app, where it waits. */
  reached: Promise<void>;
  answer(): void;
  getApp(): Promise<string>;
  getHealth(): Promise<string>;
  stop(): void;
}

async function setUp(overrides: Partial<Started> = {}): Promise<Setup> {
  const stopped: string[] = [];
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
      stopWork: async () => void stopped.push('work'),
      closeConnections: async () => void stopped.push('connections'),
      closeStores: async () => void stopped.push('stores'),
      ...overrides,
    }),
    health: { fetch: () => new Response(stopping.signal.aborted ? 'draining' : 'ready'), port: 0 },
    onListening: listening.resolve,
    log,
  });
  void ended.then(() => stopped.push('server'));
  const { port, healthPort } = await listening.promise;
  return {
    stopped,
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

describe('a server that is stopped', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => void vi.useRealTimers());

  it('finishes requests under way, then closes its stores, and reports it to the last', async () => {
    const { stopped, reached, answer, getApp, getHealth, stop } = await setUp();
    const underWay = getApp();
    await reached;
    expect(await getHealth()).toBe('ready');
    stop();
    expect(await getHealth()).toBe('draining');
    expect(stopped, 'a request under way has all that it needs').toEqual(['work']);
    answer();
    expect(await underWay).toBe('whole');
    await vi.advanceTimersByTimeAsync(LONG);
    await vi.waitFor(() => expect(stopped).toEqual(['work', 'connections', 'stores', 'server']));
    await expect(getHealth()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it.each<[string, Partial<Started>]>([
    ['work hangs', { stopWork: () => new Promise(() => {}) }],
    ['work breaks', { stopWork: () => Promise.reject(new Error('broken')) }],
    ['connections hang', { closeConnections: () => new Promise(() => {}) }],
    ['stores hang', { closeStores: () => new Promise(() => {}) }],
    ['stores break', { closeStores: () => Promise.reject(new Error('broken')) }],
  ])('stops though its %s, and logs it', async (_, overrides) => {
    const { stopped, logged, getApp, reached, stop } = await setUp(overrides);
    const unanswered = getApp().catch(() => 'cut off');
    await reached;
    stop();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(await unanswered).toBe('cut off');
    await vi.waitFor(() => expect(stopped).toContain('server'));
    expect(logged.filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});

describe('a server that cannot start yet', () => {
  it('stops when it is stopped, and answers on its health port until then', async () => {
    const stopping = new AbortController();
    const { log, logged } = fakePorts();
    const onListening = vi.fn<() => void>();
    const ended = serveGracefully(stopping.signal, {
      port: 0,
      start: () => new Promise(() => {}),
      health: { fetch: () => new Response('not ready'), port: 0 },
      onListening,
      log,
    });
    await vi.waitFor(() => expect(logged).toMatchObject([{ message: 'alive' }]));
    const [alive] = logged;
    const healthPort = alive && 'healthPort' in alive.facts ? Number(alive.facts.healthPort) : 0;
    expect(await get(healthPort)).toBe('not ready');
    stopping.abort();
    await ended;
    expect(onListening, 'no shopper was let in').not.toHaveBeenCalled();
  });
});
