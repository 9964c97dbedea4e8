import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AppPorts } from './app.ts';
import { fakePorts, LOOKUP, post, send, signedPath } from './app.fixtures.ts';
import { anOrder, aFulfillmentOrder, aShop, NOW, units } from './core/order.fixtures.ts';
import { credentialText } from './core/lookup/order-lookup.ts';
import { SECURITY_HEADERS } from './http/middleware/security-headers.ts';
import { MAX_LOOKUP_BYTES } from './http/routes/lookup-routes.ts';
import { NO_PAGE_SETTINGS } from './ports/page-settings.ts';

/** What a browser sends without script, as the JSON of {@link LOOKUP} does with it. */
const FORM = 'locale=en-NL&order=1001&email=jane%40example.com';
const AS_FORM = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };

const found = { findOrder: async () => anOrder() };

/** When the order was placed, as the answer writes it. */
async function placedIn(locale: unknown): Promise<string> {
  const answer = await (await post(fakePorts(found), { ...LOOKUP, locale })).json();
  return answer.order.placedAt.text;
}

describe('POST /proxy/lookup', () => {
  it('answers with the order, for the shop that Shopify signed', async () => {
    const asked: unknown[] = [];
    const ports = fakePorts({
      findOrder: async (shop, lookup) => {
        asked.push(shop, credentialText(lookup));
        return anOrder();
      },
    });
    const response = await post(ports);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject({ outcome: 'found', order: { name: '#1001' } });
    expect(asked).toEqual(['demo.myshopify.com', 'jane@example.com']);
  });

  it('writes dates in the locale that was asked for, and in English where that is none', async () => {
    expect(await placedIn('nl')).toBe('12 november');
    expect(await placedIn('de')).toBe('12. November');
    expect(await placedIn('x_y')).toBe('November 12');
    expect(await placedIn(undefined)).toBe('November 12');
  });

  it('writes times on the clock of the place that the order goes to', async () => {
    const order = anOrder({
      destination: { city: 'Boston', countryCode: 'US' },
      provinceCode: 'MA',
    });
    const answer = await (await post(fakePorts({ findOrder: async () => order }))).json();
    expect(answer.order.clock).toEqual({ text: 'Eastern Standard Time', offsetMinutes: -300 });
  });

  it('answers with an order whose records contradict each other, and logs what did not fit', async () => {
    const order = anOrder({
      fulfillmentOrders: [aFulfillmentOrder({ units: [units('shirt', 3)] })],
    });
    const ports = fakePorts({ findOrder: async () => order });
    expect(await (await post(ports, LOOKUP)).json()).toMatchObject({ outcome: 'found' });
    expect(ports.logged).toMatchObject([{ facts: { surplusUnits: 2, contradictions: 0 } }]);
  });

  it('names the fields to correct, before anything is counted or queried', async () => {
    const ports = fakePorts({ budgets: FORBIDDEN_BUDGETS, findOrder: forbidden });
    const response = await post(ports, { ...LOOKUP, order: ' ', email: 'jane' });
    expect(await response.json()).toEqual({
      outcome: 'invalid',
      problems: [
        { field: 'order', code: 'order_required' },
        { field: 'email', code: 'email_malformed' },
      ],
    });
  });

  it('answers a miss with one body, whatever was missed', async () => {
    const response = await post(fakePorts());
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{"outcome":"not_found","reachesBack":"all"}');
  });

  it('suggests what may have been meant from what was typed alone, whatever orders there are', async () => {
    const typed = { ...LOOKUP, order: '#1O01', email: 'jane@gmial.com' };
    const owners: string[] = [];
    for (const email of ['jane@gmail.com', 'stranger@example.com', 'jane@gmial.com']) {
      const ports = fakePorts({
        findOrder: async (_, lookup) => {
          owners.push(email);
          return credentialText(lookup) === email && lookup.references[0] === '1001'
            ? anOrder()
            : null;
        },
      });
      expect(await (await post(ports, typed)).json()).toEqual({
        outcome: 'not_found',
        reachesBack: 'all',
        suggestion: { fields: '1001 <jane@gmail.com>', text: '1001 · jane@gmail.com' },
      });
    }
    expect(owners).toHaveLength(3);
  });

  it('suggests it on the page without script too, as a button that asks again', async () => {
    const body = FORM.replace('example.com', 'gmial.com');
    const page = await (await post(fakePorts(), body, AS_FORM)).text();
    const [, id] = /<form[^>]* id="([^"]+)"/.exec(page) ?? [];
    expect(page).toContain(
      `form="${id}" name="recent" value="1001 &lt;jane@gmail.com>">Did you mean jane@gmail.com?</button>`,
    );
    const asked: string[] = [];
    const ports = fakePorts({
      findOrder: async (_, lookup) => {
        asked.push(credentialText(lookup));
        return anOrder();
      },
    });
    const pressed = `${body}&recent=1001+%3Cjane%40gmail.com%3E`;
    expect(await (await post(ports, pressed, AS_FORM)).text()).toContain('<bdi>#1001</bdi>');
    expect(asked).toEqual(['jane@gmail.com']);
  });

  it.each([
    [true, 'all'],
    [false, '60_days'],
  ])('says with a miss how old an order may be: %s', async (findsOldOrders, reachesBack) => {
    const ports = fakePorts({ findsOldOrders: async () => findsOldOrders });
    expect(await (await post(ports)).json()).toEqual({ outcome: 'not_found', reachesBack });
  });

  it('answers a miss when its padding has ended, and a found order at once', async () => {
    const padding = Promise.withResolvers<void>();
    const startMiss = () => () => padding.promise;
    let isAnswered = false;
    const miss = post(fakePorts({ startMiss })).then(() => (isAnswered = true));
    expect(await (await post(fakePorts({ startMiss, ...found }))).json()).toHaveProperty('order');
    expect(isAnswered).toBe(false);
    padding.resolve();
    expect(await miss).toBe(true);
  });

  it('answers a link whose code opens nothing when the padding of a miss has ended', async () => {
    const padding = Promise.withResolvers<void>();
    const ports = fakePorts({ startMiss: () => () => padding.promise });
    let isAnswered = false;
    const { order, locale } = LOOKUP;
    const miss = post(ports, { order, code: 'XPAV284CT', locale }).then(async (response) => {
      isAnswered = true;
      return response.text();
    });
    await post(fakePorts());
    expect(isAnswered).toBe(false);
    padding.resolve();
    expect(await miss).toBe('{"outcome":"pass_ended"}');
  });

  it.each([
    { outcome: 'rate_limited', retryAfterSeconds: 42 } as const,
    { outcome: 'proof_required', challenge: 'c', bits: 17 } as const,
  ])(
    'answers $outcome when a budget is exhausted, and sends no query to Shopify',
    async (refusal) => {
      const guesses: unknown[] = [];
      const ports = fakePorts({
        findOrder: forbidden,
        budgets: {
          request: () => null,
          consume: async (guess) => {
            guesses.push(guess);
            return { refusal };
          },
        },
      });
      const proof = { challenge: 'c', nonce: '7' };
      expect(await (await post(ports, { ...LOOKUP, proof })).json()).toEqual(refusal);
      const lookup = { references: ['1001'], email: 'jane@example.com' };
      expect(guesses).toEqual([{ shop: aShop(), address: '203.0.113.7', lookup, proof }]);
    },
  );

  it.each([
    ['a look-up', LOOKUP],
    ['a pass', { pass: 'v1.pass', locale: 'en' }],
  ])('answers rate_limited when an address asks too often, also for %s', async (_, body) => {
    const addresses: unknown[] = [];
    const ports = fakePorts({
      budgets: {
        ...FORBIDDEN_BUDGETS,
        request: (shop, address) => {
          addresses.push([shop, address]);
          return 42;
        },
      },
    });
    expect(await (await post(ports, body)).json()).toEqual({
      outcome: 'rate_limited',
      retryAfterSeconds: 42,
    });
    expect(addresses).toEqual([[aShop(), '203.0.113.7']]);
  });

  it('answers unavailable when the budgets fail', async () => {
    const budgets = { ...FORBIDDEN_BUDGETS, request: () => null };
    const response = await post(fakePorts({ budgets }));
    expect(await response.json()).toEqual({ outcome: 'unavailable', retryAfterSeconds: 30 });
  });

  it('counts each look-up by its outcome, and no request that is not a look-up', async () => {
    const outage = { findOrder: () => Promise.reject(new Error('no answer')) };
    for (const [ports, outcome] of [
      [fakePorts(found), 'found'],
      [fakePorts(), 'not_found'],
      [fakePorts(outage), 'unavailable'],
    ] as const) {
      await post(ports);
      await post(ports, '{}');
      expect(ports.counted).toEqual([outcome]);
    }
  });

  it('answers unavailable in an outage, never not_found, and logs no typed text', async () => {
    const ports = fakePorts({
      findOrder: async () => {
        throw new Error('no answer');
      },
    });
    const response = await post(ports);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ outcome: 'unavailable', retryAfterSeconds: 30 });
    expect(ports.logged).toMatchObject([{ level: 'error', facts: { shop: 'demo.myshopify.com' } }]);
    expect(JSON.stringify(ports.logged)).not.toContain('jane');
  });

  it.each<[string, number, unknown, RequestOptions]>([
    ['is not JSON', 400, '{"order":', {}],
    ['is empty', 400, '', {}],
    ['is a list', 400, [], {}],
    ['is null', 400, 'null', {}],
    ['has a number for an order', 400, { ...LOOKUP, order: 1001 }, {}],
    ['has an object for an e-mail address', 400, { ...LOOKUP, email: { $ne: 1 } }, {}],
    ['lacks the e-mail address', 400, { order: '1001' }, {}],
    ['has a list for a pass', 400, { pass: ['v1'] }, {}],
    ['has a pass too long to be one', 400, { pass: 'x'.repeat(601) }, {}],
    ['has a pass too long beside what was typed', 400, { ...LOOKUP, pass: 'x'.repeat(601) }, {}],
    ['proves with words', 400, { ...LOOKUP, proof: { challenge: 'c', nonce: '1e5' } }, {}],
    ['proves with a number', 400, { ...LOOKUP, proof: { challenge: 'c', nonce: 1 } }, {}],
    ['proves with nothing', 400, { ...LOOKUP, proof: null }, {}],
    ['is too large', 413, { ...LOOKUP, order: 'x'.repeat(MAX_LOOKUP_BYTES) }, {}],
    ['says that it is too large', 413, LOOKUP, { headers: { 'content-length': '4097' } }],
    ['is a form without an e-mail address', 400, 'order=1001', AS_FORM],
    ['is a form with two orders', 400, `${FORM}&order=1002`, AS_FORM],
    ['is a form and empty', 400, '', AS_FORM],
    ['is a form and too large', 413, `${FORM}&x=${'x'.repeat(MAX_LOOKUP_BYTES)}`, AS_FORM],
    [
      'is a form in another charset',
      415,
      FORM,
      { headers: { 'content-type': 'application/x-www-form-urlencoded; charset=iso-8859-1' } },
    ],
    ['is a form with files', 415, FORM, { headers: { 'content-type': 'multipart/form-data' } }],
    ['is plain text', 415, LOOKUP, { headers: { 'content-type': 'text/plain' } }],
    [
      'has a type that only begins alike',
      415,
      LOOKUP,
      { headers: { 'content-type': 'application/jsonp' } },
    ],
  ])('refuses a body that %s with %s', async (_, status, body, options) => {
    const response = await post(fakePorts({ findOrder: forbidden }), body, options);
    expect(response.status).toBe(status);
  });

  it('ignores fields that a later widget may add', async () => {
    const response = await post(fakePorts(found), { ...LOOKUP, pass: 'x', __proto__: { a: 1 } });
    expect(await response.json()).toMatchObject({ outcome: 'found' });
  });

  it.each([
    ['no signature', '/proxy/lookup'],
    [
      'a wrong one',
      signedPath('/proxy/lookup').replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    ],
    ['an old one', signedPath('/proxy/lookup', new Date(NOW.getTime() - 61_000))],
    ['one of another shop', signedPath('/proxy/lookup').replace('demo', 'other')],
  ])('answers 401 to %s, reads no body and logs no signature', async (_, path) => {
    const ports = fakePorts({ findOrder: forbidden, budgets: FORBIDDEN_BUDGETS });
    const response = await post(ports, 'not even JSON', { path });
    expect(response.status).toBe(401);
    expect(JSON.stringify(ports.logged)).not.toMatch(/[0-9a-f]{64}/);
    expect(ports.counted).toEqual([expect.stringMatching(/^app_proxy: [a-z_]+$/)]);
  });
});

