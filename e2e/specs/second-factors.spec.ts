import type { Page } from '@playwright/test';
import { ENGLISH } from '../../server/admin/wording.ts';
import { SECOND_FACTORS } from '../../server/core/lookup/second-factor.ts';
import type { SecondFactor } from '../../server/contract.ts';
import { startFakeShopify } from '../fake-shopify/start-fake-shopify.ts';
import { violations } from '../fixtures/axe.ts';
import { openStoresInMemory, startApp } from '../fixtures/start-app.ts';
import { UNLIMITED_BUDGETS } from '../fixtures/unlimited-budgets.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { TrackingBlock } from '../fixtures/tracking-block.ts';

const { say } = ENGLISH;

function ignore(): void {}

/** Shops of their own: what a merchant chooses here changes a page that other specs read. */
async function startShop(approvedFactors: readonly SecondFactor[]) {
  const stores = await openStoresInMemory();
  const shopify = await startFakeShopify({
    port: 0,
    now: () => new Date(),
    app: (adminUrl, now, sessionToken) =>
      startApp({
        adminUrl,
        now,
        log: { info: ignore, warn: ignore, error: ignore },
        stores,
        approvedFactors,
        budgets: UNLIMITED_BUDGETS,
        ...(sessionToken && { sessionToken }),
      }),
  });
  return {
    url: shopify.url,
    async close() {
      await shopify.close();
      await stores.close();
    },
  };
}

const test = base.extend<{ start(approved: readonly SecondFactor[]): Promise<string> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing.
  start: async ({}, use) => {
    const shops: Awaited<ReturnType<typeof startShop>>[] = [];
    await use(async (approved) => {
      const shop = await startShop(approved);
      shops.push(shop);
      return shop.url;
    });
    await Promise.all(shops.map((shop) => shop.close()));
  },
});

async function openAdmin(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/__demo/admin?state=placed`);
  await expect(page.getByText(say('factors_text'))).toBeVisible();
}

test('a merchant lets customers type a postal code, and a customer finds their order by it', async ({
  page,
  start,
}) => {
  const url = await start(SECOND_FACTORS);
  await openAdmin(page, url);
  const code = page.getByRole('checkbox', { name: say('factor_postal_code') });
  await expect(code).not.toBeChecked();
  await expect(page.getByText(say('factor_postal_code_odds'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await code.check();
  await page.getByRole('checkbox', { name: say('factor_phone') }).check();
  const section = page.locator('s-section').filter({ hasText: say('factors_text') });
  await section.getByRole('button', { name: say('save'), exact: true }).click();
  await expect(page.locator('#demo-toasts')).toContainText(say('factors_saved'));

  await page.goto(`${url}/apps/track-order`);
  const block = new TrackingBlock(page.locator('[data-order-tracking]').first());
  await block.waitUntilReady();
  await block.find(['1002', '1012ab']);
  await expect(block.answer).toContainText('#1002');
  await block.find(['1018', '06 12345678']);
  await expect(block.answer).toContainText('#1018');
  await page.reload();
  await block.expectPhase('shown');
  await expect(block.answer).toContainText('#1018');
});

test('a merchant reads what is missing where Shopify has approved nothing', async ({
  page,
  start,
}) => {
  await openAdmin(page, await start([]));
  for (const [name, missing] of [
    ['factor_postal_code', 'factor_missing_address'],
    ['factor_phone', 'factor_missing_phone'],
  ] as const) {
    await expect(page.getByText(say(missing))).toBeVisible();
    await expect(page.getByRole('checkbox', { name: say(name) })).toHaveCount(0);
  }
});

test('a merchant makes a key for a support desk, which gets a link, and revokes it', async ({
  page,
  start,
  request,
}) => {
  const url = await start([]);
  await openAdmin(page, url);
  const section = page.locator('s-section').filter({ hasText: say('desk_text') });
  await section.getByRole('button', { name: say('desk_make'), exact: true }).click();
  await expect(section.getByText(say('desk_name_missing'))).toBeVisible();
  await section.getByRole('textbox', { name: say('desk_name') }).fill('Zendesk');
  await section.getByRole('button', { name: say('desk_make'), exact: true }).click();
  const key = await section.getByRole('textbox', { name: say('desk_key') }).inputValue();
  const address = await section.getByRole('textbox', { name: say('desk_address') }).inputValue();
  expect(await violations(page)).toEqual([]);

  const ask = () =>
    request.post(address, {
      headers: { authorization: `Bearer ${key}` },
      data: { order: '#1002' },
    });
  const answer: { url: string } = await (await ask()).json();
  await page.goto(answer.url);
  const block = new TrackingBlock(page.locator('[data-order-tracking]').first());
  await block.expectPhase('shown');
  await expect(block.answer).toContainText('#1002');

  await openAdmin(page, url);
  await expect(section.getByText(key)).toHaveCount(0);
  const revoke = say('desk_revoke', { name: 'Zendesk' });
  await section.getByRole('button', { name: revoke }).click();
  await section.getByRole('button', { name: say('desk_revoke_yes') }).click();
  await expect(page.locator('#demo-toasts')).toContainText(say('desk_revoked'));
  expect((await ask()).status()).toBe(401);
});
