import { getRequestListener } from '@hono/node-server';
import { describe, expect, it } from 'vitest';
import { countCases, someOf } from './count-cases.fixtures.ts';
import { createApp, type AppPorts } from '../../server/app.ts';
import { fakePorts, LOOKUP, signedPath } from '../../server/app.fixtures.ts';
import { anOrder } from '../../server/core/order.fixtures.ts';
import { MAX_LOOKUP_BYTES } from '../../server/http/routes/lookup-routes.ts';
import { aDelivery } from '../../server/webhooks/signed-webhook.fixtures.ts';

/**
 * It replaces the global `Response`, as in production, by one that leaves a text's type to what writes it. Without it the
 * answers here would depend on whether another file of this process has done so.
 */
getRequestListener(() => new Response());

/** What the ports do, and what is sent to the server. Each outcome has at least one scenario. */
interface Scenario {
  ports?: Partial<AppPorts>;
  body?: unknown;
  unsigned?: true;
  headers?: Record<string, string>;
}

const fails = async (): Promise<never> => {
  throw new Error('unavailable');
};

/** The headers of a genuine webhook with the body of the look-up. */
const SIGNED_WEBHOOK = Object.fromEntries(aDelivery({ body: LOOKUP }).headers);

const PROOF = { outcome: 'proof_required', challenge: 'c', bits: 17 } as const;

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  found: { ports: { findOrder: async () => anOrder() } },
  'not found': {},
  invalid: { body: { ...LOOKUP, email: 'jane' } },
  'rate limited': { ports: { budgets: { request: () => 42, consume: fails } } },
  'proof required': {
    ports: { budgets: { request: () => null, consume: async () => ({ refusal: PROOF }) } },
  },
  'pass ended': { body: { pass: 'v1.pass', locale: 'en' } },
  unavailable: { ports: { findOrder: fails } },
  'budgets unavailable': { ports: { budgets: { request: () => null, consume: fails } } },
  'not JSON': { body: '{"order":' },
  'not ours': { body: [] },
  'a form': {
    body: String(new URLSearchParams(LOOKUP)),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  },
  'half a form': { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  'too large': { body: 'x'.repeat(MAX_LOOKUP_BYTES + 1) },
  'far too large': { body: 'x'.repeat(1_000_001) },
  unsigned: { unsigned: true },
  'a genuine webhook': { headers: SIGNED_WEBHOOK },
  'a genuine webhook, database unavailable': {
    headers: SIGNED_WEBHOOK,
    ports: { receiveWebhook: fails },
  },
};

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** A parameter of a path with a pattern, e.g. `:order{\d{1,18}}`; `1` fits all of them. */
const PATTERN_PARAMETER = /:\w+\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** All routes of the app, and some that it does not have. */
const ROUTES = [
  ...new Set([
    ...createApp(fakePorts())
      .routes.map(({ path }) => path.replace(PATTERN_PARAMETER, '1'))
      .filter((path) => !path.includes('*')),
    '/proxy/assets/0123456789abcdef/order-tracking.js',
    '/proxy/lookup/',
    '/proxy/../livez',
    '/wp-login.php',
    '/.env',
  ]),
];

/** The others answer a page of any origin that sends a session token: an extension's worker has none (decision 0050). */
const CLOSED_ROUTES = ROUTES.filter((route) => !route.startsWith('/extension/'));

/** Only these responses may be cached: the URL of an asset has a hash of its content. */
const CACHEABLE = /^\/proxy\/assets\//;

const NO_PORTS = {};
/** One for the ports of each scenario: none of them has a memory. */
const apps = new Map<object, ReturnType<typeof createApp>>();

function appOver(ports: Partial<AppPorts>): ReturnType<typeof createApp> {
  const app = apps.get(ports) ?? createApp(fakePorts(ports));
  apps.set(ports, app);
  return app;
}

async function send(
  route: string,
  method: string,
  { ports = NO_PORTS, body = LOOKUP, unsigned, headers = {} }: Scenario,
): Promise<Response> {
  const hasBody = !['GET', 'HEAD'].includes(method);
  const path = unsigned ? route : signedPath(route);
  return appOver(ports).request(
    path,
    {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: hasBody ? (typeof body === 'string' ? body : JSON.stringify(body)) : null,
    },
    {},
  );
}

