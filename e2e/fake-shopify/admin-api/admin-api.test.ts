import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startAdminApi, type AdminApi, type AdminApiOptions } from './admin-api.ts';
import { loadAdminSchema, type AdminSchema } from './admin-schema.ts';
import { SEARCH_LAG } from './search-index.ts';
import { DEMO_SCOPES, DEMO_SHOP } from '../demo-shop.ts';
import { ALL_ORDERS_SCOPE } from './order-age.ts';
import { sampleOrders } from '../orders/sample-orders.ts';
import { signSessionToken } from '../token-endpoint/session-token.ts';
import { TOKEN_PATH } from '../token-endpoint/token-endpoint.ts';
import { createTokenIssuer } from '../token-endpoint/token-issuer.ts';

const now = new Date('2026-11-26T13:05:00Z');
const path = '/admin/api/2026-10/graphql.json';
const candidates = `query Candidates($query: String, $first: Int!, $after: String) {
  orders(first: $first, after: $after, query: $query, sortKey: PROCESSED_AT, reverse: true) {
    nodes { id name email }
    pageInfo { hasNextPage endCursor }
  }
}`;

let schema: AdminSchema;
let api: AdminApi | undefined;

beforeAll(() => {
  schema = loadAdminSchema();
});

afterEach(async () => {
  await api?.close();
  api = undefined;
});

async function start(more: Partial<AdminApiOptions> = {}): Promise<AdminApi> {
  api = await startAdminApi({
    orders: sampleOrders(now),
    shop: DEMO_SHOP,
    accessToken: 'a token',
    scopes: DEMO_SCOPES,
    now: () => now,
    schema,
    ...more,
  });
  return api;
}

function post(url: string, body: string, token = 'a token'): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Shopify-Access-Token': token },
    body,
  });
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const response = await post(`${api?.url}${path}`, JSON.stringify({ query, variables }));
  expect(response.status).toBe(200);
  return response.json();
}

describe('authentication', () => {
  it('accepts a token of the token endpoint until the app is uninstalled', async () => {
    const keys = { shop: DEMO_SHOP.domain, apiKey: 'key', apiSecret: 'secret' };
    const tokens = createTokenIssuer({ ...keys, scopes: DEMO_SCOPES, now: () => now });
    const { url } = await start({ tokens });
    const granted = await post(
      url + TOKEN_PATH,
      JSON.stringify({
        client_id: 'key',
        client_secret: 'secret',
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: signSessionToken({ ...keys, issuedAt: now }, 'secret'),
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
        expiring: '1',
      }),
    );
    const { access_token } = (await granted.json()) as { access_token: string };
    const query = (): Promise<Response> =>
      post(url + path, '{"query":"{ shop { name } }"}', access_token);
    expect((await query()).status).toBe(200);
    tokens.uninstall();
    expect((await query()).status).toBe(401);
  });

  it('refuses another token with Shopify’s message', async () => {
    const { url } = await start();
    const response = await post(url + path, '{}', 'another');
    expect(response.status).toBe(401);
    expect(await response.text()).toBe(
      '{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}',
    );
  });

  it('supports one API version, and names it in a header', async () => {
    const { url } = await start();
    const response = await post(`${url}/admin/api/2020-01/graphql.json`, '{}');
    expect(response.status).toBe(404);
    expect(response.headers.get('X-Shopify-API-Version')).toBe('2026-10');
  });

  it.each(['not JSON', '[]', '{"query":1}'])('refuses the body %s', async (body) => {
    const { url } = await start();
    expect((await post(url + path, body)).status).toBe(400);
  });
});

