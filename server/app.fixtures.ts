import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac } from 'node:crypto';
import { createPages } from '../widget/pages/create-pages.tsx';
import { createApp, type AppPorts } from './app.ts';
import { LONGEST_RETENTION } from './core/deliveries/retention.ts';
import { NOW } from './core/order.fixtures.ts';
import { NO_BACKFILL } from './deliveries/control-backfill.ts';
import { adminPorts } from './http/routes/admin-ports.fixtures.ts';
import { NO_CARRIER_SETTINGS } from './ports/carrier-settings.ts';
import { NO_FLAG_CONTROL } from './ports/flag-control.ts';
import { NO_WISHES } from './ports/order-wishes.ts';
import { NO_PAGE_SETTINGS } from './ports/page-settings.ts';
import { createMomentsCache } from './lookup/moments-cache.ts';

const API_SECRET = 'app-secret';
const ASSETS = {
  version: '0123456789abcdef',
  files: new Map([
    ['order-tracking.js', { type: 'text/javascript; charset=utf-8', body: 'export {};' }],
  ]),
};
export const LOOKUP = { order: '1001', email: 'jane@example.com', locale: 'en-NL' };
const PAGES = createPages(ASSETS.version);

/** One line of the server's log. */
export interface Logged {
  level: 'info' | 'warn' | 'error';
  facts: object;
  message: string;
}

/** Ports that find nothing and refuse nothing, with what was logged, and counted for metrics and for merchants. */
export function fakePorts(
  overrides: Partial<AppPorts> = {},
): AppPorts & { logged: Logged[]; counted: string[]; numbers: string[] } {
  const logged: Logged[] = [];
  const numbers: string[] = [];
  const counted: string[] = [];
  const write =
    (level: Logged['level']) =>
    (facts: object, message: string): void =>
      void logged.push({ level, facts, message });
  return {
    apiSecret: API_SECRET,
    trustedHops: 0,
    findOrder: async () => null,
    findOrderById: async () => null,
    findsOldOrders: async () => true,
    findsParcels: true,
    async cacheAnswer(_, read, writeAnswer) {
      const order = await read();
      return order && writeAnswer(order);
    },
    budgets: {
      request: () => null,
      consume: async (_, evaluate) => ({ refusal: null, found: await evaluate() }),
    },
    passes: { renew: async () => 'v1.pass', open: async () => null },
    wishes: NO_WISHES,
    busyFor: () => null,
    factorsOf: async () => [],
    openTypedPass: async () => null,
    startMiss: () => async () => {},
    contactOf: (shop, credential) => `${shop} ${credential}`,
    momentsFor: createMomentsCache(),
    onAnomalies: (anomalies) => write('info')(anomalies, 'anomalies'),
    countLookup: (shop, measure) => void numbers.push(`${shop} ${measure}`),
    pages: PAGES,
    findDoors: async () => ['email'],
    askForLinks: () => {},
    linkMails: {
      mailsLinks: true,
      linkMails: {
        answersRequests: async () => false,
        setAnswersRequests: async () => {},
        latestProblems: async () => [],
      },
    },
    readPageSettings: async () => NO_PAGE_SETTINGS,
    pageSettings: { load: async () => NO_PAGE_SETTINGS, save: async () => {} },
    factors: { secondFactors: { load: async () => [], save: async () => {} }, approvedFactors: [] },
    desks: {
      shopOfKey: () => null,
      deskKeys: {
        list: async () => [],
        make: async () => null,
        verify: async () => null,
        revoke: async () => {},
      },
    },
    assets: ASSETS,
    keptOrders: {
      keepOrders: true,
      retention: LONGEST_RETENTION,
      shops: {
        keepsOrders: async () => true,
        hasChosen: async () => false,
        setKeepsOrders: async () => {},
      },
      customerRequests: { list: async () => [], open: async () => null },
    },
    subjectOf: () => 'pseudonym',
    contactsOf: () => [{ version: 'k1', pseudonym: Uint8Array.of(1) }],
    receiveWebhook: async () => true,
    openCarrierHook: async () => null,
    links: {
      create: async () => ({ outcome: 'none' }),
      revokeOrder: async () => ({ outcome: 'none' }),
      revokeShop: async () => {},
    },
    deliveries: {
      readDeliveryList: async () => ({ outcome: 'off', by: 'server' }),
      findCarrierPage: async () => null,
      deliveryLists: { open: async () => null },
    },
    reports: {
      reportSettings: {
        read: async () => {
          throw new Error('no reports');
        },
        create: async () => ({ outcome: 'cannot_send' }),
        change: async () => ({ outcome: 'none' }),
        turn: async () => ({ outcome: 'none' }),
        delete: async () => {},
        sendNow: async () => ({ outcome: 'none' }),
        askAgain: async () => ({ outcome: 'none' }),
      },
      reportLinkPages: {
        show: async () => ({ status: 404, html: '' }),
        submit: async () => ({ status: 404, html: '' }),
      },
      reportLanguages: ['en'],
    },
    shopperMails: {
      mailStopPages: {
        show: async () => ({ status: 404, html: '' }),
        submit: async () => ({ status: 404, html: '' }),
      },
    },
    followFlow: async () => {},
    notices: {
      keepingOf: async () => 'on',
      webhookSettings: {
        read: async () => null,
        save: async () => ({ outcome: 'refused', problem: 'url_refused' }),
        rotateSecret: async () => null,
        turnOff: async () => {},
      },
      testWebhook: async () => ({ outcome: 'off' }),
      shopperMails: {
        read: async () => {
          throw new Error('no mails');
        },
        save: async () => 'cannot_send',
        preview: async () => {
          throw new Error('no mails');
        },
        sendTest: async () => ({ outcome: 'cannot_send' }),
      },
      readMailDomain: null,
      noticeChannels: { load: async () => null },
      outbox: { latest: async () => [] },
    },
    savedViews: {
      list: async () => [],
      find: async () => null,
      add: async () => ({ outcome: 'full' }),
      change: async () => ({ outcome: 'gone' }),
      delete: async () => ({ outcome: 'gone' }),
      reorder: async () => {},
    },
    readNumbers: async () => ({ outcome: 'off', by: 'server' }),
    orderBlock: { readOrderAnswer: async () => null },
    deliveryDetails: {
      readDelivery: async () => ({ outcome: 'off', by: 'server' }),
      readShopperView: async () => null,
      readAgain: async () => 'none',
    },
    flags: { flagControl: NO_FLAG_CONTROL, muteDeliveries: async () => 0 },
    carriers: {
      carrierSettings: NO_CARRIER_SETTINGS,
      counters: { add: async () => ({ count: 1, endsAt: NOW }) },
    },
    backfill: NO_BACKFILL,
    previews: {
      create: () => [{ state: 'arriving', path: '/preview/arriving/token' }],
      open: (_, state, token) => (state === 'arriving' && token === 'token' ? state : null),
    },
    admin: adminPorts(),
    requestIds: new AsyncLocalStorage(),
    now: () => NOW,
    metrics: {
      startLookup: () => (outcome) => void counted.push(outcome),
      countWebhook: (result) => void counted.push(result),
      countCarrierHook: (result) => void counted.push(result),
      countRefusal: (source, reason) => void counted.push(`${source}: ${reason}`),
      countUnknownParameters: () => void counted.push('unknown parameters'),
    },
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    ...overrides,
    logged,
    counted,
    numbers,
  };
}

