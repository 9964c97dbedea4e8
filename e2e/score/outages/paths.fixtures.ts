import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent } from 'undici';
import { fakePorts, LOOKUP, post, signedPath } from '../../../server/app.fixtures.ts';
import { aShop, NOW } from '../../../server/core/order.fixtures.ts';
import {
  ADMIN_API_VERSION,
  createAdminClient,
} from '../../../server/shopify/client/admin-client.ts';
import { createOrderFinder } from '../../../server/shopify/orders/find-order.ts';
import { createAccessTokens } from '../../../server/shopify/tokens/access-tokens.ts';
import { createTokenEndpoint } from '../../../server/shopify/tokens/token-endpoint.ts';
import { createStores } from '../../../server/stores/create-stores.ts';
import { aKey, memoryStores } from '../../../server/stores/stores.fixtures.ts';
import type { Postgres } from '../../../server/stores/start-postgres.fixtures.ts';
import { loadAdminSchema, type AdminSchema } from '../../fake-shopify/admin-api/admin-schema.ts';
import { startAdminApi, type AdminApi } from '../../fake-shopify/admin-api/admin-api.ts';
import { PLUS_PLAN } from '../../fake-shopify/admin-api/points-bucket.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_KEY,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from '../../fake-shopify/demo-shop.ts';
import { sampleOrders } from '../../fake-shopify/orders/sample-orders.ts';
import { signSessionToken } from '../../fake-shopify/token-endpoint/session-token.ts';
import { TOKEN_PATH } from '../../fake-shopify/token-endpoint/token-endpoint.ts';
import { createTokenIssuer } from '../../fake-shopify/token-endpoint/token-issuer.ts';
import { startApp } from '../../fixtures/start-app.ts';
import { UNLIMITED_BUDGETS } from '../../fixtures/unlimited-budgets.ts';
import { startToxicProxy, type Toxic } from './toxic-proxy.ts';

/** A server of ours, with a proxy before one of its dependencies. */
export interface Path {
  /** Looks up an order that exists, with its owner's address or with a stranger's. @returns the outcome. */
  lookUp(who: 'owner' | 'stranger'): Promise<string>;
  set(toxic: Toxic | null): void;
  close(): Promise<void>;
}

/** An order that is found in the fake shop. */
const ORDER = '1001';

let schema: AdminSchema | undefined;
let orders: ReturnType<typeof sampleOrders> | undefined;

type AdminOptions = Parameters<typeof startAdminApi>[0];

function startAdmin(options: Pick<AdminOptions, 'accessToken' | 'tokens'>): Promise<AdminApi> {
  schema ??= loadAdminSchema();
  orders ??= sampleOrders(NOW);
  const shop = { shop: DEMO_SHOP, orders, scopes: DEMO_SCOPES, schema, plan: PLUS_PLAN };
  return startAdminApi({ ...shop, ...options, now: () => NOW });
}

function bodyOf(who: 'owner' | 'stranger'): object {
  const owner = orders?.find(({ name }) => name === `#${ORDER}`)?.email ?? '';
  return { ...LOOKUP, order: ORDER, email: who === 'owner' ? owner : 'stranger@example.com' };
}

async function outcomeOf(response: Response): Promise<string> {
  const answer: { outcome?: string } = await response.json();
  return answer.outcome ?? `status ${response.status}`;
}

/** The Admin API, behind the client, the search and the route of the look-up. */
export async function adminPath(): Promise<Path> {
  const admin = await startAdmin({ accessToken: DEMO_ACCESS_TOKEN });
  const proxy = await startToxicProxy(Number(new URL(admin.url).port));
  const dispatcher = new Agent();
  return pathOf({
    endpoint: `http://127.0.0.1:${proxy.port}`,
    accessToken: async () => DEMO_ACCESS_TOKEN,
    invalidateToken: async () => {},
    dispatcher,
    set: proxy.set,
    async close() {
      await dispatcher.destroy();
      await proxy.close();
      await admin.close();
    },
  });
}

const now = (): Date => new Date();

