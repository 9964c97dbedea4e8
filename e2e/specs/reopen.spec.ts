import type { TrackResponse } from '../../server/contract.ts';
import { watchShifts } from '../fixtures/watch-shifts.ts';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import { LOOKUP, MODULE, type Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { comeBack, words } from '../fixtures/words.ts';

const PASS = 'eyJzIjoxfQ.c2lnbmF0dXJl';

/** Lets the demo's server accept one pass, for one order, while `isValid` returns true. */
async function acceptPass(
  storefront: Storefront,
  isValid: () => boolean = () => true,
): Promise<void> {
  await storefront.page.route(LOOKUP, async (route) => {
    const body: { pass?: string; order?: string; locale: string } = JSON.parse(
      route.request().postData() ?? '',
    );
    // Beside what was typed, a pass opens nothing by itself.
    const isOpened = body.order === undefined;
    if (isOpened && (body.pass !== PASS || !isValid())) {
      await route.fulfill({ json: { outcome: 'pass_ended' } satisfies TrackResponse });
      return;
    }
    const [order, email] = ORDERS.mixed;
    const typed = { order, email, locale: body.locale };
    const postData = isOpened ? JSON.stringify(typed) : undefined;
    const response = await route.fetch(postData === undefined ? {} : { postData });
    const answer: TrackResponse = await response.json();
    const json = answer.outcome === 'found' ? { ...answer, pass: PASS } : answer;
    await route.fulfill({ response, json });
  });
}

test(
  'the last order opens again in the same tab, and nothing on the page shifts',
  { tag: '@phone' },
  async ({ storefront }) => {
    const { page, block } = storefront;
    await acceptPass(storefront);
    await storefront.open();
    await block.find(ORDERS.mixed);
    const shifts = await watchShifts(page);
    await page.reload();
    await block.expectPhase('shown');
    await expect(block.headline).toContainText('tomorrow, 26 November');
    await expect(block.order).toHaveValue('#1001');
    await expect(block.email).toHaveValue('');
    await expect(block.status).toContainText('tomorrow, 26 November');
    await expect(block.headline).not.toBeFocused();
    expect(JSON.parse(storefront.lookups.at(-1) ?? '')).toEqual({ pass: PASS, locale: 'en-NL' });
    expect(await shifts()).toEqual([]);
    const stored = await page.evaluate(() => [Object.values(sessionStorage), localStorage.length]);
    expect(stored).toEqual([[PASS], 0]);
  },
);

test('another person clears the order, and it does not open again', async ({ storefront }) => {
  const { page, block } = storefront;
  await acceptPass(storefront);
  await storefront.open();
  await block.find(ORDERS.mixed);
  await expect(block.button(words('en', 'ui', 'clear'))).toHaveCount(0);
  await page.reload();
  await block.button(words('en', 'ui', 'clear')).click();
  await expect(block.headline).toHaveCount(0);
  await expect(block.order).toHaveValue('');
  await expect(block.order).toBeFocused();
  await page.reload();
  await block.expectPhase('idle');
  await expect(block.headline).toHaveCount(0);
});

test('a miss removes the stored order', async ({ storefront }) => {
  const { page, block } = storefront;
  await acceptPass(storefront);
  await storefront.open();
  await block.find(ORDERS.mixed);
  await block.track(MISS);
  await block.expectPhase('refused');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a support link opens its order, and its token leaves the URL at once', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  await acceptPass(storefront);
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url(), request.headers()['referer'] ?? ''));
  // The URL that other scripts of the page can read when the document is parsed.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { parsedUrl: location.href });
    });
  });
  await page.goto(`/?panel=0#t=${PASS}`);
  await block.expectPhase('shown');
  await expect(block.headline).toContainText('tomorrow, 26 November');
  await expect(block.order).toBeHidden();
  await expect(page).toHaveURL(/\/\?panel=0$/);
  const parsedUrl: unknown = await page.evaluate(() => Reflect.get(window, 'parsedUrl'));
  expect(parsedUrl).not.toContain(PASS);
  expect(seen.filter((address) => address.includes(PASS))).toEqual([]);
  await page.goBack();
  expect(page.url()).not.toContain(PASS);
});

test('a support link that is followed on the page itself opens its order', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  await acceptPass(storefront);
  await storefront.open();
  await block.find(ORDERS.delivered);
  await page.evaluate((pass) => {
    location.hash = `t=${pass}`;
  }, PASS);
  await expect(block.headline).toContainText('tomorrow, 26 November');
  await expect(block.order).toHaveValue('#1001');
  await expect(page).toHaveURL(/\/\?panel=0$/);
});

test('an expired pass shows a message, and the form for a new look-up', async ({ storefront }) => {
  const { page, block } = storefront;
  await acceptPass(storefront, () => false);
  await page.goto('/?panel=0#t=ended.pass');
  await block.expectPhase('refused');
  await expect(block.headline).toHaveText(words('en', 'outcome', 'pass_ended'));
  await block.find(ORDERS.mixed);
  await expect(block.headline).toBeFocused();
  // The pass of that answer has expired too, so the refresh uses the typed values.
  await block.button(words('en', 'ui', 'refresh')).click();
  await expect(block.status).toHaveText(/^Updated/);
  await expect(block.headline).toContainText('tomorrow, 26 November');
});

test('a browser that denies storage can look up an order', async ({ storefront }) => {
  const { page, block } = storefront;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await acceptPass(storefront);
  await storefront.open();
  await block.find(ORDERS.mixed);
  await page.reload();
  await block.expectPhase('idle');
});

test('a support link shows a message when the widget does not load', async ({ storefront }) => {
  const { page, block } = storefront;
  storefront.expectFailedRequests();
  await page.route(MODULE, (route) => route.abort());
  await page.goto(`/?panel=0#t=${PASS}`);
  await block.expectPhase('failed');
  await expect(block.status).toHaveText(comeBack('en', 'unavailable', 2, 'minutes'));
  await expect(block.status).toBeVisible();
});
