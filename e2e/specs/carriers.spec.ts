import type { Locator, Page } from '@playwright/test';
import type {
  CarriersAnswer,
  CarriersPage,
  ServiceProblems,
  TrackingServiceAccount,
} from '../../server/admin/contract.ts';
import { ENGLISH } from '../../server/admin/wording.ts';
import type { WordCode } from '../../server/admin/words/words.ts';
import { violations } from '../fixtures/axe.ts';
import { wordingIn } from '../fixtures/delivery-list.ts';
import { expect, test as base } from '../fixtures/test.ts';

const { say, formatDay } = ENGLISH;

const KEY = 'the-merchant’s-own-key';
const SERVICE = { service: '17TRACK' };
/** The requests of the page; the page itself has a longer address. */
const SETTINGS = ({ pathname }: URL): boolean => pathname === '/admin/carriers';

/** Chromium logs this for each response with an error status, and several tests provoke one. */
const FAILED_REQUEST = /^Failed to load resource/;

const NO_SERVICE: CarriersPage = {
  keeping: 'on',
  services: [
    { name: '17track', wantsAddress: false, wantsHookSecret: false },
    { name: 'aftership', wantsAddress: false, wantsHookSecret: true },
    { name: 'karrio', wantsAddress: true, wantsHookSecret: true },
  ],
  connected: null,
  mayReadPostalCode: true,
  mayWriteBack: false,
  total: { parcels: 1_250, fromShopify: 850, fromService: 0 },
  carriers: [
    { carrier: 'PostNL', parcels: 320, fromShopify: 12, fromService: 0 },
    { carrier: null, parcels: 92, fromShopify: 0, fromService: 0 },
    { carrier: 'UPS', parcels: 838, fromShopify: 838, fromService: 0 },
  ],
  others: null,
};

const ACCOUNT: TrackingServiceAccount = {
  name: '17track',
  address: null,
  hasHookSecret: false,
  hookPath: '/carriers/5f2b8c1d9e3a47068b7c1d2e3f405162',
  sendsPostalCode: false,
  writesBack: false,
  monthlyCeiling: 500,
  usedThisMonth: 312,
  renewsOn: '2026-12-01',
  checkedAt: '2026-11-25T13:00:00.000Z',
  trouble: null,
};

/** What a test lets the server answer, by the method of the request. */
type Answer = { status?: number; json?: CarriersAnswer | ServiceProblems };

/** Page object of the merchant's page about carriers, whose server answers what a test says. */
class Carriers {
  readonly page: Page;
  readonly toast: Locator;
  /** The bodies of all changes, in order. */
  readonly sent: unknown[] = [];
  readonly answers = new Map<string, Answer>();

  constructor(page: Page) {
    this.page = page;
    this.toast = page.locator('#demo-toasts');
  }

  async open(answer: CarriersAnswer, locale = 'en'): Promise<void> {
    this.answers.set('GET', { json: answer });
    await this.page.route(SETTINGS, (route) => {
      const request = route.request();
      if (request.method() !== 'GET') this.sent.push(request.postDataJSON());
      return route.fulfill(this.answers.get(request.method()) ?? { status: 503 });
    });
    await this.page.goto(`/__demo/admin/carriers?state=placed&locale=${locale}`);
    await expect(this.page.locator('s-section, s-banner').first()).toBeVisible();
    await expect(this.page.locator('s-spinner')).toHaveCount(0);
  }

  button(code: WordCode, params = SERVICE): Locator {
    return this.page.getByRole('button', { name: say(code, params), exact: true });
  }

  get services(): Locator {
    return this.page.getByRole('combobox', { name: say('service_name') });
  }

  field(code: WordCode): Locator {
    return this.page.getByLabel(say(code), { exact: true });
  }
}

const test = base.extend<{ carriers: Carriers }>({
  carriers: async ({ page, browserErrors }, use) => {
    browserErrors.expected.push(FAILED_REQUEST);
    await use(new Carriers(page));
  },
});

test(
  'without a service the merchant reads, calmly, which parcels have no news, and what a service is told',
  { tag: '@phone' },
  async ({ page, carriers }) => {
    await carriers.open(NO_SERVICE);
    const missing = say('news_missing', { count: '400', total: '1,250', share: '32%' });
    await expect(page.getByText(missing)).toBeVisible();
    await expect(page.locator('s-table')).toBeVisible();
    const rows = page.locator('s-table-row');
    await expect(rows.first()).toContainText('308 (96%)');
    await expect(rows).toContainText(['PostNL', say('news_no_carrier'), 'UPS']);
    await expect(page.locator('[tone=critical], [tone=warning]')).toHaveCount(0);
    const told = page.locator('s-list-item');
    await expect(told).toContainText([say('sent_number'), say('sent_carrier')]);
    await expect(told).toHaveCount(4);
    await carriers.field('service_postal_code').check();
    await expect(told).toContainText([say('sent_postal_code', SERVICE)]);
    expect(await violations(page)).toEqual([]);
  },
);

