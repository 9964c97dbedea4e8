import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import process from 'node:process';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countCases, shareOf } from '../../../e2e/score/count-cases.fixtures.ts';
import { aShop } from '../../core/order.fixtures.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { createAdminClient, type QueryAdmin } from './admin-client.ts';
import { FAILURES_TO_OPEN, REFUSED_RESET_TIMEOUT, RESET_TIMEOUT } from './circuit-breakers.ts';
import { createDeadline } from './deadline.ts';
import { FindOrderCandidates } from '../documents/find-order-candidates.ts';
import { ShopifyUnavailable } from './unavailable.ts';

/** Milliseconds. Long for a machine's own loopback, short for a test. */
const TRY_TIMEOUT_HERE = 400;

const VARIABLES = { query: 'name:"1"', first: 1 };
const DATA = { shop: {}, orders: { nodes: [], pageInfo: {} } };

/** The bucket of points is empty, and fills more slowly than any test waits. */
const THROTTLED = JSON.stringify({
  errors: [{ extensions: { code: 'THROTTLED' } }],
  extensions: {
    cost: {
      requestedQueryCost: 1_000,
      throttleStatus: { maximumAvailable: 2_000, currentlyAvailable: 0, restoreRate: 100 },
    },
  },
});

interface Setup {
  ask(deadline?: number, shop?: ShopDomain): ReturnType<QueryAdmin>;
  /** Moves the client's clock on. */
  pass(milliseconds: number): void;
  sockets: Set<Socket>;
  /** Tokens that our client has invalidated. */
  invalidated: string[];
}

