import { violations } from '../fixtures/axe.ts';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import type { Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

test.use({ javaScriptEnabled: false });

/** What the browser lets pass and the server does not. */
const MISTAKE = ['https://shop.example/account/orders/<b>"1"', 'jane@example.com'] as const;

/** Types both, presses the button, and waits for the page that answers. */
async function post(
  { page }: Storefront,
  [order, email]: readonly [string, string],
): Promise<void> {
  await page.locator('[name=order]').fill(order);
  await page.locator('[name=email]').fill(email);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  // The page of the answer before has the same address.
  const loaded = page.waitForEvent('load');
  await page.locator('main form').getByRole('button').click();
  expect((await answered).status()).toBe(200);
  await loaded;
  await expect(page).toHaveURL(/\/apps\/track-order\/lookup$/);
}

for (const at of ['/', '/apps/track-order'] as const) {
  test(`an order is told in whole, asked for at ${at}`, async ({ storefront }) => {
    const { page } = storefront;
    await storefront.open({ at });
    await post(storefront, ORDERS.mixed);
    await expect(page).toHaveTitle('#1001 · Track your order');
    const date = 'Thursday, 26 November';
    const headline = words('en', 'headline', 'arriving_on', { date });
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(headline);
    const link = page.getByRole('link', { name: 'PostNL' });
    await expect(link).toHaveAttribute('href', /^https:\/\/jouw\.postnl\.nl\//);
    const picture = page.getByRole('img', { name: 'Linen shirt' });
    await expect(picture).toHaveJSProperty('naturalWidth', 120);
    await expect(page.locator('main')).toHaveCSS('max-width', '800px');
    await page.getByRole('link', { name: words('en', 'form', 'back') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your order');
  });
}

test('a miss can be mended in the form that it was asked with', async ({ storefront }) => {
  const { page } = storefront;
  await storefront.open();
  await post(storefront, MISS);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    words('en', 'outcome', 'not_found'),
  );
  await expect(page.locator('[name=order]')).toHaveValue(MISS[0]);
  await expect(page.locator('[name=email]')).toHaveValue(MISS[1]);
  await post(storefront, ORDERS.delivered);
  await expect(page.locator('main')).toContainText('#1004');
});

test('a mistake is said at its field, which has the focus, and can be mended', async ({
  storefront,
}) => {
  const { page } = storefront;
  await storefront.open();
  await post(storefront, MISTAKE);
  const order = page.locator('[name=order]');
  await expect(order).toHaveValue(MISTAKE[0]);
  await expect(order).toBeFocused();
  await expect(order).toHaveAttribute('aria-invalid', 'true');
  const problem = words('en', 'problem', 'order_malformed');
  await expect(order).toHaveAccessibleDescription(new RegExp(`^${problem}`));
  await expect(page.getByText(problem)).toBeVisible();
  await post(storefront, ORDERS.mixed);
  await expect(page.locator('main')).toContainText('#1001');
});

for (const [locale, direction] of [
  ['nl', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`the answer is in ${locale}, as the form was`, async ({ storefront }) => {
    const { page } = storefront;
    await storefront.open({ locale });
    await post(storefront, MISS);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', locale);
    await expect(html).toHaveAttribute('dir', direction);
    await expect(page.locator('main')).toContainText(words(locale, 'outcome', 'not_found'));
    await post(storefront, ORDERS.mixed);
    await expect(html).toHaveAttribute('lang', locale);
    await expect(page.locator('main')).toContainText(words(locale, 'next', 'nothing_to_do'));
  });
}

test('who comes back to the answer’s address finds the form, and asks again', async ({
  storefront,
}) => {
  const { page } = storefront;
  await storefront.open();
  await post(storefront, MISS);
  await page.goto(page.url());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Track your order');
  await post(storefront, ORDERS.mixed);
  await expect(page.locator('main')).toContainText('#1001');
});

test.describe('the answer as it looks', () => {
  // Axe is a script itself; only the widget is kept away.
  test.use({ javaScriptEnabled: true });
  test.beforeEach(({ page }) => page.route(/order-tracking-loader/, (route) => route.fulfill({})));

  test('axe finds nothing in it', async ({ storefront }) => {
    await storefront.open({ locale: 'nl' });
    for (const order of [MISS, MISTAKE, ORDERS.mixed]) {
      await post(storefront, order);
      expect(await violations(storefront.page)).toEqual([]);
    }
  });

  test('320 px are enough for it', async ({ storefront }) => {
    await storefront.page.setViewportSize({ width: 320, height: 640 });
    await storefront.open({ locale: 'nl' });
    for (const order of [MISS, MISTAKE, ORDERS.mixed, ORDERS.big, ORDERS.strange]) {
      await post(storefront, order);
      await storefront.expectNoOverflow();
    }
  });

  test('its colours can be told apart in the dark', async ({ storefront }) => {
    await storefront.page.emulateMedia({ colorScheme: 'dark' });
    await storefront.open();
    for (const order of [MISS, MISTAKE, ORDERS.mixed]) {
      await post(storefront, order);
      expect(await violations(storefront.page, { rules: ['color-contrast'] })).toEqual([]);
    }
  });
});
