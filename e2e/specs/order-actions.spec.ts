import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { TrackRequest, TrackResponse } from '../../server/contract.ts';
import { ORDERS } from '../fixtures/orders.ts';
import { LOOKUP, MODULE } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

test('the delivery day is downloaded as a calendar file', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open();
  await block.find(ORDERS.mixed);
  const downloading = page.waitForEvent('download');
  await block.button(words('en', 'ui', 'calendar')).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('1001.ics');
  const calendar = readFileSync(await download.path(), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261126\r\n');
  expect(calendar).not.toMatch(/jane|Amsterdam/);
});

test('a delivered order has no calendar file', async ({ storefront }) => {
  await storefront.open();
  await storefront.block.find(ORDERS.delivered);
  await expect(storefront.block.button(words('en', 'ui', 'calendar'))).toHaveCount(0);
});

test('an order is refreshed when the shopper returns to the page, and a message says so', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  await page.clock.install();
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', {
      get: () => Reflect.get(window, 'isHidden') === true,
    });
  });
  await storefront.open();
  await page.clock.runFor(1_000);
  await block.find(ORDERS.mixed);
  const setHidden = (isHidden: boolean): Promise<void> =>
    page.evaluate((value) => {
      Object.assign(window, { isHidden: value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await setHidden(true);
  await page.clock.runFor(180_000);
  expect(storefront.lookups).toHaveLength(1);
  await setHidden(false);
  await expect(block.status).toHaveText(/^Updated/);
  expect(storefront.lookups).toHaveLength(2);
  // A visible order in transit is refreshed every minute, without a message when nothing has changed.
  const clearStatus = (): Promise<void> =>
    block.status.evaluate((status) => {
      status.textContent = '';
    });
  await clearStatus();
  const refreshed = page.waitForResponse(LOOKUP);
  await page.clock.runFor(60_000);
  await (await refreshed).finished();
  expect(storefront.lookups).toHaveLength(3);
  await page.clock.runFor(1_000);
  await expect(block.status).toHaveText('');

  await page.route(LOOKUP, async (route) => {
    const response = await route.fetch();
    const answer: TrackResponse = await response.json();
    if (answer.outcome === 'found') answer.order.headline.code = 'on_the_way';
    await route.fulfill({ response, json: answer });
  });
  await page.clock.runFor(60_000);
  await expect(block.headline).toContainText(words('en', 'headline', 'on_the_way'));
  await expect(block.status).toHaveText(/^Updated/);
});

test('an order under attack is shown to its owner after a proof of work', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  const bits = 12;
  const challenge = 'eyJvIjoxfQ.c2ln';
  await page.route(LOOKUP, async (route) => {
    const body: TrackRequest = JSON.parse(route.request().postData() ?? '');
    const proof = 'proof' in body ? body.proof : undefined;
    const required: TrackResponse = { outcome: 'proof_required', challenge, bits };
    if (!proof) return route.fulfill({ json: required });
    const hash = createHash('sha256').update(`${proof.challenge}.${proof.nonce}`).digest();
    expect(hash.readUInt32BE(0) >>> (32 - bits)).toBe(0);
    return route.continue();
  });
  const widget = page.waitForResponse(MODULE);
  await storefront.open();
  await block.order.focus();
  await widget;
  await block.find(ORDERS.mixed);
  await expect(block.headline).toContainText('tomorrow, 26 November');
  expect(storefront.lookups).toHaveLength(2);
});

test(
  'a logged-in customer selects a recent order and types nothing',
  { tag: '@phone' },
  async ({ storefront }) => {
    const { page, block } = storefront;
    await storefront.open({ customer: ORDERS.mixed[1] });
    await expect(block.email).toHaveValue(ORDERS.mixed[1]);
    const group = block.root.getByRole('group', { name: words('en', 'form', 'recent') });
    await group.getByRole('button', { name: /^#1001 / }).click();
    await expect(block.headline).toBeFocused();
    await expect(block.answer).toContainText('#1001');
    await expect(block.order).toHaveValue('#1001');
    // Enter in a field looks up what the fields contain.
    await block.button(words('en', 'ui', 'another')).click();
    await block.order.fill('4711');
    await page.keyboard.press('Enter');
    await block.expectPhase('refused');
  },
);

test('F15: a recent order is found that was placed with another address than the account’s', async ({
  storefront,
}) => {
  const { block } = storefront;
  await storefront.open({ customer: `jane@work.example,${ORDERS.mixed[1]}` });
  await expect(block.email).toHaveValue('jane@work.example');
  await block.root.getByRole('button', { name: /^#1001 / }).click();
  await expect(block.headline).toBeFocused();
  await expect(block.answer).toContainText('#1001');
});

test('an order that is selected before the widget has loaded is found afterwards', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  const { release } = await storefront.hold(MODULE);
  await storefront.open({ customer: ORDERS.mixed[1] });
  await block.root.getByRole('button', { name: /^#1001 / }).click();
  await block.expectPhase('loading');
  release();
  await expect(block.headline).toBeFocused();
  expect(JSON.parse(storefront.lookups[0] ?? '')).toMatchObject({ order: '#1001' });
  await expect(page).toHaveURL(/customer=/);
});

test('only a logged-in customer sees recent orders', async ({ storefront }) => {
  await storefront.open();
  await expect(storefront.block.root.getByRole('group')).toHaveCount(0);
  await expect(storefront.block.email).toHaveValue('');
});

test('the theme gets an event with the outcome of a look-up, without personal data', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  await page.addInitScript(() => {
    const events: unknown[] = [];
    Object.assign(window, { events });
    for (const name of ['found', 'refused', 'error']) {
      document.addEventListener(`order-tracking:${name}`, (event) => {
        events.push([event.type, event instanceof CustomEvent && event.detail]);
      });
    }
  });
  await storefront.open();
  await block.find(ORDERS.mixed);
  await block.track(['4711', 'nobody@example.com']);
  await block.expectPhase('refused');
  // They come once the chunk that sends them is loaded.
  const events = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'events'));
  await expect.poll(events).toEqual([
    ['order-tracking:found', { headline: 'part_arriving_on' }],
    ['order-tracking:refused', { outcome: 'not_found' }],
  ]);
});
