/// <reference types="@shopify/ui-extensions/customer-account.order-status.fulfillment-details.render-after" />
import { getExtension } from '@shopify/ui-extensions-tester';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anAnswer, aShipment } from './an-order.ts';
import { translate } from './translate.ts';

const extension = getExtension('customer-account.order-status.fulfillment-details.render-after');
const own = { carrier: 'PostNL', number: '3SOWN', url: null, site: null };
const SHIPMENTS = [
  aShipment({ status: 'delivered', parcels: [{ ...own, number: '3SOTHER' }] }),
  aShipment({ status: 'attempt_failed', parcels: [own], advice: 'choose_delivery' }),
];

let numbers: string[];

/** A fulfillment with its tracking numbers, as the Customer Account API has it. */
const toNode = (id: string, all: string[]) => ({
  id: `gid://shopify/Fulfillment/${id}`,
  trackingInformation: all.map((number) => ({ number })),
});

beforeEach(() => {
  vi.stubEnv('APP_URL', 'https://app.example');
  extension.setUp();
  extension.shopify.order.value = {
    id: 'gid://shopify/Order/7',
    name: '#1001',
    confirmationNumber: 'XPAV284CT',
  };
  extension.shopify.fulfillmentId = 'gid://shopify/Fulfillment/2';
  Object.assign(extension.shopify.i18n, { translate });
  numbers = ['3SOWN'];
  vi.stubGlobal('fetch', async (url: string) => {
    if (!url.startsWith('shopify://customer-account/api/')) {
      return Response.json({
        outcome: 'found',
        order: anAnswer({ shipments: SHIPMENTS }),
        pass: 'v1.pass',
      });
    }
    const nodes = [toNode('1', ['3SOTHER']), toNode('2?key=abc', numbers)];
    return Response.json({ data: { order: { fulfillments: { nodes } } } });
  });
});

afterEach(() => {
  render(null, document.body);
  extension.tearDown();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it('says below one of Shopify’s shipments what is known of that one', async () => {
  await extension.render();
  await vi.waitFor(() => expect(document.body.textContent).not.toBe(''));
  const text = document.body.textContent;
  expect(text).toContain(translate('status.attempt_failed'));
  expect(text).toContain(translate('next.choose_delivery'));
  expect(text).toContain(translate('status.in_transit'));
  expect(text).not.toContain(translate('status.delivered'));
});

it.each([[[]], [['3SUNKNOWN']]])(
  'says nothing rather than news of another one (%j)',
  async (all) => {
    numbers = all;
    await extension.render();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.body.textContent).toBe('');
  },
);
