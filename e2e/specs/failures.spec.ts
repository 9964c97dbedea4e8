import { ORDERS } from '../fixtures/orders.ts';
import { LOOKUP, MODULE } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { comeBack, words } from '../fixtures/words.ts';

const UNAVAILABLE = comeBack('en', 'unavailable', 2, 'minutes');

for (const [fault, what] of [
  ['offline', 'no connection'],
  ['html', 'an error page'],
  ['challenge', 'a robot check'],
  ['password', 'a password page'],
] as const) {
  test(`${what} is shown as temporarily unavailable, and the next try works`, async ({
    storefront,
  }) => {
    const { block } = storefront;
    await storefront.open();
    await storefront.setFault(fault);
    await block.track(ORDERS.mixed);
    await expect(block.headline).toHaveText(UNAVAILABLE);
    await expect(block.headline).toBeFocused();
    await expect(block.order).toHaveValue(ORDERS.mixed[0]);
    await expect(block.email).toHaveValue(ORDERS.mixed[1]);
    await expect(block.order).not.toHaveAttribute('aria-invalid');

    await storefront.setFault('none');
    await block.submit.click();
    await expect(block.answer).toContainText('#1001');
    await expect(block.answer).not.toContainText(UNAVAILABLE);
  });
}

for (const [what, answer] of [
  ['an outcome of a later version', { outcome: 'code_by_email_required' }],
  ['an order that lacks its headline', { outcome: 'found', order: { name: '#1001' } }],
  ['an empty answer', {}],
] as const) {
  test(`${what} is shown as temporarily unavailable`, async ({ storefront }) => {
    await storefront.open();
    await storefront.answerWith(answer);
    await storefront.block.track(ORDERS.mixed);
    await expect(storefront.block.headline).toHaveText(UNAVAILABLE);
    await expect(storefront.block.email).toHaveValue(ORDERS.mixed[1]);
  });
}

test('a slow answer shows a loading message, and then the order', async ({ storefront }) => {
  const { block } = storefront;
  await storefront.open();
  await block.waitUntilReady();
  const button = await block.submit.boundingBox();
  const answer = await storefront.hold(LOOKUP);
  await block.track(ORDERS.mixed);
  await block.expectPhase('loading');
  await expect(block.status).toHaveText(words('en', 'ui', 'looking'));
  await expect(block.status).toBeInViewport();
  await expect(block.order).toHaveValue(ORDERS.mixed[0]);
  await expect(block.submit).toHaveAttribute('aria-busy', 'true');
  await expect(block.submit).toHaveCSS('animation-name', 'order-tracking-loading');
  expect(await block.submit.boundingBox()).toEqual(button);
  answer.release();
  await block.expectPhase('shown');
  await expect(block.root.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(block.status).toHaveText('');
  await expect(block.headline).toBeFocused();
});

test('a refresh that fails keeps the order, and shows a message', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open();
  await block.find(ORDERS.mixed);
  const headline = await block.headline.innerText();
  await storefront.setFault('offline');
  await block.button(words('en', 'ui', 'refresh')).click();
  await expect(block.status).toHaveText(UNAVAILABLE);
  await expect(block.headline).toHaveText(headline);
  await expect(block.answer.getByText(UNAVAILABLE)).toBeVisible();

  await storefront.setFault('none');
  storefront.expectFailedRequests();
  await page.context().setOffline(true);
  await block.button(words('en', 'ui', 'refresh')).click();
  await expect(block.status).toHaveText(words('en', 'outcome', 'offline'));
  await expect(block.headline).toHaveText(headline);

  await page.context().setOffline(false);
  await block.button(words('en', 'ui', 'refresh')).click();
  await expect(block.answer.getByText(words('en', 'outcome', 'offline'))).toHaveCount(0);
});

test('too many look-ups show how long to wait', async ({ storefront }) => {
  const { block } = storefront;
  await storefront.open();
  await storefront.answerWith({ outcome: 'rate_limited', retryAfterSeconds: 42 });
  await block.track(ORDERS.mixed);
  await expect(block.headline).toHaveText(comeBack('en', 'rate_limited', 45, 'seconds'));
  await storefront.answerWith({ outcome: 'rate_limited', retryAfterSeconds: 241 });
  await block.submit.click();
  await expect(block.headline).toHaveText(comeBack('en', 'rate_limited', 5, 'minutes'));
  await expect(block.email).toHaveValue(ORDERS.mixed[1]);

  await storefront.page.unroute(LOOKUP);
  await block.submit.click();
  await expect(block.answer).toContainText('#1001');
});

test('a busy server says in how many seconds to come back', async ({ storefront }) => {
  const { block } = storefront;
  await storefront.open({ locale: 'nl' });
  await storefront.answerWith({ outcome: 'unavailable', retryAfterSeconds: 18 });
  await block.track(ORDERS.mixed);
  await expect(block.headline).toHaveText(comeBack('nl', 'unavailable', 20, 'seconds'));
});

test('a widget that fails to load is unavailable, and loads at the next try', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  storefront.expectFailedRequests();
  await page.route(MODULE, (route) => route.abort());
  await storefront.open();
  await block.track(ORDERS.mixed);
  await block.expectPhase('failed');
  await expect(block.status).toHaveText(UNAVAILABLE);
  await expect(block.status).toBeInViewport();
  await expect(page).toHaveURL(/panel=0/);
  await expect(block.order).toHaveValue(ORDERS.mixed[0]);
  expect(storefront.lookups).toEqual([]);

  await page.unroute(MODULE);
  await block.submit.click();
  await expect(block.answer).toContainText('#1001');
  await expect(block.root.getByText(UNAVAILABLE)).toHaveCount(0);
});