const COMBINATIONS = ROUTES.flatMap((route) =>
  METHODS.flatMap((method) =>
    Object.entries(SCENARIOS).map(([name, scenario]) => ({ route, method, name, scenario })),
  ),
);

/** One line for all methods with the same responses. The most frequent response of a line is its last. */
function toLines(route: string, answers: ReadonlyMap<string, string[]>): string[] {
  const byText = Map.groupBy(METHODS, (method) => {
    const byAnswer = Map.groupBy(answers.get(`${route} ${method}`) ?? [], (one) => one.slice(0, 5));
    return [...byAnswer]
      .toSorted(([, a], [, b]) => a.length - b.length)
      .map(([answer, scenarios], index, { length }) => {
        const names = scenarios.map((one) => one.slice(6)).join(', ');
        return `${answer} ${index === length - 1 ? 'otherwise' : names}`;
      })
      .join(' · ');
  });
  return [...byText].map(([text, methods]) => `- ${methods.join(' ')}: ${text}`);
}

/** So that of each list some are taken: no length is a multiple of what it is the share of. */
const SHARE = 1 / (CLOSED_ROUTES.length % 11 === 0 ? 13 : 11);

describe('every route, by every method, in every scenario', () => {
  it('responds with the headers in answers.golden.md', async ({ task }) => {
    const sets = new Map<string, string>();
    const answers = new Map<string, string[]>();
    let survived = 0;
    for (const { route, method, name, scenario } of COMBINATIONS) {
      const { status, headers } = await send(route, method, scenario);
      const set = [...headers]
        .map(([header, value]) => `    ${header}: ${value.replace(/sha256-[^']+/, 'sha256-…')}`)
        .join('\n');
      const letter = sets.get(set) ?? String.fromCodePoint(65 + sets.size);
      sets.set(set, letter);
      if (headers.get('cache-control')?.includes('no-store') || CACHEABLE.test(route))
        survived += 1;
      const key = `${route} ${method}`;
      answers.set(key, [...(answers.get(key) ?? []), `${status} ${letter} ${name}`]);
    }
    const page = [
      '# Status and headers of every response',
      'Written by `answers.fuzz.test.ts`; `npx vitest run answers -u` updates it.',
      ...[...sets].map(([set, letter]) => `## ${letter}\n\n${set}`),
      ...ROUTES.map((route) => `## \`${route}\`\n\n${toLines(route, answers).join('\n')}`),
    ];
    await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('answers.golden.md');
    countCases(task, {
      row: 'B9',
      suite: 'routes × methods × scenarios, headers compared',
      target: 'as in answers.golden.md, `no-store` on each',
      tried: COMBINATIONS.length,
      survived,
    });
  });

  it('lets no page of another origin read a response', async ({ task }) => {
    const origins = [
      'null * file:// https:// undefined chrome-extension://x https://xn--n3h.example'.split(' '),
      ...['demo.myshopify.com', 'evil.example', 'localhost', '127.0.0.1', '[::1]'].map((host) => [
        ...['http://', 'https://', 'https://shop.', 'https://x@'].map((start) => start + host),
        ...[':8443', '.evil.example', '/path'].map((end) => `https://${host}${end}`),
      ]),
    ].flat();
    const requests = someOf(
      origins.flatMap((origin) =>
        METHODS.flatMap((method) => CLOSED_ROUTES.map((route) => ({ origin, method, route }))),
      ),
      SHARE,
    );
    for (const [key, all] of Object.entries({
      origin: origins,
      method: METHODS,
      route: CLOSED_ROUTES,
    })) {
      const asked = new Set(requests.map((request) => Reflect.get(request, key)));
      expect(asked, `of each ${key}, some`).toEqual(new Set(all));
    }
    let survived = 0;
    for (const { origin, method, route } of requests) {
      const headers = {
        origin: encodeURI(origin),
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
        'access-control-request-private-network': 'true',
      };
      const response = await send(route, method, { headers });
      const names = [...response.headers.keys()];
      if (!names.some((name) => /^access-control|^timing-allow|^vary$/.test(name))) survived += 1;
    }
    expect(origins.length).toBeGreaterThanOrEqual(40);
    countCases(task, {
      row: 'B10',
      suite: `requests of ${origins.length} foreign origins`,
      target: '0 CORS headers',
      tried: requests.length,
      survived,
    });
  });
});
