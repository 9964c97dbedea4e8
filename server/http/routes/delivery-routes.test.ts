import { describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import type { DeliveryPage } from '../../admin/contract.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type {
  DeliveryListPage,
  DeliveryListRequest,
  DeliveryListResult,
} from '../../deliveries/lists/read-delivery-list.ts';
import { parseListQuery } from '../../deliveries/lists/parse-list-query.ts';
import type { ListedDelivery, ListPosition } from '../../ports/list-deliveries.ts';
import { URGENT } from '../../stores/delivery-lists.fixtures.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const POSITION: ListPosition = {
  sortedBy: [8, NOW.getTime()],
  comesLast: false,
  orderId: '7',
  deliveryId: '1',
};

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
  isComingBack: false,
  isMuted: true,
  position: POSITION,
};

const PAGE: DeliveryListPage = {
  rows: [ROW],
  list: URGENT,
  before: null,
  after: POSITION,
  count: 1,
  counts: { needsYou: 1, all: 12, muted: 3 },
  facets: { flags: [], statuses: [], reasons: [], carriers: [], countries: [] },
  ignored: ['colour'],
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
      ...fakePorts().deliveries,
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

const REQUEST: DeliveryListRequest = { ...parseListQuery(''), email: null };

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
          substatus: 'sorting',
          reason: null,
          flag: ROW.flag,
          isMuted: true,
          carrier: 'PostNL',
          trackingNumber: '3SAB',
          country: 'NL',
          method: 'shipping',
          shippedAt: ROW.shippedAt,
          expectedOn: '2026-11-23',
          lastEventAt: null,
          deliveredAt: null,
          isComingBack: false,
        },
      ],
      before: null,
      after: expect.stringMatching(/^[\w-]+$/),
      sort: 'urgency',
      count: 1,
      counts: { needs_you: 1, all: 12, muted: 3 },
      facets: PAGE.facets,
      ignored: ['colour'],
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
    const cursor = { position: POSITION, sort: URGENT.sort };
    expect(asked).toEqual([
      [aShop(), REQUEST],
      [aShop(), { ...REQUEST, view: 'all', search: '#1001' }],
      [aShop(), { ...REQUEST, beside: { side: 'after', ...cursor } }],
      [aShop(), { ...REQUEST, beside: { side: 'before', ...cursor } }],
    ]);
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
    const ports = fakePorts({
      deliveries: { ...portsWith().deliveries, readDeliveryList: down, findCarrierPage: down },
    });
    expect((await get(ports)).status).toBe(503);
    expect((await get(ports, '/7/1/carrier')).status).toBe(503);
  });
});

async function post(ports: AppPorts, body: unknown, query = '') {
  const options = { method: 'POST', headers: signedIn(), body: JSON.stringify(body) };
  return send(ports, `/admin/deliveries${query}`, options);
}

describe('POST /admin/deliveries', () => {
  it('lists a shopper’s deliveries by their address, which stands in no line of the log', async () => {
    const asked: unknown[] = [];
    const ports = portsWith(undefined, asked);
    const response = await post(ports, { email: ' jane@example.com ' }, '?view=all');
    expect(await response.text()).not.toContain('jane');
    expect(asked).toEqual([[aShop(), { ...REQUEST, view: 'all', email: 'jane@example.com' }]]);
    expect(JSON.stringify(ports.logged)).not.toContain('jane');
    expect(ports.logged).toMatchObject([{ facts: { view: 'all', isSearch: true } }]);
  });

  it('repeats no address when the database does not answer', async () => {
    const ports = fakePorts({ deliveries: { ...portsWith().deliveries, readDeliveryList: down } });
    const response = await post(ports, { email: 'jane@example.com' });
    expect([response.status, await response.text()]).toEqual([
      503,
      expect.not.stringMatching('jane'),
    ]);
    expect(JSON.stringify(ports.logged)).not.toContain('jane');
  });

  it.each([null, {}, { email: 7 }, { email: '' }, { email: 'jane' }, 'jane@example.com'])(
    'refuses %j, which has no address',
    async (body) => {
      const asked: unknown[] = [];
      expect((await post(portsWith(undefined, asked), body)).status).toBe(400);
      expect(asked).toEqual([]);
    },
  );
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
