import type { APIRequestContext, Locator } from '@playwright/test';
import type { LinkRequest, OrderLink, RevokeRequest } from '../../server/admin/contract.ts';
import { violations } from '../fixtures/axe.ts';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import type { Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { comeBack, words } from '../fixtures/words.ts';
import { watchShifts } from '../fixtures/watch-shifts.ts';

const at = '/apps/track-order';

/** The heading of the page is an h1, so that of the answer is an h2, and not an h3 as in the block. */
const headlineOf = ({ block }: Storefront): Locator =>
  block.answer.getByRole('heading', { level: 2 }).first();

test('the app’s own page shows an order, inside the shop’s theme', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open({ at });
  await expect(page).toHaveTitle(/^Track your order – /);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Track your order');
  await expect(page.getByRole('banner')).toContainText('Fennel & Flax');
  await block.find(ORDERS.mixed);
  const date = 'tomorrow, 26 November';
  await expect(headlineOf(storefront)).toHaveText(
    words('en', 'headline', 'part_arriving_on', { date }),
  );
  await expect(headlineOf(storefront)).toBeFocused();
  expect(storefront.lookups).toHaveLength(1);
});

test('it loads all of its assets from below the app proxy’s path, cacheable for ever', async ({
  storefront,
}) => {
  const { page } = storefront;
  const loaded: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const name = /^\/apps\/track-order\/assets\/[0-9a-f]{16}\/(.+)$/.exec(pathname)?.[1];
    if (name) loaded.push(`${name} ${response.headers()['cache-control']}`);
    else if (/\.(?:js|css|json)$/.test(pathname)) loaded.push(pathname);
  });
  await storefront.open({ at });
  await storefront.block.find(ORDERS.mixed);
  const cacheControl = 'public, max-age=31536000, immutable';
  const chunk = `order-tracking-after-answer.js ${cacheControl}`;
  await expect.poll(() => loaded).toContain(chunk);
  expect(loaded.toSorted()).toEqual([
    `answer-en-british.json ${cacheControl}`,
    chunk,
    `order-tracking-fetch-words.js ${cacheControl}`,
    `order-tracking-loader.js ${cacheControl}`,
    `order-tracking.css ${cacheControl}`,
    `order-tracking.js ${cacheControl}`,
  ]);
});

test('a link with an order number fills in the number and nothing else', async ({ storefront }) => {
  const { page, block } = storefront;
  await page.goto(`${at}?panel=0&order=%231001&utm_source=mail&email=someone@example.com`);
  await expect(block.order).toHaveValue('#1001');
  await expect(block.email).toHaveValue('');
  await block.email.fill('jane@example.com');
  await block.submit.click();
  await block.expectPhase('shown');
});

/** Sends a request as the app's page in the admin does, with a session token of the fake Shopify. */
async function sendAsSupport(
  request: APIRequestContext,
  path: '/admin/links' | '/admin/links/revoke',
  data: LinkRequest | RevokeRequest,
) {
  const token = await (await request.get('/__demo/session-token')).text();
  const response = await request.post(path, {
    headers: { authorization: `Bearer ${token}` },
    data,
  });
  expect(response.ok(), path).toBe(true);
  return response;
}

test('a link of the support opens its order, until the support revokes it', async ({
  storefront,
  request,
}) => {
  const { page, block } = storefront;
  const [order] = ORDERS.collect;
  const made = await sendAsSupport(request, '/admin/links', { order, days: 14 });
  const { url }: OrderLink = await made.json();
  const { pathname, hash } = new URL(url);
  await page.goto(`${pathname}?panel=0${hash}`);
  await block.expectPhase('shown');
  await expect(headlineOf(storefront)).toHaveText(words('en', 'headline', 'ready_to_collect'));
  await expect(block.order).toHaveValue('#1014');
  await expect(block.email).toHaveValue('');
  await expect(page).toHaveURL(/\/apps\/track-order\?panel=0$/);
  expect(await violations(page)).toEqual([]);

  await sendAsSupport(request, '/admin/links/revoke', { order });
  await page.goto('about:blank');
  await page.goto(`${pathname}?panel=0${hash}`);
  await block.expectPhase('refused');
  await expect(headlineOf(storefront)).toHaveText(words('en', 'outcome', 'pass_ended'));
  await block.find(ORDERS.collect);
  await expect(headlineOf(storefront)).toBeFocused();
});

