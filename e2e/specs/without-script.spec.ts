import { NO_PAGE_SETTINGS } from '../../server/ports/page-settings.ts';
import type { Pages, TrackResponse } from '../../server/contract.ts';
import { violations } from '../fixtures/axe.ts';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import { LOOKUP, type Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { comeBack, words } from '../fixtures/words.ts';

test.use({ javaScriptEnabled: false });

/** What `npm run build` makes for the server. */
const PAGES = new URL('../../dist/pages.js', import.meta.url).href;

/** Input that is valid for the browser and invalid for the server. */
const INVALID = ['https://shop.example/account/orders/<b>"1"', 'jane@example.com'] as const;

/** Submits the form, and waits for the page of the answer. */
async function post(
  { page }: Storefront,
  [order, email]: readonly [string, string],
): Promise<void> {
  await page.locator('[name=order]').fill(order);
  await page.locator('[name=email]').fill(email);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  // The page before may be an answer too, which has the same URL.
  const loaded = page.waitForEvent('load');
  await page.locator('main form').getByRole('button').click();
  expect((await answered).status()).toBe(200);
  await loaded;
  await expect(page).toHaveURL(/\/apps\/track-order\/lookup$/);
}

for (const at of ['/', '/apps/track-order'] as const) {
  test(`an order is shown in full, looked up at ${at}`, async ({ storefront }) => {
    const { page } = storefront;
    await storefront.open({ at });
    await post(storefront, ORDERS.mixed);
    await expect(page).toHaveTitle('#1001 · Track your order');
    const date = 'tomorrow, 26 November';
    const headline = words('en', 'headline', 'part_arriving_on', { date });
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(headline);
    const link = page.getByRole('link', { name: 'PostNL' }).first();
    await expect(link).toHaveAttribute('href', /^https:\/\/jouw\.postnl\.nl\//);
    const picture = page.getByRole('listitem').filter({ hasText: 'Linen shirt' }).locator('img');
    await expect(picture).toHaveJSProperty('naturalWidth', 120);
    await expect(page.locator('main')).toHaveCSS('max-width', '800px');
    await page.getByRole('link', { name: words('en', 'page', 'back') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your order');
  });
}

test('a miss can be corrected in the form on its page', async ({ storefront }) => {
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

test('invalid input is reported at its field, which has the focus, and can be corrected', async ({
  storefront,
}) => {
  const { page } = storefront;
  await storefront.open();
  await post(storefront, INVALID);
  const order = page.locator('[name=order]');
  await expect(order).toHaveValue(INVALID[0]);
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
  test(`the answer is in ${locale} like the form`, async ({ storefront }) => {
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

test('the URL of the answer, opened again, shows the form', async ({ storefront }) => {
  const { page } = storefront;
  await storefront.open();
  await post(storefront, MISS);
  await page.goto(page.url());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Track your order');
  await post(storefront, ORDERS.mixed);
  await expect(page.locator('main')).toContainText('#1001');
});

test('who would have to compute is asked to wait, and to press the button again', async ({
  storefront,
}) => {
  const { page } = storefront;
  await storefront.open();
  const [order, email] = ORDERS.delivered;
  const request = { order, email, locale: 'en' };
  const challenge = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  const required: TrackResponse = { outcome: 'proof_required', challenge, bits: 17 };
  // The demo's budgets are never exhausted, so its page is drawn here once.
  const { createPages }: { createPages(version: string): Pages } = await import(PAGES);
  const html = createPages('0').renderAnswer({
    request,
    response: required,
    settings: NO_PAGE_SETTINGS,
  });
  await page.route(LOOKUP, (route) => route.fulfill({ contentType: 'text/html', body: html }), {
    times: 1,
  });
  await post(storefront, ORDERS.delivered);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    comeBack('en', 'rate_limited', 60, 'seconds'),
  );
  await expect(page.locator('[name=order]')).toHaveValue(order);
  await post(storefront, ORDERS.delivered);
  expect(new URLSearchParams(storefront.lookups.at(-1)).get('challenge')).toBe(challenge);
  await expect(page.locator('main')).toContainText('#1004');
});

test.describe('the page of the answer', () => {
  // Axe needs JavaScript, so only the widget is blocked here.
  test.use({ javaScriptEnabled: true });
  test.beforeEach(({ page }) => page.route(/order-tracking-loader/, (route) => route.fulfill({})));

  test('axe finds nothing in it', async ({ storefront }) => {
    await storefront.open({ locale: 'nl' });
    for (const order of [MISS, INVALID, ORDERS.mixed]) {
      await post(storefront, order);
      expect(await violations(storefront.page)).toEqual([]);
    }
  });

  test('fits 320 px', async ({ storefront }) => {
    await storefront.page.setViewportSize({ width: 320, height: 640 });
    await storefront.open({ locale: 'nl' });
    for (const order of [MISS, INVALID, ORDERS.mixed, ORDERS.big, ORDERS.strange]) {
      await post(storefront, order);
      await storefront.expectNoOverflow();
    }
  });

  test('has enough contrast in the dark', async ({ storefront }) => {
    await storefront.page.emulateMedia({ colorScheme: 'dark' });
    await storefront.open();
    for (const order of [MISS, INVALID, ORDERS.mixed]) {
      await post(storefront, order);
      expect(await violations(storefront.page, { rules: ['color-contrast'] })).toEqual([]);
    }
  });
});
