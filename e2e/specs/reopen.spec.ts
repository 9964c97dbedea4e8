import type { TrackResponse } from '../../server/contract.ts';
import { watchShifts } from '../fixtures/watch-shifts.ts';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import { LOOKUP, MODULE, type Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

const PASS = 'eyJzIjoxfQ.c2lnbmF0dXJl';

/** The demo's server, which also knows one pass, to one order. */
async function knowsPass(storefront: Storefront, knows: () => boolean = () => true): Promise<void> {
  await storefront.page.route(LOOKUP, async (route) => {
    const body: { pass?: string; locale: string } = JSON.parse(route.request().postData() ?? '');
    if (body.pass !== undefined && (body.pass !== PASS || !knows())) {
      await route.fulfill({ json: { outcome: 'pass_ended' } satisfies TrackResponse });
      return;
    }
    const [order, email] = ORDERS.mixed;
    const typed = { order, email, locale: body.locale };
    const postData = body.pass === undefined ? undefined : JSON.stringify(typed);
    const response = await route.fetch(postData === undefined ? {} : { postData });
    const answer: TrackResponse = await response.json();
    const json = answer.outcome === 'found' ? { ...answer, pass: PASS } : answer;
    await route.fulfill({ response, json });
  });
}

test(
  'the last order opens again in the same tab, and nothing on the page jumps',
  { tag: '@phone' },
  async ({ storefront }) => {
    const { page, block } = storefront;
    await knowsPass(storefront);
    await storefront.open();
    await block.find(ORDERS.mixed);
    const shifts = await watchShifts(page);
    await page.reload();
    await block.expectPhase('shown');
    await expect(block.headline).toContainText('Thursday, 26 November');
    await expect(block.order).toHaveValue('#1001');
    await expect(block.email).toHaveValue('');
    await expect(block.status).toContainText('Thursday, 26 November');
    await expect(block.headline).not.toBeFocused();
    expect(JSON.parse(storefront.lookups.at(-1) ?? '')).toEqual({ pass: PASS, locale: 'en-NL' });
    expect(await shifts()).toEqual([]);
    const kept = await page.evaluate(() => [Object.values(sessionStorage), localStorage.length]);
    expect(kept).toEqual([[PASS], 0]);
  },
);

test('whoever the order is not of clears it, and it does not come back', async ({ storefront }) => {
  const { page, block } = storefront;
  await knowsPass(storefront);
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

test('a miss forgets the order before it', async ({ storefront }) => {
  const { page, block } = storefront;
  await knowsPass(storefront);
  await storefront.open();
  await block.find(ORDERS.mixed);
  await block.track(MISS);
  await block.expectPhase('refused');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a support link opens its order, and its token leaves the address at once', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  await knowsPass(storefront);
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url(), request.headers()['referer'] ?? ''));
  // What any other script on the page would find, as soon as the page has been read.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { addressOnceRead: location.href });
    });
  });
  await page.goto(`/?panel=0#t=${PASS}`);
  await block.expectPhase('shown');
  await expect(block.headline).toContainText('Thursday, 26 November');
  await expect(page).toHaveURL(/\/\?panel=0$/);
  const once: unknown = await page.evaluate(() => Reflect.get(window, 'addressOnceRead'));
  expect(once).not.toContain(PASS);
  expect(seen.filter((address) => address.includes(PASS))).toEqual([]);
  await page.goBack();
  expect(page.url()).not.toContain(PASS);
});

test('a support link that is followed on the page itself opens as well', async ({ storefront }) => {
  const { page, block } = storefront;
  await knowsPass(storefront);
  await storefront.open();
  await block.find(ORDERS.delivered);
  await page.evaluate((pass) => {
    location.hash = `t=${pass}`;
  }, PASS);
  await expect(block.headline).toContainText('Thursday, 26 November');
  await expect(block.order).toHaveValue('#1001');
  await expect(page).toHaveURL(/\/\?panel=0$/);
});

test('a pass that has ended is said kindly, with the form to ask again', async ({ storefront }) => {
  const { page, block } = storefront;
  await knowsPass(storefront, () => false);
  await page.goto('/?panel=0#t=ended.pass');
  await block.expectPhase('refused');
  await expect(block.headline).toHaveText(words('en', 'outcome', 'pass_ended'));
  await block.find(ORDERS.mixed);
  await expect(block.headline).toBeFocused();
  // The pass of that answer has ended too; what was typed is still here.
  await block.button(words('en', 'ui', 'refresh')).click();
  await expect(block.status).toHaveText(/^Updated/);
  await expect(block.headline).toContainText('Thursday, 26 November');
});

test('a browser that keeps its storage closed is served like any other', async ({ storefront }) => {
  const { page, block } = storefront;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await knowsPass(storefront);
  await storefront.open();
  await block.find(ORDERS.mixed);
  await page.reload();
  await block.expectPhase('idle');
});

test('a support link says so when the widget does not come', async ({ storefront }) => {
  const { page, block } = storefront;
  storefront.expectFailedRequests();
  await page.route(MODULE, (route) => route.abort());
  await page.goto(`/?panel=0#t=${PASS}`);
  await block.expectPhase('failed');
  await expect(block.status).toHaveText(words('en', 'outcome', 'unavailable'));
  await expect(block.status).toBeVisible();
});
