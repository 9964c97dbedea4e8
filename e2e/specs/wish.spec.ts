import type { Locator, Page } from '@playwright/test';
import { violations } from '../fixtures/axe.ts';
import { startKeptShop, type KeptShop } from '../fixtures/delivery-list.ts';
import { ORDERS } from '../fixtures/orders.ts';
import { demoShop } from '../fixtures/start-app.ts';
import type { Storefront } from '../fixtures/storefront.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { watchShifts } from '../fixtures/watch-shifts.ts';
import { words } from '../fixtures/words.ts';
import { startMailServer } from '../fake-shopify/outbox/start-mail-server.ts';

const KEPT = [ORDERS.mixed, ORDERS.collect].map(([number]) => `#${number}`);

const WORDS = '**/assets/current/wish-*.json';

/** A shop that keeps orders and sends mails, of no kind unless a shopper asks for it. */
const test = base.extend<object, { shop: KeptShop }>({
  shop: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing.
    async ({}, use) => {
      const mailServer = await startMailServer();
      const shop = await startKeptShop(KEPT, mailServer);
      await shop.stores.noticeChannels.save(demoShop(), 'mail', { kinds: [], target: null });
      await use(shop);
      await shop.close();
      await mailServer.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.describe.configure({ mode: 'default' });

/** Opens a page of that shop, looks an order up and returns where the wish stands. */
async function look(
  { page, block }: Storefront,
  shop: KeptShop,
  {
    path = '/?panel=0',
    order = ORDERS.mixed,
  }: { path?: string; order?: readonly [string, string] } = {},
): Promise<Locator> {
  await page.goto(shop.url + path);
  await block.find(order);
  return page.locator('[data-order-tracking-wish]');
}

const button = (scope: Locator | Page, locale: string, code: string): Locator =>
  scope.getByRole('button', { name: words(locale, 'wish', code) });

test(
  'a shopper asks to be written to, finds it after a reload, and stops it again',
  { tag: '@phone' },
  async ({ storefront, shop }) => {
    const { page, block } = storefront;
    const shifts = await watchShifts(page);
    const wish = await look(storefront, shop);
    await button(wish, 'en', 'all').press('Enter');
    await expect(wish).toContainText(words('en', 'wish', 'on_all'));
    await expect(button(wish, 'en', 'stop')).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await block.expectPhase('shown');
    await expect(wish).toContainText(words('en', 'wish', 'on_all'));
    await block.button(words('en', 'ui', 'refresh')).click();
    await block.expectPhase('shown');
    await expect(wish).toHaveCount(1);
    await button(wish, 'en', 'stop').click();
    await expect(button(wish, 'en', 'all')).toBeFocused();
    await block.button(words('en', 'ui', 'clear')).click();
    await expect(wish).toHaveCount(0);
    expect(await shifts()).toEqual([]);
  },
);

for (const [locale, theme] of [
  ['ar', 'default'],
  ['nl', 'loud'],
  ['de', 'dark'],
] as const) {
  test(`it fits 320 px in ${locale}, in the theme ${theme}`, async ({ storefront, shop }) => {
    const { page } = storefront;
    await page.setViewportSize({ width: 320, height: 640 });
    const path = `/?panel=0&locale=${locale}&theme=${theme}`;
    const wish = await look(storefront, shop, { path });
    await button(wish, locale, 'problems').click();
    await expect(wish).toContainText(words(locale, 'wish', 'on_problems'));
    await storefront.expectNoOverflow();
    expect(await violations(page, { rules: ['color-contrast', 'target-size'] })).toEqual([]);
    await button(wish, locale, 'stop').click();
    await expect(button(wish, locale, 'all')).toBeVisible();
    await storefront.expectNoOverflow();
  });
}

test('nothing moves when it comes late, below a short answer', async ({ storefront, shop }) => {
  const { page } = storefront;
  const shifts = await watchShifts(page);
  const { release } = await storefront.hold(WORDS);
  const wish = await look(storefront, shop, {
    path: '/apps/track-order?panel=0',
    order: ORDERS.collect,
  });
  await expect(wish).toHaveCount(0);
  // Beyond the 500 ms in which a browser counts no shift.
  await page.waitForTimeout(600);
  release();
  await expect(button(wish, 'en', 'all')).toBeVisible();
  expect(await shifts()).toEqual([]);
});

test('one that cannot be kept is said, and nothing is said without its words', async ({
  storefront,
  shop,
}) => {
  const { page, block } = storefront;
  storefront.expectFailedRequests();
  const wish = await look(storefront, shop);
  await page.route('**/lookup', (route) => route.abort());
  await button(wish, 'en', 'all').click();
  await expect(wish).toContainText(words('en', 'wish', 'failed'));
  await expect(button(wish, 'en', 'all')).toBeFocused();
  await page.unroute('**/lookup');
  await page.route(WORDS, (route) => route.abort());
  await page.reload();
  await block.expectPhase('shown');
  await expect(wish).toHaveCount(0);
});

test('a shop that sends no mails offers none', async ({ storefront }) => {
  await storefront.open();
  await storefront.block.find(ORDERS.mixed);
  await expect(storefront.page.locator('[data-order-tracking-wish]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a button of the page that answers', async ({ storefront, shop }) => {
    const { page } = storefront;
    await page.goto(`${shop.url}/apps/track-order?locale=nl`);
    const [order, email] = ORDERS.mixed;
    await page.locator('[name=order]').fill(order);
    await page.locator('[name=email]').fill(email);
    await page.locator('main form').getByRole('button').click();
    await button(page, 'nl', 'all').click();
    await expect(page.locator('main')).toContainText(words('nl', 'wish', 'on_all'));
    await button(page, 'nl', 'stop').click();
    await expect(button(page, 'nl', 'problems')).toBeVisible();
    await expect(page).toHaveURL(/\/apps\/track-order\/lookup$/);
  });
});
