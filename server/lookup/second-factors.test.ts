import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startAdminApi, type AdminApi } from '../../e2e/fake-shopify/admin-api/admin-api.ts';
import { PLUS_PLAN } from '../../e2e/fake-shopify/admin-api/points-bucket.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from '../../e2e/fake-shopify/demo-shop.ts';
import { sampleOrders } from '../../e2e/fake-shopify/orders/sample-orders.ts';
import { demoShop, openStoresInMemory, startApp } from '../../e2e/fixtures/start-app.ts';
import { UNLIMITED_BUDGETS } from '../../e2e/fixtures/unlimited-budgets.ts';
import { signedPath } from '../app.fixtures.ts';
import type { SecondFactor, TrackResponse } from '../contract.ts';
import { NOW } from '../core/order.fixtures.ts';

let admin: AdminApi;

beforeAll(async () => {
  admin = await startAdminApi({
    orders: sampleOrders(NOW),
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: DEMO_SCOPES,
    now: () => NOW,
    plan: { ...PLUS_PLAN, size: Number.MAX_SAFE_INTEGER },
  });
});

afterAll(() => admin.close());

/** A server whose shop lets shoppers type these, of those that Shopify has approved. */
async function startServer({
  allowed,
  approved = ['postal_code', 'phone'],
  keepOrders = false,
}: {
  allowed: readonly SecondFactor[];
  approved?: readonly SecondFactor[];
  keepOrders?: boolean;
}) {
  const stores = await openStoresInMemory();
  const cursor = { cursorAt: NOW, caughtUpAt: NOW, setAt: NOW, dueAt: new Date(8.64e15) };
  await stores.syncCursors.save(demoShop(), 'orders', cursor);
  await stores.secondFactors.save(demoShop(), allowed);
  const app = await startApp({
    adminUrl: admin.url,
    now: () => NOW,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    budgets: UNLIMITED_BUDGETS,
    startMiss: () => async () => {},
    approvedFactors: approved,
    keepOrders,
    stores,
  });
  onTestFinished(async () => {
    await app.close();
    await stores.close();
  });
  admin.requests.length = 0;

  async function send(body: object): Promise<TrackResponse> {
    const path = signedPath('/proxy/lookup', NOW, {}, DEMO_API_SECRET);
    const response = await fetch(app.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, locale: 'en' }),
    });
    const answer: TrackResponse = await response.json();
    return answer;
  }
  return { stores, send, look: (order: string, email: string) => send({ order, email }) };
}

/** What was found, or why nothing was. */
const foundBy = (answer: TrackResponse): string =>
  answer.outcome === 'found' ? answer.order.name : answer.outcome;

describe('a look-up by a second factor', () => {
  it('finds the order by the postal code of its destination, however it is typed', async () => {
    const { look } = await startServer({ allowed: ['postal_code'] });
    for (const typed of ['1012 AB', '1012ab', 'NL-1012 AB', '１０１２ AB']) {
      expect(foundBy(await look('1002', typed)), typed).toBe('#1002');
    }
    expect(foundBy(await look('1002', '1012 AC'))).toBe('not_found');
    expect(foundBy(await look('999999', '1012 AB'))).toBe('not_found');
  });

  it('finds an order that has a telephone number and no e-mail address', async () => {
    const { look } = await startServer({ allowed: ['phone'] });
    for (const typed of ['06 12345678', '+31 6 12345678', '0031612345678', '+31 (0)6 1234 5678']) {
      expect(foundBy(await look('1018', typed)), typed).toBe('#1018');
    }
    expect(foundBy(await look('1018', '06 12345679'))).toBe('not_found');
    expect(foundBy(await look('1018', '12345678'))).toBe('not_found');
    expect(foundBy(await look('1018', 'jane@example.com'))).toBe('not_found');
  });

  it.each<[string, SecondFactor[], SecondFactor[]]>([
    ['the merchant has not turned it on', [], ['postal_code', 'phone']],
    ['Shopify has not approved the field', ['postal_code', 'phone'], []],
  ])('is no look-up while %s, and asks for no protected field', async (_, allowed, approved) => {
    const { look, send } = await startServer({ allowed, approved });
    for (const typed of ['1012 AB', '06 12345678']) {
      expect(await look('1018', typed)).toEqual({
        outcome: 'invalid',
        problems: [{ field: 'email', code: 'email_malformed' }],
      });
    }
    const found = await send({ order: '1002', email: emailOf('#1002') });
    expect(found.outcome).toBe('found');
    for (const { variables } of admin.requests) {
      expect(variables).not.toMatchObject({ withPostalCode: true });
      expect(variables).not.toMatchObject({ withPhone: true });
    }
  });

  it('asks for no more than what was typed', async () => {
    const { look } = await startServer({ allowed: ['postal_code', 'phone'] });
    await look('1002', '1012 AB');
    expect(admin.requests[0]?.variables).toMatchObject({ withPostalCode: true, withPhone: false });
    admin.requests.length = 0;
    await look('1002', emailOf('#1002'));
    expect(admin.requests[0]?.variables).toMatchObject({ withPostalCode: false, withPhone: false });
  });

  it('brings a pass that opens the order again, as long as the shop allows it', async () => {
    const { look, send, stores } = await startServer({ allowed: ['phone'] });
    const found = await look('1018', '06 12345678');
    if (found.outcome !== 'found') throw new Error('nothing was found');
    expect(foundBy(await send({ pass: found.pass }))).toBe('#1018');
    expect(await stores.secondFactors.load(demoShop())).toEqual(['phone']);
  });

  it('is answered from what is kept, without a point, and a miss goes on to Shopify', async () => {
    const { look, send } = await startServer({
      allowed: ['postal_code', 'phone'],
      keepOrders: true,
    });
    expect(foundBy(await look('1018', '06 12345678'))).toBe('#1018');
    await vi.waitFor(async () => {
      admin.requests.length = 0;
      const again = await look('1018', '+31612345678');
      expect(foundBy(again)).toBe('#1018');
      expect(admin.requests).toHaveLength(0);
    });
    // The answer to one text is cached for a moment; this is another.
    const byCode = await look('1018', '1012 AB');
    expect(foundBy(byCode)).toBe('#1018');
    if (byCode.outcome === 'found')
      expect(foundBy(await send({ pass: byCode.pass }))).toBe('#1018');
    expect(admin.requests).toHaveLength(0);
    expect(foundBy(await look('1018', '1012 AC'))).toBe('not_found');
    expect(admin.requests).toHaveLength(1);
  });
});

function emailOf(name: string): string {
  return sampleOrders(NOW).find((sample) => sample.name === name)?.email ?? '';
}
