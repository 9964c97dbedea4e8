import type { Locator, Page } from '@playwright/test';
import { TEXT_SPACING, violations } from '../fixtures/axe.ts';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import { THEMES, type Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

/**
 * https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html and, for the main controls,
 * https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced.html
 */
const TARGET_PX = 24;
const PRIMARY_TARGET_PX = 44;

/** The rules that a theme can break. */
const RULES = ['color-contrast', 'link-in-text-block', 'target-size', 'label', 'button-name'];

/** A window of 1,280 px at 400 %. https://www.w3.org/WAI/WCAG22/Understanding/reflow.html */
const NARROW = { width: 320, height: 640 };

for (const theme of THEMES) {
  test(`theme ${theme}: everything is readable and usable at 400 %`, async ({ storefront }) => {
    test.slow();
    const { page, block } = storefront;
    await page.setViewportSize(NARROW);
    await storefront.open({
      theme,
      customer: ORDERS.mixed[1],
      settings: { contact_link: '/pages/contact' },
    });
    await expectUsable(storefront, 'the form');
    for (const order of [ORDERS.mixed, ORDERS.collect, ORDERS.attempted, MISS]) {
      await block.track(order);
      await expect(block.headline).toBeFocused();
      await expectUsable(storefront, `order ${order[0]}`);
    }
    await block.track(['', 'jane']);
    await block.expectProblem('order', words('en', 'problem', 'order_malformed'));
    await expectUsable(storefront, 'problems at the fields');
  });
}

async function expectUsable(storefront: Storefront, state: string): Promise<void> {
  const { page, block } = storefront;
  await test.step(state, async () => {
    const found = await violations(page, { root: '[data-order-tracking]', rules: RULES });
    expect.soft(found, state).toEqual([]);
    expect.soft(await smallTargets(block.root), state).toEqual([]);
    // Below an order the form is folded.
    const isFolded = await block.order.isHidden();
    for (const input of isFolded ? [] : [block.order, block.email]) {
      const field = await input.locator('..').boundingBox();
      expect.soft((await input.boundingBox())?.width, state).toBeCloseTo(field?.width ?? 0);
    }
    await storefront.expectNoOverflow();
    const spaced = await page.addStyleTag({ content: TEXT_SPACING });
    await storefront.expectNoOverflow();
    await spaced.evaluate((element) => element.parentNode?.removeChild(element));
  });
}

async function smallTargets(root: Locator): Promise<string[]> {
  const targets = root.locator('a, button:not([tabindex]), input, summary');
  const sizes = await targets.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isPrimary = element.matches('form input, form button, [name=recent]');
        return { name: element.outerHTML.slice(0, 90), isPrimary, size: Math.min(width, height) };
      }),
  );
  // Browsers round a layout to 1/64 px.
  return sizes
    .filter(({ isPrimary, size }) => size < (isPrimary ? PRIMARY_TARGET_PX : TARGET_PX) - 0.02)
    .map(({ name, size }) => `${size} ${name}`);
}

test('three blocks in the loud theme do not affect each other', async ({ storefront }) => {
  await storefront.open({ theme: 'loud', blocks: 3, settings: { layout: 'list' } });
  await storefront.blockAt(1).find(ORDERS.mixed);
  await storefront.expectNoOverflow();
  await expect(storefront.blockAt(0).headline).toHaveCount(0);
  expect(await violations(storefront.page, { root: '[data-order-tracking]' })).toEqual([]);
});

test('the list layout shows the name of every step on a narrow screen', async ({ storefront }) => {
  const { page, block } = storefront;
  await page.setViewportSize(NARROW);
  await storefront.open({ settings: { layout: 'list' } });
  await block.find(ORDERS.mixed);
  for (const step of await block.answer
    .locator('[aria-current=step]')
    .locator('..')
    .locator('li')
    .all()) {
    const box = await step.locator('span').first().boundingBox();
    expect(box?.height).toBeGreaterThan(10);
  }
  await storefront.expectNoOverflow();
});

test('a theme’s own classes style the button and the inputs', async ({ storefront }) => {
  const settings = { button_class: 'button--theme', input_class: 'field--theme' };
  await storefront.open({ theme: 'loud', settings });
  await expect(storefront.block.submit).toHaveCSS('background-color', 'rgb(179, 38, 30)');
  await expect(storefront.block.order).toHaveCSS('border-bottom-width', '3px');
  await expect(storefront.block.order).toHaveCSS('border-top-width', '0px');
  await storefront.block.find(ORDERS.mixed);
});

test('forced colours keep the progress and the button visible', async ({ storefront }) => {
  const { page, block } = storefront;
  await page.emulateMedia({ forcedColors: 'active' });
  await storefront.open();
  await block.find(ORDERS.mixed);
  expect(await violations(page, { root: '[data-order-tracking]' })).toEqual([]);
  const dots = await block.answer.locator('[aria-current=step]').locator('..').locator('li').all();
  const colours = await Promise.all(dots.map(dotOf));
  expect(new Set(colours.slice(0, 3)).size).toBe(1);
  expect(colours[3]).not.toBe(colours[2]);
  await block.button(words('en', 'ui', 'another')).click();
  await expect(block.submit).not.toHaveCSS('border-top-width', '0px');
});

function dotOf(step: Locator): Promise<string> {
  return step.evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
}

test('nothing moves with reduced motion', async ({ storefront }) => {
  const { page, block } = storefront;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await storefront.open();
  await block.find(ORDERS.mixed);
  const moving = await block.root.locator('*').evaluateAll(
    (parts) =>
      parts.filter((part) => {
        const { transitionDuration, animationName } = getComputedStyle(part);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

test('a print has the answer, older updates and URLs, and no buttons', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open();
  await block.find(ORDERS.delivered);
  await page.emulateMedia({ media: 'print' });
  await expect(block.headline).toBeVisible();
  await expect(block.answer.getByText(words('en', 'status', 'picked_up'))).toBeVisible();
  await expect(block.order).toBeHidden();
  await expect(block.root.getByRole('button')).toHaveCount(0);
  expect(await printedUrl(page)).toMatch(/https:\/\/.*dhl/i);
});

function printedUrl(page: Page): Promise<string> {
  const link = page.locator('[data-order-tracking] a[target=_blank]');
  return link.evaluate((element) => getComputedStyle(element, '::after').content);
}
