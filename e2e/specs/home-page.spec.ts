import type { Locator, Page } from '@playwright/test';
import { Liquid } from 'liquidjs';
import { say, type WordCode } from '../../server/admin/words.ts';
import { violations } from '../fixtures/axe.ts';
import type { AdminStateName } from '../fake-shopify/admin-home/admin-states.ts';
import { DEMO_API_KEY, DEMO_API_SECRET, DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { signSessionToken } from '../fake-shopify/token-endpoint/session-token.ts';
import { expect, test as base } from '../fixtures/test.ts';

/** The demo's clock, as in `playwright.config.ts`. */
const CLOCK = new Date('2026-11-25T14:05:00+01:00');

/** Page object of the app's page in Shopify's admin. */
class HomePage {
  readonly page: Page;
  readonly toast: Locator;
  constructor(page: Page) {
    this.page = page;
    this.toast = page.locator('#demo-toasts');
  }

  /** Opens the page for a shop in this state, and waits until its status is shown. */
  async open(state: AdminStateName): Promise<void> {
    await this.page.goto(`/__demo/admin?state=${state}`);
    await expect(this.page.locator('s-spinner')).toHaveCount(0);
    await expect(this.page.locator('s-banner').first()).toBeVisible();
    await expect(this.page.getByText(say('block_looking'))).toHaveCount(0);
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

test('the merchant reads that it works, and adds the form with one button', async ({ home }) => {
  await home.open('fresh');
  await expect(home.banner('works')).toBeVisible();
  await expect(home.section('block')).toContainText(say('block_missing'));
  await home.button('block_one_page').click();
  await expect(home.section('block')).toContainText(say('block_one_page_text'));
  const address = await home.link('add_block').getAttribute('href');
  const { origin, pathname, searchParams } = new URL(address ?? '');
  expect(origin + pathname).toBe(`https://${DEMO_SHOP.domain}/admin/themes/current/editor`);
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'page',
    addAppBlockId: `${DEMO_API_KEY}/order-tracking`,
    target: 'newAppsSection',
  });
  await expect(home.link('add_block')).toHaveAttribute('target', '_blank');
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
  await expect(page.getByRole('textbox', { name: say('page_address') })).toHaveValue(url);
  await expect(home.link('open_page')).toHaveAttribute('href', url);
  await home.button('copy').click();
  await expect(home.toast).toHaveText(say('copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
});

test('a link for e-mails is copied, and opens the form with the order number', async ({
  home,
  page,
  baseURL,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await home.open('placed');
  await home.button('copy_email_link').click();
  await expect(home.toast).toHaveText(say('email_link_copied'));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const rendered: string = await new Liquid().parseAndRender(link, { name: '#1001' });
  const [, address = ''] = /^<a href="([^"]+)">[^<]+<\/a>$/.exec(rendered) ?? [];
  expect(address).toBe(`${baseURL}/apps/track-order?order=%231001`);
  await page.goto(address);
  await expect(page.locator('[name=order]')).toHaveValue('#1001');
  await page.goBack();
  await expect(home.link('open_notifications')).toHaveAttribute(
    'href',
    `https://${DEMO_SHOP.domain}/admin/settings/notifications`,
  );
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
  // One for the status, one for the page's settings, and one in place of the expired.
  await expect.poll(() => tokens).toHaveLength(3);
});

test.describe('a link for one customer', () => {
  const LINK = {
    url: 'https://fennel.example/apps/track-order#t=abc',
    expiresAt: '2026-12-09T13:05:00.000Z',
  };

  /** Responds to requests about links like a server with order 1001 only. Returns their bodies, in order. */
  async function answerLinks(page: Page): Promise<unknown[]> {
    const bodies: unknown[] = [];
    await page.route('**/admin/links**', async (route) => {
      const body: unknown = route.request().postDataJSON();
      bodies.push(body);
      expect(route.request().headers()['authorization']).toContain('Bearer ');
      const isKnown = /1001|"all"/.test(JSON.stringify(body));
      if (!isKnown) await route.fulfill({ status: 404 });
      else if (route.request().url().endsWith('revoke')) await route.fulfill({ status: 204 });
      else await route.fulfill({ json: LINK });
    });
    return bodies;
  }

  test('is made, copied and revoked', async ({ home, page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const bodies = await answerLinks(page);
    await home.open('placed');
    await page.getByLabel(say('link_order')).fill(' #1001 ');
    await home.button('make_link').click();
    const made = page.getByRole('textbox', { name: say('link_to', { order: '#1001' }) });
    await expect(made).toHaveValue(LINK.url);
    await expect(home.section('links')).toContainText('9 December 2026');
    expect(await violations(page)).toEqual([]);
    await home.button('copy_link').click();
    await expect(home.toast).toContainText(say('link_copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(LINK.url);
    await home.button('end_links').click();
    await expect(made).toHaveCount(0);
    await expect(page.getByLabel(say('link_order'))).toBeFocused();
    expect(bodies).toEqual([{ order: '#1001', days: 14 }, { order: '#1001' }]);
  });

  test('is not made for an unknown order, nor for a number of days out of range', async ({
    home,
    page,
  }) => {
    const bodies = await answerLinks(page);
    await home.open('placed');
    await page.getByLabel(say('link_days')).fill('91');
    await home.button('make_link').click();
    await expect(page.getByLabel(say('link_order'))).toHaveAccessibleDescription(
      say('link_order_required'),
    );
    await expect(page.getByLabel(say('link_days'))).toHaveAccessibleDescription(
      say('link_days_range'),
    );
    expect(bodies).toEqual([]);
    await page.getByLabel(say('link_days')).fill('30');
    await page.getByLabel(say('link_order')).fill('4711');
    await home.button('make_link').click();
    await expect(page.getByLabel(say('link_order'))).toHaveAccessibleDescription(
      say('link_no_order'),
    );
    expect(await violations(page)).toEqual([]);
    expect(bodies).toEqual([{ order: '4711', days: 30 }]);
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
    await expect(link).toHaveAccessibleDescription(new RegExp(say('link_malformed')));
    expect(await violations(page)).toEqual([]);
    await link.fill('/pages/contact');
    await home.button('save').click();
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

  test('that cannot be read are not shown as empty', async ({ home, page }) => {
    await page.route('**/admin/page-settings', (route) => route.fulfill({ status: 503 }));
    await home.open('placed');
    await expect(home.section('page_settings')).toContainText(say('page_settings_unread'));
    await expect(page.getByLabel(say('contact_link'))).toHaveCount(0);
  });
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
    home.link('open_preferences'),
    page.getByRole('textbox', { name: say('page_address') }),
    home.button('copy'),
    home.link('open_page'),
    home.link('open_menus'),
    page.getByRole('textbox', { name: say('email_link') }),
    home.button('copy_email_link'),
    home.link('open_notifications'),
    page.getByLabel(say('contact_link')),
    page.getByLabel(say('returns_link')),
    page.getByLabel(say('contact_sentence')),
    page.getByLabel(say('returns_sentence')),
    page.getByLabel(say('ships_in')),
    page.getByLabel(say('form_of_address')),
    home.button('save'),
    home.button('block_one_page'),
    home.link('add_block'),
    page.getByLabel(say('link_order')),
    page.getByLabel(say('link_days')),
    home.button('make_link'),
    home.button('end_all'),
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

test('nothing is cut off 320 px wide', async ({ home, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const state of ['broken', 'silent', 'failed'] as const) {
    await home.open(state);
    expect(await overflow(page), state).toBe(0);
  }
});

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
