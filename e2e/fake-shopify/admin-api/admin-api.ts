import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createBulkOperations, type BulkOperations } from './bulk/bulk-operations.ts';
import { createQueryExecutor, type AdminQuery } from './admin-queries.ts';
import { createAdminRoot } from './admin-root.ts';
import { ADMIN_API_VERSION, loadAdminSchema, type AdminSchema } from './admin-schema.ts';
import { createFlowTriggerReceive, type FlowPayload } from './flow-trigger-receive.ts';
import { createFulfillmentEventCreate } from './fulfillment-event-create.ts';
import { faultResponses, type AdminFault } from './admin-faults.ts';
import type { DemoShop } from '../demo-shop.ts';
import { listen } from '../listen.ts';
import { createPointsBucket, STANDARD_PLAN } from './points-bucket.ts';
import type { Variables } from './query-cost.ts';
import { createOrderChanges } from '../orders/changes/change-order.ts';
import type { OrderChange, ShopEvent } from '../orders/changes/order-change.ts';
import { placeOrder } from '../orders/changes/place-order.ts';
import type { OrderRecord } from '../orders/records.ts';
import { createOrderRecords, type OrderRecords } from '../orders/order-records.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { tokenEndpoint } from '../token-endpoint/token-endpoint.ts';
import type { TokenIssuer } from '../token-endpoint/token-issuer.ts';

export interface AdminApiOptions {
  /** Records where several Admin APIs share them. */
  orders: readonly SampleOrder[] | OrderRecords;
  shop: DemoShop;
  /** A token that is always valid; left out where `tokens` decides. */
  accessToken?: string;
  /** Issues tokens as Shopify does, and decides which are valid. */
  tokens?: TokenIssuer;
  /** The scopes that the merchant has granted. */
  scopes: readonly string[];
  now: () => Date;
  /** Bucket size in points, and points restored per second; a Standard shop's when left out. */
  plan?: { size: number; restoreRate: number };
  /** The host of images; the shop's own domain when left out. */
  storefrontUrl?: () => string;
  /** Gets what Shopify would send by webhooks, for each change. */
  onEvents?: (events: readonly ShopEvent[]) => void;
  /** Gets what workflows of Shopify Flow would begin with. */
  onFlow?: (payload: FlowPayload) => void;
  /** Read when left out, which takes half a second; tests that start many Admin APIs share one. */
  schema?: AdminSchema;
}

/** One query that arrived with a valid token. */
export interface AdminRequest {
  operationName: string | null;
  variables: Variables;
  /** Points; `null` where the query was not executed. */
  requestedCost: number | null;
  actualCost: number | null;
}

/** The running fake. A test may change `fault`, `latencyMs` and `version` at any time. */
export interface AdminApi {
  /** E.g. `http://127.0.0.1:40123`; the path below it is Shopify's own. */
  url: string;
  fault: AdminFault;
  latencyMs: number;
  /** The version that says it answers: a later one than the one that was asked, once that one has ended. */
  version: string;
  /** The last 1,000 queries, newest last. */
  requests: AdminRequest[];
  /**
   * Changes an order as a shopper, a merchant or a carrier would, by its id.
   *
   * @throws {Error} when there is no such order, or it cannot change so.
   */
  changeOrder(id: string, change: OrderChange): void;
  /** Adds an order that a shopper has just placed. */
  placeOrder(order: OrderRecord): void;
  bulk: BulkOperations;
  /** Sends the events of what has ended by the clock. */
  run(): void;
  close(): Promise<void>;
}

const MAX_LOGGED_REQUESTS = 1000;
const BAD_TOKEN = '[API] Invalid API key or access token (unrecognized login or wrong password)';

/**
 * Starts a fake of Shopify's Admin GraphQL API for one shop, on a free port of this machine.
 * https://shopify.dev/docs/api/admin-graphql
 */
