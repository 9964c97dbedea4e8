import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DAY, MINUTE } from '../../server/core/dates/durations.ts';
import { deriveDeliveries } from '../../server/core/deliveries/derive-deliveries.ts';
import { FLAGS } from '../../server/core/deliveries/delivery.ts';
import type { DeliveryPage } from '../../server/admin/contract.ts';
import { createShopClock } from '../../server/admin/shop-clock.ts';
import { ENGLISH } from '../../server/admin/wording.ts';
import { parseShopDomain } from '../../server/ports/shop-domain.ts';
import { violations } from '../fixtures/axe.ts';
import { DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import {
  DeliveryList,
  listOf,
  startKeptShop,
  wordingIn,
  type KeptShop,
} from '../fixtures/delivery-list.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { TrackingBlock } from '../fixtures/tracking-block.ts';

const { say } = ENGLISH;
const SHOP = demoShop();
const PAGE_SIZE = 25;
/** The request for a page of the list; the page itself has a longer address. */
const READ = ({ pathname }: URL): boolean => pathname === '/admin/deliveries';

/** What Shopify's admin lets a framed app do. */
const ADMIN_SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads';

/** Chromium logs this for each response with an error status, and several tests provoke one. */
const FAILED_REQUEST = /^Failed to load resource/;

const test = base.extend<{ list: DeliveryList }, { shop: KeptShop }>({
  shop: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing.
    async ({}, use) => {
      const shop = await startKeptShop();
      await use(shop);
      await shop.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  list: async ({ page, shop, browserErrors }, use) => {
    browserErrors.expected.push(FAILED_REQUEST);
    await use(new DeliveryList(page, shop.url));
  },
});

// One after the other in one worker, because a shop with all orders kept takes some seconds to start.
test.describe.configure({ mode: 'default' });

function demoShop() {
  const shop = parseShopDomain(DEMO_SHOP.domain);
  if (!shop) throw new Error('the demo has no shop');
  return shop;
}

/** Answers the list with an empty page that differs. */
async function answerWith(page: Page, answer: Partial<DeliveryPage> | { keeping: string }) {
  const empty: DeliveryPage = {
    keeping: 'on',
    rows: [],
    before: null,
    after: null,
    sort: 'urgency',
    count: 0,
    counts: { needs_you: 0, all: 0, muted: 0 },
    facets: { flags: [], statuses: [], reasons: [], carriers: [], countries: [] },
    ignored: [],
    timeZone: DEMO_SHOP.ianaTimezone,
    caughtUpAt: new Date().toISOString(),
    isLagging: false,
  };
  await page.route(READ, (route) => route.fulfill({ json: { ...empty, ...answer } }));
}

/** Keeps one more order: to Germany, with a parcel that has not moved for nine days. */
async function keepGermanOrder({ stores }: KeptShop): Promise<void> {
  const page = { size: 1, beside: null };
  const { rows } = await stores.listDeliveries(SHOP, listOf('view=all&status=in_transit'), page);
  const kept = await stores.keptOrders.findById(SHOP, rows[0]?.orderId ?? '');
  if (!kept) throw new Error('no parcel is on the way');
  const now = new Date();
  const movedAt = new Date(now.getTime() - 9 * DAY).toISOString();
  const order = {
    ...kept.order,
    id: '990001',
    name: '#DE-1',
    destination: { city: 'Berlin', countryCode: 'DE' },
    shipments: kept.order.shipments.map((shipment) => ({
      ...shipment,
      createdAt: movedAt,
      reports: shipment.reports.map((report) => ({
        ...report,
        events: report.events.map((event) => ({ ...event, at: movedAt })),
      })),
    })),
  };
  await stores.keptOrders.put(
    SHOP,
    {
      ...deriveDeliveries(order, now),
      flagVersion: 0,
      order,
      confirmationNumber: null,
      contact: null,
      passContact: kept.passContact,
      updatedAt: now.toISOString(),
    },
    now,
  );
}

/** Makes the list wait for its answer. */
async function hold(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(READ, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test('the merchant comes from the home page to what needs them, the most urgent first', async ({
  page,
  list,
  shop,
}) => {
  const counts = await shop.stores.deliveryCounts(SHOP);
  const needsYou = `${say('view_needs_you')} (${counts.get('attention')})`;
  await page.goto(`${shop.url}/__demo/admin?state=placed`);
  await page.getByRole('link', { name: say('open_deliveries') }).click();
  await list.waitUntilRead();
  await expect(page.getByRole('link', { name: needsYou })).toHaveAttribute('aria-current', 'page');
  await expect(
    page.getByRole('link', { name: `${say('view_all')} (${counts.get('all')})` }),
  ).toBeVisible();
  const { rows } = await shop.stores.listDeliveries(SHOP, listOf('view=needs_you'), {
    size: PAGE_SIZE,
    beside: null,
  });
  const { formatDay } = createShopClock('en', DEMO_SHOP.ianaTimezone);
  await expect(list.rows).toHaveCount(PAGE_SIZE);
  expect(await list.names()).toEqual(rows.map(({ orderName }) => orderName));
  const ranks = rows.map(({ flag }) => (flag ? FLAGS.indexOf(flag.code) : Infinity));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const texts = await list.rows.allTextContents();
  const hrefs = await list.rows
    .locator('s-button[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(rows.map(({ orderId }) => `shopify:admin/orders/${orderId}`));
  for (const [index, { flag }] of rows.entries()) {
    if (!flag) throw new Error('a row needs nobody');
    expect(texts[index]).toContain(say(`flag_${flag.code}`));
    expect(texts[index]).toContain(say('since', { date: formatDay(flag.since) }));
    expect(texts[index]).toContain(say(`do_${flag.code}`));
  }
});

test('the list costs the shop no points', async ({ list, shop }) => {
  const before = shop.admin.requests.length;
  await list.open();
  await list.open('&view=all&q=1001');
  expect(shop.admin.requests).toHaveLength(before);
});

test('its address is all of its state: views, pages, back, and opened anew', async ({
  page,
  list,
}) => {
  await list.open();
  await page.getByRole('link', { name: say('view_all') }).click();
  await expect(page).toHaveURL(/[?&]view=all(?:&|$)/);
  await expect(page).toHaveURL(/state=placed/);
  await list.waitUntilRead();
  const first = await list.names();
  const next = page.getByRole('link', { name: say('next_page') });
  const previous = page.getByRole('link', { name: say('previous_page') });
  await expect(previous).toHaveCount(0);
  await next.click();
  await expect(page).toHaveURL(/after=/);
  await expect(previous).toBeVisible();
  const second = await list.names();
  expect(second).not.toEqual(first);
  // The link has gone with its page, so the focus is where the new rows are.
  await expect(page.getByRole('region', { name: say('view_all') })).toBeFocused();
  await page.reload();
  await list.waitUntilRead();
  expect(await list.names()).toEqual(second);
  await page.goBack();
  await expect(previous).toHaveCount(0);
  expect(await list.names()).toEqual(first);
  await page.goForward();
  await previous.click();
  await expect(previous).toHaveCount(0);
  expect(await list.names()).toEqual(first);
});

test('an order is found by the beginning of its number or of a tracking number', async ({
  page,
  list,
}) => {
  await list.open();
  await list.search.fill('#1118');
  await list.search.press('Enter');
  await expect(list.rows).toHaveCount(3);
  await expect(list.row('#1118')).toHaveCount(3);
  await expect(list.search).toBeFocused();
  await expect(page).toHaveURL(/view=all&q=%231118/);
  await list.search.fill('3sabcd 183456709');
  await page.getByRole('button', { name: say('search'), exact: true }).click();
  await expect(list.rows).toHaveCount(1);
  await expect(list.rows).toContainText('3SABCD183456709');
  await list.search.fill('nobody’s <b>');
  await list.search.press('Enter');
  await expect(page.getByText(say('none_found', { text: 'nobody’s <b>' }))).toBeVisible();
  await expect(page.getByText(say('none_found_text'))).toBeVisible();
  await page.getByRole('button', { name: say('clear_search') }).click();
  await expect(list.rows).toHaveCount(PAGE_SIZE);
  await expect(list.search).toHaveValue('');
});

test('a row opens what the customer sees, and the carrier’s page', async ({ page, list, shop }) => {
  const answer = { contentType: 'text/html', body: 'the carrier' };
  await page.context().route(/^https:/, (route) => route.fulfill(answer));
  await list.open('&view=all&q=1053');
  const seen = page.context().waitForEvent('page');
  await page.getByRole('button', { name: `${say('customer_view')}: #1053` }).click();
  const shopper = await seen;
  const block = new TrackingBlock(shopper.locator('[data-order-tracking]'));
  await block.expectPhase('shown');
  await expect(block.answer).toContainText('#1053');
  await shopper.close();

  const opened = page.context().waitForEvent('page');
  const track = `${say('track_with', { carrier: 'DPD' })}: #1053`;
  await page.getByRole('button', { name: track }).click();
  const carrier = await opened;
  await expect(carrier).toHaveURL(/^https:\/\/[^/]*dpd/);
  await carrier.close();
  expect(shop.logged).toContainEqual(
    expect.objectContaining({ shop: SHOP, user: expect.any(String), order: expect.any(String) }),
  );
});

test('a carrier’s page that is not known, or not answered, is said, and no tab stays', async ({
  page,
  list,
}) => {
  await list.open('&view=all&q=1053');
  const track = page.getByRole('button', { name: say('track_with', { carrier: 'DPD' }) });
  await page.route('**/carrier', (route) => route.fulfill({ json: { url: null } }));
  await track.click();
  await expect(list.toast).toContainText(say('no_carrier_page'));
  await page.unroute('**/carrier');
  await page.route('**/carrier', (route) => route.fulfill({ status: 503 }));
  await track.click();
  await expect(list.toast).toContainText(say('links_failed'));
  await expect.poll(() => page.context().pages()).toHaveLength(1);
});

test('what was read stays while the list is read again, and when it cannot be', async ({
  page,
  list,
}) => {
  // It reads the list six times, and axe looks at a whole page of it.
  test.slow();
  await list.open();
  const names = await list.names();
  const release = await hold(page);
  await page.getByRole('link', { name: say('view_all') }).click();
  await expect(list.freshness).toContainText(say('deliveries_loading'));
  await expect(page.locator('[aria-busy=true]')).toBeVisible();
  expect(await list.names()).toEqual(names);
  expect(await violations(page)).toEqual([]);
  release();
  await expect(page.locator('[aria-busy=false]')).toBeVisible();
  await page.unroute(READ);

  const all = await list.names();
  await page.route(READ, (route) => route.fulfill({ status: 503 }));
  await page.getByRole('link', { name: say('next_page') }).click();
  await expect(page.getByText(say('deliveries_failed'))).toBeVisible();
  expect(await list.names()).toEqual(all);
  await page.unroute(READ);
  await page.getByRole('button', { name: say('try_again') }).click();
  await expect(page.getByText(say('deliveries_failed'))).toHaveCount(0);
  await expect.poll(() => list.names()).not.toEqual(all);
});

test('a page that is not there any more is the first page, and says so', async ({ page, list }) => {
  await list.open('&view=all&after=gone&q=');
  await expect(page.getByText(say('page_unknown'))).toBeVisible();
  await expect(list.rows).toHaveCount(PAGE_SIZE);
  await page.getByRole('link', { name: say('next_page') }).click();
  await expect(page.getByText(say('page_unknown'))).toHaveCount(0);
  await expect(page.getByRole('link', { name: say('previous_page') })).toBeVisible();
});

test('an address with an unknown view is what the list opens with', async ({ page, list }) => {
  await list.open('&view=late');
  await expect(page.getByRole('link', { name: say('view_needs_you') })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

for (const [name, answer, text] of [
  ['nothing needs the merchant', { counts: { needs_you: 0, all: 12, muted: 0 } }, 'none_need_you'],
  ['nothing is kept yet', { caughtUpAt: null, isLagging: true }, 'none_kept'],
  ['the server keeps nothing', { keeping: 'off_for_server' }, 'off_for_server'],
  ['the merchant has switched it off', { keeping: 'off_for_shop' }, 'off_for_shop'],
] as const) {
  test(`an empty list says why: ${name}`, async ({ page, list }) => {
    await answerWith(page, answer);
    await list.open();
    await expect(page.getByText(say(text), { exact: true })).toBeVisible();
    await expect(page.getByText(say(`${text}_text`))).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('the list says up to when it is complete, and when it lags', async ({ page, list, shop }) => {
  // Reconciliation comes later.
  const dueAt = new Date(Date.now() + 60 * MINUTE);
  const save = (caughtUpAt: Date | null): Promise<void> => {
    const cursor = { cursorAt: new Date(), caughtUpAt, setAt: new Date(), dueAt };
    return shop.stores.syncCursors.save(SHOP, 'orders', cursor);
  };
  await save(null);
  await list.open();
  await expect(list.freshness).toHaveText(say('incomplete'));
  const { formatTime } = createShopClock('en', DEMO_SHOP.ianaTimezone);
  for (const [minutes, code] of [
    [1, 'as_of'],
    [90, 'lagging'],
  ] as const) {
    const caughtUpAt = new Date(Date.now() - minutes * MINUTE);
    await save(caughtUpAt);
    // The merchant comes back to the tab.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const time = formatTime(caughtUpAt.toISOString(), new Date());
    await expect(list.freshness).toHaveText(say(code, { time }));
  }
});

test('a carrier that does not report is calm', async ({ list, shop }) => {
  const part = { size: 1_000, beside: null };
  const { rows } = await shop.stores.listDeliveries(SHOP, listOf('view=all'), part);
  const silent = rows.find(({ status, trackingNumber }) => status === 'unknown' && trackingNumber);
  await list.open(`&view=all&q=${silent?.trackingNumber}`);
  const state = list.rows.first().locator('s-badge');
  await expect(state).toHaveText(say('state_unknown'));
  await expect(state).toHaveAttribute('tone', 'neutral');
});

test('it is in the language of the staff, with dates on the shop’s clock', async ({
  page,
  list,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { say: zeg } = await wordingIn('nl');
  await list.open('', 'nl-BE');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  const views = page.getByRole('navigation', { name: zeg('views') });
  await expect(views.getByRole('link', { name: zeg('view_needs_you') })).toBeVisible();
  await expect(list.rows.first()).toContainText(zeg('flag_returning'));
  await expect(list.rows.first()).toContainText('Nederland');
});

test('it is read without Polaris', async ({ page, list, browserErrors }) => {
  browserErrors.expected.push(/polaris/);
  await page.route('**/polaris.js', (route) => route.abort());
  await list.open();
  const [order, , needs] = await list.rows.first().locator('s-table-cell').all();
  const boxes = await Promise.all([order?.boundingBox(), needs?.boundingBox()]);
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0);
  await expect(list.rows.first()).toContainText(say('flag_returning'));
});

for (const view of ['needs_you', 'all'] as const) {
  test(`axe finds nothing: ${view}`, { tag: '@phone' }, async ({ page, list }) => {
    await list.open(`&view=${view}`);
    await expect(list.rows).toHaveCount(PAGE_SIZE);
    expect(await violations(page)).toEqual([]);
  });
}

test('nothing is cut off 320 px wide', async ({ page, list }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['en', 'de', 'fr']) {
    await list.open('', locale);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, locale).toBe(0);
  }
});

test('the list is used with the keyboard alone', async ({ page, list }) => {
  await list.open('&view=all&q=1053');
  await page.getByRole('link', { name: 'The demo shop' }).focus();
  for (const stop of [
    ...(
      ['deliveries', 'numbers', 'reports', 'carriers', 'mails', 'webhooks', 'title'] as const
    ).map((name) => page.getByRole('link', { name: say(name), exact: true })),
    page.getByRole('link', { name: say('view_needs_you') }),
    page.getByRole('link', { name: say('view_all') }),
    list.search,
    page.getByRole('button', { name: say('search'), exact: true }),
    page.getByRole('button', { name: say('clear_search') }),
    ...(['needs', 'state', 'moved', 'carrier', 'country', 'expected'] as const).map((name) =>
      page.getByRole('button', { name: say(`column_${name}`), exact: true }),
    ),
    page.getByRole('button', { name: say('more_filters') }),
    page.getByLabel(say('sort')),
    page.getByRole('button', { name: say('table_options') }),
    page.getByRole('button', { name: say('view_save') }),
    page.getByRole('button', { name: say('copy_list_link') }),
    page.getByRole('button', { name: say('export'), exact: true }),
    page.getByRole('link', { name: say('open_flags') }),
    page.getByRole('checkbox', { name: say('select_all') }),
    page.getByRole('checkbox', { name: say('select_row', { order: '#1053' }) }),
    page.getByRole('link', { name: '#1053', exact: true }),
    page.getByRole('link', { name: `${say('open_order')}: #1053` }),
    page.getByRole('button', { name: say('customer_view') }),
    page.getByRole('button', { name: say('track_with', { carrier: 'DPD' }) }),
  ]) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await page.getByRole('link', { name: say('view_needs_you') }).focus();
  await page.keyboard.press('Enter');
  await expect(list.rows).toHaveCount(PAGE_SIZE);
  await expect(page.getByRole('link', { name: say('view_needs_you') })).toBeFocused();
});

test('the admin’s own menu leads to the list, and the list back to the home page', async ({
  page,
  shop,
  list,
}) => {
  await page.goto(`${shop.url}/__demo/admin?state=placed`);
  await page.getByRole('link', { name: say('deliveries'), exact: true }).click();
  await list.waitUntilRead();
  await expect(page).toHaveURL(/\/deliveries\?state=placed/);
  await page.getByRole('link', { name: say('title') }).click();
  await expect(page.getByText(say('works'))).toBeVisible();
  await page.goBack();
  await expect(list.rows).toHaveCount(PAGE_SIZE);
});

test('who has read which view is logged, and nothing of what was searched for', async ({
  list,
  shop,
}) => {
  shop.logged.length = 0;
  await list.open('&view=all&q=1053');
  const facts = { shop: SHOP, user: expect.any(String), view: 'all', isSearch: true };
  expect(shop.logged).toEqual([
    expect.objectContaining({ ...facts, message: 'listed deliveries' }),
  ]);
  expect(JSON.stringify(shop.logged)).not.toContain('1053');
});

test('a merchant finds German parcels that have not moved for a week, saves the view and exports it', async ({
  page,
  list,
  shop,
}) => {
  await keepGermanOrder(shop);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await list.open('&view=all');
  await list.choose('column_country', 'Germany');
  await list.choose('column_moved', say('range_not_for_7'));
  await expect(list.rows).toHaveCount(1);
  await expect(list.row('#DE-1')).toBeVisible();
  await expect(page).toHaveURL(/country=DE&moved=\.\.-7/);
  await page.getByRole('checkbox', { name: say('select_all') }).check();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: say('view_save') }).click();
  await page.getByLabel(say('view_name')).fill('Stuck in Germany');
  await page.getByLabel(say('view_name')).press('Enter');
  const view = page.getByRole('link', { name: 'Stuck in Germany' });
  await expect(view).toHaveAttribute('aria-current', 'page');

  await page.getByRole('button', { name: say('copy_list_link') }).click();
  await expect(list.toast).toContainText(say('link_copied'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^https:\/\/[\w.-]+\/admin\/apps\/[\w-]+\/deliveries\?view=all&country=DE&/,
  );

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: say('export'), exact: true }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^deliveries-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('#DE-1');
  await expect(list.toast).toContainText(say('export_done', { count: '1' }));

  await page.getByRole('link', { name: say('view_all') }).click();
  await expect(list.rows).toHaveCount(PAGE_SIZE);
  await view.click();
  await expect(list.rows).toHaveCount(1);
});

test('of two who change a view, the later is told, and can show the other one', async ({
  page,
  list,
  shop,
}) => {
  const { savedViews } = shop.stores;
  const mine = { id: 'late', name: 'Late', query: 'view=all&needs=late' };
  await savedViews.add(SHOP, mine);
  await list.open('&view=all&needs=late&saved=late');
  await savedViews.change(SHOP, { ...mine, name: 'Very late', version: 1 });
  await page.getByRole('button', { name: say('view_edit') }).click();
  await page.getByLabel(say('view_name')).fill('Mine');
  await page.getByRole('button', { name: say('view_save_changes') }).click();
  await expect(page.getByText(say('view_changed_text', { name: 'Very late' }))).toBeVisible();
  await expect(page.getByLabel(say('view_name'))).toHaveValue('Mine');
  expect(await savedViews.find(SHOP, 'late')).toMatchObject({ name: 'Very late' });
  await page.getByRole('button', { name: say('view_show_theirs') }).click();
  await expect(page.getByRole('link', { name: 'Very late' })).toBeVisible();
  await savedViews.delete(SHOP, { id: 'late', version: 2 });
});

test('a view whose filter no longer exists says so, and applies the rest', async ({
  page,
  list,
  shop,
}) => {
  const { savedViews } = shop.stores;
  await savedViews.add(SHOP, { id: 'red', name: 'Red', query: 'view=all&colour=red&country=NL' });
  await list.open();
  await page.getByRole('link', { name: 'Red' }).click();
  await expect(page.getByText(say('view_ignored'))).toBeVisible();
  await expect(
    page.getByText(say('view_ignored_text', { name: 'Red', what: 'colour' })),
  ).toBeVisible();
  await expect(list.rows).toHaveCount(PAGE_SIZE);
  await savedViews.delete(SHOP, { id: 'red', version: 1 });
});

test('an e-mail address is searched for, and stands in no address', async ({ page, list }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await list.open();
  await list.search.fill('Jane@Example.com');
  await list.search.press('Enter');
  await expect(page.getByText(say('email_in_no_link'))).toBeVisible();
  await expect(list.rows.first()).toBeVisible();
  await list.search.fill('nobody@example.com');
  await list.search.press('Enter');
  await expect(page.getByText(say('none_of_email'))).toBeVisible();
  expect(
    [...urls, page.url()].filter((url) => /jane|nobody/i.test(decodeURIComponent(url))),
  ).toEqual([]);
  await page.getByRole('button', { name: say('clear_search') }).click();
  await expect(list.rows).toHaveCount(PAGE_SIZE);
});

test('rows are selected, exported alone, muted together, and not muted any more', async ({
  page,
  list,
}) => {
  await list.open();
  const [first = '', second = ''] = await list.names();
  for (const order of [first, second]) {
    const label = say('select_row', { order });
    await page.getByRole('checkbox', { name: label, exact: true }).first().check();
  }
  await expect(page.getByText(say('selected', { count: '2' }))).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: say('export_selected') }).click();
  const lines = readFileSync(await (await downloading).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(3);

  await page.getByRole('button', { name: say('mute'), exact: true }).click();
  await expect(list.toast).toContainText(say('muted_done', { count: '2' }));
  await expect(page.getByText(say('selected', { count: '2' }))).toHaveCount(0);
  await expect.poll(() => list.names()).not.toContain(first);
  await page.getByRole('link', { name: say('muted_done', { count: '2' }) }).click();
  await expect(list.rows).toHaveCount(2);
  await expect(list.rows.first()).toContainText(say('is_muted'));
  await page.getByRole('checkbox', { name: say('select_all') }).check();
  await page.getByRole('button', { name: say('unmute') }).click();
  await expect(page.getByText(say('none_match'), { exact: true })).toBeVisible();
});

test('an export in the admin’s frame says how far it is, is cancelled, and is downloaded', async ({
  page,
  shop,
}) => {
  // The page lets nobody but the shop's admin frame it.
  await page.route('**/__demo/admin/deliveries*', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  const url = `${shop.url}/__demo/admin/deliveries?state=placed&locale=en`;
  await page.setContent(`<iframe title="app" src="${url}" sandbox="${ADMIN_SANDBOX}"></iframe>`);
  const app = page.frameLocator('iframe');
  const begin = app.getByRole('button', { name: say('export'), exact: true });

  await page.route('**/admin/deliveries.csv*', () => {});
  await begin.click();
  await expect(app.getByText(say('export_rows', { count: '0' }))).toBeVisible();
  await app.getByRole('button', { name: say('export_cancel') }).click();
  await expect(app.locator('#demo-toasts')).toContainText(say('export_cancelled'));

  await page.unroute('**/admin/deliveries.csv*');
  const downloading = page.waitForEvent('download');
  await begin.click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  const counts = await shop.stores.deliveryCounts(SHOP);
  expect(text.trim().split('\r\n')).toHaveLength(1 + (counts.get('attention') ?? 0));
});

test('columns and density are kept in the browser, and stand in no address', async ({
  page,
  list,
}) => {
  await list.open();
  const before = page.url();
  await list.choose('table_options', say('column_method'));
  await page.getByRole('radio', { name: say('density_compact') }).check();
  expect(page.url()).toBe(before);
  await page.reload();
  await list.waitUntilRead();
  const headers = page.locator('s-table-header');
  await expect(headers.filter({ hasText: say('column_method') })).toHaveCount(1);
  await expect(list.rows.first()).not.toContainText(say('do_returning'));
});
