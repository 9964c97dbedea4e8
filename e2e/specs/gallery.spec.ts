import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { TrackingBlock } from '../fixtures/tracking-block.ts';
import { words } from '../fixtures/words.ts';

const SUBJECT = 'Cancelled';
const NAME = '#1010';

/** Of the page itself: what the frames show is scanned where the block is. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('the gallery is narrowed to a subject, and one state of it opened', async ({ page }) => {
  // Each frame is a page to load.
  test.slow();
  await page.goto('/__demo/gallery?locale=nl&width=1100');
  expect(await page.getByRole('article').count()).toBeGreaterThan(100);
  await page.getByRole('combobox', { name: 'Subject' }).selectOption(SUBJECT);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([SUBJECT]);
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('nl');

  const card = page.getByRole('article').filter({ hasText: NAME });
  const headline = words('nl', 'headline', 'order_cancelled');
  await expect(card.frameLocator('iframe').getByRole('heading', { level: 3 })).toHaveText(headline);
  // An answer that comes in a frame leaves the reader where they are.
  await expect(page.locator('iframe:focus')).toHaveCount(0);

  await card.getByRole('link', { name: `Open ${NAME} alone` }).click();
  const block = new TrackingBlock(page.locator('[data-order-tracking]'));
  await block.expectPhase('shown');
  await expect(block.headline).toHaveText(headline);
  await page.getByRole('link', { name: 'Back to the gallery' }).click();
  await expect(card).toBeInViewport();
});

test('a later clock tells the same order otherwise', async ({ page }) => {
  const block = new TrackingBlock(page.locator('[data-order-tracking]'));
  const state = '/__demo/state?name=%231002&email=noor@example.com';
  const date = 'Thursday, 26 November';
  for (const [days, headline] of [
    [0, words('en', 'headline', 'arriving_on', { date })],
    [2, words('en', 'headline', 'delayed')],
    [0, words('en', 'headline', 'arriving_on', { date })],
  ] as const) {
    await page.goto(`${state}&days=${days}`);
    await expect(block.headline).toHaveText(headline);
  }
});

test('axe finds nothing in the gallery, nor beside a state alone', async ({ page }) => {
  await page.goto('/__demo/gallery?filter=%231002&width=768');
  await page.getByText('record of').click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: /alone/ }).click();
  await expect(page.locator('[data-phase=shown]')).toBeVisible();
  await page.getByText('record of').click();
  expect(await violations(page)).toEqual([]);
});

test('the gallery fits a phone', { tag: '@phone-only' }, async ({ page }) => {
  await page.goto('/__demo/gallery?width=1100', { waitUntil: 'domcontentloaded' });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  // Few: axe goes into every frame, even one that it is to leave out.
  await page.goto('/__demo/gallery?width=1100&filter=neighbour');
  expect(await violations(page)).toEqual([]);
});
