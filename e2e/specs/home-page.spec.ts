import type { Locator, Page } from '@playwright/test';
import { Liquid } from 'liquidjs';
import { createWording, ENGLISH, type Wording } from '../../server/admin/wording.ts';
import { findLanguage, loadWords } from '../../server/admin/words/load-words.ts';
import type { WordCode } from '../../server/admin/words/words.ts';
import type { Log } from '../../server/ports/log.ts';
import { violations } from '../fixtures/axe.ts';
import type { AdminStateName } from '../fake-shopify/admin-home/admin-states.ts';
import { DEMO_API_KEY, DEMO_API_SECRET, DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { signSessionToken } from '../fake-shopify/token-endpoint/session-token.ts';
import { startFakeShopify } from '../fake-shopify/start-fake-shopify.ts';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import { startApp } from '../fixtures/start-app.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { TrackingBlock } from '../fixtures/tracking-block.ts';
import { words } from '../fixtures/words.ts';

/** The demo's clock, as in `playwright.config.ts`. */
const CLOCK = new Date('2026-11-25T14:05:00+01:00');

const { say } = ENGLISH;

/** The log of a server whose lines no test reads. */
const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** Page object of the app's page in Shopify's admin. */
class HomePage {
  readonly page: Page;
  readonly toast: Locator;
  constructor(page: Page) {
    this.page = page;
    this.toast = page.locator('#demo-toasts');
  }

  /** Opens the page for a shop in this state, and waits until its status is shown. */
  async open(state: AdminStateName, locale = 'en-US'): Promise<void> {
    await this.page.goto(`/__demo/admin?state=${state}&locale=${locale}`);
    await expect(this.page.locator('s-banner').first()).toBeVisible();
    await expect(this.page.locator('s-spinner')).toHaveCount(0);
    await expect(this.page.locator('s-badge[tone=neutral]', { hasText: '…' })).toHaveCount(0);
  }

  banner(code: WordCode): Locator {
    return this.page.locator('s-banner').filter({ hasText: say(code) });
  }

  section(code: WordCode): Locator {
    return this.page.locator('s-section').filter({ hasText: say(code) });
  }

  button(code: WordCode): Locator {
    return this.page.getByRole('button', { name: say(code), exact: true });
  }

  link(code: WordCode): Locator {
    return this.page.getByRole('link', { name: say(code), exact: true });
  }
}

/** Chromium logs this for each response with an error status, and several tests provoke one. */
const FAILED_REQUEST = /^Failed to load resource/;

/** An element that Polaris does not have is an error on the console, and so is a breach of the page's CSP. */
const test = base.extend<{ home: HomePage }>({
  home: async ({ page, browserErrors }, use) => {
    browserErrors.expected.push(FAILED_REQUEST);
    await use(new HomePage(page));
  },
});

test('the merchant reads that it works, and how to have the block on a page of its own', async ({
  home,
}) => {
  await home.open('fresh');
  await expect(home.banner('works')).toBeVisible();
  const block = home.section('block');
  await expect(block).toContainText(say('block_missing'));
  await expect(block.locator('s-list-item')).toContainText([
    say('block_template'),
    say('block_add'),
    say('block_page'),
  ]);
  const admin = `https://${DEMO_SHOP.domain}/admin`;
  const address = await home.link('add_block').getAttribute('href');
  const { origin, pathname, searchParams } = new URL(address ?? '');
  expect(origin + pathname).toBe(`${admin}/themes/current/editor`);
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'page.track-order',
    addAppBlockId: `${DEMO_API_KEY}/order-tracking`,
    target: 'newAppsSection',
  });
  await expect(home.link('open_editor')).toHaveAttribute('href', `${admin}/themes/current/editor`);
  await expect(home.link('create_page')).toHaveAttribute('href', `${admin}/pages/new`);
  for (const code of ['open_editor', 'add_block', 'create_page'] as const) {
    await expect(home.link(code)).toHaveAttribute('target', '_blank');
  }
});

test('a block on every page can be moved to a page of its own', async ({ home }) => {
  await home.open('everywhere');
  await expect(home.section('block')).toContainText(say('block_everywhere'));
  await expect(home.link('add_block')).toBeVisible();
});

