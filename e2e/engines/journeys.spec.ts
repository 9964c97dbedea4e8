import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import { comeBack, words } from '../fixtures/words.ts';
import { createSupportLink } from './support-link.ts';
import { takePicture, test } from './test.ts';
import { PARTS, TrackingPage, waitFor } from './tracking-page.ts';

/** What only the order of `ORDERS.mixed` has: the number of its parcel. */
const PARCEL = '3SABCD123456789';

test('the form has labels, and is used with the keyboard alone', async ({ browser, page }) => {
  await page.open();
  await page.expectPhase('idle');
  const labels = await browser.run(() =>
    [...document.querySelectorAll<HTMLInputElement>('form input:not([type=hidden])')].map(
      (input) => input.labels?.[0]?.innerText,
    ),
  );
  expect(labels).toEqual([words('en', 'form', 'order'), words('en', 'form', 'email')]);
  await takePicture(browser, 'form');

  await page.fill('order', ORDERS.mixed[0]);
  await browser.press('Tab');
  await page.expectFocus('email');
  await browser.type(ORDERS.mixed[1]);
  await browser.press('Enter');
  await page.expectPhase('shown');
});

test('an order is found, and its headline has the focus', async ({ browser, page }) => {
  await page.open();
  await page.find(ORDERS.mixed);
  await page.expectFocus('headline');
  await page.expectText('headline', '26 November');
  await page.expectText('answer', '#1001');
  await page.expectText('answer', PARCEL);
  await takePicture(browser, 'found');
});

test('invalid input is reported at its field, and can be corrected', async ({ browser, page }) => {
  await page.open();
  await page.expectPhase('idle');
  await page.submit();
  await page.expectProblem('order', words('en', 'problem', 'order_malformed'));
  await page.track(['1001', 'jane']);
  await page.expectProblem('email', words('en', 'problem', 'email_malformed'));
  await takePicture(browser, 'problem');
  await page.find(ORDERS.mixed);
  await page.expectText('answer', '#1001');
});

test('a miss is said, and can be corrected', async ({ browser, page }) => {
  await page.open();
  await page.track(MISS);
  await page.expectPhase('refused');
  await page.expectText('refusal', words('en', 'outcome', 'not_found'));
  await page.expectFocus('refusal');
  await takePicture(browser, 'miss');
  await page.find(ORDERS.delivered);
  await page.expectText('answer', '#1004');
});

test('an outage is said, and is no miss', async ({ browser, page }) => {
  await page.open({ fault: 'html' });
  await page.track(ORDERS.mixed);
  await page.expectPhase('refused');
  await page.expectText('block', comeBack('en', 'unavailable', 2, 'minutes'));
  await takePicture(browser, 'outage');
});

test('the last order opens again when the page is loaded again', async ({ browser, page }) => {
  await page.open();
  await page.find(ORDERS.mixed);
  const headline = await page.textOf('headline');
  await browser.reload();
  await page.expectPhase('shown');
  await page.expectText('headline', headline);
  expect(await page.hasFocus('headline')).toBe(false);
  await takePicture(browser, 'reload');
});

describe('a support link', () => {
  test('opens its order, and its token leaves the address', async ({ browser, page }) => {
    await browser.open(await createSupportLink(inject('shop'), '#1001'));
    await page.expectPhase('shown');
    await page.expectText('answer', PARCEL);
    expect(await browser.run(() => location.hash)).toBe('');
    await takePicture(browser, 'support-link');
  });

  test('that is followed on the page itself opens its order', async ({ browser, page }) => {
    const { hash } = new URL(await createSupportLink(inject('shop'), '#1001'));
    await page.open();
    await page.find(ORDERS.delivered);
    await browser.run((fragment) => {
      location.hash = fragment;
    }, hash);
    await page.expectText('answer', PARCEL);
    expect(await browser.run(() => location.hash)).toBe('');
  });
});

test('many parcels are listed, and fit a narrow window', async ({ browser, page }) => {
  await page.open();
  await page.find(ORDERS.big);
  const cards = await browser.run(
    (selector) => document.querySelectorAll(selector).length,
    PARTS.card,
  );
  expect(cards).toBeGreaterThan(1);
  await takePicture(browser, 'many-parcels');
  await browser.resize(390, 1400);
  await page.expectNoOverflow();
  await takePicture(browser, 'many-parcels-narrow');
});

test('a language from right to left is laid out from right to left', async ({ browser, page }) => {
  await page.open({ locale: 'ar' });
  await page.find(ORDERS.mixed);
  const steps = await browser.run(
    (selector) =>
      [...document.querySelectorAll(selector)].map((step) => step.getBoundingClientRect().left),
    PARTS.step,
  );
  expect(steps.length).toBeGreaterThan(1);
  expect(steps).toEqual(steps.toSorted((a, b) => b - a));
  await page.expectNoOverflow();
  await takePicture(browser, 'rtl');
  await browser.resize(390, 1400);
  await page.expectNoOverflow();
  await takePicture(browser, 'rtl-narrow');
});

test('a page without script answers by a page', async ({ browser }) => {
  const page = new TrackingPage(browser, inject('shopWithoutScript'));
  await page.open();
  await page.track(MISS);
  await page.expectText('main', words('en', 'outcome', 'not_found'));
  await takePicture(browser, 'without-script-miss');
  await page.track(ORDERS.mixed);
  await page.expectText('main', PARCEL);
  expect(await browser.run(() => location.pathname)).toBe('/apps/track-order/lookup');
  await takePicture(browser, 'without-script');
});

test('the day of delivery is saved as a calendar file', async ({ engine, page }) => {
  await page.open();
  await page.find(ORDERS.mixed);
  await page.clickButton(words('en', 'ui', 'calendar'));
  await waitFor(() => readFile(join(engine.downloads, '1001.ics'), 'utf8')).toMatch(
    /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20261126\r\n[^]*END:VCALENDAR\r\n$/,
  );
});

/** From the back/forward cache, which Playwright's Chromium does not have: https://web.dev/articles/bfcache */
test('back shows the order again, which goes on, and forward the page that followed', async ({
  browser,
  page,
}) => {
  await page.open();
  await page.find(ORDERS.mixed);
  const headline = await page.textOf('headline');
  await browser.run(() => void Object.assign(window, { isSamePage: true }));
  await page.open({ order: '1004' }, '/apps/track-order');
  await waitFor(() => page.valueOf('order')).toBe('1004');
  await browser.back();
  await page.expectPhase('shown');
  await page.expectText('headline', headline);
  expect(await browser.run(() => Reflect.get(window, 'isSamePage'))).toBe(true);
  await takePicture(browser, 'back');
  await page.clickButton(words('en', 'ui', 'refresh'));
  await page.expectText('status', 'Updated');
  await browser.forward();
  await waitFor(() => browser.run(() => location.pathname)).toBe('/apps/track-order');
});