test('the last order opens again in the same tab', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open({ at });
  await block.find(ORDERS.mixed);
  await page.reload();
  await block.expectPhase('shown');
  expect(Object.keys(JSON.parse(storefront.lookups.at(-1) ?? ''))).toEqual(['pass', 'locale']);
  await block.button(words('en', 'ui', 'clear')).click();
  await page.reload();
  await block.expectPhase('idle');
});

test('a logged-in customer selects a recent order', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open({ at, customer: 'jane@example.com' });
  await page.getByRole('button', { name: /^#1001 / }).click();
  await block.expectPhase('shown');
  await expect(block.email).toHaveValue('jane@example.com');
});

for (const [locale, direction] of [
  ['nl', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`a miss and an order are shown in ${locale}`, { tag: '@phone' }, async ({ storefront }) => {
    const { page, block } = storefront;
    await storefront.open({ at, locale });
    await expect(block.root).toHaveAttribute('dir', direction);
    await expect(page).toHaveTitle(new RegExp(`^${words(locale, 'form', 'heading')} – `));
    await block.track(MISS);
    await expect(headlineOf(storefront)).toHaveText(words(locale, 'outcome', 'not_found'));
    await storefront.expectNoOverflow();
    await block.find(ORDERS.mixed);
    await expect(block.answer).toContainText(words(locale, 'next', 'nothing_to_do'));
    await storefront.expectNoOverflow();
  });
}

test('without its words it says so in the language of the form, and tries again', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  storefront.expectFailedRequests();
  await page.route('**/answer-nl.json', (route) => route.abort());
  await storefront.open({ at, locale: 'nl' });
  await block.track(ORDERS.mixed);
  await expect(block.status).toHaveText(comeBack('nl', 'unavailable', 2, 'minutes'));
  expect(storefront.lookups).toEqual([]);
  await page.unroute('**/answer-nl.json');
  await block.submit.click();
  await block.expectPhase('shown');
});

test('axe finds nothing on it, nor in the contrast of the dark theme', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open({ at });
  await block.track(MISS);
  await block.expectPhase('refused');
  expect(await violations(page)).toEqual([]);
  await storefront.open({ at, theme: 'dark' });
  await block.find(ORDERS.mixed);
  expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
});

test('it fits 320 px in a strict theme', async ({ storefront }) => {
  const { page, block } = storefront;
  await page.setViewportSize({ width: 320, height: 640 });
  await storefront.open({ at, theme: 'strict' });
  await storefront.expectNoOverflow();
  await block.find(ORDERS.mixed);
  await storefront.expectNoOverflow();
});

test('nothing on it shifts while an answer is slow', { tag: '@phone' }, async ({ storefront }) => {
  const { block } = storefront;
  const shifts = await watchShifts(storefront.page);
  await storefront.open({ at });
  await storefront.setFault('slow');
  await block.find(ORDERS.mixed);
  await block.track(MISS);
  await block.expectPhase('refused');
  expect(await shifts()).toEqual([]);
});

test('the demo’s panel links to it, and fills in its form', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open({ panel: true, locale: 'nl', theme: 'dark' });
  await page.getByRole('link', { name: 'The app’s own page' }).click();
  await expect(block.root).toHaveAttribute('lang', 'nl');
  await page.locator('[data-sample-order="#1001"]').click();
  await block.submit.click();
  await block.expectPhase('shown');
});
