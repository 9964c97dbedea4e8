import type { Page } from '@playwright/test';
import type {
  DayNumbers,
  NumbersAnswer,
  NumbersPage,
} from '../../server/admin/numbers/numbers-contract.ts';
import { ENGLISH } from '../../server/admin/wording.ts';
import { violations } from '../fixtures/axe.ts';
import { wordingIn } from '../fixtures/delivery-list.ts';
import { expect, test } from '../fixtures/test.ts';

const { say } = ENGLISH;
/** The request of the page; the page itself has a longer address. */
const READ = ({ pathname }: URL): boolean => pathname === '/admin/numbers';
/** Chromium logs this for each response with an error status. */
const FAILED_REQUEST = /^Failed to load resource/;
const DAY = 86_400_000;
const LAST_DAY = Date.parse('2026-11-24');

/** Thirty days: on time fell from 94 % to 88 %. */
const PER_DAY = Array.from({ length: 30 }, (_, index): DayNumbers => {
  const delivered = 20 + ((index * 7) % 11);
  const late = index % 10 === 0 ? 6 : 2;
  return {
    day: new Date(LAST_DAY - (29 - index) * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length),
    shipped: delivered + (index % 3),
    delivered,
    onTime: delivered - late - 5,
    late,
  };
});

const NUMBERS: NumbersPage = {
  keeping: 'on',
  period: 'last_30',
  ignored: [],
  days: {
    now: { from: '2026-10-26', to: '2026-11-24' },
    before: { from: '2026-09-26', to: '2026-10-25' },
  },
  countedSince: '2026-09-01',
  perDay: PER_DAY,
  deliveries: {
    now: { shipped: 780, delivered: 750, onTime: 616, late: 84 },
    before: { shipped: 760, delivered: 741, onTime: 658, late: 42 },
  },
  transit: {
    now: { deliveries: 750, median: 2, p90: 5 },
    before: { deliveries: 741, median: 2, p90: 4 },
  },
  carriers: [
    {
      carrier: { name: 'PostNL' },
      now: { deliveries: 500, median: 1, p90: 3 },
      before: { deliveries: 510, median: 1, p90: 3 },
    },
    { carrier: { name: 'DHL' }, now: { deliveries: 200, median: 3, p90: 60 }, before: null },
    { carrier: 'other', now: { deliveries: 50, median: 4, p90: 9 }, before: null },
  ],
  routes: [
    {
      carrier: { name: 'PostNL' },
      country: 'NL',
      now: { deliveries: 450, median: 1, p90: 2 },
      before: { deliveries: 460, median: 1, p90: 2 },
    },
    { carrier: 'none', country: null, now: { deliveries: 3, median: 2, p90: 2 }, before: null },
  ],
  problems: [
    { flag: 'late', now: 84, before: 42 },
    { flag: 'no_movement', now: 12, before: 15 },
    { flag: 'of_a_later_server', now: 0, before: 1 },
  ],
  lookups: {
    now: { pagesOpened: 2_000, found: 950, notFound: 40, refused: 5, unanswered: 5 },
    before: { pagesOpened: 1_800, found: 900, notFound: 50, refused: 0, unanswered: 0 },
  },
};

async function open(
  page: Page,
  answer: NumbersAnswer = NUMBERS,
  { locale = 'en', period = 'last_30' } = {},
): Promise<void> {
  await page.route(READ, (route) => route.fulfill({ json: answer }));
  await page.goto(`/__demo/admin/numbers?state=placed&locale=${locale}&period=${period}`);
  await expect(page.locator('s-spinner')).toHaveCount(0);
}

test(
  'the merchant reads what became of deliveries, each chart with its finding and its table',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page);
    const fell = say('on_time_fell', { before: '94%', now: '88%' });
    await expect(page.getByText(fell)).toBeVisible();
    await expect(page.getByRole('img', { name: fell }).locator('rect')).toHaveCount(90);
    await expect(page.getByRole('img')).toHaveCount(3);
    await expect(page.locator('s-table')).toHaveCount(5);
    const days = page.locator('s-table').first().locator('s-table-row');
    await expect(days).toHaveCount(32);
    await expect(page.getByText(say('transit_longest', { days: '60 days' })).first()).toBeVisible();
    await expect(page.getByText('of_a_later_server').first()).toBeVisible();
    const share = say('lookups_finding', { share: '95%' });
    await expect(page.getByText(share)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const isTooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(isTooWide).toBe(false);
  },
);

test('a number opens the list of what it counts, and the period is the address', async ({
  page,
}) => {
  await open(page);
  const asked: (string | null)[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (READ(url)) asked.push(url.searchParams.get('period'));
  });
  await page.getByRole('link', { name: say('period_last_7') }).click();
  await expect(page).toHaveURL(/[?&]period=last_7/);
  await expect.poll(() => asked).toEqual(['last_7']);
  await page.goBack();
  await expect(page).toHaveURL(/[?&]period=last_30/);
  await expect(page.getByRole('link', { name: '50', exact: true }), 'others').toHaveCount(0);
  await page.getByRole('link', { name: '500', exact: true }).click();
  await expect(page).toHaveURL(/\/deliveries\?/);
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toMatchObject({
    view: 'all',
    carrier: 'PostNL',
    delivered: '2026-10-26..2026-11-24',
    method: 'shipping,pickup_point,local',
  });
  expect(searchParams.has('period')).toBe(false);
});

test('of few deliveries nothing is claimed, and an unknown period is said', async ({ page }) => {
  const few = { shipped: 9, delivered: 9, onTime: 8, late: 1 };
  await open(
    page,
    { ...NUMBERS, deliveries: { now: few, before: few }, countedSince: '2026-10-20' },
    { period: 'for_ever' },
  );
  await expect(page.getByText(say('on_time_few', { count: '9' })).first()).toBeVisible();
  await expect(page.getByText(say('numbers_period_unknown'))).toBeVisible();
  const since = say('numbers_since', { date: 'October 20, 2026' });
  await expect(page.getByText(since)).toBeVisible();
});

test('who keeps no orders reads why there are no numbers, and an outage is said', async ({
  page,
  browserErrors,
}) => {
  browserErrors.expected.push(FAILED_REQUEST);
  const dutch = await wordingIn('nl');
  await open(page, { keeping: 'off_for_shop' }, { locale: 'nl' });
  await expect(page.getByText(dutch.say('numbers_off_for_shop_text'))).toBeVisible();
  await page.route(READ, (route) => route.fulfill({ status: 503 }));
  await page.reload();
  await expect(page.getByText(dutch.say('deliveries_failed_text'))).toBeVisible();
  await page.route(READ, (route) => route.fulfill({ json: NUMBERS }));
  await page.getByRole('button', { name: dutch.say('try_again') }).click();
  await expect(page.getByText(dutch.say('on_time_text'))).toBeVisible();
});