describe('a query', () => {
  it('with an unknown field is refused with HTTP 200', async () => {
    await start();
    expect(await ask('{ orders(first: 1) { nodes { id colour } } }')).toMatchObject({
      errors: [
        {
          message: "Field 'colour' doesn't exist on type 'Order'",
          extensions: { code: 'undefinedField', typeName: 'Order', fieldName: 'colour' },
        },
      ],
    });
  });

  it('needs a page size for every connection', async () => {
    await start();
    expect(await ask('{ orders { nodes { id } } }')).toMatchObject({
      data: null,
      errors: [{ message: 'you must provide one of first or last', path: ['orders'] }],
    });
  });

  it('finds names that begin alike, newest first, page by page', async () => {
    await start();
    const found = { nodes: [{ name: '#10010' }], pageInfo: { hasNextPage: true } };
    const answer = await ask(candidates, { query: 'name:1001', first: 1 });
    expect(answer).toMatchObject({ data: { orders: found } });
    const after = endCursorOf(answer);
    expect(await ask(candidates, { query: 'name:1001', first: 1, after })).toMatchObject({
      data: { orders: { nodes: [{ name: '#1001' }], pageInfo: { hasNextPage: false } } },
    });
  });

  it('finds every record by its id, and nothing under another type', async () => {
    await start();
    const big = sampleOrders(now).find(({ name }) => name === '#1021')?.order;
    const fulfillment = big?.fulfillments.items.at(-1)?.id;
    expect(
      await ask(
        'query P($id: ID!) { fulfillment(id: $id) { events(first: 250) { nodes { id } } } }',
        {
          id: fulfillment,
        },
      ),
    ).toMatchObject({
      data: { fulfillment: { events: { nodes: Array.from({ length: 60 }, () => ({})) } } },
    });
    expect(
      await ask('query N($id: ID!) { node(id: $id) { __typename id } }', { id: fulfillment }),
    ).toMatchObject({
      data: { node: { __typename: 'Fulfillment', id: fulfillment } },
    });
    expect(
      await ask('query O($id: ID!) { order(id: $id) { id } }', { id: fulfillment }),
    ).toMatchObject({
      data: { order: null },
    });
  });

  it('reads the shop', async () => {
    await start();
    expect(
      await ask('{ shop { name ianaTimezone orderNumberFormatPrefix orderNumberFormatSuffix } }'),
    ).toMatchObject({
      data: { shop: { ianaTimezone: 'Europe/Amsterdam', orderNumberFormatPrefix: '#' } },
    });
  });

  it('is recorded with its name, variables and cost', async () => {
    const { requests } = await start();
    await ask(candidates, { first: 5, query: 'name:1003' });
    expect(requests).toEqual([
      {
        operationName: 'Candidates',
        variables: { first: 5, query: 'name:1003' },
        requestedCost: 5,
        actualCost: 3,
      },
    ]);
  });
});

describe('the scopes', () => {
  it('are required for a type: without one it is null, with an error at its path', async () => {
    await start();
    expect(await ask('{ orders(first: 1) { nodes { id customer { id } } } }')).toMatchObject({
      data: { orders: { nodes: [{ customer: null }] } },
      errors: [{ path: ['orders', 'nodes', 0, 'customer'], extensions: { code: 'ACCESS_DENIED' } }],
    });
  });

  it('are required for a connection, and its parent is null too where it cannot be null', async () => {
    await start({ scopes: ['read_orders'] });
    expect(
      await ask('{ orders(first: 1) { nodes { fulfillmentOrders(first: 1) { nodes { id } } } } }'),
    ).toMatchObject({ data: null, errors: [{ extensions: { code: 'ACCESS_DENIED' } }] });
  });

  it('are alternatives: one of them is enough', async () => {
    await start({ scopes: ['read_orders', 'read_third_party_fulfillment_orders'] });
    expect(
      await ask('{ orders(first: 1) { nodes { fulfillmentOrders(first: 1) { nodes { id } } } } }'),
    ).not.toHaveProperty('errors');
  });
});

describe('an order placed over 60 days ago', () => {
  const old = sampleOrders(now).find(({ isOld }) => isOld);
  const fulfillment = old?.order.fulfillments.items[0]?.id;
  const records = `query Old($name: String, $id: ID!, $fulfillment: ID!) {
    orders(first: 1, query: $name) { nodes { name } }
    order(id: $id) { name }
    node(id: $id) { id }
    orderByIdentifier(identifier: { id: $id }) { name }
    fulfillment(id: $fulfillment) { id }
  }`;
  const variables = { name: `name:${old?.name}`, id: old?.order.id, fulfillment };

  it('does not exist, by search or by id, nor does a record that belongs to it', async () => {
    await start();
    const answer = await ask(records, variables);
    expect(answer).not.toHaveProperty('errors');
    expect(answer).toMatchObject({
      data: {
        orders: { nodes: [] },
        order: null,
        node: null,
        orderByIdentifier: null,
        fulfillment: null,
      },
    });
  });

  it('exists for an app with the scope for all orders', async () => {
    await start({ scopes: [...DEMO_SCOPES, ALL_ORDERS_SCOPE] });
    expect(await ask(records, variables)).toMatchObject({
      data: {
        orders: { nodes: [{ name: old?.name }] },
        order: { name: old?.name },
        node: { id: old?.order.id },
        orderByIdentifier: { name: old?.name },
        fulfillment: { id: fulfillment },
      },
    });
  });

  it('exists until its 60 days are over', async () => {
    const days = 86_400_000;
    const placed = Date.parse(old?.order.processedAt ?? '');
    let clock = new Date(placed + 60 * days);
    await start({ now: () => clock });
    expect(await ask(candidates, { query: variables.name, first: 1 })).toMatchObject({
      data: { orders: { nodes: [{ name: old?.name }] } },
    });
    clock = new Date(placed + 60 * days + 1);
    expect(await ask(candidates, { query: variables.name, first: 1 })).toMatchObject({
      data: { orders: { nodes: [] } },
    });
  });
});

