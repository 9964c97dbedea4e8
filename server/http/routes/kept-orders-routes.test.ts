import { describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import { anOrder, NOW } from '../../core/order.fixtures.ts';
import type { CustomerRequest, OpenedOrder } from '../../ports/customer-requests.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const DUE = new Date('2026-12-25T13:05:00Z');
const REQUEST: CustomerRequest = {
  id: 'w1',
  askedAt: NOW,
  dueAt: DUE,
  orderIds: ['1002', '1001'],
  keptOrders: 2,
};
const ORDERS: OpenedOrder[] = [
  { orderId: '1002', order: anOrder({ id: '1002' }), wish: { wish: 'all', madeAt: NOW } },
  { orderId: '1001', order: null, wish: null },
];

type Ports = ReturnType<typeof fakePorts>;

/** Ports of a server that keeps orders, with a switch; `broken` is a database that does not answer. */
function keeping({
  isBroken = false,
  ...overrides
}: Partial<AppPorts['keptOrders']> & { isBroken?: boolean } = {}): Ports & { switched: boolean[] } {
  const switched: boolean[] = [];
  const { keptOrders, ...ports } = fakePorts();
  const answer =
    <Value>(value: () => Value) =>
    async (): Promise<Value> => {
      if (isBroken) throw new Error('down');
      return value();
    };
  return {
    ...ports,
    switched,
    keptOrders: {
      ...keptOrders,
      shops: {
        keepsOrders: answer(() => switched.at(-1) ?? true),
        hasChosen: answer(() => switched.length > 0),
        setKeepsOrders: async (_, keeps) => void switched.push(keeps),
      },
      customerRequests: {
        list: answer(() => [REQUEST]),
        async open(_, id) {
          if (isBroken) throw new Error('down');
          return id === 'w1' ? { askedAt: NOW, batches: inBatches(ORDERS) } : null;
        },
      },
      ...overrides,
    },
  };
}

/** The database stops answering after the first orders. */
async function* broken(): AsyncGenerator<OpenedOrder[]> {
  yield ORDERS;
  throw new Error('down');
}

/** One order at a time. */
async function* inBatches(orders: readonly OpenedOrder[]): AsyncGenerator<OpenedOrder[]> {
  for (const order of orders) yield [order];
}

const get = (ports: AppPorts, path: string, headers: HeadersInit = signedIn()) =>
  send(ports, path, { headers });
const post = (ports: AppPorts, body: string, headers: HeadersInit = signedIn()) =>
  send(ports, '/admin/keep-orders', { method: 'POST', body, headers });

describe('/admin/kept-orders', () => {
  it('says whether orders are kept, for how long, and which customers wait for an answer', async () => {
    expect(await (await get(keeping(), '/admin/kept-orders')).json()).toEqual({
      keeping: 'on',
      isChosen: false,
      daysAfterEnd: 90,
      daysAfterPlacing: 180,
      requests: [
        {
          id: 'w1',
          askedAt: NOW.toISOString(),
          dueAt: DUE.toISOString(),
          orderId: '1002',
          keptOrders: 2,
        },
      ],
    });
  });

  it('says that a server keeps no orders at all, for the days that it has chosen', async () => {
    const retention = { daysAfterEnd: 7, daysAfterPlacing: 30 };
    const ports = keeping({ keepOrders: false, retention });
    expect(await (await get(ports, '/admin/kept-orders')).json()).toMatchObject({
      keeping: 'off_for_all',
      ...retention,
    });
  });
});

describe('POST /admin/keep-orders', () => {
  it('switches, answers what is so then, and logs who did it', async () => {
    const ports = keeping();
    for (const keeps of [false, true]) {
      const response = await post(ports, JSON.stringify({ keeps }));
      const keptOrders = { keeping: keeps ? 'on' : 'off', isChosen: true };
      expect([response.status, await response.json()]).toEqual([
        200,
        expect.objectContaining(keptOrders),
      ]);
    }
    expect(ports.switched).toEqual([false, true]);
    expect(ports.logged).toMatchObject([
      { message: 'keeping orders is switched', facts: { userId: '1', keeps: false } },
      { facts: { keeps: true } },
    ]);
  });

  it.each(['', 'null', '{}', '{"keeps":"no"}', '{"keeps":1}', '{"keeps":false,"shop":"x"}'])(
    'refuses the body %j, and switches nothing',
    async (body) => {
      const ports = keeping();
      expect((await post(ports, body)).status).toBe(400);
      expect(ports.switched).toEqual([]);
    },
  );

  it('reads no large body', async () => {
    expect((await post(keeping(), ' '.repeat(1_000))).status).toBe(413);
  });
});

describe('GET /admin/data-requests', () => {
  it('gives a file of what is kept, and logs who reads which orders', async () => {
    const ports = keeping();
    const response = await get(ports, '/admin/data-requests/w1');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="kept-orders.json"',
    );
    expect(response.headers.get('cache-control')).toContain('no-store');
    const order = anOrder({ id: '1002' });
    expect(await response.json()).toEqual({
      shop: 'demo.myshopify.com',
      askedAt: NOW.toISOString(),
      emailAddress: expect.stringContaining('code'),
      orders: [
        {
          orderId: '1002',
          readAt: order.readAt,
          toldByMail: { wish: 'all', madeAt: NOW.toISOString() },
          order,
        },
        { orderId: '1001', readAt: null, toldByMail: null, order: null },
      ],
    });
    const facts = { shop: 'demo.myshopify.com', userId: '1', dataRequest: 'w1' };
    expect(ports.logged).toEqual(
      ['1002', '1001'].map((id) => ({
        level: 'info',
        message: 'a member of staff downloads what is kept of orders',
        facts: { ...facts, orderIds: [id] },
      })),
    );
  });

  it('gives no whole file when the database stops answering, and logs that', async () => {
    const ports = keeping();
    ports.keptOrders.customerRequests.open = async () => ({ askedAt: NOW, batches: broken() });
    await expect((await get(ports, '/admin/data-requests/w1')).text()).rejects.toThrow('down');
    expect(ports.logged.at(-1)).toMatchObject({ level: 'error' });
  });

  it('is 404 for a request that is not there', async () => {
    expect((await get(keeping(), '/admin/data-requests/w2')).status).toBe(404);
  });
});

it.each([
  ['/admin/kept-orders', 'GET'],
  ['/admin/keep-orders', 'POST'],
  ['/admin/data-requests/w1', 'GET'],
])('%s needs a session token, and is 503 without a database', async (path, method) => {
  const ports = keeping();
  const body = method === 'POST' ? '{"keeps":false}' : null;
  const stranger = await send(ports, path, { method, body });
  expect([stranger.status, ports.switched]).toEqual([401, []]);
  const response = await send(keeping({ isBroken: true }), path, {
    method,
    body,
    headers: signedIn(),
  });
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('down');
});
