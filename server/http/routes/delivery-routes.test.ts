import { describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import type { DeliveryPage } from '../../admin/contract.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type {
  DeliveryListPage,
  DeliveryListRequest,
  DeliveryListResult,
} from '../../deliveries/read-delivery-list.ts';
import type { ListedDelivery, ListPosition } from '../../ports/list-deliveries.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const POSITION: ListPosition = { sortedBy: [8, NOW.getTime()], orderId: '7', deliveryId: '1' };

const ROW: ListedDelivery = {
  orderId: '7',
  deliveryId: '1',
  orderName: '#1001',
  placedAt: '2026-11-20T10:00:00.000Z',
  status: 'in_transit',
  substatus: 'sorting',
  flag: { code: 'late', since: '2026-11-24T00:00:00.000Z' },
  carrier: 'PostNL',
  trackingNumber: '3SAB',
  country: 'NL',
  method: 'shipping',
  shippedAt: '2026-11-21T10:00:00.000Z',
  expectedOn: '2026-11-23',
  lastEventAt: null,
  deliveredAt: null,
  position: POSITION,
};

const PAGE: DeliveryListPage = {
  rows: [ROW],
  by: 'urgency',
  before: null,
  after: POSITION,
  counts: { needsYou: 1, all: 12 },
  timeZone: 'Europe/Amsterdam',
  caughtUpAt: NOW,
  isLagging: false,
};

function portsWith(
  result: DeliveryListResult = { outcome: 'listed', page: PAGE },
  asked: unknown[] = [],
): ReturnType<typeof fakePorts> {
  return fakePorts({
    deliveries: {
      readDeliveryList: async (shop, request) => {
        asked.push([shop, request]);
        return result;
      },
      findCarrierPage: async (shop, ...ids) => `https://postnl.nl/${shop}/${ids.join('/')}`,
    },
  });
}

async function get(ports: AppPorts, query = '', headers: HeadersInit = signedIn()) {
  return send(ports, `/admin/deliveries${query}`, { headers });
}

async function pageOf(response: Promise<Response>): Promise<DeliveryPage> {
  const page: DeliveryPage = await (await response).json();
  return page;
}

const down = () => Promise.reject(new Error('down'));

const REQUEST: DeliveryListRequest = { view: 'needs_you', search: '', beside: null };