describe('an order placed a moment ago', () => {
  const newest = sampleOrders(now).toSorted((a, b) =>
    a.order.createdAt < b.order.createdAt ? 1 : -1,
  )[0];
  const placed = Date.parse(newest?.order.createdAt ?? '');

  it('can be read by its id at once, and is found once the search has caught up', async () => {
    let clock = new Date(placed + 2_000);
    await start({ now: () => clock });
    const search = { query: `name:${newest?.name}`, first: 1 };
    expect(await ask(candidates, search)).toMatchObject({ data: { orders: { nodes: [] } } });
    expect(
      await ask('query O($id: ID!) { order(id: $id) { name } }', { id: newest?.order.id }),
    ).toMatchObject({ data: { order: { name: newest?.name } } });
    clock = new Date(placed + SEARCH_LAG);
    expect(await ask(candidates, search)).toMatchObject({
      data: { orders: { nodes: [{ name: newest?.name }] } },
    });
  });

  it('is found in the demo, where 20 seconds have passed', async () => {
    await start();
    expect(await ask(candidates, { query: `name:${newest?.name}`, first: 1 })).toMatchObject({
      data: { orders: { nodes: [{ name: newest?.name }] } },
    });
  });
});

describe('the budget', () => {
  it('admits by the requested cost and charges the actual one', async () => {
    await start();
    expect(await ask(candidates, { first: 10, query: 'name:1003' })).toMatchObject({
      extensions: {
        cost: {
          requestedQueryCost: 6,
          actualQueryCost: 3,
          throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 1997, restoreRate: 100 },
        },
      },
    });
  });

  it('throttles with HTTP 200 when it is empty, and admits again when it has refilled', async () => {
    let seconds = 0;
    const clock = (): Date => new Date(now.getTime() + seconds * 1000);
    await start({ plan: { size: 6, restoreRate: 4 }, now: clock });
    await ask(candidates, { first: 10 });
    expect(await ask(candidates, { first: 10 })).toEqual({
      errors: [
        {
          message: 'Throttled',
          extensions: {
            code: 'THROTTLED',
            documentation: 'https://shopify.dev/api/usage/rate-limits',
          },
        },
      ],
      extensions: {
        cost: {
          requestedQueryCost: 6,
          actualQueryCost: null,
          throttleStatus: { maximumAvailable: 6, currentlyAvailable: 0, restoreRate: 4 },
        },
      },
    });
    seconds = 2;
    expect(await ask(candidates, { first: 10 })).toHaveProperty('data');
  });

  it('refuses a single query that costs over 1,000 points', async () => {
    await start();
    const nested = `{ orders(first: 250) { nodes { lineItems(first: 250) { nodes {
      image { id } product { id variants(first: 250) { nodes { id } } } } } } } }`;
    expect(await ask(nested)).toMatchObject({
      errors: [{ extensions: { code: 'MAX_COST_EXCEEDED', maxCost: 1000 } }],
    });
  });
});

describe('a fault', () => {
  it('hangs until the caller or the server ends it', async () => {
    const running = await start();
    running.fault = 'hang';
    const answer = lookup().then(
      () => 'answered',
      () => 'closed',
    );
    expect(await Promise.race([answer, pause(50)])).toBe('pause');
    await running.close();
    api = undefined;
    expect(await answer).toBe('closed');
  });

  it('resets the connection', async () => {
    (await start()).fault = 'reset';
    await expect(lookup()).rejects.toThrow();
  });

  it.each([
    ['http500', 500, 'application/json; charset=utf-8'],
    ['html502', 502, 'text/html'],
    ['garbage', 200, 'application/json; charset=utf-8'],
  ] as const)('%s answers %i as %s', async (fault, status, type) => {
    (await start()).fault = fault;
    const response = await lookup();
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe(type);
    const body = await response.text();
    expect(isJson(body)).toBe(fault === 'http500');
  });

  it('throttles with points left', async () => {
    (await start()).fault = 'throttled';
    expect(await ask(candidates, { first: 1 })).toMatchObject({
      errors: [{ extensions: { code: 'THROTTLED' } }],
      extensions: { cost: { throttleStatus: { currentlyAvailable: 2000 } } },
    });
  });

  it('hides e-mail addresses, with an error at each path', async () => {
    (await start()).fault = 'partial';
    expect(await ask(candidates, { first: 1 })).toMatchObject({
      data: { orders: { nodes: [{ email: null }] } },
      errors: [{ path: ['orders', 'nodes', 0, 'email'], extensions: { code: 'ACCESS_DENIED' } }],
    });
  });

  it('delays an answer by its latency', async () => {
    (await start()).latencyMs = 60;
    const startedAt = performance.now();
    await ask(candidates, { first: 1 });
    expect(performance.now() - startedAt).toBeGreaterThan(55);
  });
});

function lookup(): Promise<Response> {
  return post(`${api?.url}${path}`, JSON.stringify({ query: candidates, variables: { first: 1 } }));
}

function pause(milliseconds: number): Promise<'pause'> {
  return new Promise((resolve) => setTimeout(() => resolve('pause'), milliseconds));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function endCursorOf(answer: unknown): string {
  return /"endCursor":"([^"]+)"/.exec(JSON.stringify(answer))?.[1] ?? '';
}
