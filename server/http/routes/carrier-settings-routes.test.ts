import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import type { ChangeServiceRequest, ChooseServiceRequest } from '../../admin/contract.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import {
  NO_CARRIER_SETTINGS,
  type CarrierOverview,
  type CarrierSettings,
  type ServiceProblem,
} from '../../ports/carrier-settings.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const KEY = 'k3y-of-the-merchant';
const SECRET = 's3cret-of-the-hooks';
const PATH = '/admin/carriers';

const CHOICE: ChooseServiceRequest = {
  name: 'karrio',
  key: KEY,
  address: 'https://karrio.example/api/',
  monthlyCeiling: 500,
  sendsPostalCode: true,
};
const CHANGE: ChangeServiceRequest = {
  monthlyCeiling: 20,
  sendsPostalCode: false,
  writesBack: false,
};

const OVERVIEW: CarrierOverview = {
  outcome: 'read',
  connected: {
    name: 'karrio',
    baseUrl: 'https://karrio.example/api',
    hasHookSecret: true,
    hookPath: '/carriers/0123',
    sendsPostalCode: true,
    writesBack: false,
    monthlyCeiling: 500,
    usedThisMonth: 12,
    checkedAt: NOW,
    trouble: { code: 'deadline', at: NOW, resumesAt: null },
  },
  mayReadPostalCode: true,
  mayWriteBack: false,
  carriers: [],
};

/** Settings of a server that knows two services, and what was asked of them. */
function settings(overrides: Partial<CarrierSettings> = {}) {
  const asked: unknown[] = [];
  const carrierSettings: CarrierSettings = {
    services: [
      { name: '17track', wants: { baseUrl: false, hookSecret: false } },
      { name: 'karrio', wants: { baseUrl: true, hookSecret: true } },
    ],
    read: async () => OVERVIEW,
    async choose(shop, choice) {
      asked.push({ shop, choice });
      return { outcome: 'saved' };
    },
    async change(shop, change) {
      asked.push({ shop, change });
      return { outcome: 'saved' };
    },
    async turnOff(shop) {
      asked.push({ shop, off: true });
    },
    ...overrides,
  };
  return { carrierSettings, asked };
}

function portsOver(carrierSettings: CarrierSettings, checks = 1) {
  const endsAt = new Date(NOW.getTime() + 90_000);
  const counters = { add: async () => ({ count: checks, endsAt }) };
  return fakePorts({ carriers: { carrierSettings, counters } });
}

async function ask(
  ports: AppPorts,
  method: string,
  body?: unknown,
  headers: HeadersInit = signedIn(),
): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return send(ports, PATH, { method, headers, ...(body !== undefined && { body: text }) });
}

const broken = (): Promise<never> => Promise.reject(new TypeError(`down with ${KEY} ${SECRET}`));

