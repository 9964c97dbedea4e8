import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAdminApi, type AdminApi } from '../../e2e/fake-shopify/admin-api/admin-api.ts';
import { PLUS_PLAN } from '../../e2e/fake-shopify/admin-api/points-bucket.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from '../../e2e/fake-shopify/demo-shop.ts';
import { openStoresInMemory, startApp } from '../../e2e/fixtures/start-app.ts';
import { createContactOf } from '../access/contact.ts';
import { signedPath } from '../app.fixtures.ts';
import { aShipment, aShop, NOW } from '../core/order.fixtures.ts';
import type { Stores } from '../stores/create-stores.ts';
import { anEntry } from '../stores/kept-orders.fixtures.ts';

const JANE = 'jane@example.com';
const NUMBER = '3SABC123456789';

let admin: AdminApi;
let stores: Stores;
let app: Awaited<ReturnType<typeof startApp>>;

beforeAll(async () => {
  // A shop that answers, and has no orders: whatever is found was kept.
  admin = await startAdminApi({
    orders: [],
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: DEMO_SCOPES,
    now: () => NOW,
    plan: PLUS_PLAN,
  });
  stores = await openStoresInMemory();
  const cursor = { cursorAt: NOW, caughtUpAt: NOW, setAt: NOW, dueAt: new Date(8.64e15) };
  const facts = { timeZone: 'UTC', nameFormat: { prefix: '#', suffix: '' } };
  await stores.shops.saveFacts(aShop(), facts, NOW);
  await stores.syncCursors.save(aShop(), 'orders', cursor);
  const passContact = createContactOf(DEMO_API_SECRET)(aShop(), JANE);
  const shipments = [aShipment({ parcels: [{ carrier: 'PostNL', number: NUMBER, url: null }] })];
  const contact = stores.contactsOf(aShop(), JANE)[0];
  await stores.keptOrders.put(aShop(), anEntry({ shipments }, { contact, passContact }), NOW);
  app = await startApp({
    adminUrl: admin.url,
    now: () => NOW,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    stores,
    keepOrders: true,
    startMiss: () => async () => {},
  });
});

afterAll(async () => {
  await app.close();
  await stores.close();
  await admin.close();
});

/** Sends the form of the page. */
async function send(form: Record<string, string>): Promise<string> {
  const response = await fetch(app.url + signedPath('/proxy/find', NOW, {}, DEMO_API_SECRET), {
    method: 'POST',
    headers: { 'x-forwarded-for': '203.0.113.7' },
    body: new URLSearchParams({ door: 'parcel', locale: 'en', ...form }),
  });
  return response.text();
}

/** The page of an answer, without what was typed. */
async function pageOf(number: string, email: string): Promise<string> {
  return (await send({ number, email })).replace(`value="${number}"`, '').replace(email, '');
}

/** Sends what the widget sends. */
async function look(order: string, email: string): Promise<unknown> {
  const path = signedPath('/proxy/lookup', NOW, {}, DEMO_API_SECRET);
  const response = await fetch(app.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.8' },
    body: JSON.stringify({ order, email, locale: 'en' }),
  });
  return response.json();
}

describe('a tracking number', () => {
  it.each(['3SABC123456789', ' 3s abc-123 456 789 '])(
    'opens the order of its parcel, typed as %j with its e-mail address',
    async (number) => {
      const page = await send({ number, email: ' Jane@Example.com' });
      expect(page).toContain('<title>#1001 ');
      // The form above the answer looks up an order again.
      expect(page).toContain('action="lookup"');
    },
  );

  it('opens nothing with another address, and the page is that of a number of nobody', async () => {
    const [another, nobodys] = [
      await pageOf(NUMBER, 'stranger@example.com'),
      await pageOf('3SXYZ000000000', 'stranger@example.com'),
    ];
    expect(another).toBe(nobodys);
    expect(another).toContain('We cannot find an order with this tracking number');
  });

  it('keeps what was typed, and says at each field what is wrong', async () => {
    const page = await send({ number: '12', email: 'jane' });
    expect(page).toContain('Type the whole tracking number');
    expect(page).toContain('Type your whole email address');
    expect(page).toContain('value="12"');
    expect(page.match(/ autofocus/g)).toHaveLength(1);
  });

  it('opens its order from the form of the order’s number too, and a miss asks for that number', async () => {
    expect(await look(NUMBER, JANE)).toMatchObject({ outcome: 'found', order: { name: '#1001' } });
    const problems = [{ field: 'order', code: 'order_is_tracking_number' }];
    const miss = { outcome: 'invalid', problems };
    expect(await look(NUMBER, 'stranger@example.com')).toEqual(miss);
    expect(await look('3SXYZ000000000', JANE)).toEqual(miss);
  });

  it('is guessed at as often as an order’s number, and no more', async () => {
    const answers: string[] = [];
    for (let guess = 0; guess < 7; guess += 1) {
      answers.push(await send({ number: NUMBER, email: `stranger${guess}@example.org` }));
    }
    expect(answers.at(0)).toContain('We cannot find an order with this tracking number');
    expect(answers.at(-1)).toContain('Too many tries from here');
  });
});
