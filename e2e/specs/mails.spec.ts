import type { Locator, Page } from '@playwright/test';
import type { LinkMailsAnswer } from '../../server/admin/mails/link-mails-contract.ts';
import type { MailsAnswer } from '../../server/admin/mails/mails-contract.ts';
import { ENGLISH } from '../../server/admin/wording.ts';
import { startMailServer, type MailServer } from '../fake-shopify/outbox/start-mail-server.ts';
import { DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { violations } from '../fixtures/axe.ts';
import { startKeptShop, wordingIn, type KeptShop } from '../fixtures/delivery-list.ts';
import { SettingsPage } from '../fixtures/settings-page.ts';
import { expect, test as base } from '../fixtures/test.ts';

const { say } = ENGLISH;

/** The requests of the page; the page itself has another address. */
const MAILS = ({ pathname }: URL): boolean => pathname === '/admin/delivery-mails';

/** Chromium logs this for each response with an error status, and several tests provoke one. */
const FAILED_REQUEST = /^Failed to load resource/;

interface MailShop extends KeptShop {
  mailServer: MailServer;
}

/** Page object of the merchant's page of mails, whose server answers what a test says. */
class Mails extends SettingsPage<MailsAnswer> {
  constructor(page: Page) {
    super(page, 'delivery-mails', MAILS);
  }
}

const test = base.extend<{ mails: Mails }, { shop: MailShop }>({
  shop: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing.
    async ({}, use) => {
      const mailServer = await startMailServer();
      const shop = await startKeptShop([], mailServer);
      await use({ ...shop, mailServer });
      await shop.close();
      await mailServer.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  mails: async ({ page, browserErrors }, use) => {
    browserErrors.expected.push(FAILED_REQUEST);
    await use(new Mails(page));
  },
  browserErrors: async ({ browserErrors }, use) => {
    // The preview's frame runs no script, and axe would like to.
    browserErrors.expected.push(/^Blocked script execution in 'about:srcdoc'/);
    await use(browserErrors);
  },
});

const box = (
  page: Page,
  code: 'webhook_late' | 'webhook_going_back' | 'link_mails_answers',
): Locator => page.getByRole('checkbox', { name: say(code) });

test(
  'a merchant turns on two kinds, looks at them in Dutch and Arabic, and is sent a test',
  { tag: '@phone' },
  async ({ page, shop }) => {
    await page.goto(`${shop.url}/__demo/admin/delivery-mails?state=placed&locale=en`);
    await expect(page.getByText(say('mails_rules'))).toBeVisible();
    await expect(box(page, 'webhook_late'), 'nothing is on by itself').not.toBeChecked();
    await box(page, 'webhook_late').check();
    await box(page, 'webhook_going_back').check();
    await page.getByRole('button', { name: say('webhook_save'), exact: true }).click();
    await expect(page.locator('#demo-toasts')).toContainText(say('mails_saved'));

    const frame = page.locator('iframe');
    const language = page.getByRole('combobox', { name: say('report_language') });
    await language.selectOption({ label: 'Nederlands' });
    await expect(frame.contentFrame().locator('html')).toHaveAttribute('lang', 'nl');
    const subject = await frame.getAttribute('title');
    expect(subject).toContain('#1001');
    await expect(frame.contentFrame().getByText(DEMO_SHOP.name).first()).toBeVisible();
    await page.getByRole('button', { name: say('mail_as_text'), exact: true }).click();
    await expect(page.locator('pre[lang=nl]')).toContainText(DEMO_SHOP.name);
    await page.getByRole('button', { name: say('mail_as_page'), exact: true }).click();
    await language.selectOption({ label: 'العربية' });
    await expect(frame.contentFrame().locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByText(say('spf_softfail'))).toBeVisible();
    await expect(page.getByText(say('dkim_missing'))).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'nothing is cut off').toBe(320);
    if (wide) await page.setViewportSize(wide);

    await language.selectOption({ label: 'Nederlands' });
    await expect(frame).toHaveAttribute('title', subject ?? '');
    await page.getByRole('button', { name: say('mail_test_send'), exact: true }).click();
    await expect(
      page.getByText(say('mail_test_sent', { to: 'h…@fennel-and-flax.example' })),
    ).toBeVisible();

    await page.reload();
    await expect(box(page, 'webhook_late')).toBeChecked();
    await expect(box(page, 'webhook_going_back')).toBeChecked();
    await page.goto(`${shop.url}/__demo/admin?state=placed&locale=en`);
    await expect(page.getByText(say('notice_on', { kinds: '2' }))).toBeVisible();
    await page.goto(`${shop.url}/__demo/outbox`);
    await page
      .getByRole('link', { name: `[Test] ${subject}` })
      .first()
      .click();
    await expect(page.getByText(DEMO_SHOP.contactEmail, { exact: true })).toBeVisible();
    await expect(page.locator('dd').first()).toContainText(`"${DEMO_SHOP.name}" <reports@`);
  },
);

test('a merchant has requests for a new link answered, and reads which links have bounced', async ({
  page,
  shop,
}) => {
  await page.goto(`${shop.url}/__demo/admin/delivery-mails?state=placed&locale=en`);
  await expect(box(page, 'link_mails_answers'), 'nothing is on by itself').not.toBeChecked();
  await box(page, 'link_mails_answers').check();
  await expect(page.locator('#demo-toasts')).toContainText(say('mails_saved'));
  const at = '2026-11-25T13:00:00.000Z';
  const bounced = { orderId: '1', orderName: '#1001', problem: 'address_refused', happenedAt: at };
  await page.route('**/admin/link-mails', async (route) => {
    const answer: LinkMailsAnswer = await (await route.fetch()).json();
    expect(answer).toEqual({ canSend: true, answersRequests: true, problems: [] });
    await route.fulfill({ json: { ...answer, problems: [bounced] } });
  });
  await page.reload();
  await expect(box(page, 'link_mails_answers')).toBeChecked();
  await expect(page.getByText(say('link_mails_problems'))).toBeVisible();
  await expect(page.getByText(say('report_address_refused'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a merchant reads in their language why mails have stopped, and turns them on again', async ({
  page,
  mails,
}) => {
  const { say: sayGerman } = await wordingIn('de');
  const at = '2026-11-25T13:00:00.000Z';
  const one = { orderId: '1', orderName: '#1001', deliveryId: '2', happenedAt: at } as const;
  const answer: MailsAnswer = {
    keeping: 'on',
    from: 'reports@app.example',
    shopName: 'Fennel & Flax',
    replyTo: null,
    channel: {
      kinds: ['late', 'lost'],
      stopped: { by: 'hourly_limit', at },
      trouble: null,
      lastSentAt: null,
      takesWishes: true,
    },
    limits: {
      late: 1,
      no_movement_domestic: 3,
      no_movement_cross_border: 7,
      no_movement_customs: 10,
      pickup_overdue: 5,
    },
    languages: ['en', 'de'],
    testRecipients: [],
    latest: [
      { ...one, kind: 'late', end: 'suppressed', rule: 'recent_message', problem: null },
      { ...one, kind: 'lost', end: 'failed', rule: null, problem: 'address_refused' },
      { ...one, kind: 'delivered', end: 'suppressed', rule: 'of_a_newer_server', problem: null },
    ],
  };
  await mails.open(answer, 'de');
  await expect(page.getByText(sayGerman('webhook_stopped_hourly_limit'))).toBeVisible();
  await expect(page.getByText(sayGerman('mail_test_nobody'))).toBeVisible();
  for (const text of [
    sayGerman('mail_rule_recent_message'),
    `${sayGerman('webhook_state_failed')} · ${sayGerman('report_address_refused')}`,
    sayGerman('webhook_state_suppressed'),
  ]) {
    await expect(page.getByRole('cell', { name: text, exact: true })).toBeVisible();
  }
  const { channel } = answer;
  mails.answers.set('PUT', {
    json: { ...answer, channel: channel && { ...channel, stopped: null } },
  });
  await page.getByRole('button', { name: sayGerman('mails_start'), exact: true }).click();
  await expect(page.getByText(sayGerman('webhook_stopped_hourly_limit'))).toHaveCount(0);
  expect(mails.sent).toEqual([['PUT', '/admin/delivery-mails', { kinds: ['late', 'lost'] }]]);
});

test('where no order is kept there is nothing to tick, and it says who can mend it', async ({
  page,
}) => {
  // The specs' demo keeps no orders.
  await page.goto('/__demo/admin/delivery-mails?state=placed&locale=en');
  await expect(page.getByText(say('mails_not_kept_server_text'))).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.locator('iframe')).toBeVisible();
});