test('a block that was added meanwhile is found when the merchant returns to the page', async ({
  home,
  page,
}) => {
  await home.open('fresh');
  await page.evaluate(async () => {
    const [extension] = await window.shopify.app.extensions();
    const placed = extension?.activations.map((one) => ({
      ...one,
      status: 'active',
      activations: [{ target: 'template--page.orders/apps/a', themeId: 'gid' }],
    }));
    Object.assign(window.shopify.app, {
      extensions: async () => [{ ...extension, activations: placed }],
    });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(home.toast).toHaveText(say('block_was_placed'));
  await expect(home.section('block')).toContainText(
    say('block_placed_on', { places: 'page.orders' }),
  );
  await expect(home.link('add_block')).toHaveCount(0);
});

test('the address of the tracking page is copied, and can be opened', async ({
  home,
  page,
  baseURL,
}) => {
  const url = `${baseURL}/apps/track-order`;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await home.open('placed');
  await expect(page.getByRole('textbox', { name: say('page_address'), exact: true })).toHaveValue(
    url,
  );
  await expect(home.link('open_page')).toHaveAttribute('href', url);
  await expect(home.link('open_menus')).toHaveAttribute(
    'href',
    `https://${DEMO_SHOP.domain}/admin/content/menus`,
  );
  await home.button('copy').click();
  await expect(home.toast).toHaveText(say('copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
});

for (const [template, button] of [
  ['order_confirmation', 'track_order'],
  ['shipping_confirmation', 'track_package'],
] as const) {
  test(`a button for ${template} is copied, and opens the form with the order number`, async ({
    home,
    page,
    baseURL,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await home.open('placed');
    const named = (code: WordCode): string => `${say(code)}: ${say(template)}`;
    await page.getByRole('button', { name: named('copy_button'), exact: true }).click();
    await expect(home.toast).toHaveText(say('button_copied'));
    await expect(
      page.getByRole('link', { name: named('open_notification'), exact: true }),
    ).toHaveAttribute('href', `https://${DEMO_SHOP.domain}/admin/email_templates/${template}/edit`);
    const markup = await page.evaluate(() => navigator.clipboard.readText());
    const order = { name: '#1001', confirmation_number: null };
    await page.setContent(await new Liquid().parseAndRender(markup, order));
    await page.getByRole('link', { name: say(button), exact: true }).click();
    await expect(page).toHaveURL((url) => url.href.startsWith(`${baseURL}/apps/track-order?`));
    await expect(page.locator('[name=order]')).toHaveValue('#1001');
  });
}

test('a preview shows a made-up order in the shop’s theme, and asks the server for none', async ({
  home,
  page,
  baseURL,
}) => {
  const lookups: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().endsWith('/lookup')) lookups.push(request.postData() ?? '');
  });
  await home.open('placed');
  for (const state of ['arriving', 'delivered', 'attempted'] as const) {
    const address = await home.link(`preview_${state}`).getAttribute('href');
    expect(address).toContain(`${baseURL}/apps/track-order/preview/${state}/`);
    const preview = await page.context().newPage();
    await preview.goto(address ?? '');
    const block = new TrackingBlock(preview.locator('[data-order-tracking]'));
    await block.expectPhase('shown');
    await expect(block.answer).toContainText('#1001');
    await expect(preview.getByRole('banner')).toContainText('Fennel & Flax');
    await preview.close();
  }
  // The widget checks that the app responds by an empty form, which reads no order.
  expect(lookups.filter((body) => !body.startsWith('{"order":"","email":""'))).toEqual([]);
});

test('a preview that somebody has made up is the tracking page', async ({ page }) => {
  await page.goto(`/apps/track-order/preview/delivered/1795000000.${'A'.repeat(43)}`);
  await expect(page.locator('[data-order-tracking]')).toHaveAttribute('data-phase', 'idle');
  await expect(page.locator('[data-preview]')).toHaveCount(0);
});

test('a failure to copy shows a message', async ({ home, page }) => {
  await home.open('placed');
  await page.evaluate(() => {
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('denied')) });
  });
  await home.button('copy').click();
  await expect(home.toast).toHaveText(say('copy_failed'));
});

