import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createQueryExecutor, type AdminQuery } from './admin-queries.ts';
import { createAdminRoot } from './admin-root.ts';
import { ADMIN_API_VERSION, loadAdminSchema, type AdminSchema } from './admin-schema.ts';
import { faultAnswers, type AdminFault } from './admin-faults.ts';
import type { DemoShop } from '../demo-shop.ts';
import { listen } from '../listen.ts';
import { createPointsBucket, STANDARD_PLAN } from './points-bucket.ts';
import type { Variables } from './query-cost.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';
import { tokenEndpoint } from '../token-endpoint/token-endpoint.ts';
import type { TokenIssuer } from '../token-endpoint/token-issuer.ts';

export interface AdminApiOptions {
  orders: readonly SampleOrder[];
  shop: DemoShop;
  /** Opens it for ever; left out when `tokens` decides. */
  accessToken?: string;
  /** Issues tokens as Shopify does; they open it while they live. */
  tokens?: TokenIssuer;
  /** Granted to the app. */
  scopes: readonly string[];
  now: () => Date;
  /** Points and points a second; a Standard shop's when left out. */
  plan?: { size: number; restoreRate: number };
  /** Where images live; the shop's own domain when left out. */
  storefrontUrl?: () => string;
  /** Loaded when left out. Many short-lived stand-ins share one: it takes half a second. */
  schema?: AdminSchema;
}

/** One query that arrived with a good token, whatever became of it. */
export interface AdminRequest {
  operationName: string | null;
  variables: Variables;
  /** `null` where the query was refused or lost. */
  requestedCost: number | null;
  actualCost: number | null;
}

/** The running stand-in. `fault` and `latencyMs` can be turned at any time. */
export interface AdminApi {
  /** E.g. `http://127.0.0.1:40123`; the path is Shopify's own. */
  url: string;
  fault: AdminFault;
  latencyMs: number;
  /** The last thousand, newest last. */
  requests: AdminRequest[];
  close(): Promise<void>;
}

const MAX_LOGGED_REQUESTS = 1000;
const BAD_TOKEN = '[API] Invalid API key or access token (unrecognized login or wrong password)';

/** Starts Shopify's Admin GraphQL API for one shop, on a free port of this machine. */
export async function startAdminApi(options: AdminApiOptions): Promise<AdminApi> {
  const { orders, shop, accessToken, tokens, scopes, now, plan = STANDARD_PLAN } = options;
  const opens = (token: string): boolean => token === accessToken || !!tokens?.accepts(token);
  const answer = createQueryExecutor({
    admin: options.schema ?? loadAdminSchema(),
    root: createAdminRoot({ shop, orders, scopes, now }),
    scopes,
    bucket: createPointsBucket(plan, now),
    context: { storefrontUrl: options.storefrontUrl ?? (() => `https://${shop.domain}`) },
  });

  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (c, next) => {
    await next();
    c.header('X-Shopify-API-Version', ADMIN_API_VERSION);
  });
  app.post(`/admin/api/${ADMIN_API_VERSION}/graphql.json`, async (c) => {
    if (!opens(c.req.header('X-Shopify-Access-Token') ?? '')) {
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
    remember(api.requests, request);
    const { fault } = api;
    if (api.latencyMs > 0) await sleep(api.latencyMs);
    if (fault === 'hang') return new Promise<Response>(() => undefined);
    if (fault === 'reset') c.env.incoming.socket.resetAndDestroy();
    const instead = faultAnswers[fault];
    if (instead) return c.body(instead.body, instead.status, { 'Content-Type': instead.type });
    const answered = await answer(query, {
      isThrottled: fault === 'throttled',
      hidesEmail: fault === 'partial',
    });
    request.requestedCost = answered.extensions?.cost.requestedQueryCost ?? null;
    request.actualCost = answered.extensions?.cost.actualQueryCost ?? null;
    return c.json(answered);
  });
  if (tokens) app.route('/', tokenEndpoint(tokens));
  app.notFound((c) => c.json({ errors: 'Not Found' }, 404));

  const server = await listen(app.fetch, 0);
  const api: AdminApi = {
    url: server.url,
    fault: 'none',
    latencyMs: 0,
    requests: [],
    close: server.close,
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

function remember(requests: AdminRequest[], request: AdminRequest): void {
  requests.push(request);
  if (requests.length > MAX_LOGGED_REQUESTS) requests.shift();
}