describe('a parameter that Shopify does not document', () => {
  it('is tolerated, counted, and logged by its name, unless that may be personal', async () => {
    const ports = fakePorts();
    const query = { new_one: 'value', 'jane@example.com': '', '0612345678': '' };
    const response = await send(ports, signedPath('/proxy', NOW, query));
    expect(response.status).toBe(200);
    expect(ports.counted).toEqual(['unknown parameters']);
    expect(ports.logged).toMatchObject([{ facts: { names: ['new_one'] } }]);
  });
});

describe('a session token that is not from Shopify', () => {
  it.each([
    ['GET', '/admin/status'],
    ['POST', '/admin/links'],
    ['POST', '/admin/links/revoke'],
  ])('is refused, counted and logged by one word: %s %s', async (method, path) => {
    const ports = fakePorts();
    const response = await send(ports, path, {
      method,
      headers: { authorization: 'Bearer x.y.z' },
    });
    expect(response.status).toBe(401);
    expect(ports.counted).toEqual(['session_token: malformed']);
    expect(ports.logged).toMatchObject([{ level: 'warn', facts: { reason: 'malformed' } }]);
    expect(JSON.stringify(ports.logged)).not.toContain('x.y.z');
  });
});

describe('POST /proxy/lookup of a form, where no script runs', () => {
  const locked = { budgets: { ...FORBIDDEN_BUDGETS, request: () => 61 } };
  const broken = { findOrder: () => Promise.reject(new Error('no answer')) };

  it.each<[string, Partial<AppPorts>, string, string]>([
    ['found', found, FORM, '<bdi>#1001</bdi>'],
    ['not_found', {}, FORM, 'cannot find an order'],
    ['invalid', {}, 'order=1001&email=jane', 'aria-invalid="true"'],
    ['rate_limited', locked, FORM, 'try again in 65 seconds'],
    ['unavailable', broken, FORM, 'cannot look up orders right now'],
  ])('answers %s with a whole page of its own', async (_, ports, form, words) => {
    const response = await post(fakePorts(ports), form, AS_FORM);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store, private');
    const page = await response.text();
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(page).toContain(words);
  });

  it('uses the ports as the widget’s request does, and draws the same answer', async () => {
    const asked: unknown[] = [];
    const drawn: unknown[] = [];
    const ports = fakePorts({
      budgets: {
        request: (...asker) => {
          asked.push(asker);
          return null;
        },
        consume: async (guess, evaluate) => {
          asked.push(guess);
          return { refusal: null, found: await evaluate() };
        },
      },
      findOrder: async (shop, lookup) => {
        asked.push({ shop, lookup });
        return anOrder();
      },
      pages: { ...fakePorts().pages, renderAnswer: (view) => String(drawn.push(view)) },
    });
    const answered: unknown = await (await post(ports)).json();
    const byWidget = asked.splice(0);
    await post(ports, FORM, AS_FORM);
    expect(asked).toEqual(byWidget);
    expect(drawn).toEqual([
      { request: LOOKUP, response: answered, factors: [], settings: NO_PAGE_SETTINGS },
    ]);
  });

  it.each([
    ['spaces as plus', 'order=%23+1001&email=jane@example.com', '# 1001'],
    ['letters beyond ASCII', 'order=%E2%84%96%201001&email=jane@example.com', '№ 1001'],
    ['a broken escape', 'order=1001%E0%A4%A&email=jane@example.com', '1001\ufffd%A'],
    ['a charset', 'order=1001&email=jane@example.com', '1001'],
    ['a recent order that was picked', 'order=&email=jane@example.com&recent=%231001', '#1001'],
    [
      'a recent order with an address of its own',
      'order=&email=jane@example.com&recent=%231001+%3Cjane@work.example%3E',
      'jane@work.example',
    ],
  ])('reads %s', async (_, form, typed) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset="UTF-8"' };
    const page = await (await post(fakePorts(), form, { headers })).text();
    expect(page).toContain(` value="${typed}"`);
  });

  it('lets the page run no script, load pictures, and post to the shop alone', async () => {
    const ports = fakePorts();
    const response = await post(ports, FORM, AS_FORM);
    const hash = createHash('sha256').update(ports.pages.answerStyle).digest('base64');
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('GET /proxy', () => {
  it.each(['/proxy', '/proxy/', '/proxy/lookup'])(
    'answers %s with the tracking page, for Shopify to render',
    async (path) => {
      const ports = fakePorts();
      const response = await send(ports, signedPath(path));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/liquid');
      expect(response.headers.get('cache-control')).toBe('no-store, private');
      expect(await response.text()).toBe(ports.pages.trackingPage(NO_PAGE_SETTINGS));
    },
  );

  it('puts no policy of ours on a page that is the merchant’s', async () => {
    const { headers } = await send(fakePorts(), signedPath('/proxy'));
    expect(headers.get('content-security-policy')).toBeNull();
    expect(headers.get('referrer-policy')).toBeNull();
  });

  it('holds no byte of the request, whatever the request is', async () => {
    const ports = fakePorts();
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: 'grapheme' })
          .filter((text) => !/shop=|timestamp=|customer_id=/.test(text)),
        fc.constantFrom('{{ customer.email }}', '{% render "x" %}', '<script>', ''),
        async (text, liquid) => {
          const path = signedPath('/proxy', NOW, { order: text, q: liquid });
          const headers = { 'user-agent': liquid, 'accept-language': 'nl', cookie: `a=${liquid}` };
          const response = await send(ports, path, { headers });
          expect(await response.text()).toBe(ports.pages.trackingPage(NO_PAGE_SETTINGS));
          expect(response.headers.get('content-type')).toBe('application/liquid');
        },
      ),
    );
  });
});

