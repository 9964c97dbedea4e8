import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../../../../server/core/order.fixtures.ts';
import type { ShopEvent } from '../../orders/changes/order-change.ts';
import { sampleOrders } from '../../orders/sample-orders.ts';
import { startShop, type ShopUnderTest } from '../../start-shop.fixtures.ts';
import type { AdminResponse } from '../admin-queries.ts';
import { askAdmin } from '../ask-admin.fixtures.ts';
import { BULK_DELAY, BULK_PACE, BULK_RETENTION } from './bulk-operation.ts';

const START = `mutation StartBackfill($query: String!, $grouped: Boolean) {
  bulkOperationRunQuery(query: $query, groupObjects: $grouped) {
    bulkOperation { id status }
    userErrors { code field message }
  }
}`;
const STATE = `query BackfillState($id: ID!) {
  bulkOperation(id: $id) {
    id status errorCode objectCount rootObjectCount fileSize url partialDataUrl createdAt completedAt
  }
}`;
const STOP = `mutation StopBackfill($id: ID!) {
  bulkOperationCancel(id: $id) { bulkOperation { id status } userErrors { field message } }
}`;
const OUTLINE = `{ orders(query: "updated_at:>='2026-09-29T00:00:00Z'", sortKey: UPDATED_AT) {
  edges { node { id updatedAt refunds(first: 1) { id } } } } }`;
const WITH_LINES = '{ orders { edges { node { id lineItems { edges { node { id title } } } } } } }';

const orders = sampleOrders(NOW).map(({ order }) => order);

let shop: ShopUnderTest;
let clock: Date;
let events: ShopEvent[];

beforeEach(async () => {
  clock = NOW;
  events = [];
  shop = await startShop({
    now: () => clock,
    onEvents: (happened) => void events.push(...happened),
  });
});

afterEach(() => shop.close());

function wait(milliseconds: number): void {
  clock = new Date(clock.getTime() + milliseconds);
}

/** Long enough for every operation of the sample orders. */
function waitForEnd(): void {
  wait(BULK_DELAY + (10_000 / BULK_PACE) * 1000);
}

/** A field of an answer, by its path. */
function at(answer: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    answer,
  );
}

async function start(query: string, grouped = false): Promise<string> {
  const answer = await askAdmin(shop.admin, START, { query, grouped });
  expect(answer).toMatchObject({ data: { bulkOperationRunQuery: { userErrors: [] } } });
  return String(at(answer, 'data', 'bulkOperationRunQuery', 'bulkOperation', 'id'));
}

async function state(id: string): Promise<unknown> {
  return at(await askAdmin(shop.admin, STATE, { id }), 'data', 'bulkOperation');
}

async function download(id: string, field = 'url'): Promise<Response> {
  return fetch(String(at(await state(id), field)), { redirect: 'manual' });
}

async function linesOf(response: Response): Promise<unknown[]> {
  const text = await response.text();
  return text
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}

function costOf({ extensions }: AdminResponse): unknown {
  return extensions?.cost.requestedQueryCost;
}