/** The token endpoint, asked by every look-up: the token ends before each. */
export async function tokenPath(): Promise<Path> {
  const keys = { apiKey: DEMO_API_KEY, apiSecret: DEMO_API_SECRET };
  const tokens = createTokenIssuer({ ...keys, shop: aShop(), scopes: DEMO_SCOPES, now });
  const admin = await startAdmin({ tokens });
  const proxy = await startToxicProxy(Number(new URL(admin.url).port));
  const dispatcher = new Agent();
  const stores = await memoryStores();
  const access = createAccessTokens({
    sessions: stores.sessions,
    ...createTokenEndpoint({
      ...keys,
      endpoint: () => `http://127.0.0.1:${proxy.port}${TOKEN_PATH}`,
      dispatcher,
    }),
    now,
    onRefreshError: () => {},
  });
  await access.install(
    aShop(),
    signSessionToken({ shop: aShop(), apiKey: keys.apiKey, issuedAt: now() }, keys.apiSecret),
  );
  const path = pathOf({
    endpoint: admin.url,
    ...access,
    dispatcher,
    set: proxy.set,
    async close() {
      await dispatcher.destroy();
      await proxy.close();
      await admin.close();
      await stores.close();
    },
  });
  return {
    ...path,
    async lookUp(who) {
      const session = await stores.sessions.load(aShop());
      const ended = session && { ...session, expiresAt: now() };
      // A refresh under way is not disturbed: then the session is another one already.
      if (session && ended) await stores.sessions.compareAndSet(session, ended);
      return path.lookUp(who);
    },
  };
}

function pathOf({
  endpoint,
  set,
  close,
  ...client
}: Omit<Parameters<typeof createAdminClient>[0], 'endpoint'> &
  Pick<Path, 'set' | 'close'> & { endpoint: string }): Path {
  const queryAdmin = createAdminClient({
    ...client,
    endpoint: () => `${endpoint}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
  });
  const { findOrder } = createOrderFinder({
    queryAdmin,
    withScanCity: false,
    contactOf: (_, email) => String(email),
    now: () => NOW,
  });
  const ports = fakePorts({ findOrder });
  return { lookUp: async (who) => outcomeOf(await post(ports, bodyOf(who))), set, close };
}

/** Postgres, behind the stores of a whole server. */
export async function postgresPath(postgres: Postgres): Promise<Path> {
  const proxy = await startToxicProxy(postgres.port);
  const url = (await postgres.freshDatabase()).replace(`:${postgres.port}/`, `:${proxy.port}/`);
  return storesPath(url, proxy.set, proxy.close);
}

/** A file of SQLite. Its one toxic is another process that holds the lock, whatever the name. */
export async function sqlitePath(): Promise<Path> {
  const folder = mkdtempSync(join(tmpdir(), 'outages-'));
  const file = join(folder, 'shops.db');
  let other: DatabaseSync | null = null;
  const set = (toxic: Toxic | null): void => {
    other?.close();
    other = toxic && new DatabaseSync(file);
    other?.exec('begin immediate');
  };
  return storesPath(file, set, async () => {
    set(null);
    rmSync(folder, { recursive: true });
  });
}

async function storesPath(
  databaseUrl: string,
  set: Path['set'],
  close: () => Promise<void>,
): Promise<Path> {
  const admin = await startAdmin({ accessToken: DEMO_ACCESS_TOKEN });
  const stores = await createStores({ databaseUrl, keys: [aKey()] });
  const app = await startApp({
    adminUrl: admin.url,
    now: () => NOW,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    budgets: UNLIMITED_BUDGETS,
    startMiss: () => async () => {},
    stores,
  });
  return {
    async lookUp(who) {
      const path = signedPath('/proxy/lookup', NOW, {}, DEMO_API_SECRET);
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' };
      const body = JSON.stringify(bodyOf(who));
      return outcomeOf(await fetch(app.url + path, { method: 'POST', headers, body }));
    },
    set,
    async close() {
      set(null);
      await app.close();
      await stores.close();
      await admin.close();
      await close();
    },
  };
}