export async function startAdminApi(options: AdminApiOptions): Promise<AdminApi> {
  const { orders, shop, accessToken, tokens, scopes, now, plan = STANDARD_PLAN } = options;
  const records = 'find' in orders && 'put' in orders ? orders : createOrderRecords(orders);
  const changeOrder = createOrderChanges(records, now);
  const isValid = (token: string): boolean => token === accessToken || !!tokens?.accepts(token);
  const admin = options.schema ?? loadAdminSchema();
  const root = createAdminRoot({ shop, records, scopes, now });
  const { storefrontUrl = () => `https://${shop.domain}` } = options;
  const bulk = await createBulkOperations({ admin, root, scopes, storefrontUrl, now });
  const executeQuery = createQueryExecutor({
    admin,
    root: {
      ...root,
      ...bulk.root,
      flowTriggerReceive: createFlowTriggerReceive((payload) => options.onFlow?.(payload)),
      fulfillmentEventCreate: createFulfillmentEventCreate({
        records,
        now,
        onEvents: (events) => options.onEvents?.(events),
      }),
    },
    scopes,
    bucket: createPointsBucket(plan, now),
    context: { storefrontUrl },
  });

  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (c, next) => {
    await next();
    c.header('X-Shopify-API-Version', api.version);
  });
  app.post(`/admin/api/${ADMIN_API_VERSION}/graphql.json`, async (c) => {
    if (!isValid(c.req.header('X-Shopify-Access-Token') ?? '')) {
      return c.json({ errors: BAD_TOKEN }, 401);
    }
    const query = parseAdminQuery(await c.req.json().catch(() => null));
    if (!query) return c.json({ errors: { query: 'Required parameter missing or invalid' } }, 400);
    const request: AdminRequest = {
      operationName: query.operationName ?? operationNameOf(query.query),
      variables: query.variables,
      requestedCost: null,
      actualCost: null,
    };
    logRequest(api.requests, request);
    const { fault } = api;
    if (api.latencyMs > 0) await sleep(api.latencyMs);
    if (fault === 'hang') return new Promise<Response>(() => undefined);
    if (fault === 'reset') c.env.incoming.socket.resetAndDestroy();
    const failure = faultResponses[fault];
    if (failure) return c.body(failure.body, failure.status, { 'Content-Type': failure.type });
    const response = await executeQuery(query, {
      isThrottled: fault === 'throttled',
      hidesEmail: fault === 'partial',
    });
    request.requestedCost = response.extensions?.cost.requestedQueryCost ?? null;
    request.actualCost = response.extensions?.cost.actualQueryCost ?? null;
    return c.json(response);
  });
  if (tokens) app.route('/', tokenEndpoint(tokens));
  app.notFound((c) => c.json({ errors: 'Not Found' }, 404));

  const server = await listen(app.fetch, 0);
  const api: AdminApi = {
    url: server.url,
    fault: 'none',
    latencyMs: 0,
    version: ADMIN_API_VERSION,
    requests: [],
    changeOrder(id, change) {
      const events = changeOrder(id, change);
      options.onEvents?.(events);
    },
    placeOrder(order) {
      const events = placeOrder(records, order);
      options.onEvents?.(events);
    },
    bulk,
    run() {
      const ended = bulk.endedSince();
      for (const event of ended) options.onEvents?.([event]);
    },
    async close() {
      await bulk.close();
      await server.close();
    },
  };
  return api;
}

function parseAdminQuery(body: unknown): AdminQuery | null {
  if (typeof body !== 'object' || body === null) return null;
  if (!('query' in body) || typeof body.query !== 'string') return null;
  return {
    query: body.query,
    operationName:
      'operationName' in body && typeof body.operationName === 'string' ? body.operationName : null,
    variables:
      'variables' in body && typeof body.variables === 'object' && body.variables !== null
        ? { ...body.variables }
        : {},
  };
}

function operationNameOf(query: string): string | null {
  return /^\s*(?:query|mutation)\s+(\w+)/m.exec(query)?.[1] ?? null;
}

function logRequest(requests: AdminRequest[], request: AdminRequest): void {
  requests.push(request);
  if (requests.length > MAX_LOGGED_REQUESTS) requests.shift();
}
