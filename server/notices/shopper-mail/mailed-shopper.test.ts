import { expect, it, onTestFinished, vi } from 'vitest';
import { DEMO_SHOP } from '../../../e2e/fake-shopify/demo-shop.ts';
import { sampleOrders } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { demoMail } from '../../../e2e/fake-shopify/outbox/demo-mail.ts';
import { startMailServer } from '../../../e2e/fake-shopify/outbox/start-mail-server.ts';
import { startShop } from '../../../e2e/fake-shopify/start-shop.fixtures.ts';
import { DEMO_SESSION } from '../../../e2e/fixtures/demo-session.ts';
import { demoShop, openStoresInMemory, startApp } from '../../../e2e/fixtures/start-app.ts';
import { MINUTE } from '../../core/dates/durations.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { FACTS } from '../../stores/kept-orders.fixtures.ts';
import { parcelEntry, type ParcelState } from '../../stores/parcel-entry.fixtures.ts';

const APP_URL = 'https://app.example';

it('goes through the whole server: from a change to the mailbox, and one click ends it', async () => {
  const [sample] = sampleOrders(NOW);
  const orderId = String(sample?.order.id).replaceAll(/\D+/g, '');
  const shop = demoShop();
  const stores = await openStoresInMemory();
  const mailServer = await startMailServer();
  const shopify = await startShop({ now: () => NOW });
  await stores.sessions.save({ shop, ...DEMO_SESSION });
  await stores.shops.saveFacts(shop, FACTS, NOW);
  await stores.noticeChannels.save(shop, 'mail', { kinds: ['attempt_failed'], target: null });
  async function read(state: ParcelState, minutes: number): Promise<void> {
    const entry = parcelEntry(state, minutes * MINUTE, orderId);
    const contact = stores.contactsOf(shop, sample?.email ?? '')[0];
    const at = new Date(entry.order.readAt);
    const updatedAt = new Date(NOW.getTime() + minutes).toISOString();
    expect(await stores.keptOrders.put(shop, { ...entry, contact, updatedAt }, at)).toBe('kept');
  }
  await read('in_transit', -60);
  await read('attempt_failed', -30);

  const app = await startApp({
    adminUrl: shopify.admin.url,
    now: () => NOW,
    stores,
    mail: demoMail(mailServer, APP_URL),
    keepOrders: true,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  onTestFinished(async () => {
    await app.close();
    await shopify.close();
    await mailServer.close();
    await stores.close();
  });
  await vi.waitFor(() => expect(mailServer.mails).toHaveLength(1), { timeout: 10_000 });

  const [mail] = mailServer.mails;
  expect(mail?.recipients).toEqual([sample?.email]);
  expect(mail?.parsed.from?.value[0]?.name).toBe(DEMO_SHOP.name);
  const link = /\S+#t=(\S+)/.exec(mail?.parsed.text ?? '');
  expect(link?.[0]).toContain('/apps/track-order#t=v1.');
  const stop = /List-Unsubscribe: <https:\/\/app\.example(\S+)>/.exec(
    mail?.raw.replaceAll(/\r\n\s+/g, ' ') ?? '',
  );
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const click = await fetch(`${app.url}${stop?.[1]}`, { method: 'POST', body });
  expect([click.status, await stores.mailStops.has(shop, orderId)]).toEqual([200, true]);
  await vi.waitFor(async () =>
    expect(await stores.outbox.latest(shop, 1)).toMatchObject([{ end: 'sent' }]),
  );
});
