import { describe, expect, it } from 'vitest';
import {
  nameKey,
  parseCodeLookup,
  parseOrderLookup,
  type OrderLookup,
} from '../core/lookup/order-lookup.ts';
import type { Order } from '../core/order.ts';
import { anOrder, aShop, NOW } from '../core/order.fixtures.ts';
import type { KeptOrder } from '../ports/kept-orders.ts';
import { createFindOrder, type FindOrderOptions } from './find-order.ts';

const MINUTE = 60_000;
const LIVE = anOrder({ name: 'live' });
const KEPT = anOrder({ name: 'kept' });

function before(milliseconds: number): Date {
  return new Date(NOW.getTime() - milliseconds);
}

/** An order as fresh as it can be, while it is under way. */
function aKeptOrder(overrides: Partial<KeptOrder> = {}): KeptOrder {
  return {
    order: KEPT,
    passContact: 'jane@example.com',
    confirmationKey: 'XPV5GK8QJ',
    isFinished: false,
    staleSince: null,
    caughtUpAt: NOW,
    ...overrides,
  };
}

async function freshOrder(): Promise<KeptOrder> {
  return aKeptOrder();
}

async function namedOrder(): Promise<KeptOrder> {
  return aKeptOrder({ order: anOrder({ name: '#EN1001' }) });
}

function lookup(order: string, email = 'jane@example.com'): OrderLookup {
  const parsed = parseOrderLookup({ order, email });
  if (!parsed.ok) throw new Error(`no look-up: ${order}`);
  return parsed.lookup;
}

function byCode(order: string, code = 'XPV5GK8QJ'): OrderLookup {
  const parsed = parseCodeLookup({ order, code });
  if (!parsed.ok) throw new Error(`no look-up: ${order}`);
  return parsed.lookup;
}

/** What is found, and what was counted and asked for on the way. */
async function find(
  kept: () => Promise<KeptOrder | null>,
  {
    order = '1001',
    byId,
    ...overrides
  }: Partial<FindOrderOptions> & {
    order?: string | OrderLookup;
    byId?: { contact: string | null; typed?: OrderLookup };
  } = {},
): Promise<{ found: Order | null; counted: string[]; names: readonly string[]; errors: number }> {
  const counted: string[] = [];
  let names: readonly string[] = [];
  let errors = 0;
  const { findOrder, findOrderById } = createFindOrder({
    keptOrders: {
      async findByName(_, asked) {
        names = asked;
        return kept();
      },
      async findByCode(_, asked) {
        names = asked;
        return kept();
      },
      findByFactor: kept,
      idsOfParcel: async () => [],
      findById: kept,
    },
    shops: {
      loadFacts: async () => ({
        timeZone: 'Europe/Amsterdam',
        nameFormat: { prefix: '#EN', suffix: '' },
      }),
    },
    contactsOf: () => [{ version: 'k1', pseudonym: new Uint8Array(16) }],
    passContactOf: (_, credential) => credential ?? '',
    live: { findOrder: async () => LIVE, findOrderById: async () => LIVE },
    now: () => NOW,
    count: (result) => void counted.push(result),
    onUnavailable: () => void (errors += 1),
    ...overrides,
  });
  const found = byId
    ? await findOrderById(aShop(), '1', byId.contact, byId.typed)
    : await findOrder(aShop(), typeof order === 'string' ? lookup(order) : order);
  return { found, counted, names, errors };
}

