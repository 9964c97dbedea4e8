import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { TrackingBlock } from '../fixtures/tracking-block.ts';
import { words } from '../fixtures/words.ts';

const SUBJECT = 'Cancelled';
const NAME = '#1010';

/** Scans the page without its frames; other specs scan what the frames show. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('the gallery is filtered by subject, and one order of it is opened', async ({ page }) => {
  // Each frame loads a page.
  test.slow();
  await page.goto('/__demo/gallery?locale=nl&width=1100');
  expect(await page.getByRole('article').count()).toBeGreaterThan(100);
  await page.getByRole('combobox', { name: 'Subject' }).selectOption(SUBJECT);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([SUBJECT]);
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('nl');

  const card = page.getByRole('article').filter({ hasText: NAME });
  const headline = words('nl', 'headline', 'order_cancelled');
  await expect(card.frameLocator('iframe').getByRole('heading', { level: 3 })).toContainText(
    headline,
  );
  // An answer in a frame does not take the focus.
  await expect(page.locator('iframe:focus')).toHaveCount(0);

  await card.getByRole('link', { name: `Open ${NAME} alone` }).click();
  const block = new TrackingBlock(page.locator('[data-order-tracking]'));
  await block.expectPhase('shown');
  await expect(block.headline).toContainText(headline);
  await page.getByRole('link', { name: 'Back to the gallery' }).click();
  await expect(card).toBeInViewport();
});

test('a later clock shows another headline for the same order', async ({ page }) => {
  const block = new TrackingBlock(page.locator('[data-order-tracking]'));
  const expected = words('en', 'headline', 'arriving_on').trim();
  const readAt = async (days: number): Promise<string> => {
    await page.goto(`/__demo/state?name=%231002&email=noor@example.com&days=${days}`);
    await block.expectPhase('shown');
    return block.headline.innerText();
  };
  expect(await readAt(0)).toContain(expected);
  expect(await readAt(2)).not.toContain(expected);
  expect(await readAt(0)).toContain(expected);
});

test('axe finds nothing in the gallery, nor on the page of one order', async ({ page }) => {
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
  // Filtered, because axe enters every frame, also excluded ones.
  await page.goto('/__demo/gallery?width=1100&filter=neighbour');
  expect(await violations(page)).toEqual([]);
});
