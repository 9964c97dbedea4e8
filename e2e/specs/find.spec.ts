import english from '../../widget/pages/words/en/find.json' with { type: 'json' };
import arabic from '../../widget/pages/words/ar/find.json' with { type: 'json' };
import dutch from '../../widget/pages/words/nl/find.json' with { type: 'json' };
import { violations } from '../fixtures/axe.ts';
import type { Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

/** Sends the form of the first door. */
async function askForLinks({ page }: Storefront, email: string): Promise<void> {
  await page.locator('[name=email]').first().fill(email);
  const loaded = page.waitForEvent('load');
  await page.locator('form:has([value=email]) button').click();
  await loaded;
}

/** Opens the page of doors by the link under the form. */
async function openDoors(storefront: Storefront, locale: string): Promise<void> {
  const { page } = storefront;
  await storefront.open({ locale, at: '/apps/track-order' });
  await page.getByRole('link', { name: words(locale, 'form', 'find') }).click();
  await expect(page).toHaveURL(/\/apps\/track-order\/find$/);
  // The demo's pages forget the language from link to link, which a shop's do not.
  await page.goto(`${page.url()}?locale=${locale}&panel=0`);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('who has no order number asks for links, and the mail opens the order', async ({
      storefront,
    }) => {
      const { page } = storefront;
      const email = javaScriptEnabled ? 'noor@example.com' : 'lucas@example.com';
      await openDoors(storefront, 'en');
      await askForLinks(storefront, email);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(
        english.asked_title.replace('email', 'e-mail'),
      );
      await expect(async () => {
        await page.goto('/__demo/outbox');
        await expect(page.locator('li').filter({ hasText: email })).toHaveCount(1, {
          timeout: 100,
        });
      }).toPass();
      await page.locator('li').filter({ hasText: email }).getByRole('link').click();
      const text = await page.locator('pre').first().textContent();
      const [link = ''] = /http\S+#t=\S+/.exec(text ?? '') ?? [];
      expect(link).not.toBe('');
      if (!javaScriptEnabled) return;
      await page.goto(link);
      await storefront.block.expectPhase('shown');
    });

    test('an address that is none is said at its field, and nothing typed is lost', async ({
      storefront,
    }) => {
      const { page } = storefront;
      await openDoors(storefront, 'en');
      // The browser itself refuses less than this.
      await askForLinks(storefront, 'jane@example');
      const field = page.locator('[name=email]').first();
      await expect(field).toHaveValue('jane@example');
      await expect(field).toBeFocused();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
    });
  });
}

for (const [locale, find] of [
  ['nl', dutch],
  ['ar', arabic],
] as const) {
  test(`the page and its answer are in ${locale}, fit 320 px, and axe finds nothing @phone`, async ({
    storefront,
  }) => {
    const { page } = storefront;
    await page.setViewportSize({ width: 320, height: 640 });
    await openDoors(storefront, locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(find.title);
    expect(await violations(page)).toEqual([]);
    await storefront.expectNoOverflow();
    await askForLinks(storefront, 'nobody@example.com');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(find.asked_title);
    expect(await violations(page)).toEqual([]);
    await storefront.expectNoOverflow();
  });
}