/** A path under the proxy, signed as Shopify signs it, with the shopper's own query if there is one. */
export function signedPath(
  path: string,
  at: Date = NOW,
  query: Readonly<Record<string, string>> = {},
  secret = API_SECRET,
): string {
  const parameters = {
    ...query,
    logged_in_customer_id: '',
    path_prefix: '/apps/track-order',
    shop: 'demo.myshopify.com',
    timestamp: String(Math.floor(at.getTime() / 1000)),
  };
  const bytes = Object.entries(parameters)
    .map((pair) => pair.join('='))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .join('');
  const signature = createHmac('sha256', secret).update(bytes).digest('hex');
  return `${path}?${String(new URLSearchParams({ ...parameters, signature }))}`;
}

/** Posts a look-up as the widget does, through a genuine proxy unless the path says otherwise. */
export async function post(
  ports: AppPorts,
  body: unknown = LOOKUP,
  {
    path = signedPath('/proxy/lookup'),
    headers = {},
  }: { path?: string; headers?: HeadersInit } = {},
): Promise<Response> {
  return send(ports, path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': '203.0.113.7',
      ...Object.fromEntries(new Headers(headers)),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Sends one request to the server. The empty object stands for Node's bindings of a real connection. */
export async function send(ports: AppPorts, path: string, init?: RequestInit): Promise<Response> {
  return createApp(ports).request(path, init, {});
}