test('a wrong key is said at its field, and nothing that was typed is lost', async ({
  page,
  carriers,
}) => {
  await carriers.open(NO_SERVICE);
  await carriers.services.selectOption('karrio');
  await carriers.field('service_address').fill('https://karrio.example/api');
  await carriers.field('service_key').fill(KEY);
  await carriers.field('service_ceiling').fill('75');
  const typed = {
    name: 'karrio',
    key: KEY,
    address: 'https://karrio.example/api',
    monthlyCeiling: 75,
    sendsPostalCode: false,
  };
  for (const [problems, field] of [
    [{ key: 'key_wrong', monthlyCeiling: 'ceiling_malformed' }, 'service_key'],
    [{ address: 'address_silent' }, 'service_address'],
    [{ name: 'service_busy' }, 'name'],
  ] as const satisfies (readonly [ServiceProblems['problems'], WordCode | 'name'])[]) {
    carriers.answers.set('PUT', { status: 422, json: { problems } });
    await carriers.field('service_key').press('Enter');
    for (const problem of Object.values(problems)) {
      const text = say(problem, { service: 'Karrio', most: '1,000,000' });
      await expect(page.getByText(text)).toBeVisible();
    }
    await expect(field === 'name' ? carriers.services : carriers.field(field)).toBeFocused();
    expect(carriers.sent.at(-1)).toEqual(typed);
  }
  expect(await violations(page)).toEqual([]);
  carriers.answers.set('PUT', { status: 503 });
  await carriers.button('service_connect').click();
  await expect(carriers.toast).toContainText(say('links_failed'));

  const account = { ...ACCOUNT, name: 'karrio', address: typed.address } as const;
  carriers.answers.set('PUT', { json: { ...NO_SERVICE, connected: account } });
  await carriers.button('service_connect').click();
  expect(carriers.sent.at(-1)).toEqual(typed);
  await expect(page.getByRole('region', { name: 'Karrio' }).last()).toBeFocused();
  await expect(carriers.toast).toContainText(say('service_connected', { service: 'Karrio' }));
  expect(await page.content()).not.toContain(KEY);
});

test(
  'with a service the merchant reads what was used and what is wrong, and copies the webhook address',
  { tag: '@phone' },
  async ({ page, carriers }) => {
    const at = '2026-11-25T12:00:00.000Z';
    await carriers.open({
      ...NO_SERVICE,
      mayReadPostalCode: false,
      connected: {
        ...ACCOUNT,
        usedThisMonth: 500,
        trouble: { code: 'wrong_key', at, resumesAt: null },
      },
      total: { parcels: 1_250, fromShopify: 850, fromService: 390 },
    });
    const banner = page.locator('s-banner');
    await expect(banner).toContainText(say('trouble_wrong_key', SERVICE));
    await expect(banner).toContainText(say('trouble_stops'));
    const date = formatDay(ACCOUNT.renewsOn);
    const used = say('service_used', { used: '500', most: '500', date });
    await expect(page.getByText(used)).toBeVisible();
    await expect(page.getByText(say('service_full', { date }))).toBeVisible();
    await expect(page.getByText(say('service_postal_code_missing'))).toBeVisible();
    await expect(carriers.field('service_postal_code')).toHaveCount(0);
    await expect(page.locator('s-table-header')).toContainText([say('news_from', SERVICE)]);
    expect(await violations(page)).toEqual([]);
    const hookAddress = new URL(ACCOUNT.hookPath, page.url()).href;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await expect(carriers.field('hook_address')).toHaveValue(hookAddress);
    await carriers.button('hook_copy').click();
    await expect(carriers.toast).toContainText(say('copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(hookAddress);
  },
);

test('limits and the webhook secret are changed without the key', async ({ page, carriers }) => {
  const connected = { ...ACCOUNT, name: 'aftership' } as const;
  await carriers.open({ ...NO_SERVICE, connected });
  await carriers.field('hook_secret').fill('from AfterShip');
  await carriers.field('service_ceiling').fill('');
  const problems = { monthlyCeiling: 'ceiling_malformed' } as const;
  carriers.answers.set('PATCH', { status: 422, json: { problems } });
  await carriers.button('save').click();
  await expect(carriers.field('service_ceiling')).toBeFocused();
  await expect(carriers.field('hook_secret')).toHaveValue('from AfterShip');
  await carriers.field('service_ceiling').fill('900');
  await carriers.field('service_postal_code').check();
  const changed = { ...connected, hasHookSecret: true, monthlyCeiling: 900, sendsPostalCode: true };
  carriers.answers.set('PATCH', { json: { ...NO_SERVICE, connected: changed } });
  await carriers.button('save').click();
  await expect(carriers.toast).toContainText(say('service_saved'));
  expect(carriers.sent.at(-1)).toEqual({
    monthlyCeiling: 900,
    sendsPostalCode: true,
    writesBack: false,
    hookSecret: 'from AfterShip',
  });
  await expect(carriers.field('hook_secret')).toHaveValue('');
  await expect(page.getByText(say('hook_secret_saved'))).toBeVisible();
  await carriers.button('save').click();
  await expect
    .poll(() => carriers.sent.at(-1))
    .toEqual({ monthlyCeiling: 900, sendsPostalCode: true, writesBack: false });
});

test('another key, and turning off, take the focus along, and turning off asks first', async ({
  page,
  carriers,
}) => {
  await carriers.open({ ...NO_SERVICE, connected: ACCOUNT });
  await carriers.button('service_change').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: say('service_change') })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(carriers.services).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await carriers.button('service_keep').click();
  await expect(carriers.button('service_change')).toBeFocused();

  carriers.answers.set('DELETE', { json: NO_SERVICE });
  await carriers.button('service_off').click();
  await expect(page.getByText(say('service_off_sure', SERVICE))).toBeVisible();
  await carriers.button('service_off_no').click();
  expect(carriers.sent).toEqual([]);
  await expect(carriers.button('service_off')).toBeFocused();
  await carriers.button('service_off').click();
  await carriers.button('service_off_yes').click();
  await expect(carriers.toast).toContainText(say('service_off_done', SERVICE));
  expect(carriers.sent).toHaveLength(1);
  await expect(page.getByRole('region', { name: say('service_add') }).last()).toBeFocused();
});

