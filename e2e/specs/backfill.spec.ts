import { env } from 'node:process';
import { ENGLISH } from '../../server/admin/wording.ts';
import type { Log } from '../../server/ports/log.ts';
import { PLUS_PLAN } from '../fake-shopify/admin-api/points-bucket.ts';
import { startFakeShopify, type FakeShopify } from '../fake-shopify/start-fake-shopify.ts';
import { violations } from '../fixtures/axe.ts';
import { DeliveryList } from '../fixtures/delivery-list.ts';
import { ORDERS } from '../fixtures/orders.ts';
import { TIMES_LONGER } from '../fixtures/slow-machine.ts';
import { startApp } from '../fixtures/start-app.ts';
import { readTestEnvironment } from '../fixtures/test-environment.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { TrackingBlock } from '../fixtures/tracking-block.ts';

const { say } = ENGLISH;
const { isFull } = readTestEnvironment(env);

/** The log of a server whose lines no test reads. */
const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** Milliseconds that reading all sample orders may take: twenty in two seconds, and a look at how far it is every ten. */
const READING_TIMEOUT = 90_000 * TIMES_LONGER;

/** A shop that has just installed the app, with points enough for all of its orders. */
const test = base.extend<{ shop: FakeShopify }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing.
  shop: async ({}, use) => {
    const shop = await startFakeShopify({
      port: 0,
      now: () => new Date(),
      plan: { ...PLUS_PLAN, size: Number.MAX_SAFE_INTEGER },
      app: (adminUrl, now, sessionToken, filesUrl) =>
        startApp({
          adminUrl,
          now,
          log: SILENT,
          keepOrders: sessionToken !== undefined,
          ...(sessionToken && { sessionToken }),
          ...(filesUrl && { filesUrl }),
        }),
    });
    await use(shop);
    await shop.close();
  },
});

test.describe.configure({ timeout: 2 * READING_TIMEOUT });

// It waits half a minute for all sample orders to be read, so it runs in full mode.
(isFull ? test : test.skip)(
  'the list fills with the orders from before the app, while customers get their answers',
  async ({ page, shop }) => {
    await page.goto(`${shop.url}/__demo/admin?state=placed`);
    const card = page.locator('s-section').filter({ hasText: say('backfill') });
    await expect(card).toContainText(say('backfill_meanwhile'));
    await expect(card.getByRole('button', { name: say('backfill_cancel') })).toBeVisible();

    const shopper = await page.context().newPage();
    const block = new TrackingBlock(shopper.locator('[data-order-tracking]'));
    await shopper.goto(`${shop.url}/apps/track-order`);
    await block.track(ORDERS.mixed);
    await block.expectPhase('shown');
    await shopper.close();

    const [finished = ''] = say('backfill_finished', { days: '60' }).split('{date}');
    await expect(card).toContainText(finished, { timeout: READING_TIMEOUT });
    await expect(card).toContainText(/: \d{2,}\./);
    expect(await violations(page)).toEqual([]);

    const list = new DeliveryList(page, shop.url);
    await list.open('&view=all');
    await expect(page.getByRole('link', { name: /^All \(\d{2,}\)$/ })).toBeVisible();
    expect((await list.names()).length).toBeGreaterThan(20);
  },
);

test('the merchant ends reading, and begins it again', async ({ page, shop }) => {
  shop.admin.bulk.fault = 'endless';
  await page.goto(`${shop.url}/__demo/admin?state=placed`);
  const card = page.locator('s-section').filter({ hasText: say('backfill') });
  await card.getByRole('button', { name: say('backfill_cancel') }).click();
  await expect(page.locator('#demo-toasts')).toContainText(say('backfill_now_off'));
  const [cancelled = ''] = say('backfill_cancelled').split('{date}');
  await expect(card).toContainText(cancelled);
  shop.admin.bulk.fault = 'not_json';
  await card.getByRole('button', { name: say('backfill_start') }).click();
  await expect(page.locator('#demo-toasts')).toContainText(say('backfill_now_on'));
  await expect(card).toContainText(say('backfill_list_wrong'), { timeout: READING_TIMEOUT });
  await expect(card).toContainText(say('backfill_goes_on'));
});