describe('an order that is kept', () => {
  it.each<[string, Partial<KeptOrder>]>([
    ['every change was seen', {}],
    ['changes were seen an hour ago', { caughtUpAt: before(60 * MINUTE) }],
    ['it is finished, and the shop lags', { isFinished: true, caughtUpAt: before(900 * MINUTE) }],
    ['a hint came two minutes ago', { staleSince: before(2 * MINUTE) }],
  ])('answers a look-up when %s', async (_, overrides) => {
    const { found, counted } = await find(async () => aKeptOrder(overrides));
    expect({ found, counted }).toEqual({ found: KEPT, counted: ['kept'] });
  });

  it.each<[string, string, Partial<KeptOrder>]>([
    ['changes were seen longer ago', 'lagging', { caughtUpAt: before(60 * MINUTE + 1) }],
    ['nobody looks for changes', 'lagging', { caughtUpAt: null }],
    ['it is finished, and nobody looks', 'lagging', { isFinished: true, caughtUpAt: null }],
    ['a clock was ahead', 'lagging', { caughtUpAt: before(-2 * MINUTE) }],
    ['a hint came longer ago', 'stale', { staleSince: before(2 * MINUTE + 1) }],
    [
      'it is finished, and a hint came',
      'stale',
      { isFinished: true, staleSince: before(3 * MINUTE) },
    ],
  ])('is read live when %s', async (_, result, overrides) => {
    const { found, counted } = await find(async () => aKeptOrder(overrides));
    expect({ found, counted }).toEqual({ found: LIVE, counted: [result] });
  });

  it('is looked for as the shop writes its likeliest name, and no less likely one', async () => {
    const { names } = await find(async () => null, { order: 'My orders #1001 and #1002' });
    expect(names).toEqual(['1001', 'EN1001']);
  });

  it('is opened by a pass of its address or its code, and by a support link', async () => {
    for (const contact of ['jane@example.com', 'XPV5GK8QJ', null]) {
      expect((await find(freshOrder, { byId: { contact } })).found, contact ?? 'link').toBe(KEPT);
    }
  });

  it('answers the link of a mail', async () => {
    const { found, names } = await find(freshOrder, { order: byCode('1001') });
    expect({ found, names }).toEqual({ found: KEPT, names: ['1001', '#EN1001'].map(nameKey) });
  });

  it('is read live for a pass of another contact: the address may just have been corrected', async () => {
    const { found, counted } = await find(freshOrder, { byId: { contact: 'jack' } });
    expect({ found, counted }).toEqual({ found: LIVE, counted: ['absent'] });
  });
});

describe('what was typed beside a pass', () => {
  it.each<[string, OrderLookup]>([
    ['its number, as the shop writes it, and its address', lookup('EN1001')],
    ['its number without the prefix', lookup('1001')],
    ['its confirmation number and its address', lookup('xpv5gk8qj')],
    ['its number and its confirmation number', byCode('1001')],
  ])('opens the order that is kept when it is %s', async (_, typed) => {
    const { found, counted } = await find(namedOrder, {
      byId: { contact: 'jane@example.com', typed },
    });
    expect({ name: found?.name, counted }).toEqual({ name: '#EN1001', counted: ['kept'] });
  });

  it.each<[string, OrderLookup]>([
    ['another number', lookup('1002')],
    ['another address', lookup('1001', 'jack@example.com')],
    ['another code', byCode('1001', 'XPV5GK8QK')],
    ['its code, twice', byCode('XPV5GK8QJ')],
  ])('is compared with Shopify’s record when it is %s', async (_, typed) => {
    const { found, counted } = await find(namedOrder, {
      byId: { contact: 'jane@example.com', typed },
    });
    expect({ found, counted }).toEqual({ found: LIVE, counted: ['absent'] });
  });

  it('is compared with Shopify’s record when the order has no code to compare with', async () => {
    const { found } = await find(async () => aKeptOrder({ confirmationKey: null }), {
      byId: { contact: 'jane@example.com', typed: byCode('1001') },
    });
    expect(found).toBe(LIVE);
  });
});

describe('an order that is not kept', () => {
  it('is read live, so that nothing kept ever makes a miss', async () => {
    const { found, counted } = await find(async () => null);
    expect({ found, counted }).toEqual({ found: LIVE, counted: ['absent'] });
    expect((await find(async () => null, { byId: { contact: null } })).found).toBe(LIVE);
  });

  it('is a miss where Shopify has none either', async () => {
    const live = { findOrder: async () => null, findOrderById: async () => null };
    expect((await find(async () => null, { live })).found).toBeNull();
  });
});

describe('a database that is away', () => {
  it('is not waited for: the order is read live', async () => {
    const away = await find(() => Promise.reject(new Error('away')));
    expect(away).toMatchObject({ found: LIVE, counted: ['unavailable'], errors: 1 });
    const silent = await find(() => new Promise(() => {}), { timeout: 10 });
    expect(silent).toMatchObject({ found: LIVE, counted: ['unavailable'], errors: 1 });
  });

  it('is not needed for the format of names either', async () => {
    const shops = { loadFacts: () => Promise.reject(new Error('away')) };
    expect(await find(async () => aKeptOrder(), { shops })).toMatchObject({ found: LIVE });
  });
});
