import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  lookup,
  startShop,
  type ShopOptions,
  type ShopUnderTest,
} from '../../../e2e/fake-shopify/start-shop.fixtures.ts';
import { ADMIN_FAULTS } from '../../../e2e/fake-shopify/admin-api/admin-faults.ts';
import { DEMO_SCOPES } from '../../../e2e/fake-shopify/demo-shop.ts';
import { toList } from '../../../e2e/fake-shopify/admin-api/graphql-connection.ts';
import { sampleOrders, type SampleOrder } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { LOOKUP_DEADLINE } from './find-order.ts';
import { cachedFindOrder } from '../../lookup/answer-cache.fixtures.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

/** Milliseconds for a busy machine on top of the deadline: the test is that nothing hangs. */
const SLACK = 1_500;

const samples = sampleOrders(NOW);

let shop: ShopUnderTest;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => {
  shop.admin.fault = 'none';
  shop.admin.latencyMs = 0;
  shop.asked();
});

afterAll(() => shop.close());

async function aShopOfItsOwn(options: ShopOptions): Promise<ShopUnderTest> {
  const own = await startShop(options);
  onTestFinished(() => own.close());
  return own;
}

describe('a look-up', () => {
  it('takes two queries to find an order, one to miss it', async () => {
    expect((await shop.look('1002', emailOf('#1002')))?.name).toBe('#1002');
    expect(shop.asked()).toEqual(['FindOrderCandidates', 'OrderDetails']);
    expect(await shop.look('1002', 'stranger@example.com')).toBeNull();
    expect(await shop.look('999999', emailOf('#1002'))).toBeNull();
    expect(shop.asked()).toEqual(['FindOrderCandidates', 'FindOrderCandidates']);
  });

  it('costs nothing when repeated within seconds, and two queries for a thousand at once', async () => {
    const findOrder = cachedFindOrder(shop.findOrder);
    const same = lookup('1002', emailOf('#1002'));
    const look = () => findOrder(aShop(), same);
    const found = await Promise.all(Array.from({ length: 1_000 }, look));
    expect(new Set(found.map((order) => order?.name))).toEqual(new Set(['#1002']));
    expect(shop.asked()).toHaveLength(2);
    await look();
    expect(shop.asked()).toEqual([]);
  });

  it('does not cache a failure', async () => {
    const findOrder = cachedFindOrder(shop.findOrder);
    const same = lookup('1002', emailOf('#1002'));
    shop.admin.fault = 'http500';
    await expect(findOrder(aShop(), same)).rejects.toBeInstanceOf(ShopifyUnavailable);
    shop.admin.fault = 'none';
    expect((await findOrder(aShop(), same))?.name).toBe('#1002');
  });

  it('does not cache a miss: the order may be placed by now', async () => {
    const findOrder = cachedFindOrder(shop.findOrder);
    for (let time = 0; time < 2; time += 1) {
      expect(await findOrder(aShop(), lookup('999999', 'jane@example.com'))).toBeNull();
    }
    expect(shop.asked()).toHaveLength(2);
  });

  it('finds every sample order that has an e-mail address, and none that has not', async () => {
    for (const { name, email } of samples) {
      const found = await shop.look(name, email ?? 'jane@example.com');
      expect(found?.name ?? null, name).toBe(email ? name : null);
    }
  });

  it('reads an order by its id, the same as by name and e-mail address', async () => {
    const typed = await shop.look('1002', emailOf('#1002'));
    shop.asked();
    expect(await shop.findOrderById(aShop(), typed?.id ?? '', null)).toEqual(typed);
    expect(shop.asked()).toEqual(['OrderById', 'OrderDetails']);
    expect(await shop.findOrderById(aShop(), '1', null)).toBeNull();
  });

  it('reads an order by its id only as long as it has the contact', async () => {
    const typed = await shop.look('1002', emailOf('#1002'));
    const { findOrderById } = shop;
    expect(await findOrderById(aShop(), typed?.id ?? '', emailOf('#1002'))).toEqual(typed);
    expect(await findOrderById(aShop(), typed?.id ?? '', 'old@example.com')).toBeNull();
  });

  it('reads an order by its id as long as it has the code, where that is the contact', async () => {
    const followed = await shop.follow('1002', codeOf('#1002'));
    const { findOrderById } = shop;
    expect(await findOrderById(aShop(), followed?.id ?? '', codeOf('#1002'))).toEqual(followed);
    expect(await findOrderById(aShop(), followed?.id ?? '', codeOf('#1004'))).toBeNull();
  });

  it('reads no order by its id that is too old for the app', async () => {
    const old = samples.find(({ isOld }) => isOld) ?? fail();
    const id = (await shop.look(old.name, old.email ?? ''))?.id ?? fail();
    const own = await aShopOfItsOwn({ scopes: DEMO_SCOPES });
    expect(await own.findOrderById(aShop(), id, null)).toBeNull();
  });

  it('gives the merchant every order of a name, the newest first', async () => {
    const named = (name: string) =>
      shop.findNamed(aShop(), lookup(name, 'jane@example.com').references);
    const order = await shop.look('1002', emailOf('#1002'));
    const expected = { id: order?.id, name: '#1002', placedAt: order?.placedAt };
    shop.asked();
    expect(await named('#1002')).toEqual([expected]);
    expect(shop.asked()).toEqual(['FindOrderCandidates']);
    const [newer, older, ...others] = await named('#1024');
    expect([newer?.name, older?.name, others]).toEqual(['#1024', '#1024', []]);
    expect(newer?.placedAt.localeCompare(older?.placedAt ?? '')).toBe(1);
    expect(await named('999999')).toEqual([]);
  });

  it('distinguishes two orders of one name by their e-mail address', async () => {
    const alike = samples.filter(({ name }) => name === '#1024');
    expect(alike).toHaveLength(2);
    const found = await Promise.all(alike.map(({ name, email }) => shop.look(name, email ?? '')));
    expect(new Set(found.map((order) => order?.shipments.length))).toEqual(new Set([0, 1]));
  });

  it('does not take #10010 for #1001, though the search brings up both', async () => {
    expect((await shop.look('1001', emailOf('#1001')))?.name).toBe('#1001');
    expect((await shop.look('10010', emailOf('#10010')))?.name).toBe('#10010');
  });

  it('finds by the confirmation number', async () => {
    const { order } = samples.find(({ name }) => name === '#1002') ?? fail();
    const number = order.confirmationNumber ?? fail();
    expect((await shop.look(number.toLowerCase(), emailOf('#1002')))?.name).toBe('#1002');
  });

  it('finds by number and code the one order that has both, in two queries, and misses in one', async () => {
    expect((await shop.follow('1002', codeOf('#1002')))?.name).toBe('#1002');
    expect((await shop.follow('#1002', codeOf('#1002').toLowerCase()))?.name).toBe('#1002');
    expect(shop.asked()).toEqual([
      'FindOrderCandidates',
      'OrderDetails',
      'FindOrderCandidates',
      'OrderDetails',
    ]);
    expect(await shop.follow('1002', codeOf('#1004')), 'another order’s').toBeNull();
    expect(await shop.follow('1002', 'XPAV284CT'), 'nobody’s').toBeNull();
    expect(await shop.follow('999999', codeOf('#1002')), 'no order’s number').toBeNull();
    expect(await shop.follow(codeOf('#1002'), codeOf('#1002')), 'the code alone').toBeNull();
    expect(shop.asked()).toEqual(Array(4).fill('FindOrderCandidates'));
  });

  it('finds by its code no order that has none', async () => {
    const { name, email, order } = samples.find(isWithoutCode) ?? fail();
    expect(order.confirmationNumber).toBeNull();
    for (const code of ['NULL00', 'XPAV284CT', '000000']) {
      expect(await shop.follow(name, code)).toBeNull();
    }
    expect((await shop.look(name, email ?? ''))?.name).toBe(name);
  });

  it('finds by their codes every sample order that has one, also of two with one name', async () => {
    for (const { name, order } of samples.filter((one) => !isWithoutCode(one))) {
      const found = await shop.follow(name, order.confirmationNumber ?? fail());
      expect(`gid://shopify/Order/${found?.id}`, name).toBe(order.id);
    }
  });

  it.each([
    ['EN', '', '1001', 'EN1001'],
    ['EN', '', 'en1001', 'EN1001'],
    ['', '.NL', '1001', '1001.NL'],
    ['A/', '', 'A/1001', 'A/1001'],
    ['A/', '', '#1001', 'A/1001'],
  ])('in a shop that writes %j…%j, %j is %s', async (prefix, suffix, typed, name) => {
    const renamed = samples.flatMap((sample) =>
      sample.name === '#1002' ? [{ ...sample, name, order: { ...sample.order, name } }] : [],
    );
    const own = await aShopOfItsOwn({
      orders: renamed,
      shop: { orderNumberFormatPrefix: prefix, orderNumberFormatSuffix: suffix },
    });
    expect((await own.look(typed, emailOf('#1002')))?.name).toBe(name);
    own.asked();
    await own.look(typed, emailOf('#1002'));
    expect(own.asked(), 'the format is known by now').toHaveLength(2);
  });

  it.each([
    ['№', '', '№1001', '№1001'],
    ['№', '', '№ 1001', '№1001'],
    ['№', '', '1001', '№1001'],
    ['№', '', 'No1001', '№1001'],
    ['Nº', '', 'Nº1001', 'Nº1001'],
    ['N°', '', 'N°1001', 'N°1001'],
    ['', '™', '1001™', '1001™'],
    ['★', '', 'Order ★1001', '★1001'],
    // The merchant has changed the format since.
    ['#', '', '№1001', '№1001'],
    ['#', '', 'N°1001', 'N°1001'],
    ['#', '', '№1001', '#1001'],
  ])('F13: in a shop that writes %s…%s, %j is %s', async (prefix, suffix, typed, name) => {
    const renamed = samples.flatMap((sample) =>
      sample.name === '#1002' ? [{ ...sample, name, order: { ...sample.order, name } }] : [],
    );
    const own = await aShopOfItsOwn({
      orders: renamed,
      shop: { orderNumberFormatPrefix: prefix, orderNumberFormatSuffix: suffix },
    });
    expect((await own.look(typed, emailOf('#1002')))?.name).toBe(name);
  });

  it('reads all pages of an order that is larger than one page', async () => {
    const big = samples.find(({ state }) => state.startsWith('a big order')) ?? fail();
    const order = await shop.look(big.name, big.email ?? '');
    expect(order?.lines).toHaveLength(30);
    expect(order?.shipments).toHaveLength(8);
    const scans = order?.shipments.map(({ reports }) => reports[0]?.events.length ?? 0) ?? [];
    expect(Math.max(...scans)).toBe(60);
    expect(order?.truncated).toBe(false);
    const asked = shop.asked();
    expect(asked).toContain('AllFulfillments');
    expect(asked).toContain('MoreLines');
    expect(asked).toContain('MoreEvents');
  });

  it('says so when an order holds more than is read', async () => {
    const many = sampleOrders(NOW).filter(({ name }) => name === '#1002');
    for (const fulfillment of many.flatMap(({ order }) => order.fulfillments({}))) {
      const numbers = fulfillment.trackingInfo({});
      const [one] = numbers;
      if (one) fulfillment.trackingInfo = toList(Array.from({ length: 14 }, () => one));
    }
    const own = await aShopOfItsOwn({ orders: many });
    expect(await own.look('1002', emailOf('#1002'))).toMatchObject({ truncated: true });
  });

  it('looks past a page of orders whose names only begin alike', async () => {
    const mine = samples.find(({ name }) => name === '#1002') ?? fail();
    const longer = Array.from({ length: 120 }, (_, at) => {
      const name = `#1002${String(at).padStart(3, '0')}`;
      const processedAt = '2020-01-01T00:00:00Z';
      return {
        ...mine,
        name,
        order: { ...mine.order, id: `${mine.order.id}${at}`, name, processedAt },
      };
    });
    const own = await aShopOfItsOwn({ orders: [...longer, mine] });
    expect((await own.look('1002', emailOf('#1002')))?.name).toBe('#1002');
    expect(own.asked().filter((name) => name === 'FindOrderCandidates')).toHaveLength(3);
  });

  it.each([
    ['other people’s', 'import@example.com'],
    ['the shopper’s own', null],
  ])('F16: finds the order behind 400 imported ones that begin alike, %s', async (_, email) => {
    const mine = samples.find(({ name }) => name === '#1002') ?? fail();
    const own = await aShopOfItsOwn({
      orders: [...imported(mine, 400, email ?? mine.order.email), mine],
    });
    expect((await own.look('1002', emailOf('#1002')))?.name).toBe('#1002');
    const searches = own.asked().filter((name) => name === 'FindOrderCandidates');
    expect(searches).toHaveLength(3);
  });

  it('F16: says that there is no such order when none is left to be read', async () => {
    const mine = samples.find(({ name }) => name === '#1002') ?? fail();
    const own = await aShopOfItsOwn({ orders: imported(mine, 400, 'import@example.com') });
    expect(await own.look('1002', 'jane@example.com')).toBeNull();
  });

  it('F16: never says so when more orders begin alike than can be read', async () => {
    const mine = samples.find(({ name }) => name === '#1002') ?? fail();
    const own = await aShopOfItsOwn({ orders: imported(mine, 700, mine.order.email) });
    await expect(own.look('1002', emailOf('#1002'))).rejects.toBeInstanceOf(ShopifyUnavailable);
    const merchant = lookup('1002', 'jane@example.com').references;
    await expect(own.findNamed(aShop(), merchant)).rejects.toBeInstanceOf(ShopifyUnavailable);
  });

  it('takes the order that was most likely meant, of two that are both the shopper’s', async () => {
    const mine = samples.find(({ name }) => name === '#1002') ?? fail();
    const older = {
      ...mine.order,
      id: 'gid://shopify/Order/2',
      name: '#2',
      processedAt: '2020-01-01T00:00:00Z',
    };
    const own = await aShopOfItsOwn({ orders: [{ ...mine, name: '#2', order: older }, mine] });
    expect((await own.look('Order 1002, 2 items', emailOf('#1002')))?.name).toBe('#1002');
  });

  it('never returns what a search finds that ignores its terms', async () => {
    const strangers = samples.map((sample) => ({ ...sample, name: '#1' }));
    const own = await aShopOfItsOwn({ orders: strangers });
    expect(await own.look('999', emailOf('#1002'))).toBeNull();
  });
});

