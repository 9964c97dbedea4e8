import type { Locator, Page } from '@playwright/test';
import type {
  WebhookEndpoint,
  WebhooksAnswer,
  WebhooksRefusal,
  WebhookTestAnswer,
  WebhookTestsTooOften,
} from '../../server/admin/notices/webhooks-contract.ts';
import { ENGLISH } from '../../server/admin/wording.ts';
import { violations } from '../fixtures/axe.ts';
import { wordingIn } from '../fixtures/delivery-list.ts';
import { SettingsPage } from '../fixtures/settings-page.ts';
import { expect, test as base } from '../fixtures/test.ts';

const { say } = ENGLISH;

/** The requests of the page; the page itself has another address. */
const WEBHOOKS = ({ pathname }: URL): boolean => pathname.startsWith('/admin/webhooks');

/** Chromium logs this for each response with an error status, and several tests provoke one. */
const FAILED_REQUEST = /^Failed to load resource/;

const URL_TYPED = 'https://hooks.shop.example/deliveries';
const OFF: WebhooksAnswer = { keeping: 'on', endpoint: null, latest: [] };
const ENDPOINT: WebhookEndpoint = {
  url: URL_TYPED,
  kinds: ['late', 'lost'],
  stopped: null,
  trouble: null,
  lastSentAt: null,
  oldSecretEndsAt: null,
};

/** Page object of the merchant's page of webhooks. */
class Webhooks extends SettingsPage<
  WebhooksAnswer | WebhooksRefusal | WebhookTestAnswer | WebhookTestsTooOften
> {
  constructor(page: Page) {
    super(page, 'delivery-webhooks', WEBHOOKS);
  }

  get url(): Locator {
    return this.page.getByRole('textbox', { name: say('webhook_url') });
  }
}

const test = base.extend<{ webhooks: Webhooks }>({
  webhooks: async ({ page, browserErrors }, use) => {
    browserErrors.expected.push(FAILED_REQUEST);
    await use(new Webhooks(page));
  },
});

test(
  'a merchant has their own server told, reads beside the field what is wrong, and sees the secret once',
  { tag: '@phone' },
  async ({ page, webhooks }) => {
    await webhooks.open(OFF);
    await webhooks.url.fill('http://localhost');
    webhooks.answers.set('PUT', {
      status: 422,
      json: { problem: 'url_refused' },
    });
    await webhooks.button('webhook_save').click();
    await expect(page.getByText(say('webhook_url_refused'))).toBeVisible();
    await expect(webhooks.url).toBeFocused();
    await webhooks.url.fill(URL_TYPED);
    await page.getByRole('checkbox', { name: say('webhook_delivered') }).check();
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    webhooks.answers.set('PUT', {
      json: { ...OFF, endpoint: ENDPOINT, secret },
    });
    await webhooks.button('webhook_save').click();
    await expect(webhooks.toast).toContainText(say('webhook_saved'));
    await expect(page.getByText(say('webhook_secret_once'))).toBeVisible();
    await expect(page.getByRole('textbox', { name: say('webhook_secret_new') })).toHaveValue(
      secret,
    );
    expect(await violations(page)).toEqual([]);
    const kinds = ['late', 'no_movement', 'attempt_failed', 'going_back', 'lost', 'delivered'];
    expect(webhooks.sent.at(-1)).toEqual(['PUT', '/admin/webhooks', { url: URL_TYPED, kinds }]);
    webhooks.answers.set('DELETE', { json: OFF });
    await webhooks.button('webhook_turn_off').click();
    await expect(page.getByText(say('webhook_off_sure'))).toBeVisible();
    await webhooks.button('service_off_yes').click();
    await expect(webhooks.button('webhook_secret_change')).toHaveCount(0);
  },
);

test('a merchant reads why webhooks have stopped, and what came of the last, in their language', async ({
  page,
  webhooks,
}) => {
  const { say: sayGerman } = await wordingIn('de');
  const at = '2026-11-25T13:00:00.000Z';
  const record = {
    orderId: '1',
    orderName: '#1001',
    happenedAt: at,
    attempts: 8,
  } as const;
  await webhooks.open(
    {
      keeping: 'off_for_shop',
      endpoint: { ...ENDPOINT, stopped: { by: 'failing', at } },
      latest: [
        { ...record, kind: 'late', end: 'failed', problem: 'refused' },
        { ...record, kind: 'delivered', end: null, problem: null },
      ],
    },
    'de',
  );
  await expect(page.getByText(sayGerman('off_for_shop_text'))).toBeVisible();
  await expect(page.getByText(sayGerman('webhook_stopped_failing'))).toBeVisible();
  for (const state of ['webhook_state_failed', 'webhook_state_due'] as const) {
    await expect(page.getByRole('cell', { name: sayGerman(state), exact: true })).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
});

test('a merchant sends a test, and reads what their server makes of it', async ({
  page,
  webhooks,
}) => {
  await webhooks.open({ ...OFF, endpoint: ENDPOINT });
  const button = page.getByRole('button', { name: say('webhook_test'), exact: true });
  await expect(page.getByText(say('webhook_test_text', { url: URL_TYPED }))).toBeVisible();
  for (const [answer, text] of [
    [{ outcome: 'answered', status: 204 }, say('webhook_test_taken', { status: '204' })],
    [{ outcome: 'answered', status: 302 }, say('webhook_test_refused', { status: '302' })],
    [{ outcome: 'not_taken', problem: 'unreachable' }, say('webhook_test_unreachable')],
  ] as const) {
    webhooks.answers.set('POST', { json: answer });
    await button.click();
    await expect(page.getByText(text)).toBeVisible();
  }
  webhooks.answers.set('POST', { status: 429, json: { endsAt: '2026-11-25T13:00:00.000Z' } });
  await button.click();
  await expect(webhooks.toast).toContainText(/too often/);
  expect(webhooks.sent.at(-1)).toEqual(['POST', '/admin/webhooks/test', null]);
});