describe('GET /proxy/preview', () => {
  it('answers a genuine preview with a made-up order on the tracking page', async () => {
    const ports = fakePorts();
    const response = await send(ports, signedPath('/proxy/preview/arriving/token'));
    expect(response.headers.get('content-type')).toBe('application/liquid');
    const page = await response.text();
    expect(page).toBe(ports.pages.trackingPage(NO_PAGE_SETTINGS, 'arriving'));
    expect(page).toContain('data-preview="arriving"');
  });

  it.each(['arriving/expired', 'x/token', '%7B%7B shop.email %7D%7D/token'])(
    'answers %s with the tracking page alone',
    async (path) => {
      const ports = fakePorts();
      const response = await send(ports, signedPath(`/proxy/preview/${path}`));
      expect(await response.text()).toBe(ports.pages.trackingPage(NO_PAGE_SETTINGS));
    },
  );

  it('is closed to who has not come through the app proxy', async () => {
    expect((await send(fakePorts(), '/proxy/preview/arriving/token')).status).toBe(401);
  });
});

describe('GET /proxy/assets', () => {
  const ports = fakePorts();
  const { version } = ports.assets;
  const read = (path: string): Promise<Response> =>
    send(ports, signedPath(`/proxy/assets/${path}`));

  it('lets a file be cached for ever under the version that names its content', async () => {
    const response = await read(`${version}/order-tracking.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('cdn-cache-control')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('export {};');
  });

  it('serves today’s file under the version of another build, not to be cached', async () => {
    const response = await read('fedcba9876543210/order-tracking.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store, private');
    expect(await response.text()).toBe('export {};');
  });

  it('lets the newest file be cached for an hour, for a theme, which knows no version', async () => {
    const response = await read('current/order-tracking.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(response.headers.get('cdn-cache-control')).toBeNull();
    expect(await response.text()).toBe('export {};');
  });

  it.each([
    `${version}/order-tracking.map`,
    `${version}/constructor`,
    `${version}/..%2f..%2fpackage.json`,
    `${version}/%2e%2e/%2e%2e/package.json`,
    `${version}/../../../../package.json`,
    `${version}/`,
    `${version}/x/order-tracking.js`,
    'order-tracking.js',
  ])('has no %s', async (path) => {
    const response = await read(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store, private');
  });
});

describe('a pass', () => {
  const opened = { orderId: '42', contact: 'jane', endsAt: new Date(NOW.getTime() + 1) };

  it('opens the order it was made for, in the shop it was made for, and none by guessing', async () => {
    const asked: unknown[] = [];
    const ports = fakePorts({
      findOrder: forbidden,
      findOrderById: async (shop, orderId, contact) => {
        asked.push(shop, orderId, contact);
        return anOrder();
      },
      passes: {
        open: async (shop, pass) => {
          asked.push(shop, pass);
          return opened;
        },
        renew: async (_, orderId, by) =>
          'contact' in by ? `v1.${orderId}.${by.contact}.${by.endsAt.getTime()}` : 'v1.first',
      },
    });
    const answer = await (await post(ports, { pass: 'v1.given', locale: 'nl' })).json();
    expect(asked).toEqual([aShop(), 'v1.given', aShop(), '42', 'jane']);
    expect(answer).toMatchObject({
      outcome: 'found',
      order: { placedAt: { text: '12 november' } },
      pass: `v1.${anOrder().id}.jane.${opened.endsAt.getTime()}`,
    });
  });

  it.each([
    { outcome: 'rate_limited', retryAfterSeconds: 42 } as const,
    { outcome: 'proof_required', challenge: 'c', bits: 17 } as const,
    { outcome: 'unavailable', retryAfterSeconds: 2 } as const,
  ])('beside what was typed opens that order where a budget answers $outcome', async (refusal) => {
    const asked: unknown[] = [];
    const ports = fakePorts({
      findOrder: forbidden,
      budgets: { request: () => null, consume: async () => ({ refusal }) },
      openTypedPass: async (shop, pass, typed) => {
        asked.push(shop, pass, typed);
        return opened;
      },
      findOrderById: async (shop, orderId, contact, typed) => {
        asked.push(shop, orderId, contact, typed);
        return anOrder();
      },
    });
    const answer = await (await post(ports, { ...LOOKUP, pass: 'v1.given' })).json();
    const typed = { references: ['1001'], email: 'jane@example.com' };
    expect(asked).toEqual([aShop(), 'v1.given', typed, aShop(), '42', 'jane', typed]);
    expect(answer).toMatchObject({ outcome: 'found', pass: 'v1.pass' });
    expect(await (await post(ports, LOOKUP)).json(), 'without it').toEqual(refusal);
  });

  it('beside what was typed is not looked at where no budget refuses', async () => {
    const ports = fakePorts({ openTypedPass: forbidden });
    const answer = await (await post(ports, { ...LOOKUP, pass: 'v1.given' })).json();
    expect(answer).toMatchObject({ outcome: 'not_found' });
  });

  it.each([
    [
      'is not ours, has expired or was revoked',
      { passes: { open: async () => null, renew: forbidden } },
    ],
    ['leads to an order that is gone', { passes: { open: async () => opened, renew: forbidden } }],
  ])('that %s has ended', async (_, ports) => {
    const response = await post(fakePorts(ports), { pass: 'v1.given' });
    expect(await response.json()).toEqual({ outcome: 'pass_ended' });
  });

  it('that cannot be checked because the database hangs is an outage within 2.5 seconds', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const ports = fakePorts({ passes: { open: () => new Promise(() => {}), renew: forbidden } });
    const answering = post(ports, { pass: 'v1.given' });
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await (await answering).json()).toMatchObject({ outcome: 'unavailable' });
  });

  it('that cannot be checked is an outage, and is not logged', async () => {
    const outage = { open: () => Promise.reject(new Error('no answer')), renew: forbidden };
    const ports = fakePorts({ passes: outage });
    const response = await post(ports, { pass: 'v1.given' });
    expect(await response.json()).toMatchObject({ outcome: 'unavailable' });
    expect(JSON.stringify(ports.logged)).not.toContain('v1.given');
  });
});

describe('every answer', () => {
  it.each<[string, () => Promise<Response> | Response, number]>([
    ['found', () => post(fakePorts(found)), 200],
    ['not found', () => post(fakePorts()), 200],
    ['not JSON', () => post(fakePorts(), '{'), 400],
    ['too large', () => post(fakePorts(), 'x'.repeat(MAX_LOOKUP_BYTES + 1)), 413],
    ['not signed', () => post(fakePorts(), LOOKUP, { path: '/proxy/lookup' }), 401],
    ['not signed, of the page', () => send(fakePorts(), '/proxy'), 401],
    ['not signed, of a file', () => send(fakePorts(), '/proxy/assets/x/order-tracking.js'), 401],
    [
      'not signed, of a form',
      () => post(fakePorts(), FORM, { ...AS_FORM, path: '/proxy/lookup' }),
      401,
    ],
    [
      'of another method',
      () => send(fakePorts(), signedPath('/proxy/lookup'), { method: 'PUT' }),
      404,
    ],
    ['of no route', () => send(fakePorts(), '/wp-login.php'), 404],
    ['of the webhooks', () => post(fakePorts(), '{}', { path: '/webhooks' }), 401],
  ])('%s is neither cached nor framed, and names no origin', async (_, answer, status) => {
    const response = await answer();
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(response.headers.get(name), name).toBe(value);
    }
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

type RequestOptions = Exclude<Parameters<typeof post>[2], undefined>;

const forbidden: (...anything: unknown[]) => Promise<never> = async () => {
  throw new Error('this port must not be used here');
};

const FORBIDDEN_BUDGETS = { request: () => forbiddenNow(), consume: forbidden };

function forbiddenNow(): never {
  throw new Error('this port must not be used here');
}