describe('GET /admin/carriers', () => {
  it('answers with what the page shows, and with nothing else of the account', async () => {
    const connected = { ...OVERVIEW.connected, apiKey: KEY, hookSecret: SECRET };
    const { carrierSettings } = settings({
      read: async () => Object.assign({ ...OVERVIEW }, { connected }),
    });
    const response = await ask(portsOver(carrierSettings), 'GET');
    const text = await response.text();
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(JSON.parse(text)).toEqual({
      keeping: 'on',
      services: [
        { name: '17track', wantsAddress: false, wantsHookSecret: false },
        { name: 'karrio', wantsAddress: true, wantsHookSecret: true },
      ],
      connected: {
        name: 'karrio',
        address: 'https://karrio.example/api',
        hasHookSecret: true,
        hookPath: '/carriers/0123',
        sendsPostalCode: true,
        writesBack: false,
        monthlyCeiling: 500,
        usedThisMonth: 12,
        renewsOn: '2026-12-01',
        checkedAt: NOW.toISOString(),
        trouble: { code: 'no_answer', at: NOW.toISOString(), resumesAt: null },
      },
      mayReadPostalCode: true,
      mayWriteBack: false,
      total: { parcels: 0, fromShopify: 0, fromService: 0 },
      carriers: [],
      others: null,
    });
    expect(text).not.toContain(KEY);
    expect(text).not.toContain(SECRET);
  });

  it.each([
    ['of a quarter of an hour', 15, NOW, true],
    ['of less that passes by itself', 14, NOW, false],
    ['of less that does not', 14, null, true],
  ])('tells trouble %s: %s minutes', async (_, minutes, resumesAt, isTold) => {
    const checkedAt = new Date(NOW.getTime() - minutes * 60_000);
    const trouble = { code: 'server_error', at: NOW, resumesAt } as const;
    const { carrierSettings } = settings({
      read: async () =>
        Object.assign(
          { ...OVERVIEW },
          { connected: { ...OVERVIEW.connected, checkedAt, trouble } },
        ),
    });
    const response = await ask(portsOver(carrierSettings), 'GET');
    const { connected }: { connected: object } = await response.json();
    expect(connected).toHaveProperty('trouble', isTold ? expect.any(Object) : null);
  });

  it('lists carriers by what has no news, and sums up those beyond thirty', async () => {
    const carriers = Array.from({ length: 32 }, (_, index) => ({
      carrier: `Carrier ${index}`,
      parcels: index + 1,
      fromShopify: 1,
      fromService: 0,
    }));
    const { carrierSettings } = settings({ read: async () => ({ ...OVERVIEW, carriers }) });
    const page = await (await ask(portsOver(carrierSettings), 'GET')).json();
    expect(page).toMatchObject({
      total: { parcels: 528, fromShopify: 32, fromService: 0 },
      others: { parcels: 3, fromShopify: 2, fromService: 0 },
    });
    expect(page).toHaveProperty('carriers.length', 30);
    expect(page).toHaveProperty('carriers.0.carrier', 'Carrier 31');
  });

  it.each([
    ['server', 'off_for_server'],
    ['merchant', 'off_for_shop'],
  ] as const)('says that no orders are kept: %s', async (by, keeping) => {
    const { carrierSettings } = settings({ read: async () => ({ outcome: 'off', by }) });
    expect(await (await ask(portsOver(carrierSettings), 'GET')).json()).toEqual({ keeping });
  });
});