for (const [state, banners] of [
  ['password', ['works', 'password_title']],
  ['email', ['email_missing']],
  ['scopes', ['works', 'read_returns_missing']],
  ['silent', ['ready']],
  ['placed', ['works']],
  ['broken', ['read_orders_missing', 'write_app_proxy_missing', 'email_missing']],
] as const) {
  test(`the page shows problems first: ${state}`, async ({ home, page }) => {
    await home.open(state);
    for (const [index, code] of banners.entries()) {
      await expect(page.locator('s-banner').nth(index)).toContainText(say(code));
    }
    await expect(home.banner('works')).toHaveCount(banners.some((one) => one === 'works') ? 1 : 0);
  });
}

test('a storefront password has a link to the preferences that remove it', async ({ home }) => {
  await home.open('password');
  await expect(home.link('open_preferences')).toHaveAttribute(
    'href',
    `https://${DEMO_SHOP.domain}/admin/online_store/preferences`,
  );
});

test('the page shows that it is loading the status', async ({ home, page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/admin/status', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/__demo/admin');
  await expect(page.getByText(say('loading'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  release();
  await expect(home.banner('works')).toBeVisible();
});

test('a status that failed to load can be loaded again, and the focus stays', async ({
  home,
  page,
}) => {
  await home.open('failed');
  await expect(home.banner('failed')).toBeVisible();
  await home.button('try_again').focus();
  await page.keyboard.press('Enter');
  await expect(home.toast).toHaveText(say('still_failed'));
  await expect(home.button('try_again')).toBeFocused();

  await page.evaluate(() => history.replaceState(null, '', '?state=placed'));
  await page.keyboard.press('Enter');
  await expect(home.banner('works')).toBeVisible();
  await expect(home.toast).toContainText(say('was_read_again'));
});

test('an expired session token is fetched again', async ({ home, page }) => {
  const tokens: string[] = [];
  await page.route('**/__demo/session-token', async (route) => {
    const isFirst = tokens.push(route.request().url()) === 1;
    if (isFirst) await route.fulfill({ body: token({ minutesAgo: 5 }) });
    else await route.continue();
  });
  await home.open('fresh');
  await expect(home.banner('works')).toBeVisible();
  // For the status, the page's settings, carriers, the kept orders and the earlier ones, notices, second factors and
  // desk keys, and one in place of the expired.
  await expect.poll(() => tokens).toHaveLength(9);
});

test.describe('a link for one customer', () => {
  const LINK = {
    order: '#1001',
    url: 'https://fennel.example/apps/track-order#t=abc',
    expiresAt: '2026-12-09T13:05:00.000Z',
  };
  /** Two orders of one number. */
  const TWINS = [
    { id: '24', name: '#1024', placedAt: '2026-11-20T08:30:00Z' },
    { id: '12', name: '#1024', placedAt: '2026-11-12T09:00:00Z' },
  ];

  /** Responds to requests about links like a server with order 1001, and two orders 1024. Returns their bodies, in order. */
  async function answerLinks(page: Page): Promise<unknown[]> {
    const bodies: unknown[] = [];
    await page.route('**/admin/links**', async (route) => {
      const body: unknown = route.request().postDataJSON();
      bodies.push(body);
      expect(route.request().headers()['authorization']).toContain('Bearer ');
      const text = JSON.stringify(body);
      if (text.includes('@')) {
        await route.fulfill({ status: 422, json: { problem: 'order_is_email' } });
      } else if (text.includes('1024') && !text.includes('"id"')) {
        await route.fulfill({ status: 409, json: { orders: TWINS } });
      } else if (!/1001|1024|"all"/.test(text)) await route.fulfill({ status: 404 });
      else if (text.includes('"all"')) await route.fulfill({ status: 204 });
      else if (route.request().url().endsWith('revoke')) {
        await route.fulfill({ json: { order: text.includes('1024') ? '#1024' : '#1001' } });
      } else await route.fulfill({ json: LINK });
    });
    return bodies;
  }

  test('is made by Enter, copied and opened', async ({ home, page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const bodies = await answerLinks(page);
    await home.open('placed');
    await page.getByLabel(say('link_order')).fill(' #1001 ');
    await page.getByLabel(say('link_order')).press('Enter');
    const made = page.getByRole('textbox', { name: say('link_to', { order: '#1001' }) });
    await expect(made).toHaveValue(LINK.url);
    await expect(home.section('links')).toContainText('December 9, 2026');
    await expect(home.link('open_link')).toHaveAttribute('href', LINK.url);
    expect(await violations(page)).toEqual([]);
    await home.button('copy_link').click();
    await expect(home.toast).toContainText(say('link_copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(LINK.url);
    expect(bodies).toEqual([{ order: '#1001', days: 14 }]);
  });

  test('is ended without making one', async ({ home, page }) => {
    const bodies = await answerLinks(page);
    await home.open('placed');
    await home.button('end_links').click();
    const order = page.getByLabel(say('link_order'));
    await expect(order).toHaveAccessibleDescription(say('order_required'));
    await expect(order).toBeFocused();
    await order.fill('1001');
    await home.button('end_links').click();
    await expect(home.toast).toContainText(say('links_ended', { order: '#1001' }));
    await expect(order).not.toHaveAccessibleDescription(say('order_required'));
    expect(bodies).toEqual([{ order: '1001' }]);
  });

  test('of a number that two orders have is made for the chosen one', async ({ home, page }) => {
    const bodies = await answerLinks(page);
    await home.open('placed');
    const order = page.getByLabel(say('link_order'));
    await order.fill('1024');
    await order.press('Enter');
    await expect(order).toHaveAccessibleDescription(say('link_several'));
    const choices = page.getByRole('button', { name: /^#1024, placed on November/ });
    await expect(choices).toHaveCount(2);
    await expect(choices.first()).toHaveAccessibleName(/November 20, 2026.*9:30/);
    await expect(choices.last()).toHaveAccessibleName(/November 12, 2026.*10:00/);
    expect(await violations(page)).toEqual([]);
    await choices.last().click();
    await expect(home.link('open_link')).toBeVisible();
    await expect(choices).toHaveCount(0);
    await expect(order).toBeFocused();
    await expect(order).not.toHaveAccessibleDescription(say('link_several'));
    await home.button('end_links').click();
    await choices.first().click();
    await expect(home.toast).toContainText(say('links_ended', { order: '#1024' }));
    // The link that is shown is to another order, 1001.
    await expect(home.link('open_link')).toBeVisible();
    await home.button('end_links').click();
    await expect(choices).toHaveCount(2);
    await order.fill('1001');
    await expect(choices).toHaveCount(0);
    await expect(order).not.toHaveAccessibleDescription(say('link_several'));
    await order.press('Enter');
    await home.button('end_links').click();
    await expect(home.link('open_link')).toHaveCount(0);
    expect(bodies).toEqual([
      { order: '1024', days: 14 },
      { order: '1024', days: 14, id: '12' },
      { order: '1024' },
      { order: '1024', id: '24' },
      { order: '1024' },
      { order: '1001', days: 14 },
      { order: '1001' },
    ]);
  });

  test('is offered by the server itself for two orders of one number', async ({ home, page }) => {
    await home.open('placed');
    await page.getByLabel(say('link_order')).fill('#1024');
    await home.button('make_link').click();
    await page
      .getByRole('button', { name: /^#1024, placed on/ })
      .last()
      .click();
    const made = page.getByRole('textbox', { name: say('link_to', { order: '#1024' }) });
    await expect(made).toHaveValue(/\/apps\/track-order#t=v1\./);
  });

  test('is not made for what is no order, nor for a number of days out of range', async ({
    home,
    page,
  }) => {
    const bodies = await answerLinks(page);
    await home.open('placed');
    const order = page.getByLabel(say('link_order'));
    const days = page.getByLabel(say('link_days'));
    await days.fill('91');
    await home.button('make_link').click();
    await expect(order).toHaveAccessibleDescription(say('order_required'));
    await expect(days).toHaveAccessibleDescription(say('link_days_range'));
    await expect(order).toBeFocused();
    expect(bodies).toEqual([]);
    await order.fill('4711');
    await days.press('Enter');
    await expect(days).toBeFocused();
    await days.fill('30');
    await days.press('Enter');
    await expect(order).toHaveAccessibleDescription(say('link_no_order'));
    await order.fill('jane@example.com');
    await home.button('make_link').click();
    await expect(order).toHaveAccessibleDescription(say('order_is_email'));
    await expect(order).toHaveValue('jane@example.com');
    await expect(days).toHaveValue('30');
    expect(await violations(page)).toEqual([]);
    expect(bodies).toEqual([
      { order: '4711', days: 30 },
      { order: 'jane@example.com', days: 30 },
    ]);
  });

  test('is revoked with all others only after a confirmation', async ({ home, page }) => {
    const bodies = await answerLinks(page);
    await home.open('placed');
    await home.button('end_all').click();
    await expect(page.getByText(say('end_all_sure'))).toBeVisible();
    await home.button('end_all_no').click();
    await expect(home.button('end_all')).toBeVisible();
    expect(bodies).toEqual([]);
    await home.button('end_all').click();
    await home.button('end_all_yes').click();
    await expect(home.toast).toContainText(say('all_links_ended'));
    expect(bodies).toEqual([{ all: true }]);
  });

  test('that fails shows a message', async ({ home, page }) => {
    await page.route('**/admin/links', (route) => route.fulfill({ status: 503 }));
    await home.open('placed');
    await page.getByLabel(say('link_order')).fill('1001');
    await home.button('make_link').click();
    await expect(home.toast).toContainText(say('links_failed'));
    await expect(page.getByLabel(say('link_order'))).toHaveValue('1001');
  });
});

test.describe('the settings of the tracking page', () => {
  // Other specs read the demo's tracking page, so nothing is saved there.
  test('are saved, and what is wrong stands at its field', async ({ home, page }) => {
    const saved: unknown[] = [];
    await page.route('**/admin/page-settings', async (route) => {
      if (route.request().method() === 'GET') return route.continue();
      const body: unknown = route.request().postDataJSON();
      saved.push(body);
      if (saved.length > 1) return route.fulfill({ json: body });
      return route.fulfill({ status: 422, json: { problems: { contactLink: 'link_malformed' } } });
    });
    await home.open('placed');
    const link = page.getByLabel(say('contact_link'));
    await link.fill('contact');
    await page.getByLabel(say('ships_in')).fill('Usually ships in 2 days.');
    await page.getByLabel(say('form_of_address')).selectOption('formal');
    await home.button('save').click();
    await expect(home.toast).toContainText(say('page_settings_wrong'));
    await expect(link).toBeFocused();
    await expect(link).toHaveValue('contact');
    await expect(page.getByLabel(say('ships_in'))).toHaveValue('Usually ships in 2 days.');
    await expect(link).toHaveAccessibleDescription(new RegExp(say('link_malformed')));
    expect(await violations(page)).toEqual([]);
    await link.fill('/pages/contact');
    await link.press('Enter');
    await expect(home.toast).toContainText(say('page_settings_saved'));
    await expect(link).not.toHaveAccessibleDescription(new RegExp(say('link_malformed')));
    expect(saved[1]).toEqual({
      contactLink: '/pages/contact',
      returnsLink: '',
      contactSentence: '',
      returnsSentence: '',
      shipsIn: 'Usually ships in 2 days.',
      formOfAddress: 'formal',
    });
  });

  test('that cannot be saved are kept in the fields', async ({ home, page }) => {
    await page.route('**/admin/page-settings', (route) =>
      route.request().method() === 'GET' ? route.continue() : route.fulfill({ status: 503 }),
    );
    await home.open('placed');
    await page.getByLabel(say('contact_sentence')).fill('Call us.');
    await home.button('save').click();
    await expect(home.toast).toContainText(say('page_settings_failed'));
    await expect(page.getByLabel(say('contact_sentence'))).toHaveValue('Call us.');
  });

  test('that are far too long are kept in the fields, with what is wrong', async ({
    home,
    page,
  }) => {
    await home.open('placed');
    const sentence = page.getByLabel(say('ships_in'));
    await sentence.fill('a'.repeat(20_000));
    await home.button('save').click();
    await expect(sentence).toHaveAccessibleDescription(new RegExp(say('sentence_too_long')));
    await expect(sentence).toHaveValue('a'.repeat(20_000));
  });

  test('that cannot be read are not shown as empty', async ({ home, page }) => {
    await page.route('**/admin/page-settings', (route) => route.fulfill({ status: 503 }));
    await home.open('placed');
    await expect(home.section('page_settings')).toContainText(say('page_settings_unread'));
    await expect(page.getByLabel(say('contact_link'))).toHaveCount(0);
  });
});

test('what is set here reaches the tracking page and the links of support', async ({ page }) => {
  // A shop of its own, because other specs read the tracking page of the demo. It takes some seconds to start.
  test.slow();
  const shop = await startFakeShopify({
    port: 0,
    now: () => new Date(),
    app: (adminUrl, now, sessionToken) =>
      startApp({ adminUrl, now, log: SILENT, ...(sessionToken && { sessionToken }) }),
  });
  try {
    await page.goto(`${shop.url}/__demo/admin?state=placed`);
    await page.getByLabel(say('contact_link')).fill('/pages/help-desk');
    await page.getByLabel(say('contact_sentence')).fill('Call us on weekdays.');
    await page.getByLabel(say('returns_link')).fill('https://returns.example/start');
    await page.getByLabel(say('ships_in')).fill('Usually ships in 2 days.');
    await page.getByRole('button', { name: say('save') }).click();
    await expect(page.getByText(say('page_settings_saved'))).toBeVisible();

    const block = new TrackingBlock(page.locator('[data-order-tracking]'));
    await page.goto(`${shop.url}/apps/track-order`);
    await block.track(MISS);
    await block.expectPhase('refused');
    const contact = block.answer.getByRole('link', { name: words('en', 'form', 'contact') });
    await expect(contact).toHaveAttribute('href', /\/pages\/help-desk/);

    await page.goto(`${shop.url}/__demo/admin?state=placed`);
    await page.getByLabel(say('link_order')).fill(ORDERS.waiting[0]);
    await page.getByLabel(say('link_order')).press('Enter');
    const link = page.getByRole('link', { name: say('open_link') });
    await page.goto((await link.getAttribute('href')) ?? '');
    await block.expectPhase('shown');
    await expect(block.answer).toContainText('Usually ships in 2 days.');
  } finally {
    await shop.close();
  }
});

test('the status needs a valid session token of Shopify’s', async ({ request }) => {
  for (const authorization of [
    '',
    'Bearer ',
    `Bearer ${token({ minutesAgo: 5 })}`,
    // In the future, also at the end of a long run: the demo's clock runs on from `CLOCK`.
    `Bearer ${token({ minutesAgo: -24 * 60 })}`,
    `Bearer ${token({ secret: 'guessed' })}`,
    `Bearer ${token({ apiKey: 'another-app' })}`,
    `Basic ${token({})}`,
  ]) {
    const response = await request.get('/admin/status', { headers: { authorization } });
    expect(response.status(), authorization).toBe(401);
    expect(response.headers()['x-shopify-retry-invalid-session-request']).toBe('1');
    expect(await response.text()).not.toContain(DEMO_SHOP.domain);
  }
});

/** A session token as Shopify signs it, with deviations. */
function token({
  minutesAgo = 0,
  secret = DEMO_API_SECRET,
  apiKey = DEMO_API_KEY,
}: {
  minutesAgo?: number;
  secret?: string;
  apiKey?: string;
}): string {
  const issuedAt = new Date(CLOCK.getTime() - minutesAgo * 60_000);
  return signSessionToken({ shop: DEMO_SHOP.domain, apiKey, issuedAt }, secret);
}

for (const state of ['fresh', 'placed', 'vintage', 'silent', 'broken', 'failed'] as const) {
  test(`axe finds nothing: ${state}`, async ({ home, page }) => {
    await home.open(state);
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing on a phone', { tag: '@phone-only' }, async ({ home, page }) => {
  await home.open('broken');
  expect(await violations(page)).toEqual([]);
});

test('the page is used with the keyboard alone', async ({ home, page }) => {
  await home.open('password');
  await page.getByRole('link', { name: 'The demo shop' }).focus();
  for (const stop of [
    home.link('deliveries'),
    home.link('numbers'),
    home.link('reports'),
    home.link('carriers'),
    home.link('mails').first(),
    home.link('webhooks').first(),
    home.link('open_preferences'),
    home.link('open_deliveries'),
    home.link('open_numbers'),
    home.link('open_reports'),
    home.link('open_carriers'),
    home.link('mails').last(),
    home.link('webhooks').last(),
    home.link('notices_flow_open'),
    page.getByRole('textbox', { name: say('page_address'), exact: true }),
    home.button('copy'),
    home.link('open_page'),
    home.link('open_menus'),
    home.link('preview_arriving'),
    home.link('preview_delivered'),
    home.link('preview_attempted'),
    home.link('open_editor'),
    home.link('add_block'),
    home.link('create_page'),
    ...(['order_confirmation', 'shipping_confirmation'] as const).flatMap((template) => [
      page.getByRole('textbox', { name: say(template), exact: true }),
      page.getByRole('button', { name: `${say('copy_button')}: ${say(template)}` }),
      page.getByRole('link', { name: `${say('open_notification')}: ${say(template)}` }),
    ]),
    page.getByLabel(say('contact_link')),
    page.getByLabel(say('returns_link')),
    page.getByLabel(say('contact_sentence')),
    page.getByLabel(say('returns_sentence')),
    page.getByLabel(say('ships_in')),
    page.getByLabel(say('form_of_address')),
    home.button('save'),
    page.getByLabel(say('link_order')),
    page.getByLabel(say('link_days')),
    home.button('make_link'),
    home.button('end_links'),
    home.button('end_all'),
    page.getByRole('textbox', { name: say('desk_address') }),
    page.getByRole('textbox', { name: say('desk_name') }),
    home.button('desk_make'),
    home.link('write_to_us'),
    home.button('read_again'),
  ]) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await page.keyboard.press('Space');
  await expect(home.toast).toHaveText(say('was_read_again'));
  await expect(home.button('read_again')).toBeFocused();
});

test('nothing is cut off on a phone', async ({ home, page }) => {
  for (const [width, state, locale] of [
    [320, 'broken', 'de'],
    [320, 'silent', 'en'],
    [320, 'failed', 'en'],
    [390, 'everywhere', 'fr'],
  ] as const) {
    await page.setViewportSize({ width, height: 664 });
    await home.open(state, locale);
    expect(await overflow(page), state).toBe(0);
  }
});

for (const locale of ['nl', 'ja-JP']) {
  test(`the page is in the language of the admin: ${locale}`, async ({ home, page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      const name = /\/admin\/assets\/(.+)-[\w-]{8}\.js$/.exec(request.url())?.[1];
      if (name) scripts.push(name);
    });
    const language = findLanguage(locale);
    const inLanguage = await wordingIn(locale);
    await page.setViewportSize({ width: 320, height: 664 });
    await home.open('broken', locale);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(scripts).toEqual(['home-page', language]);
    await expect(page.locator('s-banner').first()).toContainText(
      inLanguage.say('read_orders_missing'),
    );
    await expect(page.locator('s-list-item').last()).toContainText(
      inLanguage.say('api_ended_title', { date: inLanguage.formatDay('2027-10-01') }),
    );
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: inLanguage.say('end_links') }).click();
    await expect(page.getByLabel(inLanguage.say('link_order'))).toHaveAccessibleDescription(
      inLanguage.say('order_required'),
    );
  });
}

test('the page is in English where it has no other words, or cannot load them', async ({
  home,
  page,
}) => {
  await home.open('placed', 'ar');
  await expect(home.banner('works')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.route('**/admin/assets/nl-*.js', (route) => route.abort());
  await home.open('placed', 'nl');
  await expect(home.banner('works')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

async function wordingIn(locale: string): Promise<Wording> {
  const loaded = await loadWords(findLanguage(locale));
  return createWording(loaded.words, loaded.language);
}

/** Pixels by which the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test('Polaris has no element, attribute or value but those of its manifest', async ({
  page,
  browserErrors,
}) => {
  browserErrors.expected.push(/^Polaris has no element|^<s-/);
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  await page.goto('/__demo/admin');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<s-card></s-card><s-badge colour="red"></s-badge><s-badge tone="red"></s-badge>' +
        '<s-page><s-text slot="footer"></s-text></s-page>',
    );
  });
  await expect.poll(() => errors).toHaveLength(4);
  expect(errors).toEqual([
    'Polaris has no element <s-card>',
    '<s-badge> has no attribute colour',
    '<s-badge tone> cannot be red',
    '<s-page> has no slot "footer"',
  ]);
});
