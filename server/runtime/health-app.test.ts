import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHECK_TIMEOUT, createHealthApp } from './health-app.ts';
import { createMetrics } from './metrics.ts';

interface Setup {
  get(path: string): Promise<{ status: number; text: string }>;
  stop(): void;
}

function setUp(
  checkStores: () => Promise<void> = async () => {},
  metrics = createMetrics(),
): Setup {
  const stopping = new AbortController();
  const app = createHealthApp({ checkStores, stopping: stopping.signal, metrics });
  return {
    async get(path) {
      const response = await app.request(path);
      return { status: response.status, text: await response.text() };
    },
    stop: () => stopping.abort(),
  };
}

describe('the health port', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says that the server is alive and ready', async () => {
    const { get } = setUp();
    expect(await get('/livez')).toEqual({ status: 200, text: 'alive' });
    expect(await get('/readyz')).toEqual({ status: 200, text: 'ready' });
  });

  it('is not ready while the database does not answer, and is ready again by itself', async () => {
    let isDown = true;
    const { get } = setUp(async () => {
      if (isDown) throw new Error('ECONNREFUSED');
    });
    expect(await get('/readyz')).toEqual({ status: 503, text: 'the database does not answer' });
    expect((await get('/livez')).status, 'a restart would not help').toBe(200);
    isDown = false;
    expect((await get('/readyz')).status).toBe(200);
  });

  it('waits no longer than the limit for a database that hangs, and asks it once', async () => {
    const asked = Promise.withResolvers<void>();
    let times = 0;
    const { get } = setUp(() => {
      times += 1;
      return asked.promise;
    });
    for (let tries = 0; tries < 3; tries += 1) {
      const answer = get('/readyz');
      await vi.advanceTimersByTimeAsync(CHECK_TIMEOUT);
      expect((await answer).status).toBe(503);
    }
    expect(times).toBe(1);
    asked.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect((await get('/readyz')).status).toBe(200);
    expect(times).toBe(2);
  });

  it('asks for no more requests once the server is told to stop', async () => {
    const { get, stop } = setUp();
    stop();
    expect(await get('/readyz')).toEqual({ status: 503, text: 'draining' });
    expect((await get('/livez')).status).toBe(200);
  });

  it('says how many shops lag behind, and is ready all the same', async () => {
    const metrics = createMetrics();
    const { get } = setUp(undefined, metrics);
    metrics.showBacklog({ staleOrders: 12, oldestSeconds: 90, laggingShops: 3 });
    expect(await get('/readyz')).toEqual({ status: 200, text: 'ready; 3 shops lag behind' });
  });

  it('has nothing else', async () => {
    expect((await setUp().get('/')).status).toBe(404);
  });
});

describe('the metrics', () => {
  it('say how far kept orders are behind, and what reading them again has cost', async () => {
    const metrics = createMetrics();
    metrics.showBacklog({ staleOrders: 12, oldestSeconds: 90, laggingShops: 3 });
    metrics.countRefetch('kept');
    metrics.countBackgroundPoints(53);
    const { text } = await setUp(undefined, metrics).get('/metrics');
    expect(text).toContain('order_tracking_stale_orders 12');
    expect(text).toContain('order_tracking_oldest_stale_order_seconds 90');
    expect(text).toContain('order_tracking_lagging_shops 3');
    expect(text).toContain('order_tracking_refetched_orders_total{result="kept"} 1');
    expect(text).toContain('order_tracking_background_points_total 53');
  });

  it('count look-ups, queries to Shopify and webhooks by how they ended', async () => {
    const metrics = createMetrics();
    metrics.startLookup()('not_found');
    metrics.startLookup()('not_found');
    metrics.startLookup()('found');
    metrics.startQuery()('throttled');
    metrics.countWebhook('duplicate');
    metrics.countRefusal('session_token', 'expired');
    metrics.countUnknownParameters();
    metrics.countOtherVersion();
    const { text } = await setUp(undefined, metrics).get('/metrics');
    expect(text).toContain(
      'order_tracking_refused_requests_total{source="session_token",reason="expired"} 1',
    );
    expect(text).toContain('order_tracking_unknown_proxy_parameters_total 1');
    expect(text).toContain('order_tracking_other_api_version_answers_total 1');
    expect(text).toContain('order_tracking_lookup_duration_seconds_count{outcome="not_found"} 2');
    expect(text).toContain('order_tracking_lookup_duration_seconds_count{outcome="found"} 1');
    expect(text).toContain(
      'order_tracking_shopify_query_duration_seconds_count{result="throttled"} 1',
    );
    expect(text).toContain('order_tracking_webhooks_total{result="duplicate"} 1');
  });

  it('time in seconds', async () => {
    vi.useFakeTimers({ toFake: ['hrtime', 'performance'] });
    const metrics = createMetrics();
    const stop = metrics.startLookup();
    vi.advanceTimersByTime(300);
    stop('found');
    vi.useRealTimers();
    expect((await metrics.write()).text).toContain(
      'order_tracking_lookup_duration_seconds_sum{outcome="found"} 0.3',
    );
  });

  it('all have one prefix, those of the process included', async () => {
    const { text } = await createMetrics().write();
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    expect(names.filter((name) => !name?.startsWith('order_tracking_'))).toEqual([]);
    expect(names).toContain('order_tracking_nodejs_eventloop_lag_p99_seconds');
    expect(names).toContain('order_tracking_process_resident_memory_bytes');
  });

  it('of one server are not those of another', async () => {
    createMetrics().countWebhook('new');
    expect((await createMetrics().write()).text).not.toContain('webhooks_total{');
  });
});
