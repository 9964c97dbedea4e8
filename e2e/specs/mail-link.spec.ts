import { ORDERS } from '../fixtures/orders.ts';
import type { Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { watchShifts } from '../fixtures/watch-shifts.ts';
import { words } from '../fixtures/words.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';

const [NUMBER] = ORDERS.mixed;

/** As `{{ confirmation_number }}` of the order's mail. */
function codeOf(number: string): string {
  const sample = sampleOrders(new Date()).find(({ name }) => name === `#${number}`);
  if (!sample?.order.confirmationNumber) throw new Error(`no code of an order ${number}`);
  return sample.order.confirmationNumber;
}

/** Opens the link, and returns what the page requests from then on. */
async function follow(
  { page, requestedUrls }: Storefront,
  at: string,
  number: string,
  code: string,
): Promise<string[]> {
  const before = requestedUrls.length;
  await page.goto(`${at}?panel=0&order=%23${number}#code=${code}`);
  return requestedUrls.slice(before);
}

for (const at of ['/', '/apps/track-order']) {
  test(`the link of an order's mail opens it at ${at}, and its code leaves the URL at once`, async ({
    storefront,
  }) => {
    const { page, block } = storefront;
    const shifts = await watchShifts(page);
    const urls = await follow(storefront, at, NUMBER, codeOf(NUMBER));
    await block.expectPhase('shown');
    await expect(page).toHaveURL(/order=%231001$/);
    expect(urls.filter((url) => url.includes(codeOf(NUMBER)))).toEqual([]);
    const asked = { order: '#1001', code: codeOf(NUMBER), locale: 'en-NL' };
    expect(storefront.lookups.map((body): unknown => JSON.parse(body))).toEqual([asked]);
    expect(await shifts()).toEqual([]);
    await page.reload();
    await block.expectPhase('shown');
    expect(storefront.lookups.at(-1)).not.toContain('code');
    expect(await shifts()).toEqual([]);
  });
}

test('the code of another order opens nothing: the form is filled in, and the shopper goes on in it', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  await follow(storefront, '/', NUMBER, codeOf('1004'));
  await block.expectPhase('refused');
  await expect(block.headline).toHaveText(words('en', 'outcome', 'pass_ended'));
  await expect(block.order).toHaveValue('#1001');
  await expect(block.email).toBeFocused();
  await page.keyboard.type(ORDERS.mixed[1]);
  await page.keyboard.press('Enter');
  await block.expectPhase('shown');
});

test('a link that is followed on the page itself opens its order', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open({ order: NUMBER });
  await block.waitUntilReady();
  await page.evaluate((code) => {
    location.hash = `code=${code}`;
  }, codeOf(NUMBER));
  await block.expectPhase('shown');
});
