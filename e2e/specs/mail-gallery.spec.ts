import type { Page } from '@playwright/test';
import { violations } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { LANGUAGES, words } from '../fixtures/words.ts';

const KINDS = 9;

async function openMail(page: Page, query: Record<string, string>): Promise<void> {
  await page.goto(`/__demo/mail?${String(new URLSearchParams(query))}`);
}

test('mails of every kind are in the gallery, and those of one kind in every language', async ({
  page,
}) => {
  // Each frame loads a page.
  test.slow();
  await page.goto('/__demo/gallery?filter=%231002');
  await page.getByRole('link', { name: 'Mails to shoppers' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(KINDS);
  await page.getByRole('combobox', { name: 'About' }).selectOption('Lost');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('All');
  await page.getByRole('button', { name: 'Show' }).click();
  const cards = page.getByRole('article').filter({ hasText: '#1052' });
  await expect(cards).toHaveCount(LANGUAGES.length);
  const inDutch = cards.filter({ hasText: words('nl', 'status', 'lost') });
  await expect(inDutch.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText(
    words('nl', 'status', 'lost'),
  );
  await inDutch.getByText('As text').click();
  await expect(inDutch.locator('pre')).toContainText(words('nl', 'next', 'contact'));
});

test('axe finds nothing in the gallery of mails', async ({ page }) => {
  // One frame: axe enters every one.
  await page.goto('/__demo/mails?kind=no_movement');
  await page.getByText('As text').click();
  expect(await violations(page)).toEqual([]);
});

for (const [kind, name, locale] of [
  ['late', '#1035', 'de'],
  ['delivered', '#1005', 'ar'],
  ['ready_to_collect', '#1014', 'ja'],
] as const) {
  test(`axe finds nothing in a mail, light or dark: ${kind} in ${locale}`, async ({ page }) => {
    for (const scheme of ['light', 'dark']) {
      await openMail(page, { kind, name, locale, scheme });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    }
    await expect(page.getByRole('link', { name: words(locale, 'form', 'submit') })).toBeVisible();
  });
}

test('a mail fits the smallest phone, and is dark for who reads dark pages', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['en', 'de', 'ar']) {
    await openMail(page, { kind: 'lost', name: '#1118', locale });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, locale).toBe(0);
  }
  const background = (): Promise<string> =>
    page.locator('.mail').evaluate((mail) => getComputedStyle(mail).backgroundColor);
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).toBe('rgb(30, 30, 30)');
});