describe('GET /admin/deliveries', () => {
  it('answers with rows, counts and up to when they are complete', async () => {
    expect(await pageOf(get(portsWith()))).toEqual({
      keeping: 'on',
      rows: [
        {
          orderId: '7',
          deliveryId: '1',
          order: '#1001',
          placedAt: ROW.placedAt,
          status: 'in_transit',
          reason: null,
          flag: ROW.flag,
          carrier: 'PostNL',
          trackingNumber: '3SAB',
          country: 'NL',
          expectedOn: '2026-11-23',
        },
      ],
      before: null,
      after: expect.stringMatching(/^[\w-]+$/),
      counts: { needs_you: 1, all: 12 },
      timeZone: 'Europe/Amsterdam',
      caughtUpAt: NOW.toISOString(),
      isLagging: false,
    });
  });

  it('asks for what the address says, in the shop of the session', async () => {
    const asked: unknown[] = [];
    const ports = portsWith(undefined, asked);
    const { after } = await pageOf(get(ports));
    await get(ports, '?view=all&q=%20%231001%20&shop=other.myshopify.com');
    await get(ports, `?view=needs_you&after=${after}`);
    await get(ports, `?before=${after}`);
    const cursor = { position: POSITION, by: 'urgency' };
    expect(asked).toEqual([
      [aShop(), REQUEST],
      [aShop(), { ...REQUEST, view: 'all', search: '#1001' }],
      [aShop(), { ...REQUEST, beside: { side: 'after', ...cursor } }],
      [aShop(), { ...REQUEST, beside: { side: 'before', ...cursor } }],
    ]);
  });

  it.each([
    ['?view=late', 'view_unknown'],
    ['?view=', 'view_unknown'],
    [`?q=${'1'.repeat(101)}`, 'search_too_long'],
    ['?after=', 'cursor_unknown'],
    ['?after=abc', 'cursor_unknown'],
    ['?before=%00', 'cursor_unknown'],
    [`?after=${encode(['urgency', [8, 1], '7'])}`, 'cursor_unknown'],
    [`?after=${encode(['urgency', [1e9, 1], '7', '1'])}`, 'cursor_unknown'],
    [`?after=${encode(['urgency', [1], '7', '1'])}`, 'cursor_unknown'],
    [`?after=${encode(['placed', [1.5], '7', '1'])}`, 'cursor_unknown'],
    [`?after=${encode(['placed', ['1'], '7', '1'])}`, 'cursor_unknown'],
    [`?after=${encode(['placed', [1], '-7', '1'])}`, 'cursor_unknown'],
    [`?after=${encode(['placed', [1], '9'.repeat(19), '1'])}`, 'cursor_unknown'],
    [`?after=${encode(['name', [''], '7', '1'])}`, 'cursor_unknown'],
    [`?after=${encode(['placed', [1], '7', '1'])}&before=x`, 'cursor_unknown'],
  ])('refuses %s: %s', async (query, problem) => {
    const asked: unknown[] = [];
    const response = await get(portsWith(undefined, asked), query);
    expect([response.status, await response.json()]).toEqual([400, { problem }]);
    expect(asked).toEqual([]);
  });

  it('refuses the cursor of another list', async () => {
    const response = await get(portsWith({ outcome: 'unknown_position' }));
    expect([response.status, await response.json()]).toEqual([400, { problem: 'cursor_unknown' }]);
  });

  it.each([
    ['server', 'off_for_server'],
    ['merchant', 'off_for_shop'],
  ] as const)('says that no orders are kept, by the %s', async (by, keeping) => {
    const response = await get(portsWith({ outcome: 'off', by }));
    expect([response.status, await response.json()]).toEqual([200, { keeping }]);
  });

  it('logs who has read which view, and nothing of what was searched for', async () => {
    const ports = portsWith();
    await get(ports, '?view=all&q=%231001');
    expect(ports.logged).toEqual([
      {
        level: 'info',
        facts: { shop: aShop(), user: expect.stringMatching(/^\d+$/), view: 'all', isSearch: true },
        message: 'listed deliveries',
      },
    ]);
  });

  it.each([{}, signedIn(NOW, 'guessed')])('refuses who is not signed in: %j', async (headers) => {
    const asked: unknown[] = [];
    expect((await get(portsWith(undefined, asked), '', headers)).status).toBe(401);
    expect((await get(portsWith(), '/7/1/carrier', headers)).status).toBe(401);
    expect(asked).toEqual([]);
  });

  it('answers 503 when the database does not answer', async () => {
    const ports = fakePorts({ deliveries: { readDeliveryList: down, findCarrierPage: down } });
    expect((await get(ports)).status).toBe(503);
    expect((await get(ports, '/7/1/carrier')).status).toBe(503);
  });
});

describe('GET /admin/deliveries/:order/:delivery/carrier', () => {
  it('gives the carrier’s page, and logs whose order was opened by whom', async () => {
    const ports = portsWith();
    const response = await get(ports, '/7/1/carrier');
    expect(await response.json()).toEqual({ url: `https://postnl.nl/${aShop()}/7/1` });
    const facts = { shop: aShop(), user: expect.stringMatching(/^\d+$/), order: '7' };
    expect(ports.logged).toMatchObject([{ level: 'info', facts }]);
  });

  it.each(['/x/1/carrier', `/${'9'.repeat(19)}/1/carrier`, '/7/-1/carrier'])(
    'does not know %s',
    async (path) => expect((await get(portsWith(), path)).status).toBe(404),
  );
});

function encode(parts: unknown): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
