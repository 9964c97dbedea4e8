import { MISS, ORDERS } from '../fixtures/orders.ts';
import { MODULE, type Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';
import { watchShifts } from '../fixtures/watch-shifts.ts';

/**
 * The preset "Slow 4G" of Chrome's DevTools: bytes per second, milliseconds.
 * https://github.com/ChromeDevTools/devtools-frontend/blob/main/front_end/core/sdk/NetworkManager.ts
 */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1024 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

/** An order, a refresh, a miss, an invalid input and another order. Each answer takes 900 ms. */
async function journey(storefront: Storefront): Promise<void> {
  const { block } = storefront;
  await storefront.open();
  await storefront.setFault('slow');
  await block.find(ORDERS.mixed);
  await block.button(words('en', 'ui', 'refresh')).click();
  await expect(block.status).toHaveText(/\d\d:\d\d/);
  await block.track(MISS);
  await block.expectPhase('refused');
  await block.track(['', 'jane']);
  await block.expectProblem('order', words('en', 'problem', 'order_malformed'));
  await block.find(ORDERS.delivered);
}

test(
  'nothing on the page shifts while an answer is slow',
  { tag: '@phone' },
  async ({ storefront }) => {
    const shifts = await watchShifts(storefront.page);
    await journey(storefront);
    expect(await shifts()).toEqual([]);
  },
);

test('nothing on the page shifts on slow 4G', { tag: '@phone' }, async ({ storefront }) => {
  const shifts = await watchShifts(storefront.page);
  const devtools = await storefront.page.context().newCDPSession(storefront.page);
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await journey(storefront);
  expect(await shifts()).toEqual([]);
});

test('a look-up that is sent before the widget has loaded is answered afterwards', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  const shifts = await watchShifts(page);
  const { release } = await storefront.hold(MODULE);
  await storefront.open();
  await block.track(ORDERS.mixed);
  await block.expectPhase('loading');
  expect(storefront.lookups).toEqual([]);
  // Shifts in the 500 ms after a click do not count. https://web.dev/articles/cls#expected-vs-unexpected
  const clicked = await page.evaluate(() => performance.now());
  await page.waitForFunction((since) => performance.now() > since + 800, clicked);
  release();
  await expect(block.answer).toContainText('#1001');
  await expect(block.headline).toBeFocused();
  await expect(page).toHaveURL(/panel=0/);
  expect(storefront.lookups).toHaveLength(1);
  expect(await shifts()).toEqual([]);
});

test('a page without the block loads nothing of ours', async ({ storefront }) => {
  const ours: string[] = [];
  storefront.page.on('request', (request) => {
    if (/order-tracking|track-order/.test(request.url())) ours.push(request.url());
  });
  await storefront.open({ blocks: 0 });
  await storefront.page.waitForLoadState('networkidle');
  expect(ours).toEqual([]);
});

test('a page without interaction loads the widget after everything else, and sends no look-up', async ({
  storefront,
}) => {
  const { page } = storefront;
  const widget = page.waitForResponse(MODULE);
  await storefront.open();
  await (await widget).finished();
  const assets = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const loadedAt =
      navigation instanceof PerformanceNavigationTiming ? navigation.loadEventStart : 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/assets/'))
      .map(({ name, startTime }) => ({
        name: name.replace(/^.*\/|[?#].*$/g, ''),
        early: startTime < loadedAt,
      }));
  });
  const early = assets.filter((asset) => asset.early).map(({ name }) => name);
  expect(early.toSorted()).toEqual(['order-tracking-loader.js', 'order-tracking.css']);
  expect(assets.map(({ name }) => name)).toContain('order-tracking.js');
  expect(storefront.lookups).toEqual([]);
});