/** An Admin API that answers as the test wants. */
async function setUp(
  answer: RequestListener,
  accessToken: () => Promise<string> = async () => 'token',
): Promise<Setup> {
  const sockets = new Set<Socket>();
  const invalidated: string[] = [];
  const server = createServer((request, response) => {
    sockets.add(request.socket);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  let time = 0;
  const queryAdmin = createAdminClient({
    endpoint: () => `http://127.0.0.1:${port}/`,
    accessToken,
    invalidateToken: async (_, token) => void invalidated.push(token),
    clock: () => time,
    tryTimeout: TRY_TIMEOUT_HERE,
  });
  return {
    ask: (deadline = 1_000, shop = aShop()) =>
      queryAdmin(shop, FindOrderCandidates, VARIABLES, createDeadline(deadline)),
    pass: (milliseconds) => void (time += milliseconds),
    sockets,
    invalidated,
  };
}

describe('the Admin client', () => {
  it('sends the document, the variables and the token, and gives back the data', async () => {
    let sent = '';
    let token: unknown;
    const { ask } = await setUp((request, response) => {
      token = request.headers['x-shopify-access-token'];
      request.on('data', (chunk: Buffer) => (sent += chunk.toString()));
      request.on('end', () => response.end(JSON.stringify({ data: DATA })));
    });
    expect(await ask()).toEqual(DATA);
    expect(token).toBe('token');
    expect(JSON.parse(sent)).toMatchObject({
      query: expect.stringContaining('query FindOrderCandidates'),
      variables: VARIABLES,
    });
  });

  it('reuses its connections', async () => {
    const { ask, sockets } = await setUp((_, response) =>
      response.end(JSON.stringify({ data: DATA })),
    );
    for (let time = 0; time < 20; time += 1) await ask();
    // A second one may open while the first is still being handed back.
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  it.each<[string, string, string]>([
    ['no JSON', '<!doctype html>', 'not_json'],
    ['half an answer', '{"data":{"ord', 'not_json'],
    ['a number', '7', 'not_json'],
    ['nothing', '', 'not_json'],
    ['no data', '{}', 'graphql'],
    ['null data', '{"data":null}', 'graphql'],
    [
      'data with an error beside it',
      JSON.stringify({ data: DATA, errors: [{ message: 'x' }] }),
      'graphql',
    ],
    ['something it may not read', '{"errors":[{"extensions":{"code":"ACCESS_DENIED"}}]}', 'denied'],
    [
      'a refusal with another error beside it',
      '{"errors":[{"extensions":{"code":"ACCESS_DENIED"}},{"message":"x"}]}',
      'graphql',
    ],
    ['errors as text', '{"errors":"Not Found"}', 'graphql'],
    [
      'a query that costs too much',
      '{"errors":[{"extensions":{"code":"MAX_COST_EXCEEDED"}}]}',
      'graphql',
    ],
  ])('takes %s for an outage', async (_, body, reason) => {
    const { ask } = await setUp((_request, response) => response.end(body));
    await expect(ask()).rejects.toMatchObject({ name: 'ShopifyUnavailable', reason });
  });

  it.each([301, 402, 404, 423, 429, 500, 503])('takes HTTP %s for an outage', async (status) => {
    const { ask } = await setUp((_, response) => response.writeHead(status).end('{"data":{}}'));
    await expect(ask()).rejects.toMatchObject({ reason: 'http' });
  });

  it('asks once when Shopify says when to come back, and not again before', async ({ task }) => {
    const shops = shareOf(1_000, 0.05);
    let asked = 0;
    const { ask } = await setUp((_, response) => {
      asked += 1;
      response.writeHead(429, { 'retry-after': '2.0' }).end();
    });
    for (let nth = 0; nth < shops; nth += 1) {
      await expect(ask(5_000, aShop(`shop-${nth}`))).rejects.toMatchObject({ reason: 'http' });
    }
    countCases(task, {
      row: 'E2',
      suite: 'queries answered by 429 with `Retry-After: 2`',
      target: 'one try each',
      tried: shops,
      survived: asked === shops ? shops : 0,
      runsIn: 'npm test: 5 %',
    });
  });

  it('stops reading at its limit of bytes', async () => {
    const { ask } = await setUp((_, response) => {
      response.write('x'.repeat(3_000_000));
      response.end('x'.repeat(3_000_000));
    });
    await expect(ask(5_000)).rejects.toMatchObject({ reason: 'too_large' });
  });

  it('is cut off in the middle of an answer when the time is over', async () => {
    const { ask } = await setUp((_, response) => void response.write('{"data":'));
    await expect(ask(100)).rejects.toMatchObject({ reason: 'deadline' });
  });

  it('does not wait for an access token beyond its time', async () => {
    const { ask } = await setUp(
      (_, response) => response.end(),
      () => new Promise(() => {}),
    );
    await expect(ask(100)).rejects.toMatchObject({ reason: 'deadline' });
    await expect(ask(0), 'nor when its time was over before').rejects.toMatchObject({
      reason: 'deadline',
    });
  });

  it('retries when a keep-alive connection turns out to be closed', async () => {
    let requests = 0;
    const { ask } = await setUp((request, response) => {
      requests += 1;
      if (requests === 2) request.socket.destroy();
      else response.end(JSON.stringify({ data: DATA }));
    });
    await ask();
    expect(await ask()).toEqual(DATA);
    expect(requests).toBe(3);
  });

  it('retries with another token when its token is refused', async () => {
    const tokens = ['old', 'new'];
    const { ask, invalidated } = await setUp(
      (request, response) => {
        const refused = request.headers['x-shopify-access-token'] === 'old';
        response.writeHead(refused ? 401 : 200).end(JSON.stringify({ data: DATA }));
      },
      async () => tokens.shift() ?? 'new',
    );
    expect(await ask()).toEqual(DATA);
    expect(invalidated).toEqual(['old']);
  });

  it.each([401, 403])('gives up after the second HTTP %s', async (status) => {
    const { ask, invalidated } = await setUp((_, response) => response.writeHead(status).end('{}'));
    await expect(ask()).rejects.toMatchObject({ reason: 'token_refused' });
    expect(invalidated).toEqual(['token', 'token']);
  });

  it('retries when one try hangs, and cuts the first', async () => {
    let requests = 0;
    const { ask } = await setUp((_, response) => {
      requests += 1;
      if (requests > 1) response.end(JSON.stringify({ data: DATA }));
    });
    expect(await ask(5_000)).toEqual(DATA);
    expect(requests).toBe(2);
  });

  it('sends nothing while no token is granted', async () => {
    let requests = 0;
    const { ask } = await setUp(
      (_, response) => {
        requests += 1;
        response.end('{}');
      },
      async () => {
        throw new ShopifyUnavailable('unauthorized', 'no access token was granted');
      },
    );
    for (let time = 0; time < 20; time += 1) {
      await expect(ask()).rejects.toMatchObject({ reason: 'unauthorized' });
    }
    expect(requests).toBe(0);
  });

  it('stops asking a shop that has revoked its token, and tries again later', async () => {
    let requests = 0;
    const { ask, pass } = await setUp((_, response) => {
      requests += 1;
      response.writeHead(401).end('{}');
    });
    await expect(ask()).rejects.toMatchObject({ reason: 'token_refused' });
    for (let time = 0; time < 20; time += 1) {
      await expect(ask()).rejects.toMatchObject({ reason: 'circuit_open' });
    }
    expect(requests).toBe(2);
    pass(REFUSED_RESET_TIMEOUT);
    await expect(ask()).rejects.toMatchObject({ reason: 'token_refused' });
  });

  it.each<[string, string]>([
    ['throttled', THROTTLED],
    ['graphql', '{"errors":"Not Found"}'],
    ['denied', '{"errors":[{"extensions":{"code":"ACCESS_DENIED"}}]}'],
  ])(
    'asks a shop again at once when it answers after an outage, be it %s',
    async (reason, body) => {
      let isOut = true;
      const { ask, pass } = await setUp((_, response) =>
        isOut ? response.writeHead(500).end() : response.end(body),
      );
      for (let time = 0; time < FAILURES_TO_OPEN; time += 1) {
        await expect(ask()).rejects.toMatchObject({ reason: 'http' });
      }
      isOut = false;
      await expect(ask()).rejects.toMatchObject({ reason: 'circuit_open' });
      pass(RESET_TIMEOUT);
      await expect(ask()).rejects.toMatchObject({ reason });
      await expect(ask()).rejects.toMatchObject({ reason });
    },
  );

  it('takes no query for an outage that had less time than a try', async () => {
    const { ask } = await setUp(() => {});
    const one = (): Promise<unknown> =>
      expect(ask(20)).rejects.toMatchObject({ reason: 'deadline' });
    await Promise.all(Array.from({ length: 2 * FAILURES_TO_OPEN }, one));
    await one();
  });

  it('lets the next query through when the one before had no token', async () => {
    let outage: Error | null = null;
    const { ask, pass } = await setUp(
      (_, response) => response.writeHead(401).end('{}'),
      async () => {
        if (outage) throw outage;
        return 'token';
      },
    );
    await expect(ask()).rejects.toMatchObject({ reason: 'token_refused' });
    pass(REFUSED_RESET_TIMEOUT);
    outage = new ShopifyUnavailable('not_installed', 'the shop has no session');
    await expect(ask()).rejects.toMatchObject({ reason: 'not_installed' });
    outage = new Error('the database is unavailable');
    await expect(ask()).rejects.toThrow('the database is unavailable');
    outage = null;
    await expect(ask()).rejects.toMatchObject({ reason: 'token_refused' });
  });

  it('sends nothing while points are missing, and sends when they are back', async () => {
    let requests = 0;
    const throttleStatus = { maximumAvailable: 1_000, currentlyAvailable: 10, restoreRate: 2 };
    const extensions = { cost: { requestedQueryCost: 20, throttleStatus } };
    const { ask, pass } = await setUp((_, response) => {
      requests += 1;
      response.end(JSON.stringify({ data: DATA, extensions }));
    });
    await ask();
    await expect(ask()).rejects.toMatchObject({ reason: 'throttled' });
    expect(requests).toBe(1);
    pass(5_000);
    expect(await ask()).toEqual(DATA);
  });

  it('never inflates a body that comes compressed', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const { ask } = await setUp((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    const before = process.memoryUsage().rss;
    await expect(ask()).rejects.toMatchObject({ reason: 'not_json' });
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it.each<[string, string, string]>([
    ['whose body is broken', 'HTTP/1.1 200 OK\r\n\r\n{"email":jane.doe@example.com}', 'not_json'],
    ['whose header is broken', 'HTTP/1.1 200 OK\r\nx jane.doe@example.com\r\n\r\n', 'network'],
    ['that is no HTTP', '{"email":"jane.doe@example.com"}', 'network'],
  ])('quotes nothing of an answer %s: it may hold an e-mail address', async (_, bytes, reason) => {
    const { ask } = await setUp(({ socket }) => void socket.end(bytes));
    const error: unknown = await ask().catch((thrown: unknown) => thrown);
    const lines: string[] = [];
    pino({}, { write: (line: string) => void lines.push(line) }).error(
      { err: error },
      'unavailable',
    );
    const printed = inspect(error, { depth: Infinity, showHidden: true }) + lines.join('');
    expect(printed).toContain(reason);
    expect(printed).not.toContain('jane');
  });

  it('puts neither the token nor the query into an error', async () => {
    const { ask } = await setUp((_, response) =>
      response.end('{"errors":[{"message":"name:\\"1\\" is wrong, shpat_x"}]}'),
    );
    const error: unknown = await ask().catch((reason: unknown) => reason);
    expect(String(error)).not.toMatch(/token|name:|shpat/);
  });
});
