import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { ListQuery, OpenedList } from '../../ports/delivery-lists.ts';
import type { ListedDelivery } from '../../ports/list-deliveries.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const FULL = import.meta.env.MODE === 'full';

/** Batches of a thousand rows: what a merchant exports in a year, or enough to see that it does not pile up. */
const BATCHES = FULL ? 150 : 20;
const BATCH = 1_000;

/** Bytes by which memory may grow meanwhile, without garbage: some batches, and what the tests' own tools take. */
const MAX_GROWTH = 2 * 2 ** 20;

/** Chunks between two looks at memory. */
const LOOK_EVERY = 7;

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
  isMuted: false,
  isComingBack: false,
  position: { sortedBy: [1], comesLast: false, orderId: '7', deliveryId: '1' },
};

async function* manyBatches(count: number, made: number[] = []): AsyncGenerator<ListedDelivery[]> {
  for (let batch = 0; batch < count; batch += 1) {
    made.push(batch);
    yield Array.from({ length: BATCH }, (_, row) => ({ ...ROW, orderId: `${batch}${row}` }));
  }
}

async function* broken(after: number): AsyncGenerator<ListedDelivery[]> {
  yield* manyBatches(after);
  throw new Error('down');
}

function portsWith(list: Partial<OpenedList> | null, asked: unknown[] = []) {
  const { deliveries } = fakePorts();
  const opened: OpenedList = {
    count: null,
    timeZone: 'Pacific/Auckland',
    ignored: [],
    batches: () => manyBatches(1),
    ...list,
  };
  return fakePorts({
    deliveries: {
      ...deliveries,
      deliveryLists: {
        open: async (shop, query) => {
          asked.push([shop, query] satisfies [unknown, ListQuery]);
          return list && opened;
        },
      },
    },
  });
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const PATH = '/admin/deliveries.csv';

async function get(ports: AppPorts, query = '', headers: HeadersInit = signedIn()) {
  return send(ports, `${PATH}${query}`, { headers });
}

async function post(ports: AppPorts, body: unknown) {
  const options = { method: 'POST', headers: signedIn(), body: JSON.stringify(body) };
  return send(ports, `${PATH}?view=all`, options);
}

describe('/admin/deliveries.csv', () => {
  it('is a file of the list, named after the day in the shop', async () => {
    const ports = portsWith({ count: 1_000 });
    const response = await get(ports, '?view=all');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="deliveries-2026-11-26.csv"',
      'x-row-count': '1000',
      'cache-control': 'no-store, private',
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines).toHaveLength(1_002);
    expect(ports.logged).toMatchObject([
      { level: 'info', facts: { shop: aShop(), rows: 1_000, isWhole: true } },
    ]);
  });

  it('says no number of rows where none is known', async () => {
    expect((await get(portsWith({}))).headers.has('x-row-count')).toBe(false);
  });

  it('is of the list that the address names, of one shopper, or of what was chosen', async () => {
    const asked: unknown[] = [];
    const ports = portsWith({}, asked);
    const deliveries = [{ orderId: '7', deliveryId: '0' }];
    await get(ports, '?needs=late');
    await post(ports, { email: 'jane@example.com' });
    await post(ports, { deliveries });
    expect(asked).toEqual([
      [aShop(), { query: '?needs=late' }],
      [aShop(), { query: '?view=all', email: 'jane@example.com' }],
      [aShop(), { query: '?view=all', only: deliveries }],
    ]);
    expect(JSON.stringify(ports.logged)).not.toContain('jane');
  });

  it.each([
    null,
    { email: 'jane' },
    { deliveries: [] },
    { deliveries: [{ orderId: '-1', deliveryId: '0' }] },
    { deliveries: Array.from({ length: 251 }, () => ({ orderId: '1', deliveryId: '1' })) },
  ])('refuses %j', async (body) => {
    const asked: unknown[] = [];
    expect((await post(portsWith({}, asked), body)).status).toBe(400);
    expect(asked).toEqual([]);
  });

  it('reads on only as it is read, and stops when the merchant goes', async () => {
    const made: number[] = [];
    const ports = portsWith({ batches: () => manyBatches(BATCHES, made) });
    const response = await get(ports);
    const reader = response.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setImmediate(resolve));
    expect(made.length).toBeLessThan(6);
    await reader?.cancel();
    await new Promise((resolve) => setImmediate(resolve));
    expect(made.length).toBeLessThan(6);
    expect(ports.logged).toMatchObject([{ facts: { isWhole: false } }]);
  });

  it('holds no more than some batches in memory, however many rows it has', async () => {
    const response = await get(portsWith({ batches: () => manyBatches(BATCHES) }));
    if (!response.body) throw new Error('there is no file');
    const before = heapUsed();
    let [bytes, chunks, most] = [0, 0, 0];
    for await (const chunk of response.body) {
      bytes += chunk.byteLength;
      chunks += 1;
      if (chunks % LOOK_EVERY === 0) most = Math.max(most, heapUsed() - before);
    }
    expect(bytes).toBeGreaterThan(BATCHES * BATCH * 200);
    expect(most).toBeLessThan(MAX_GROWTH);
  });

  it('answers 503 when the database does not answer, and cuts what has begun', async () => {
    const down = portsWith({ batches: () => broken(0) });
    expect((await get(down)).status).toBe(503);
    expect(down.logged.map(({ level }) => level)).toEqual(['info', 'error']);
    const ports = portsWith({ batches: () => broken(3) });
    const response = await get(ports);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('down');
    expect(ports.logged).toMatchObject([{ facts: { isWhole: false } }, { level: 'error' }]);
  });

  it('answers 409 where no orders are kept, and 401 to who is not signed in', async () => {
    expect((await get(portsWith(null))).status).toBe(409);
    const asked: unknown[] = [];
    expect((await get(portsWith({}, asked), '', {})).status).toBe(401);
    expect((await get(portsWith({}, asked), '', signedIn(NOW, 'guessed'))).status).toBe(401);
    expect(asked).toEqual([]);
  });
});
