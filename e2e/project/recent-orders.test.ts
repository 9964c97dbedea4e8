import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import {
  renderBlocks,
  type ThemeOrder,
  type ThemeRequest,
} from '../fake-shopify/storefront/theme-blocks.ts';

const EXTENSION = fileURLToPath(new URL('../../theme-extension', import.meta.url));

const ORDER: ThemeOrder = {
  name: '#1001',
  email: 'jane@example.com',
  created_at: '2026-11-12T23:30:00Z',
  cancelled: false,
  fulfillment_status: 'unfulfilled',
};

/** The block of a customer with these orders. */
async function blockOf(
  orders: readonly Partial<ThemeOrder>[],
  request: Partial<ThemeRequest> = {},
): Promise<string> {
  const { content } = await renderBlocks(
    {
      shop: DEMO_SHOP,
      extensionFolder: EXTENSION,
      locale: 'en',
      designMode: false,
      path: '/',
      assetUrl: (name) => `/assets/${name}`,
      customer: {
        email: 'jane@example.com',
        orders_count: orders.length,
        orders: orders.map((order) => ({ ...ORDER, ...order })),
      },
      ...request,
    },
    { block: 'order-tracking', count: 1, settings: {} },
  );
  return content;
}

/** The text on the button of each recent order. */
function buttonsIn(block: string): string[] {
  const buttons = block.matchAll(/<button[^>]*name="recent"[^>]*>([\s\S]*?)<\/button>/g);
  return [...buttons].map(([, inside = '']) =>
    inside
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

describe('the recent orders of a customer who is signed in', () => {
  it('stand above the form, and send it', async () => {
    const block = await blockOf([ORDER]);
    expect(block.indexOf('name="recent"')).toBeLessThan(block.indexOf('<form'));
    const [, form] = / form="([^"]+)"/.exec(block) ?? [];
    expect(block).toContain(`id="${form}"`);
  });

  it.each<[string, Partial<ThemeOrder>]>([
    ['Not shipped yet', {}],
    ['Shipped', { fulfillment_status: 'fulfilled' }],
    ['Cancelled', { cancelled: true }],
    ['Cancelled', { cancelled: true, fulfillment_status: 'fulfilled' }],
  ])('say %s of an order with %j', async (state, order) => {
    expect(buttonsIn(await blockOf([order]))).toEqual([`#1001 Nov 13, 2026 · ${state}`]);
  });

  it.each(['partial', 'restocked'] as const)(
    'say nothing where the record is %s, which may mean anything',
    async (fulfillment_status) => {
      expect(buttonsIn(await blockOf([{ fulfillment_status }]))).toEqual(['#1001 Nov 13, 2026']);
    },
  );

  it('are worded in the language of the page', async () => {
    const orders = [{ cancelled: true }, { fulfillment_status: 'fulfilled' as const }, {}];
    const locale = 'nl';
    expect(buttonsIn(await blockOf(orders, { locale }))).toEqual([
      '#1001 13 nov 2026 · Geannuleerd',
      '#1001 13 nov 2026 · Verzonden',
      '#1001 13 nov 2026 · Nog niet verzonden',
    ]);
  });

  it('are spelled as the country does', async () => {
    expect(buttonsIn(await blockOf([{ cancelled: true }], { country: 'US' }))).toEqual([
      '#1001 Nov 13, 2026 · Canceled',
    ]);
  });

  it('are no markup, whatever their names are', async () => {
    const block = await blockOf([{ name: '#1"><img src=x>', email: 'a"><b>@example.com' }]);
    expect(block).not.toMatch(/<img|<b>/);
    expect(buttonsIn(block)).toEqual([
      '#1&#34;&gt;&lt;img src=x&gt; Nov 13, 2026 · Not shipped yet',
    ]);
  });

  it('are five at most, and none where nobody is signed in', async () => {
    expect(buttonsIn(await blockOf(Array.from({ length: 7 }, () => ORDER)))).toHaveLength(5);
    expect(buttonsIn(await blockOf([], { customer: null }))).toEqual([]);
  });
});
