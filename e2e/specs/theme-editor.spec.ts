import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from '../fixtures/axe.ts';
import { ORDERS } from '../fixtures/orders.ts';
import { MODULE, type PageOptions, type Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

/** The options of the block's setting `preview`. */
function previews(): string[] {
  const path = new URL('../../theme-extension/blocks/order-tracking.liquid', import.meta.url);
  const source = /{% schema %}([\s\S]*){% endschema %}/.exec(readFileSync(path, 'utf8'))?.[1];
  const { settings }: { settings: { id?: string; options?: { value: string }[] }[] } = JSON.parse(
    source ?? '',
  );
  const options = settings.find(({ id }) => id === 'preview')?.options ?? [];
  return options.map(({ value }) => value);
}

/** The look-ups of orders. In the editor the block also sends an empty form, to check that the app responds. */
function orderLookups(storefront: Storefront): string[] {
  return storefront.lookups.filter((body) => !body.startsWith('{"order":"","email":""'));
}

/**
 * Renders the section again without a page load, as the theme editor does after a change of settings.
 * https://shopify.dev/docs/storefronts/themes/best-practices/editor/integrate-sections-and-blocks
 */
async function changeSettings(page: Page, settings: NonNullable<PageOptions['settings']>) {
  const query = new URLSearchParams({ design: '1', settings: JSON.stringify(settings) });
  await page.evaluate(async (address) => {
    const section = document.querySelector('.shopify-section');
    const html = await (await fetch(address)).text();
    const rendered = new DOMParser().parseFromString(html, 'text/html');
    section?.dispatchEvent(new CustomEvent('shopify:section:unload', { bubbles: true }));
    if (section) section.innerHTML = rendered.querySelector('.shopify-section')?.innerHTML ?? '';
    section?.dispatchEvent(new CustomEvent('shopify:section:load', { bubbles: true }));
  }, `/?${query.toString()}`);
}

test('every state has a preview, without a look-up', async ({ storefront }) => {
  test.slow();
  const { page, block } = storefront;
  const headlines = new Set<string>();
  await storefront.open({ design: 1 });
  await block.expectPhase('idle');
  for (const preview of previews().filter((one) => one !== 'form')) {
    await test.step(preview, async () => {
      await changeSettings(page, { preview, contact_link: '/pages/contact' });
      await expect(block.headline).toBeVisible();
      headlines.add(await block.headline.innerText());
      await expect(block.headline).not.toBeFocused();
      await storefront.expectNoOverflow();
      const found = await violations(page, { root: '[data-order-tracking]' });
      expect.soft(found, preview).toEqual([]);
    });
  }
  expect(headlines.size).toBe(previews().length - 1);
  expect(orderLookups(storefront)).toEqual([]);
});

test('the form in the editor shows a sample order', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open({ design: 1 });
  await block.find(ORDERS.delivered);
  await expect(block.answer).toContainText('#1001');
  expect(orderLookups(storefront)).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a change of settings is shown at once, and the block still works', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open({ design: 1 });
  await block.expectPhase('idle');
  await changeSettings(page, { heading: 'Where is it?', button: 'Go', layout: 'list' });
  await expect(block.title).toHaveText('Where is it?');
  await expect(block.submit).toHaveText('Go');
  await expect(block.root).toHaveClass(/order-tracking--list/);
  await block.find(ORDERS.mixed);
  const selected = new Event('shopify:block:select', { bubbles: true });
  await block.root.evaluate((root, type) => {
    root.dispatchEvent(new CustomEvent(type, { bubbles: true }));
  }, selected.type);
  await block.expectPhase('shown');
});

for (const [fault, trouble] of [
  ['html', 'path'],
  ['challenge', 'path'],
  ['password', 'password'],
] as const) {
  test(`the merchant sees why shoppers cannot look up orders: ${fault}`, async ({ storefront }) => {
    const { page, block } = storefront;
    storefront.expectFailedRequests();
    await page.goto('/?design=1&panel=0');
    await storefront.setFault(fault);
    await page.reload();
    await expect(block.root.getByText(words('en', 'editor', trouble))).toBeVisible();
    expect(await violations(page, { root: '[data-order-tracking]' })).toEqual([]);
  });
}

test('a block that works shows no problem to the merchant', async ({ storefront }) => {
  const { page, block } = storefront;
  const checked = page.waitForResponse((response) => response.request().method() === 'POST');
  await storefront.open({ design: 1 });
  await (await checked).finished();
  await expect(block.root.locator('[data-order-tracking-warning]:visible')).toHaveCount(0);
});

test('a shopper’s page has neither previews nor hints for the merchant', async ({ storefront }) => {
  const { page, block } = storefront;
  const widget = page.waitForResponse(MODULE);
  await storefront.open({ settings: { preview: 'delayed' } });
  await widget;
  await block.expectPhase('idle');
  await expect(block.headline).toHaveCount(0);
  await expect(block.root.locator('[data-order-tracking-warning]')).toHaveCount(0);
  expect(storefront.lookups).toEqual([]);
});