describe('when Shopify', () => {
  it.each(ADMIN_FAULTS.filter((fault) => fault !== 'none'))(
    'fails by %s, an order is never said to be missing',
    async (fault) => {
      shop.admin.fault = fault;
      const begun = performance.now();
      await expect(shop.look('1002', emailOf('#1002'))).rejects.toBeInstanceOf(ShopifyUnavailable);
      expect(performance.now() - begun).toBeLessThan(LOOKUP_DEADLINE + SLACK);
    },
  );

  it('hangs, the connection is really cut when the time is over', async () => {
    const own = await aShopOfItsOwn({ deadline: 200 });
    own.admin.fault = 'hang';
    await expect(own.look('1002', emailOf('#1002'))).rejects.toMatchObject({ reason: 'deadline' });
    own.admin.fault = 'none';
    expect((await own.look('1002', emailOf('#1002')))?.name).toBe('#1002');
  });

  it('is slow in step two, the whole look-up keeps one deadline', async () => {
    const own = await aShopOfItsOwn({ deadline: 300 });
    own.admin.latencyMs = 200;
    await expect(own.look('1002', emailOf('#1002'))).rejects.toMatchObject({ reason: 'deadline' });
  });

  it('has too few points left, the look-up waits for them when that fits, and asks once', async () => {
    const own = await aShopOfItsOwn({ plan: { size: 60, restoreRate: 100 } });
    for (const name of ['#1002', '#1004', '#1003', '#1002']) {
      expect((await own.look(name, emailOf(name)))?.name).toBe(name);
    }
    // What the two queries cost is known from the first look-up, and may be asked for in vain there.
    expect(own.asked().slice(-6).join(' ')).toBe(
      'FindOrderCandidates OrderDetails '.repeat(3).trim(),
    );
  });

  it('asks to wait longer than there is time, the look-up says so at once', async () => {
    const own = await aShopOfItsOwn({ plan: { size: 60, restoreRate: 1 } });
    const looks = async (): Promise<void> => {
      for (const name of ['#1002', '#1004', '#1003']) await own.look(name, emailOf(name));
    };
    await expect(looks()).rejects.toMatchObject({ reason: 'throttled' });
  });

  it('refuses the token, the token is invalidated', async () => {
    const own = await aShopOfItsOwn({ accessToken: 'another' });
    await expect(own.look('1002', emailOf('#1002'))).rejects.toMatchObject({
      reason: 'token_refused',
    });
    expect(own.tokensInvalidated(), 'and asked for once more').toBe(2);
  });

  it('denies access to returns, the order is not returned without them', async () => {
    const own = await aShopOfItsOwn({ scopes: ['read_orders'] });
    await expect(own.look('1013', emailOf('#1013'))).rejects.toMatchObject({ reason: 'denied' });
  });
});

/** Orders of an earlier shop, `#1002000` and on, with the dates that they had there. */
function imported(like: SampleOrder, count: number, email: string | null): SampleOrder[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${like.name}${String(at).padStart(3, '0')}`;
    const id = `${like.order.id}${at}`;
    const processedAt = '2020-01-01T00:00:00Z';
    return { ...like, name, email, order: { ...like.order, id, name, email, processedAt } };
  });
}

function emailOf(name: string): string {
  return samples.find((sample) => sample.name === name)?.email ?? fail();
}

function codeOf(name: string): string {
  return samples.find((sample) => sample.name === name)?.order.confirmationNumber ?? fail();
}

function isWithoutCode({ email, order }: SampleOrder): boolean {
  return email !== null && order.confirmationNumber === null;
}

function fail(): never {
  throw new Error('the sample orders have changed');
}
