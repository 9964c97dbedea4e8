/// <reference types="@shopify/ui-extensions/admin.order-details.block.render" />
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OrderBlockAnswer } from '../../../server/admin/order-block/order-block-contract.ts';
import english from '../locales/en.default.json' with { type: 'json' };

const extension = getExtension('admin.order-details.block.render');

const ANSWER: OrderBlockAnswer = {
  order: '#1001',
  headline: 'Your package: Late',
  details: ['It was expected on Friday.'],
  nextStep: 'Check the carrier’s page.',
  hasPages: true,
  deliveries: [
    {
      deliveryId: '5',
      status: 'in_transit',
      reason: null,
      flag: { code: 'late', since: '2026-11-28T00:00:00.000Z' },
      trackingNumber: '3SABCD',
    },
    { deliveryId: '0', status: 'waiting', reason: 'packing', flag: null, trackingNumber: null },
  ],
};

let asked: string[];
let answer: () => Promise<Response>;

beforeEach(() => {
  extension.setUp();
  asked = [];
  answer = async () => Response.json(ANSWER);
  extension.shopify.data.selected = [{ id: 'gid://shopify/Order/7' }];
  // The tester's own gives keys; a text that is missing would not be seen.
  Object.assign(extension.shopify.i18n, { translate });
  vi.spyOn(extension.shopify.i18n, 'formatDate').mockImplementation((date) => date.toISOString());
  vi.stubGlobal('fetch', async (path: string, { method }: RequestInit) => {
    asked.push(`${method} ${path}`);
    return answer();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  extension.tearDown();
});

function translate(key: string, params: Record<string, unknown> = {}): string {
  const text = Object.entries(english).find(([name]) => name === key)?.[1];
  if (text === undefined) throw new Error(`no text ${key}`);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name]));
}

async function drawn(text: string): Promise<HTMLElement> {
  await vi.waitFor(() => expect(document.body.textContent).toContain(text));
  return document.body;
}

it('shows what the customer reads, and what each delivery needs', async () => {
  await extension.render();
  const body = await drawn(ANSWER.headline);
  expect(asked).toEqual(['GET /extension/orders/7?locale=en']);
  for (const text of [
    ...ANSWER.details,
    ANSWER.nextStep,
    english.state_in_transit,
    '3SABCD',
    english.flag_late,
    'since 2026-11-28',
    english.do_late,
    english.state_packing,
  ]) {
    expect(body.textContent).toContain(text);
  }
  const links = [...body.querySelectorAll('s-link')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['app:deliveries/7/5', 'app:deliveries/7/0']);
});

it('leads to the action that makes a link', async () => {
  const navigate = vi.spyOn(extension.shopify.navigation, 'navigate');
  await extension.render();
  const body = await drawn(english.tracking_link);
  body.querySelector('s-button')?.dispatchEvent(new Event('click'));
  expect(navigate).toHaveBeenCalledWith('extension://tracking-link');
});

it('links to no page of an order that is not kept', async () => {
  answer = async () => Response.json({ ...ANSWER, hasPages: false });
  await extension.render();
  expect((await drawn(ANSWER.headline)).querySelector('s-link')).toBeNull();
});

it('says that the order is not found, and nothing is asked for what is no order', async () => {
  answer = async () => new Response(null, { status: 404 });
  await extension.render();
  await drawn(english.block_none);
  asked.length = 0;
  extension.tearDown();
  extension.setUp();
  extension.shopify.data.selected = [];
  Object.assign(extension.shopify.i18n, { translate });
  await extension.render();
  await drawn(english.block_none);
  expect(asked).toEqual([]);
});

it('tries again when the app does not answer', async () => {
  answer = () => Promise.reject(new Error('offline'));
  await extension.render();
  const body = await drawn(english.block_failed);
  answer = async () => Response.json(ANSWER);
  body.querySelector('s-button')?.dispatchEvent(new Event('click'));
  await drawn(ANSWER.headline);
});
