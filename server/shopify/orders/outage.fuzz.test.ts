import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { countCases, SEED, shareOf } from '../../../e2e/score/count-cases.fixtures.ts';
import { lookup, startShop } from '../../../e2e/fake-shopify/start-shop.fixtures.ts';
import { sampleOrders } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { createAdminClient } from '../client/admin-client.ts';
import { createOrderFinder, LOOKUP_DEADLINE } from './find-order.ts';
import { cachedFindOrder } from '../../lookup/answer-cache.fixtures.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

/** Milliseconds for a busy machine on top of the deadline; the figure of the row is measured. */
const SLACK = 1_500;

/** Look-ups at once. */
const AT_ONCE = 50;

/** Every tenth look-up is of the same shop, whose circuit opens and closes. */
const SAME_SHOP = 10;

/** Milliseconds; less than half of a real look-up's, so that a hundred thousand of them end. */
const TIMES = { deadline: 1_000, tryTimeout: 400 };

const ORDER = '#1002';
const EMAIL = sampleOrders(NOW).find(({ name }) => name === ORDER)?.email ?? '';

/** What a healthy Shopify says to each query, and what it would say if there were no such order. */
let whole: Readonly<Record<string, string>>;
const EMPTY = JSON.stringify({
  shop: { ianaTimezone: 'UTC', orderNumberFormatPrefix: '#', orderNumberFormatSuffix: '' },
  orders: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
  order: null,
});

type Fault = (response: ServerResponse, data: string) => void;

/** Each is an outage, and most would look like "no such order" to code that reads only the data. */
const FAULTS = {
  none: (response, data) => response.end(`{"data":${data}}`),
  hangs: () => {},
  resets: (response) => void response.socket?.resetAndDestroy(),
  'stops in the middle': (response, data) => {
    response.writeHead(200, { 'content-length': data.length });
    response.write(`{"data":${data.slice(0, 40)}`, () => response.destroy());
  },
  'is 500': (response) => response.writeHead(500).end('{"errors":"Internal Server Error"}'),
  'is 500 with an empty result': (response) => response.writeHead(500).end(`{"data":${EMPTY}}`),
  'is 429': (response) => response.writeHead(429, { 'retry-after': '2.0' }).end(''),
  'is 502 of an edge': (response) =>
    response.writeHead(502, { 'content-type': 'text/html' }).end('<!doctype html><h1>502</h1>'),
  'is a page with 200': (response) => response.end('<!doctype html><h1>Back soon</h1>'),
  'is half an answer': (response, data) => response.end(`{"data":${data.slice(0, -9)}`),
  'is nothing': (response) => response.end(),
  'is no data': (response) => response.end('{"data":null}'),
  'is a hole': (response) => response.end('{"data":{"shop":null,"orders":null,"order":null}}'),
  'is empty beside an error': (response) =>
    response.end(`{"data":${EMPTY},"errors":[{"message":"x","path":["orders"]}]}`),
  'withholds the address': (response, data) =>
    response.end(
      `{"data":${data.replace(/"email":"[^"]*"/g, '"email":null')},"errors":[{"message":"x"}]}`,
    ),
  'is throttled': (response) => response.end(throttledWith(0)),
  'is throttled for a moment': (response) => response.end(throttledWith(19)),
} as const satisfies Record<string, Fault>;

function throttledWith(currentlyAvailable: number): string {
  const throttleStatus = { maximumAvailable: 2_000, currentlyAvailable, restoreRate: 100 };
  const cost = { requestedQueryCost: 20, throttleStatus };
  return JSON.stringify({ errors: [{ extensions: { code: 'THROTTLED' } }], extensions: { cost } });
}

type FaultName = keyof typeof FAULTS;

const names = Object.keys(FAULTS) as FaultName[];
const oneFault = fc.oneof(fc.constant<FaultName>('none'), fc.constantFrom(...names));
/** The faults of the first requests of a look-up; the later ones are answered. */
const faultLists = fc.array(oneFault, { minLength: 1, maxLength: 3 });

/** By shop: the faults of its next requests. */
const faultsOf = new Map<string, FaultName[]>();

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const data = whole[body.includes('query FindOrderCandidates') ? 'candidates' : 'details'] ?? '';
  FAULTS[faultsOf.get(request.url ?? '')?.shift() ?? 'none'](response, data);
}

const server = createServer((request, response) => void answer(request, response));
const dispatcher = new Agent();
let url: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  whole = await recorded();
});

