import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

/** Opens Shopify's own page of an order, on which the extension runs in frames without an origin. */
async function open(page: Page, order: string, locale: string): Promise<FrameLocator> {
  await page.goto(
    `/__demo/order-status?${new URLSearchParams({ order: `#${order}`, locale }).toString()}`,
  );
  return page.frameLocator('[name=block]');
}

test("the order's own page at Shopify has the whole answer, in its language @phone", async ({
  page,
}) => {
  const block = await open(page, '1001', 'nl');
  await expect(block.getByRole('heading', { level: 2 })).toContainText('26 november');
  await expect(block.getByRole('heading', { name: words('nl', 'ui', 'waiting') })).toBeVisible();
  await expect(block.getByText('2 × Linen shirt')).toBeVisible();
  const carrier = words('nl', 'ui', 'track_with', { carrier: 'PostNL' });
  await expect(block.getByRole('link', { name: carrier })).toHaveAttribute('href', /^https:/);
  await expect(block.getByRole('progressbar')).toHaveAttribute('value', '3');
  // What its shopper asks for comes from our server, whatever the page did by itself.
  const answered = page.waitForResponse(
    (response) => new URL(response.url()).pathname === '/extension/order',
  );
  await block.getByRole('button', { name: words('nl', 'ui', 'refresh') }).click();
  expect(await (await answered).json()).toMatchObject({ outcome: 'found' });
});

test("each of Shopify's shipments has the news of that one, and no other", async ({ page }) => {
  await open(page, '1005', 'en');
  const news = (name: string) => page.frameLocator(`[name="fulfillment #1005-${name}"]`);
  await expect(
    news('F1')
      .getByText(words('en', 'status', 'delivered'))
      .first(),
  ).toBeVisible();
  await expect(
    news('F2')
      .getByText(words('en', 'status', 'out_for_delivery'))
      .first(),
  ).toBeVisible();
  await expect(news('F2').getByText(words('en', 'status', 'delivered'))).toHaveCount(0);
});

test('a button at each order opens the answer, and the thank-you page promises it', async ({
  page,
}) => {
  const block = await open(page, '1001', 'ar');
  const headline = await block.getByRole('heading', { level: 2 }).textContent();
  await page
    .frameLocator('[name=button]')
    .getByText(words('ar', 'form', 'submit'))
    .click();
  const dialog = page.getByRole('dialog').frameLocator('iframe');
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText(String(headline));
  await expect(page.frameLocator('[name=thank-you]').locator('s-text')).toHaveText(/\S{4}/);
});