test('the page says why there is nothing to set, and reads again what it could not read', async ({
  page,
  carriers,
}) => {
  for (const keeping of ['off_for_server', 'off_for_shop'] as const) {
    await carriers.open({ keeping });
    await expect(page.getByText(say(`carriers_${keeping}_text`))).toBeVisible();
    await expect(page.locator('s-table, s-password-field')).toHaveCount(0);
  }
  expect(await violations(page)).toEqual([]);
  await page.unroute(SETTINGS);
  await page.route(SETTINGS, (route) => route.fulfill({ status: 503 }));
  await page.reload();
  await expect(page.getByText(say('carriers_failed_text'))).toBeVisible();
  await carriers.button('try_again').click();
  await expect(carriers.toast).toContainText(say('still_failed'));
  await page.unroute(SETTINGS);
  const total = { parcels: 40, fromShopify: 40, fromService: 0 };
  await page.route(SETTINGS, (route) =>
    route.fulfill({ json: { ...NO_SERVICE, total, carriers: [] } }),
  );
  await carriers.button('try_again').click();
  await expect(page.getByText(say('news_needs_none'))).toBeVisible();
});

test('the home page leads there, with one line when the service gives no news', async ({
  page,
  carriers,
}) => {
  const resumesAt = '2026-11-25T14:00:00.000Z';
  const trouble = { code: 'no_answer', at: resumesAt, resumesAt } as const;
  await carriers.open({ ...NO_SERVICE, connected: { ...ACCOUNT, trouble } });
  await expect(page.locator('s-banner')).toHaveAttribute('tone', 'warning');
  await page.getByRole('link', { name: say('title') }).click();
  const card = page.locator('s-section').filter({ hasText: say('carriers_text') });
  await expect(card).toContainText(say('trouble', SERVICE));
  await page.getByRole('link', { name: say('open_carriers') }).click();
  await expect(page).toHaveURL(/\/carriers\?state=placed/);
  await expect(page.getByText(say('trouble_no_answer', SERVICE))).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: say('carriers'), exact: true }).click();
  await expect(page.locator('s-banner')).toBeVisible();
});

test('nothing is cut off 320 px wide, in the longest words', async ({ page, carriers }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['de', 'fr', 'ja']) {
    const { say: inWords } = await wordingIn(locale);
    await carriers.open({ ...NO_SERVICE, connected: ACCOUNT }, locale);
    const change = page.getByRole('button', { name: inWords('service_change') });
    await change.click();
    await page.getByRole('button', { name: inWords('service_off', SERVICE) }).click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, locale).toBe(0);
  }
});
