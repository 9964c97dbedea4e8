import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startAdminApi, type AdminApi } from '../../../e2e/fake-shopify/admin-api/admin-api.ts';
import { loadAdminSchema } from '../../../e2e/fake-shopify/admin-api/admin-schema.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SCOPES, DEMO_SHOP } from '../../../e2e/fake-shopify/demo-shop.ts';
import type { ShopEvent } from '../../../e2e/fake-shopify/orders/changes/order-change.ts';
import { sampleOrders } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { MilestoneEvent } from '../../core/shipments/milestones-to-write.ts';
import type { WriteFulfillmentEvent } from '../../ports/write-fulfillment-event.ts';
import { ADMIN_API_VERSION, createAdminClient } from '../client/admin-client.ts';
import { createReadOrders } from './read-orders.ts';
import { orderIdIn } from './order-gid.ts';
import { createWriteFulfillmentEvent } from './write-fulfillment-event.ts';

const SCOPE = 'write_fulfillments';
let schema: ReturnType<typeof loadAdminSchema>;
beforeAll(() => {
  schema = loadAdminSchema();
});

const silent = sampleOrders(NOW).find(({ order }) => {
  const [only, ...others] = order.fulfillments.items;
  return only?.status === 'SUCCESS' && only.events.items.length === 0 && others.length === 0;
});
const order = silent?.order;
const event: MilestoneEvent = {
  fulfillmentId: order?.fulfillments.items[0]?.id ?? '',
  milestone: 'OUT_FOR_DELIVERY',
  happenedAt: '2026-11-25T07:00:00.000Z',
};

const now = (): Date => NOW;

async function start(scopes: readonly string[] = [...DEMO_SCOPES, SCOPE]): Promise<{
  admin: AdminApi;
  write: WriteFulfillmentEvent;
  readScans(): Promise<unknown>;
  events: ShopEvent[];
}> {
  const events: ShopEvent[] = [];
  const admin = await startAdminApi({
    orders: sampleOrders(NOW),
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes,
    now,
    schema,
    onEvents: (some) => void events.push(...some),
  });
  onTestFinished(() => admin.close());
  const queryAdmin = createAdminClient({
    endpoint: () => `${admin.url}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
    accessToken: async () => DEMO_ACCESS_TOKEN,
    invalidateToken: async () => {},
  });
  const readOrders = createReadOrders({ queryAdmin, withScanCity: false, now });
  return {
    admin,
    write: createWriteFulfillmentEvent(queryAdmin),
    events,
    async readScans() {
      const id = orderIdIn(order?.id ?? '');
      const read = await readOrders(aShop(), [id]);
      return read?.orders.get(id)?.order.shipments[0]?.reports[0];
    },
  };
}

describe('a fulfillment event', () => {
  it('is written with status, time and fulfillment alone; Shopify then reports it and sends its webhooks', async () => {
    const { admin, write, readScans, events } = await start();
    const result = await write(aShop(), event);
    expect(result).toEqual({
      kind: 'written',
      eventId: expect.stringMatching(/^gid:.*Event\/\d+$/),
    });
    expect(admin.requests.at(-1)?.variables).toEqual({
      event: {
        fulfillmentId: event.fulfillmentId,
        status: 'OUT_FOR_DELIVERY',
        happenedAt: event.happenedAt,
      },
    });
    expect(await readScans()).toMatchObject({
      reportedStatus: { status: 'out_for_delivery' },
      events: [
        {
          id: result.kind === 'written' && result.eventId,
          at: '2026-11-25T07:00:00Z',
          text: null,
          place: null,
        },
      ],
    });
    expect(events.map(({ topic }) => topic)).toEqual([
      'fulfillment_events/create',
      'fulfillments/update',
    ]);
  });

  it('is not written without the scope, which only the merchant can change', async () => {
    const { write, readScans } = await start(DEMO_SCOPES);
    expect(await write(aShop(), event)).toEqual({
      kind: 'not_sent',
      reason: 'denied',
      isWorthARetry: false,
    });
    expect(await readScans()).toMatchObject({ events: [] });
  });

  it('that Shopify refuses is said, and not taken for an outage', async () => {
    const { write } = await start();
    const unknown = { ...event, fulfillmentId: 'gid://shopify/Fulfillment/1' };
    expect(await write(aShop(), unknown)).toEqual({
      kind: 'refused',
      fields: 'fulfillmentEvent,fulfillmentId',
    });
  });

  it('is not sent again by itself where Shopify may have it', async () => {
    const { admin, write } = await start();
    admin.fault = 'reset';
    expect(await write(aShop(), event)).toEqual({ kind: 'uncertain', reason: 'network' });
    expect(admin.requests).toHaveLength(1);
  });
});
