import { createHmac } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startAdminApi, type AdminApi } from '../../../e2e/fake-shopify/admin-api/admin-api.ts';
import { loadAdminSchema } from '../../../e2e/fake-shopify/admin-api/admin-schema.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SCOPES, DEMO_SHOP } from '../../../e2e/fake-shopify/demo-shop.ts';
import { fakePorts, send } from '../../app.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { TriggerFlow } from '../../ports/trigger-flow.ts';
import { ADMIN_API_VERSION, createAdminClient } from '../../shopify/client/admin-client.ts';
import { createTriggerFlow } from '../../shopify/shop/trigger-flow.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { FACTS } from '../../stores/kept-orders.fixtures.ts';
import { parcelEntry } from '../../stores/parcel-entry.fixtures.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { dispatchNotices } from '../dispatch-notices.ts';
import { createSendFlow } from './create-send-flow.ts';
import { createFollowFlow } from './follow-flow.ts';

const MINUTE = 60_000;
const PAYLOAD = {
  order_id: 1,
  Reason: 'attempt_failed',
  Carrier: 'PostNL',
  'Tracking number': '3SABCD123',
  'Expected on': '',
  'Tracking page': 'https://demo.myshopify.com/apps/track-order',
};

function sign(text: string, secret = 'app-secret'): Record<string, string> {
  return {
    'x-shopify-hmac-sha256': createHmac('sha256', secret).update(text).digest('base64'),
  };
}

let schema: ReturnType<typeof loadAdminSchema>;
beforeAll(() => {
  schema = loadAdminSchema();
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function startFlow(): Promise<{ admin: AdminApi; trigger: TriggerFlow; begun: unknown[] }> {
  const begun: unknown[] = [];
  const admin = await startAdminApi({
    orders: [],
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: DEMO_SCOPES,
    now: () => NOW,
    schema,
    onFlow: (payload) => void begun.push(payload),
  });
  closing.push(() => admin.close());
  const queryAdmin = createAdminClient({
    endpoint: () => `${admin.url}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
    accessToken: async () => DEMO_ACCESS_TOKEN,
    invalidateToken: async () => {},
  });
  return { admin, trigger: createTriggerFlow(queryAdmin), begun };
}

async function openStores(): Promise<Stores> {
  const stores = await memoryStores();
  closing.push(() => stores.close());
  return stores;
}

describe('a workflow of Shopify Flow', () => {
  it('begins with what the extension declares, and with nothing else', async () => {
    const { admin, trigger, begun } = await startFlow();
    expect(await trigger(aShop(), PAYLOAD)).toEqual({ kind: 'received' });
    expect(begun).toEqual([PAYLOAD]);
    expect(admin.requests).toMatchObject([{ requestedCost: 10 }]);
    const wrong = [
      { ...PAYLOAD, 'Tracking page': '' },
      { ...PAYLOAD, order_id: Number.NaN },
      { ...PAYLOAD, Extra: 'x' },
    ];
    for (const payload of wrong) {
      expect(await trigger(aShop(), payload)).toEqual({ kind: 'refused' });
    }
    expect(begun).toHaveLength(1);
  });

  it('is told once that a delivery needs somebody, where the shop has one', async () => {
    const { trigger, begun } = await startFlow();
    const stores = await openStores();
    const follow = createFollowFlow(stores);
    const sendFlow = createSendFlow({
      ...stores,
      triggerFlow: trigger,
      trackingPage: (shop) => `https://${shop}/apps/track-order`,
    });
    const at = (minutes: number): Date => new Date(NOW.getTime() + minutes * MINUTE);
    const read = (...entry: Parameters<typeof parcelEntry>): Promise<unknown> =>
      stores.keptOrders.put(aShop(), parcelEntry(...entry), at((entry[1] ?? 0) / MINUTE));
    const dispatch = (minutes: number): Promise<void> =>
      dispatchNotices(
        {
          ...stores,
          channels: new Map([['flow', sendFlow]]),
          now: () => at(minutes),
          random: () => 0.5,
          log: { warn() {} },
        },
        new AbortController().signal,
      );
    await stores.shops.saveFacts(aShop(), FACTS, NOW);
    await read('in_transit');
    await read('attempt_failed', MINUTE);
    await dispatch(30);
    expect(begun, 'it has no workflow').toEqual([]);
    await follow(aShop(), { isUsed: true, saidAt: at(31) });
    await read('in_transit', 32 * MINUTE);
    await read('attempt_failed', 33 * MINUTE);
    await dispatch(60);
    await dispatch(90);
    expect(begun).toEqual([
      {
        order_id: 1,
        Reason: 'attempt_failed',
        Carrier: 'PostNL',
        'Tracking number': expect.stringMatching(/^3SABCD/),
        'Expected on': '',
        'Tracking page': 'https://demo.myshopify.com/apps/track-order',
      },
    ]);
    await read('delivered', 91 * MINUTE);
    await read('returning', 92 * MINUTE);
    await follow(aShop(), { isUsed: false, saidAt: at(93) });
    await follow(aShop(), { isUsed: true, saidAt: at(31) });
    await dispatch(120);
    expect(begun, 'nobody uses it any more').toHaveLength(1);
  });
});

describe('POST /flow/lifecycle', () => {
  const body = JSON.stringify({
    flow_trigger_definition_id: 'delivery-needs-you',
    has_enabled_flow: true,
    shop_id: 1,
    shopify_domain: 'demo.myshopify.com',
    timestamp: '2026-11-25T13:05:00Z',
  });

  it('stores what Shopify has signed, and nothing of anybody else', async () => {
    const stores = await openStores();
    const ports = fakePorts({ followFlow: createFollowFlow(stores) });
    const post = async (text: string, headers: Record<string, string>): Promise<number> =>
      (await send(ports, '/flow/lifecycle', { method: 'POST', body: text, headers })).status;
    expect(await post(body, {})).toBe(401);
    expect(await post(body, sign(body, 'another'))).toBe(401);
    const other = body.replace('delivery-needs-you', 'another-trigger');
    expect(await post(other, sign(other))).toBe(401);
    expect(await stores.noticeChannels.load(aShop(), 'flow')).toBeNull();
    expect(await post(body, sign(body))).toBe(200);
    const channel = await stores.noticeChannels.load(aShop(), 'flow');
    expect(channel?.kinds).toContain('going_back');
    const away = fakePorts({ followFlow: () => Promise.reject(new Error('down')) });
    const answer = await send(away, '/flow/lifecycle', {
      method: 'POST',
      body,
      headers: sign(body),
    });
    expect(answer.status).toBe(503);
  });
});
