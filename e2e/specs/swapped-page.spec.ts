import { ORDERS } from '../fixtures/orders.ts';
import type { Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

/**
 * Replaces what is in an element of the page by what the same element of another page has, as themes do that load pages
 * without leaving the first, and as they do with a section: https://shopify.dev/docs/api/ajax/section-rendering.
 * Scripts in it do not run.
 */
async function swap(
  { page }: Storefront,
  selector: 'main' | '.shopify-section',
  { query = '', isTransition = false } = {},
): Promise<void> {
  await page.evaluate(
    async ([element, search, isAnimated]) => {
      const response = await fetch(`/?panel=0${search}`);
      const next = new DOMParser().parseFromString(await response.text(), 'text/html');
      const replace = (): void => {
        const place = document.querySelector(element);
        if (place) place.innerHTML = next.querySelector(element)?.innerHTML ?? '';
      };
      if (isAnimated) await document.startViewTransition(replace).finished;
      else replace();
    },
    [selector, query, isTransition] as const,
  );
}

test('a block works that comes after the page has loaded, and so does a second one', async ({
  storefront,
}) => {
  await storefront.open();
  await storefront.block.find(ORDERS.delivered);
  await swap(storefront, 'main', { query: '&blocks=2' });
  await expect(storefront.block.headline).toHaveCount(0);
  await storefront.block.find(ORDERS.mixed);
  await storefront.blockAt(1).find(ORDERS.delivered);
  await expect(storefront.block.answer).toContainText('#1001');
  await expect(storefront.blockAt(1).headline).toBeFocused();
  expect(storefront.lookups).toHaveLength(3);
});

test('a block works in a section that the theme renders again', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open({ customer: ORDERS.mixed[1] });
  await block.waitUntilReady();
  await swap(storefront, '.shopify-section', { query: `&customer=${ORDERS.mixed[1]}` });
  await block.root.getByRole('button', { name: /^#1001 / }).click();
  await expect(block.headline).toBeFocused();
  await swap(storefront, '.shopify-section');
  await block.track(['', 'jane']);
  await block.expectProblem('order', words('en', 'problem', 'order_malformed'));
  await expect(page).toHaveURL(/\/\?/);
});

test('a block works after a view transition, and on pages between which there are some', async ({
  storefront,
  browserErrors,
}) => {
  const { page, block } = storefront;
  // The style below comes after the page has begun, which ends a transition that is under way.
  browserErrors.expected.push(/ViewTransition opt-in disabled/);
  await page.addInitScript(() => {
    const style = document.createElement('style');
    style.textContent = '@view-transition { navigation: auto }';
    addEventListener('DOMContentLoaded', () => document.head.append(style));
  });
  await storefront.open();
  await swap(storefront, 'main', { isTransition: true });
  await block.find(ORDERS.delivered);
  await page.getByRole('link', { name: 'Clothes' }).click();
  await page.waitForURL('/');
  await expect(block.headline).toBeVisible();
  await block.find(ORDERS.mixed);
  await expect(block.headline).toBeFocused();
});