describe('PUT /admin/carriers', () => {
  it('has an account checked and saved, without the spaces around what was pasted', async () => {
    const { carrierSettings, asked } = settings();
    const ports = portsOver(carrierSettings);
    const response = await ask(ports, 'PUT', { ...CHOICE, key: ` ${KEY}\n` });
    expect([response.status, await response.json()]).toMatchObject([200, { keeping: 'on' }]);
    const account = { apiKey: KEY, baseUrl: 'https://karrio.example/api', hookSecret: null };
    expect(asked).toEqual([
      {
        shop: aShop(),
        choice: {
          name: 'karrio',
          account,
          monthlyCeiling: 500,
          sendsPostalCode: true,
        },
      },
    ]);
    expect(ports.logged).toMatchObject([
      { message: 'chose a tracking service', facts: { service: 'karrio', outcome: 'saved' } },
    ]);
    expect(inspect(ports.logged, { depth: null })).not.toContain(KEY);
  });

  it('gives a service that has one server for all no other address', async () => {
    const { carrierSettings, asked } = settings();
    await ask(portsOver(carrierSettings), 'PUT', { ...CHOICE, name: '17track' });
    expect(asked).toMatchObject([{ choice: { account: { baseUrl: null } } }]);
  });

  it.each<[Partial<ChooseServiceRequest>, object]>([
    [{ key: ' ' }, { key: 'key_missing' }],
    [{ key: 'two words' }, { key: 'key_malformed' }],
    [{ key: 'k\u2014y' }, { key: 'key_malformed' }],
    [{ key: 'k\r\nx-header: 1' }, { key: 'key_malformed' }],
    [{ key: 'k'.repeat(1_001) }, { key: 'key_malformed' }],
    [{ address: '' }, { address: 'address_malformed' }],
    [{ address: 'http://karrio.example' }, { address: 'address_malformed' }],
    [{ address: 'https://me:pass@karrio.example' }, { address: 'address_malformed' }],
    [{ address: 'https://karrio.example/?a=b' }, { address: 'address_malformed' }],
    [{ address: 'https://karrio.example/a b' }, { address: 'address_malformed' }],
    [{ address: `https://karrio.example/${'a'.repeat(300)}` }, { address: 'address_malformed' }],
    [{ monthlyCeiling: 0 }, { monthlyCeiling: 'ceiling_malformed' }],
    [{ monthlyCeiling: 1.5 }, { monthlyCeiling: 'ceiling_malformed' }],
    [{ monthlyCeiling: 1_000_001 }, { monthlyCeiling: 'ceiling_malformed' }],
    [{ name: 'ship24' }, { name: 'service_not_offered' }],
    [
      { key: '', monthlyCeiling: -1 },
      { key: 'key_missing', monthlyCeiling: 'ceiling_malformed' },
    ],
  ])('asks no service about what is wrong already: %j', async (wrong, problems) => {
    const { carrierSettings, asked } = settings();
    const response = await ask(portsOver(carrierSettings), 'PUT', { ...CHOICE, ...wrong });
    expect([response.status, await response.json()]).toEqual([422, { problems }]);
    expect(asked).toEqual([]);
  });

  it.each<[ServiceProblem, object, object]>([
    ['wrong_key', { key: 'key_wrong' }, { key: 'key_wrong' }],
    ['quota_used_up', { key: 'key_used_up' }, { key: 'key_used_up' }],
    ['unreachable', { name: 'service_unreachable' }, { address: 'address_silent' }],
    ['unexpected_answer', { name: 'service_unexpected' }, { address: 'address_unexpected' }],
    ['busy', { name: 'service_busy' }, { name: 'service_busy' }],
    ['address_refused', { address: 'address_refused' }, { address: 'address_refused' }],
    ['not_offered', { name: 'service_not_offered' }, { name: 'service_not_offered' }],
  ])('says at its field what the service says: %s', async (problem, ofOne, ofOwn) => {
    const { carrierSettings } = settings({
      choose: async () => ({ outcome: 'refused', problem }),
    });
    for (const [name, problems] of [
      ['17track', ofOne],
      ['karrio', ofOwn],
    ] as const) {
      const ports = portsOver(carrierSettings);
      const response = await ask(ports, 'PUT', { ...CHOICE, name });
      expect([response.status, await response.json()]).toEqual([422, { problems }]);
      expect(inspect(ports.logged, { depth: null })).not.toContain(KEY);
    }
  });

  it('checks no more keys after too many, and says when again', async () => {
    const { carrierSettings, asked } = settings();
    const response = await ask(portsOver(carrierSettings, 21), 'PUT', CHOICE);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '90']);
    expect(await response.json()).toEqual({ problems: { key: 'too_many_checks' } });
    expect(asked).toEqual([]);
    expect((await ask(portsOver(carrierSettings, 20), 'PUT', CHOICE)).status).toBe(200);
  });

  it('answers 409 where no orders are kept', async () => {
    const { services } = settings().carrierSettings;
    const response = await ask(portsOver({ ...NO_CARRIER_SETTINGS, services }), 'PUT', CHOICE);
    expect([response.status, await response.json()]).toEqual([409, { keeping: 'off_for_server' }]);
  });
});