describe('a bulk operation', () => {
  it('is created, runs, and has read every object after a time', async () => {
    const id = await start(OUTLINE);
    expect(await state(id)).toMatchObject({ status: 'CREATED', objectCount: '0', url: null });
    wait(BULK_DELAY + 100);
    expect(await state(id)).toMatchObject({
      status: 'RUNNING',
      objectCount: String(BULK_PACE / 10),
    });
    waitForEnd();
    const changed = orders.filter(({ updatedAt }) => updatedAt >= '2026-09-29');
    expect(await state(id)).toMatchObject({
      status: 'COMPLETED',
      errorCode: null,
      objectCount: String(changed.length),
      rootObjectCount: String(changed.length),
      partialDataUrl: null,
    });
    const response = await download(id);
    const size = at(await state(id), 'fileSize');
    const lines = await linesOf(response.clone());
    expect(lines).toHaveLength(changed.length);
    expect(lines[0]).toMatchObject({
      id: expect.stringMatching(/Order/),
      updatedAt: expect.anything(),
    });
    expect(String(Buffer.byteLength(await response.text()))).toBe(size);
    expect(new URL(response.url).origin).toBe(shop.admin.bulk.filesUrl);
  });

  it('writes each child on a line of its own, after its parent', async () => {
    const id = await start(WITH_LINES);
    waitForEnd();
    const lines = await linesOf(await download(id));
    const roots = lines.filter((line) => at(line, '__parentId') === undefined);
    expect(roots).toHaveLength(orders.length);
    expect(lines.slice(0, roots.length), 'not grouped').toEqual(roots);
    const [one] = orders;
    expect(lines.filter((line) => at(line, '__parentId') === one?.id)).toEqual(
      one?.lineItems.items.map((line) => ({ id: line.id, title: line.title, __parentId: one.id })),
    );
    expect(await state(id)).toMatchObject({
      objectCount: String(lines.length),
      rootObjectCount: String(orders.length),
    });
    const grouped = await start(WITH_LINES, true);
    waitForEnd();
    expect(at((await linesOf(await download(grouped)))[1], '__parentId')).toBeDefined();
  });

  it('sends an event when it has ended', async () => {
    const id = await start(OUTLINE);
    shop.admin.run();
    expect(events).toEqual([]);
    waitForEnd();
    shop.admin.run();
    shop.admin.run();
    expect(events).toMatchObject([
      {
        topic: 'bulk_operations/finish',
        body: { admin_graphql_api_id: id, status: 'completed', error_code: null, type: 'query' },
      },
    ]);
  });

  it('costs 10 points to start and to cancel, 1 to follow and 6 to list', async () => {
    const started = await askAdmin(shop.admin, START, { query: OUTLINE });
    const id = at(started, 'data', 'bulkOperationRunQuery', 'bulkOperation', 'id');
    expect(costOf(started)).toBe(10);
    expect(costOf(await askAdmin(shop.admin, STATE, { id }))).toBe(1);
    expect(costOf(await askAdmin(shop.admin, STOP, { id }))).toBe(10);
    const list = `{ bulkOperations(first: 10, query: "status:running operation_type:query") {
      nodes { id status createdAt } } }`;
    expect(costOf(await askAdmin(shop.admin, list))).toBe(6);
  });

  it('is listed by its status, the newest first', async () => {
    const first = await start(OUTLINE);
    waitForEnd();
    const second = await start(OUTLINE);
    wait(BULK_DELAY);
    const list =
      'query L($query: String) { bulkOperations(first: 9, query: $query) { nodes { id } } }';
    const listed = async (query: string): Promise<unknown> =>
      at(await askAdmin(shop.admin, list, { query }), 'data', 'bulkOperations', 'nodes');
    expect(await listed('')).toEqual([{ id: second }, { id: first }]);
    expect(await listed('status:running operation_type:query')).toEqual([{ id: second }]);
    expect(await listed('operation_type:mutation')).toEqual([]);
  });

  it('is cancelled after a moment, and then cannot be again', async () => {
    const id = await start(OUTLINE);
    wait(BULK_DELAY);
    expect(await askAdmin(shop.admin, STOP, { id })).toMatchObject({
      data: { bulkOperationCancel: { bulkOperation: { status: 'CANCELING' }, userErrors: [] } },
    });
    wait(BULK_DELAY);
    expect(await state(id)).toMatchObject({ status: 'CANCELED', url: null });
    expect(await askAdmin(shop.admin, STOP, { id })).toMatchObject({
      data: {
        bulkOperationCancel: { userErrors: [{ message: expect.stringContaining('cancel') }] },
      },
    });
  });

  it('is refused for a query that Shopify does not run', async () => {
    expect(await askAdmin(shop.admin, START, { query: '{ shop { name } }' })).toMatchObject({
      data: {
        bulkOperationRunQuery: {
          bulkOperation: null,
          userErrors: [{ code: 'INVALID', field: ['query'] }],
        },
      },
    });
  });

  it('is refused while five run', async () => {
    for (let count = 0; count < 5; count += 1) await start(OUTLINE);
    expect(await askAdmin(shop.admin, START, { query: OUTLINE })).toMatchObject({
      data: { bulkOperationRunQuery: { userErrors: [{ code: 'LIMIT_REACHED', field: null }] } },
    });
    waitForEnd();
    await start(OUTLINE);
  });

  it('expires after seven days', async () => {
    const id = await start(OUTLINE);
    waitForEnd();
    wait(BULK_RETENTION);
    expect(await state(id)).toMatchObject({ status: 'EXPIRED', url: null });
  });

  it('fails without the scope of a field', async () => {
    const id = await start('{ orders { nodes { id customer { id } } } }');
    waitForEnd();
    expect(await state(id)).toMatchObject({
      status: 'FAILED',
      errorCode: 'ACCESS_DENIED',
      partialDataUrl: null,
    });
  });
});

describe('a fault of a bulk operation', () => {
  it.each(['TIMEOUT', 'INTERNAL_SERVER_ERROR'] as const)(
    '%s leaves half of the lines',
    async (fault) => {
      shop.admin.bulk.fault = fault;
      const id = await start(OUTLINE);
      waitForEnd();
      expect(await state(id)).toMatchObject({ status: 'FAILED', errorCode: fault, url: null });
      const lines = await linesOf(await download(id, 'partialDataUrl'));
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.length).toBeLessThan(orders.length);
      shop.admin.run();
      expect(events).toMatchObject([
        { body: { status: 'failed', error_code: fault.toLowerCase() } },
      ]);
    },
  );

  it('endless runs on', async () => {
    shop.admin.bulk.fault = 'endless';
    const id = await start(OUTLINE);
    waitForEnd();
    expect(await state(id)).toMatchObject({ status: 'RUNNING' });
  });

  it('other_host leads elsewhere', async () => {
    const id = await start(OUTLINE);
    waitForEnd();
    shop.admin.bulk.fault = 'other_host';
    expect(String(at(await state(id), 'url'))).toMatch(/^https:\/\/storage\.example\//);
  });

  it('of the file is one of its answer', async () => {
    const id = await start(OUTLINE);
    waitForEnd();
    const whole = await (await download(id)).text();
    const seen = async (fault: typeof shop.admin.bulk.fault): Promise<[number, string]> => {
      shop.admin.bulk.fault = fault;
      const response = await download(id);
      return [response.status, await response.text()];
    };
    expect(await seen('short')).toEqual([200, whole.slice(0, Math.floor(whole.length / 2))]);
    expect((await seen('too_large'))[1].length).toBeGreaterThan(10 * whole.length);
    expect(await seen('not_json')).toEqual([200, expect.stringContaining('<!doctype html>')]);
    expect((await seen('gone'))[0]).toBe(404);
    expect((await seen('redirected'))[0]).toBe(302);
    await expect(seen('cut')).rejects.toThrow();
    expect(await seen('none')).toEqual([200, whole]);
  });
});
