/// <reference types="@shopify/ui-extensions/customer-account.order.action.render" />
import { getExtension } from '@shopify/ui-extensions-tester';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anAnswer } from './an-order.ts';
import { translate } from './translate.ts';

const button = getExtension('customer-account.order.action.menu-item.render');
const dialog = getExtension('customer-account.order.action.render');
const thankYou = getExtension('purchase.thank-you.block.render');

beforeEach(() => void vi.stubEnv('APP_URL', 'https://app.example'));

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

function answerWith(confirmationNumber: string | null): unknown[] {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    if (url.startsWith('shopify://'))
      return Response.json({ data: { order: { confirmationNumber } } });
    asked.push(JSON.parse(body));
    return Response.json({ outcome: 'found', order: anAnswer(), pass: 'v1.pass' });
  });
  return asked;
}

it('is one button at each order, which opens the dialog by itself', async () => {
  button.setUp();
  Object.assign(button.shopify.i18n, { translate });
  await button.render();
  const [root, ...others] = document.body.children;
  expect([root?.localName, root?.textContent]).toEqual(['s-button', translate('form.submit')]);
  // With either, Shopify would open no dialog.
  expect([others, root?.getAttribute('href')]).toEqual([[], null]);
  button.tearDown();
});

it('answers in the dialog, by the number that Shopify has for whoever is signed in', async () => {
  dialog.setUp();
  dialog.shopify.orderId = 'gid://shopify/Order/7';
  Object.assign(dialog.shopify.i18n, { translate });
  const asked = answerWith('XPAV284CT');
  await dialog.render();
  await vi.waitFor(() => expect(document.body.textContent).toContain('Linen shirt'));
  expect(asked).toEqual([
    { orderId: 'gid://shopify/Order/7', confirmationNumber: 'XPAV284CT', locale: 'en' },
  ]);
  expect(document.querySelector('s-customer-account-action')?.getAttribute('heading')).toBe(
    translate('headline.arriving_on', { date: 'tomorrow, 26 November' }),
  );
  dialog.tearDown();
});

it('says in the dialog that there is nothing to show, because somebody has pressed a button', async () => {
  dialog.setUp();
  Object.assign(dialog.shopify.i18n, { translate });
  const asked = answerWith(null);
  await dialog.render();
  await vi.waitFor(() => expect(document.body.textContent).toContain(translate('not_shown')));
  expect(asked).toEqual([]);
  dialog.tearDown();
});

it('says in one sentence on the thank-you page where the order can be followed', async () => {
  thankYou.setUp();
  Object.assign(thankYou.shopify.i18n, { translate });
  await thankYou.render();
  expect(document.body.textContent).toBe(translate('follow_order'));
  thankYou.tearDown();
});