describe('PATCH /admin/carriers', () => {
  it.each([
    [CHANGE, CHANGE],
    [
      { ...CHANGE, hookSecret: ` ${SECRET} ` },
      { ...CHANGE, hookSecret: SECRET },
    ],
    [
      { ...CHANGE, hookSecret: '' },
      { ...CHANGE, hookSecret: null },
    ],
  ])('changes what needs no key: %j', async (body, change) => {
    const { carrierSettings, asked } = settings();
    const ports = portsOver(carrierSettings);
    const response = await ask(ports, 'PATCH', body);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain(SECRET);
    expect(asked).toEqual([{ shop: aShop(), change }]);
    expect(inspect(ports.logged, { depth: null })).not.toContain(SECRET);
  });

  it.each([
    [{ monthlyCeiling: 0 }, { monthlyCeiling: 'ceiling_malformed' }],
    [{ hookSecret: 'a\nb' }, { hookSecret: 'secret_malformed' }],
    [{ hookSecret: 'a'.repeat(501) }, { hookSecret: 'secret_malformed' }],
  ])('refuses %j', async (wrong, problems) => {
    const { carrierSettings, asked } = settings();
    const response = await ask(portsOver(carrierSettings), 'PATCH', { ...CHANGE, ...wrong });
    expect([response.status, await response.json()]).toEqual([422, { problems }]);
    expect(asked).toEqual([]);
  });

  it('changes no address, so that the saved key goes nowhere else', async () => {
    const { carrierSettings, asked } = settings();
    const body = { ...CHANGE, address: 'https://elsewhere.example' };
    expect((await ask(portsOver(carrierSettings), 'PATCH', body)).status).toBe(400);
    expect(asked).toEqual([]);
  });

  it('answers 404 where there is no account', async () => {
    const { carrierSettings } = settings({ change: async () => ({ outcome: 'none' }) });
    expect((await ask(portsOver(carrierSettings), 'PATCH', CHANGE)).status).toBe(404);
  });
});

describe('every change of carriers', () => {
  it('turns the service off in its own shop, and answers with what is so then', async () => {
    const { carrierSettings, asked } = settings();
    const ports = portsOver(carrierSettings);
    expect((await ask(ports, 'DELETE')).status).toBe(200);
    expect(asked).toEqual([{ shop: aShop(), off: true }]);
    expect(ports.logged).toMatchObject([{ facts: { shop: aShop(), user: expect.any(String) } }]);
  });

  it.each([
    ['GET', undefined],
    ['PUT', CHOICE],
    ['PATCH', CHANGE],
    ['DELETE', undefined],
  ])('is refused to who is not signed in: %s', async (method, body) => {
    const { carrierSettings, asked } = settings();
    for (const headers of [{}, signedIn(NOW, 'guessed')]) {
      const response = await ask(portsOver(carrierSettings), method, body, headers);
      expect(response.status).toBe(401);
    }
    expect(asked).toEqual([]);
  });

  it.each(['', '{', '[]', 'null', '{"key":"k"}', JSON.stringify({ ...CHOICE, more: 1 })])(
    'is refused with the body %j',
    async (body) => {
      const { carrierSettings, asked } = settings();
      for (const method of ['PUT', 'PATCH']) {
        expect((await ask(portsOver(carrierSettings), method, body)).status).toBe(400);
      }
      expect(asked).toEqual([]);
    },
  );

  it('is refused with a body that is too large', async () => {
    const { carrierSettings } = settings();
    const body = { ...CHOICE, key: 'k'.repeat(20_000) };
    expect((await ask(portsOver(carrierSettings), 'PUT', body)).status).toBe(413);
  });

  it.each([
    ['GET', undefined],
    ['PUT', CHOICE],
    ['PATCH', CHANGE],
    ['DELETE', undefined],
  ])('answers 503 to %s when the database does not answer', async (method, body) => {
    const { carrierSettings } = settings({
      ...(method === 'GET' && { read: () => Promise.reject(new Error('down')) }),
      choose: broken,
      change: broken,
      turnOff: broken,
    });
    const ports = portsOver(carrierSettings);
    const response = await ask(ports, method, body);
    expect(response.status).toBe(503);
    expect(ports.logged).toMatchObject([{ level: 'error' }]);
    for (const text of [await response.text(), inspect(ports.logged, { depth: null })]) {
      expect(text).not.toContain(KEY);
      expect(text).not.toContain(SECRET);
    }
  });
});
