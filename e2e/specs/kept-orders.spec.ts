import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createWording, ENGLISH } from '../../server/admin/wording.ts';
import { loadWords } from '../../server/admin/words/load-words.ts';
import { DEMO_API_KEY, DEMO_API_SECRET, DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';
import { startFakeShopify, type FakeShopify } from '../fake-shopify/start-fake-shopify.ts';
import { signSessionToken } from '../fake-shopify/token-endpoint/session-token.ts';
import { violations } from '../fixtures/axe.ts';
import { ORDERS } from '../fixtures/orders.ts';
import { startApp } from '../fixtures/start-app.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { TrackingBlock } from '../fixtures/tracking-block.ts';

const { say } = ENGLISH;
const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

/** A shop of its own, since the others keep no orders, and what is switched here would change what they read. */
const test = base.extend<{ shop: FakeShopify }>({
  shop: async ({ page }, use) => {
    const shop = await startFakeShopify({
      port: 0,
      now: () => new Date(),
      app: (adminUrl, now, sessionToken) =>
        startApp({
          adminUrl,
          now,
          log: SILENT,
          keepOrders: true,
          ...(sessionToken && { sessionToken }),
        }),
    });
    await use(shop);
    // It may still be loading something.
    await page.close();
    await shop.close();
  },
});

// A shop takes some seconds to start.
test.beforeEach(() => test.slow());

async function openHome(page: Page, shop: FakeShopify, locale = 'en-US'): Promise<void> {
  await page.goto(`${shop.url}/__demo/admin?state=placed&locale=${locale}`);
  await expect(page.locator('s-banner').first()).toBeVisible();
  await expect(page.locator('s-spinner')).toHaveCount(0);
}

/** A shopper looks an order up, so that it is kept. */
async function lookUp(
  page: Page,
  shop: FakeShopify,
  order: readonly [string, string],
): Promise<void> {
  await page.goto(`${shop.url}/apps/track-order`);
  const block = new TrackingBlock(page.locator('[data-order-tracking]'));
  await block.track(order);
  await block.expectPhase('shown');
}

/** A customer asks the shop what is kept, Shopify passes it on, and our server has stored it. */
async function ask(
  shop: FakeShopify,
  id: string,
  email: string,
  orderIds: number[],
): Promise<void> {
  const body = JSON.stringify({
    shop_domain: DEMO_SHOP.domain,
    customer: { email },
    orders_requested: orderIds,
    data_request: { id: 9 },
  });
  const headers = {
    'x-shopify-topic': 'customers/data_request',
    'x-shopify-webhook-id': id,
    'x-shopify-hmac-sha256': createHmac('sha256', DEMO_API_SECRET).update(body).digest('base64'),
  };
  const response = await fetch(`${shop.appUrl}/webhooks`, { method: 'POST', headers, body });
  expect(response.status).toBe(200);
  const keys = { shop: DEMO_SHOP.domain, apiKey: DEMO_API_KEY, issuedAt: new Date() };
  const authorization = `Bearer ${signSessionToken(keys, DEMO_API_SECRET)}`;
  await expect
    .poll(async () =>
      (await fetch(`${shop.appUrl}/admin/kept-orders`, { headers: { authorization } })).text(),
    )
    .toContain(`"${id}"`);
}

const DAYS = { end: '90', most: '180' };

test(
  'at the first opening the merchant reads what is kept, and turns it off',
  { tag: '@phone' },
  async ({ page, shop }) => {
    await openHome(page, shop);
    const notice = page.locator('s-banner').filter({ hasText: say('kept') });
    await expect(notice).toContainText(say('kept_on', DAYS));
    expect(await violations(page)).toEqual([]);
    const button = (code: 'keep_turn_off' | 'keep_turn_on'): ReturnType<Page['getByRole']> =>
      page.getByRole('button', { name: say(code), exact: true });
    await button('keep_turn_off').click();
    await expect(page.locator('#demo-toasts')).toContainText(say('kept_now_off'));
    await expect(notice).toHaveCount(0);

    await openHome(page, shop);
    const section = page.locator('s-section').filter({ hasText: say('kept') });
    await expect(section).toContainText(say('kept_off'));
    await button('keep_turn_on').focus();
    await page.keyboard.press('Enter');
    await expect(section).toContainText(say('kept_on', DAYS));
    await expect(section).toContainText(say('kept_deletes'));
    await expect(button('keep_turn_off')).toBeFocused();
    expect(await violations(page)).toEqual([]);
  },
);

test('the notice is gone once the merchant has left it on', async ({ page, shop }) => {
  await openHome(page, shop);
  await page.getByRole('button', { name: say('keep_leave_on'), exact: true }).click();
  await expect(page.locator('#demo-toasts')).toContainText(say('kept_now_on'));
  const turnOff = page.getByRole('button', { name: say('keep_turn_off'), exact: true });
  await expect(turnOff, 'takes the focus of the button that is gone').toBeFocused();
  await openHome(page, shop);
  await expect(page.locator('s-banner').filter({ hasText: say('kept') })).toHaveCount(0);
  await expect(page.locator('s-section').filter({ hasText: say('kept') })).toContainText(
    say('kept_on', DAYS),
  );
});

test(
  'a customer who asks is answered with a file of what is kept, or that nothing is',
  {
    tag: '@phone',
  },
  async ({ page, shop }) => {
    const [, email] = ORDERS.mixed;
    await lookUp(page, shop, ORDERS.mixed);
    const order = sampleOrders(new Date()).find(
      ({ name }) => name === `#${ORDERS.mixed[0]}`,
    )?.order;
    await ask(shop, 'known', email, [Number(order?.legacyResourceId)]);
    await ask(shop, 'unknown', 'stranger@example.com', []);
    await openHome(page, shop);
    const requests = page.locator('s-banner').filter({ hasText: say('asks') });
    await expect(requests).toHaveCount(2);
    const counted = say('asks_kept', { count: '1' }).split('. ')[1] ?? '';
    const known = requests.filter({ hasText: counted });
    await expect(known.getByRole('link', { name: say('asks_order') })).toHaveAttribute(
      'href',
      `https://${DEMO_SHOP.domain}/admin/orders/${order?.legacyResourceId}`,
    );
    const nothing = say('asks_nothing').split('. ')[1] ?? '';
    await expect(requests.filter({ hasText: nothing })).toHaveCount(1);
    expect(await violations(page)).toEqual([]);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: say('asks_download'), exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('kept-orders-known.json');
    const file = await readFile(await download.path(), 'utf8');
    await expect(page.locator('#demo-toasts')).toContainText(say('asks_downloaded'));
    expect(JSON.parse(file)).toMatchObject({
      shop: DEMO_SHOP.domain,
      orders: [{ order: { name: `#${ORDERS.mixed[0]}` } }],
    });
    expect(file).not.toContain(email);
  },
);

test('a file that cannot be downloaded, and a switch that fails, say so', async ({
  page,
  shop,
  browserErrors,
}) => {
  browserErrors.expected.push(/^Failed to load resource/);
  await lookUp(page, shop, ORDERS.mixed);
  await ask(shop, 'known', ORDERS.mixed[1], []);
  for (const path of ['**/admin/data-requests/*', '**/admin/keep-orders']) {
    await page.route(path, (route) => route.fulfill({ status: 503 }));
  }
  await openHome(page, shop);
  for (const code of ['asks_download', 'keep_turn_off'] as const) {
    await page.getByRole('button', { name: say(code), exact: true }).click();
    await expect(page.locator('#demo-toasts')).toContainText(say('kept_failed'));
    await expect(page.locator('s-banner').filter({ hasText: say('kept') })).toHaveCount(1);
  }
  await page.route('**/admin/kept-orders', (route) => route.fulfill({ status: 503 }));
  await openHome(page, shop);
  await expect(page.locator('s-section').filter({ hasText: say('kept') })).toContainText(
    say('kept_unread'),
  );
});

test(
  'nothing is cut off on a phone, in the longest words',
  { tag: '@phone-only' },
  async ({ page, shop }) => {
    const loaded = await loadWords('de');
    const german = createWording(loaded.words, loaded.language);
    await ask(shop, 'unknown', 'stranger@example.com', [5]);
    await page.setViewportSize({ width: 320, height: 664 });
    await openHome(page, shop, 'de');
    await expect(page.locator('s-banner').filter({ hasText: german.say('kept') })).toBeVisible();
    await expect(page.locator('s-banner').filter({ hasText: german.say('asks') })).toBeVisible();
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
    expect(await violations(page)).toEqual([]);
  },
);
