import { describe, expect, it } from 'vitest';
import { score } from './count-cases.fixtures.ts';
import { createApp, type AppPorts } from '../../server/app.ts';
import { fakePorts, LOOKUP, signedPath } from '../../server/app.fixtures.ts';
import { anOrder } from '../../server/core/order.fixtures.ts';
import { MAX_LOOKUP_BYTES } from '../../server/http/routes/lookup-routes.ts';
import { aDelivery } from '../../server/webhooks/signed-webhook.fixtures.ts';

/** How the world may be, and what is sent to it. Whoever adds an outcome adds a line. */
interface World {
  ports?: Partial<AppPorts>;
  body?: unknown;
  unsigned?: true;
  headers?: Record<string, string>;
}

const fails = async (): Promise<never> => {
  throw new Error('away');
};

/** Of a webhook whose body is the look-up's. */
const SIGNED_WEBHOOK = Object.fromEntries(aDelivery({ body: LOOKUP }).headers);

const PROOF = { outcome: 'proof_required', challenge: 'c', bits: 17 } as const;

const WORLDS: Readonly<Record<string, World>> = {
  found: { ports: { findOrder: async () => anOrder() } },
  'not found': {},
  invalid: { body: { ...LOOKUP, email: 'jane' } },
  'rate limited': { ports: { budgets: { request: () => 42, consume: fails } } },
  'proof required': {
    ports: { budgets: { request: () => null, consume: async () => ({ refusal: PROOF }) } },
  },
  'pass ended': { body: { pass: 'v1.pass', locale: 'en' } },
  unavailable: { ports: { findOrder: fails } },
  'budgets away': { ports: { budgets: { request: () => null, consume: fails } } },
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
  'a genuine webhook, store away': {
    headers: SIGNED_WEBHOOK,
    ports: { receiveWebhook: fails },
  },
};

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Every route that the app has, whoever added it, and some that it has not. */
const ROUTES = [
  ...new Set([
    ...createApp(fakePorts())
      .routes.map(({ path }) => path)
      .filter((path) => !path.includes('*')),
    '/proxy/assets/0123456789abcdef/order-tracking.js',
    '/proxy/lookup/',
    '/proxy/../livez',
    '/wp-login.php',
    '/.env',
  ]),
];

/** The one thing that may be kept: a file whose address names its content. */
const KEPT = /^\/proxy\/assets\//;

async function ask(
  route: string,
  method: string,
  { ports = {}, body = LOOKUP, unsigned, headers = {} }: World,
): Promise<Response> {
  const hasBody = !['GET', 'HEAD'].includes(method);
  const path = unsigned ? route : signedPath(route);
  return createApp(fakePorts(ports)).request(
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
    Object.entries(WORLDS).map(([name, world]) => ({ route, method, name, world })),
  ),
);

/** A line for all methods that are answered alike; what most worlds end in is said last. */
function toLines(route: string, answers: ReadonlyMap<string, string[]>): string[] {
  const byWords = Map.groupBy(METHODS, (method) => {
    const byAnswer = Map.groupBy(answers.get(`${route} ${method}`) ?? [], (one) => one.slice(0, 5));
    return [...byAnswer]
      .toSorted(([, a], [, b]) => a.length - b.length)
      .map(([answer, worlds], index, { length }) => {
        const names = worlds.map((one) => one.slice(6)).join(', ');
        return `${answer} ${index === length - 1 ? 'otherwise' : names}`;
      })
      .join(' · ');
  });
  return [...byWords].map(([words, methods]) => `- ${methods.join(' ')}: ${words}`);
}

describe('every route, by every method, whatever happens', () => {
  it('answers with the headers that answers.golden.md says', async ({ task }) => {
    const sets = new Map<string, string>();
    const answers = new Map<string, string[]>();
    let survived = 0;
    for (const { route, method, name, world } of COMBINATIONS) {
      const { status, headers } = await ask(route, method, world);
      const set = [...headers]
        .map(([header, value]) => `    ${header}: ${value.replace(/sha256-[^']+/, 'sha256-…')}`)
        .join('\n');
      const letter = sets.get(set) ?? String.fromCodePoint(65 + sets.size);
      sets.set(set, letter);
      if (headers.get('cache-control')?.includes('no-store') || KEPT.test(route)) survived += 1;
      const key = `${route} ${method}`;
      answers.set(key, [...(answers.get(key) ?? []), `${status} ${letter} ${name}`]);
    }
    const page = [
      '# Status and headers of every answer',
      'Written by `answers.fuzz.test.ts`; `vitest -u` writes it anew.',
      ...[...sets].map(([set, letter]) => `## ${letter}\n\n${set}`),
      ...ROUTES.map((route) => `## \`${route}\`\n\n${toLines(route, answers).join('\n')}`),
    ];
    await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('answers.golden.md');
    score(task, {
      suite: 'routes × methods × outcomes, headers compared',
      target: 'as in answers.golden.md, `no-store` on each',
      tried: COMBINATIONS.length,
      survived,
    });
  });

  it('lets no page of another origin read an answer', async ({ task }) => {
    const origins = [
      'null * file:// https:// undefined chrome-extension://x https://xn--n3h.example'.split(' '),
      ...['demo.myshopify.com', 'evil.example', 'localhost', '127.0.0.1', '[::1]'].map((host) => [
        ...['http://', 'https://', 'https://shop.', 'https://x@'].map((start) => start + host),
        ...[':8443', '.evil.example', '/path'].map((end) => `https://${host}${end}`),
      ]),
    ].flat();
    const asked = origins.flatMap((origin) =>
      METHODS.flatMap((method) => ROUTES.map((route) => ({ origin, method, route }))),
    );
    let survived = 0;
    for (const { origin, method, route } of asked) {
      const headers = {
        origin: encodeURI(origin),
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
        'access-control-request-private-network': 'true',
      };
      const answer = await ask(route, method, { headers });
      const names = [...answer.headers.keys()];
      if (!names.some((name) => /^access-control|^timing-allow|^vary$/.test(name))) survived += 1;
    }
    expect(origins.length).toBeGreaterThanOrEqual(40);
    score(task, {
      suite: `requests of ${origins.length} foreign origins`,
      target: '0 CORS headers',
      tried: asked.length,
      survived,
    });
  });
});
