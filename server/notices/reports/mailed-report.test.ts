import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { DEMO_API_KEY, DEMO_API_SECRET, DEMO_SHOP } from '../../../e2e/fake-shopify/demo-shop.ts';
import { demoMail } from '../../../e2e/fake-shopify/outbox/demo-mail.ts';
import { startMailServer } from '../../../e2e/fake-shopify/outbox/start-mail-server.ts';
import { startFakeShopify } from '../../../e2e/fake-shopify/start-fake-shopify.ts';
import { signSessionToken } from '../../../e2e/fake-shopify/token-endpoint/session-token.ts';
import { demoShop, openStoresInMemory, startApp } from '../../../e2e/fixtures/start-app.ts';
import type { ReportsPage } from '../../admin/reports/reports-contract.ts';
import type { SavedViews } from '../../admin/deliveries/views-contract.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { anEntry, FACTS } from '../../stores/kept-orders.fixtures.ts';

// Shopify's library verifies session tokens by `Date`.
beforeEach(() => void vi.setSystemTime(NOW));
afterEach(() => void vi.useRealTimers());

const APP_URL = 'https://app.example';

it('goes through the whole server: from a saved view to the mailbox, and one click ends it', async () => {
  const stores = await openStoresInMemory();
  const mailServer = await startMailServer();
  const shopify = await startFakeShopify({
    port: 0,
    now: () => NOW,
    app: (adminUrl, clock, sessionToken) =>
      startApp({
        adminUrl,
        now: clock,
        ...(sessionToken && { sessionToken, stores, mail: demoMail(mailServer, APP_URL) }),
        keepOrders: true,
        log: { info: () => {}, warn: () => {}, error: () => {} },
      }),
  });
  onTestFinished(async () => {
    await shopify.close();
    await mailServer.close();
    await stores.close();
  });
  await stores.shops.saveFacts(demoShop(), FACTS, NOW);
  await stores.keptOrders.put(demoShop(), anEntry(), NOW);

  async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const keys = { shop: DEMO_SHOP.domain, apiKey: DEMO_API_KEY, issuedAt: NOW };
    const response = await fetch(shopify.appUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${signSessionToken(keys, DEMO_API_SECRET)}`,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(response.status, path).toBe(200);
    const answer: Answer = await response.json();
    return answer;
  }

  const view = { name: 'All', query: 'view=all' };
  const { views } = await ask<SavedViews>('POST', '/admin/views', view);
  const form = {
    viewId: views[0]?.id ?? '',
    weekdays: [1],
    hour: 8,
    language: 'nl',
    sendsEmpty: false,
    recipients: [DEMO_SHOP.contactEmail],
  };
  const { reports } = await ask<ReportsPage>('POST', '/admin/reports', form);
  const [report] = reports;
  expect(report?.people).toMatchObject([{ state: 'agreed' }]);
  await ask('POST', `/admin/reports/${report?.id}/send`);
  await vi.waitFor(() => expect(mailServer.mails).toHaveLength(1), { timeout: 10_000 });

  const [{ raw, recipients, parsed } = { raw: '', recipients: [], parsed: null }] =
    mailServer.mails;
  expect(recipients).toEqual([DEMO_SHOP.contactEmail]);
  expect(parsed?.subject).toMatch(/^All: \d+ bezorging/);
  expect(parsed?.attachments[0]?.content.toString()).toMatch(/^\uFEFForder_name,.*\r\n"?#1001/);
  expect(raw).not.toMatch(/jane@example|tracking_number/i);
  const stop = /List-Unsubscribe: <https:\/\/app\.example(\S+)>/.exec(
    raw.replaceAll(/\r\n\s+/g, ' '),
  );
  const click = await fetch(`${shopify.appUrl}${stop?.[1]}`, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(click.status).toBe(200);
  const after = await vi.waitFor(async () => {
    const page = await ask<ReportsPage>('GET', '/admin/reports');
    expect(page.reports[0]?.lastRun).toMatchObject({ outcome: 'sent' });
    return page;
  });
  expect(after.reports[0]?.people).toMatchObject([{ state: 'stopped' }]);
});