afterAll(async () => {
  await dispatcher.destroy();
  server.closeAllConnections();
  server.close();
});

/** The two answers of the fake that make up one order. */
async function recorded(): Promise<Record<string, string>> {
  const shop = await startShop();
  const answers: string[] = [];
  const { findOrder } = createOrderFinder({
    queryAdmin: async (...query) => {
      const data = await shop.queryAdmin(...query);
      answers.push(JSON.stringify(data));
      return data;
    },
    withScanCity: false,
    contactOf: (_, email) => String(email),
    now: () => NOW,
  });
  await findOrder(aShop(), lookup(ORDER, EMAIL));
  await shop.close();
  const [candidates = '', details = ''] = answers;
  return { candidates, details };
}

it('whatever becomes of Shopify’s answers, an order is found or unavailable, never missing', async ({
  task,
}) => {
  const findOrder = cachedFindOrder(
    createOrderFinder({
      queryAdmin: createAdminClient({
        endpoint: (shop) => `${url}/${shop}`,
        accessToken: async () => 'token',
        invalidateToken: async () => {},
        dispatcher,
        tryTimeout: TIMES.tryTimeout,
      }),
      withScanCity: false,
      contactOf: (_, email) => String(email),
      now: () => NOW,
      deadline: TIMES.deadline,
    }).findOrder,
  );
  const wanted = lookup(ORDER, EMAIL);
  const count = { found: 0, unavailable: 0 };
  const wrong: FaultName[][] = [];

  async function look(faults: FaultName[], index: number): Promise<void> {
    const shop = aShop(index % SAME_SHOP === 0 ? 'flapping' : `shop-${index}`);
    faultsOf.set(`/${shop}`, [...faults]);
    try {
      const order = await findOrder(shop, wanted);
      if (order?.name === ORDER) count.found += 1;
      else wrong.push(faults);
    } catch (error) {
      // A hole where data should be ends in a TypeError: for the shopper, that is an outage too.
      if (!(error instanceof ShopifyUnavailable) && !(error instanceof TypeError)) throw error;
      count.unavailable += 1;
    } finally {
      faultsOf.delete(`/${shop}`);
    }
  }

  const all = fc.sample(faultLists, { numRuns: shareOf(100_000, 0.003), seed: SEED });
  const turns = all.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [index, faults] of turns) await look(faults, index);
    }),
  );
  expect(wrong).toEqual([]);
  expect(count.found, 'what fails once is asked again').toBeGreaterThan(0);
  countCases(task, {
    row: 'E5',
    suite: 'look-ups while Shopify fails in sixteen ways',
    target: '0 answered as "no such order"',
    tried: all.length,
    survived: count.found + count.unavailable,
    seed: SEED,
    figure: `${Math.round((count.found / all.length) * 100)} % found all the same`,
  });
});

describe('the shop’s points and the shopper’s time', () => {
  it('are spent once, however many ask the same at once', async ({ task }) => {
    const shop = await startShop();
    onTestFinished(() => shop.close());
    const findOrder = cachedFindOrder(shop.findOrder);
    const tried = 1_000;
    const found = await Promise.all(
      Array.from({ length: tried }, () => findOrder(aShop(), lookup(ORDER, EMAIL))),
    );
    expect(shop.asked()).toEqual(['FindOrderCandidates', 'OrderDetails']);
    countCases(task, {
      row: 'E7',
      suite: 'identical look-ups at once',
      target: 'one flight of two queries',
      tried,
      survived: found.filter((order) => order?.name === ORDER).length,
    });
  });

  it('end in an honest answer while Shopify hangs', async ({ task }) => {
    const shop = await startShop();
    onTestFinished(() => shop.close());
    shop.admin.fault = 'hang';
    const tried = 100;
    const times = await Promise.all(
      Array.from({ length: tried }, async (_, index) => {
        const begun = performance.now();
        await expect(
          shop.findOrder(aShop(`shop-${index}`), lookup(ORDER, EMAIL)),
        ).rejects.toBeInstanceOf(ShopifyUnavailable);
        return performance.now() - begun;
      }),
    );
    countCases(task, {
      row: 'E1',
      suite: 'look-ups while Shopify hangs',
      target: 'unavailable within 2.5 s',
      tried,
      survived: times.filter((time) => time < LOOKUP_DEADLINE + SLACK).length,
      figure: `${(Math.max(...times) / 1_000).toFixed(2)} s at most`,
    });
  });
});
