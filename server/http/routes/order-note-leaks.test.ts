import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { startAdminApi } from '../../../e2e/fake-shopify/admin-api/admin-api.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_KEY,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from '../../../e2e/fake-shopify/demo-shop.ts';
import { PLUS_PLAN } from '../../../e2e/fake-shopify/admin-api/points-bucket.ts';
import { demoMail } from '../../../e2e/fake-shopify/outbox/demo-mail.ts';
import { startMailServer } from '../../../e2e/fake-shopify/outbox/start-mail-server.ts';
import { sampleOrders } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { signSessionToken } from '../../../e2e/fake-shopify/token-endpoint/session-token.ts';
import { demoShop, startApp } from '../../../e2e/fixtures/start-app.ts';
import { signedPath } from '../../app.fixtures.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { createStores } from '../../stores/create-stores.ts';
import { aKey } from '../../stores/stores.fixtures.ts';

/** Planted in what staff wrote. Every spelling of it is found by the first word. */
const SECRET = 'quokka-note-for-staff';

/** A shop whose every order has the secret, on a database in a file. */
async function start() {
  const orders = sampleOrders(NOW).filter(({ name }) => name === '#1053');
  for (const { order } of orders) Object.assign(order, { note: SECRET, tags: ['vip', SECRET] });
  const clock = { now: NOW };
  const now = (): Date => clock.now;
  const folder = mkdtempSync(join(tmpdir(), 'order-note-'));
  const log: string[] = [];
  const write = (facts: object, message: string): void =>
    void log.push(
      message +
        JSON.stringify(facts, (_, value) => (value instanceof Error ? String(value.stack) : value)),
    );
  const admin = await startAdminApi({
    orders,
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: DEMO_SCOPES,
    plan: PLUS_PLAN,
    now,
  });
  const mailServer = await startMailServer();
  const stores = await createStores({ databaseUrl: join(folder, 'kept.sqlite'), keys: [aKey()] });
  const app = await startApp({
    adminUrl: admin.url,
    now,
    log: { info: write, warn: write, error: write },
    stores,
    keepOrders: true,
    mail: demoMail(mailServer, 'https://app.example'),
  });
  return { admin, stores, app, mailServer, log, folder, clock, sample: orders[0] };
}

it('what staff wrote reaches the staff who open the order, and nobody and nothing else', async () => {
  const { admin, stores, app, mailServer, log, folder, clock, sample } = await start();
  const authorization = `Bearer ${signSessionToken(
    { shop: DEMO_SHOP.domain, apiKey: DEMO_API_KEY, issuedAt: NOW },
    DEMO_API_SECRET,
  )}`;
  const staff = async (path: string, init: RequestInit = {}): Promise<string> => {
    const response = await fetch(app.url + path, { ...init, headers: { authorization } });
    expect(response.status, path).toBe(200);
    return response.text();
  };
  const shopper = async (path: string, type: string, body: string): Promise<string> => {
    const url = app.url + signedPath(path, NOW, {}, DEMO_API_SECRET);
    const headers = { 'content-type': type, 'x-forwarded-for': '203.0.113.7' };
    const response = await fetch(url, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
    return response.text();
  };
  const post = (path: string, body: object) =>
    staff(path, { method: 'POST', body: JSON.stringify(body) });
  /** What a report says, in its text, its page and its file. */
  const mailed = async (): Promise<string> => {
    const { view } = JSON.parse(await post('/admin/views', { name: 'All', query: 'view=all' }));
    const times = { weekdays: [1], hour: 8, language: 'en', sendsEmpty: true };
    const form = { viewId: view.id, ...times, recipients: [DEMO_SHOP.contactEmail] };
    const { reports } = JSON.parse(await post('/admin/reports', form));
    await post(`/admin/reports/${reports[0].id}/send`, {});
    await vi.waitFor(() => expect(mailServer.mails).toHaveLength(1), { timeout: 10_000 });
    const { raw, parsed } = mailServer.mails[0] ?? {};
    const files = parsed?.attachments.map(({ content }) => content.toString()) ?? [];
    const mail = [raw, parsed?.text, parsed?.html, ...files].join('\n');
    expect(mail).not.toContain(sample?.email);
    return mail;
  };
  const typed = { order: '1053', email: sample?.email ?? '', locale: 'en' };
  const orderId = sample?.order.legacyResourceId ?? '';
  const said: string[] = [];
  try {
    // Read live, kept, read again, and read from what is kept.
    said.push(await shopper('/proxy/lookup', 'application/json', JSON.stringify(typed)));
    const kept = async () => stores.keptOrders.findById(demoShop(), orderId);
    for (let look = 0; look < 100 && !(await kept()); look += 1) await sleep(20);
    clock.now = new Date(NOW.getTime() + 10_000);
    said.push(await staff(`/admin/orders/${orderId}/read-again`, { method: 'POST' }));
    expect(said.at(-1)).toBe('{"outcome":"read"}');
    said.push(await shopper('/proxy/lookup', 'application/json', JSON.stringify(typed)));
    said.push(
      await shopper(
        '/proxy/lookup',
        'application/x-www-form-urlencoded',
        `${new URLSearchParams(typed)}`,
      ),
    );
    const list = await staff('/admin/deliveries?view=all');
    const deliveryId = /"deliveryId":"(\d+)"/.exec(list)?.[1] ?? '';
    said.push(await staff('/admin/deliveries.csv?view=all'));
    said.push(await mailed());
    said.push(await staff(`/extension/orders/${orderId}?locale=en`));
    said.push(list, await staff(`/admin/deliveries/${orderId}/${deliveryId}`));

    // To the staff who have it open, beside what the shopper reads and not in it.
    const opened = await staff(`/admin/orders/${orderId}/shopper-view?locale=en`);
    const { note, html }: { note: object; html: string } = JSON.parse(opened);
    expect(note).toEqual({ text: SECRET, tags: ['vip', SECRET] });
    expect(html).toContain('#1053');
    said.push(html, JSON.stringify(await kept()));
    // Also where Shopify fails while it is read.
    admin.fault = 'garbage';
    expect(JSON.parse(await staff(`/admin/orders/${orderId}/shopper-view`))).toMatchObject({
      note: null,
    });
  } finally {
    await app.close();
    await stores.close();
    await admin.close();
    await mailServer.close();
  }
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  rmSync(folder, { recursive: true });
  expect(said.join('')).toContain('1053');
  expect(log.join('')).toContain(orderId);
  for (const text of [...said, ...log, ...files]) expect(text).not.toContain('quokka');
  for (const text of [...log, ...files]) expect(text).not.toContain(sample?.email);
});
