import { expect, it } from 'vitest';
import { formatOrderRecord } from './order-record.ts';
import { sampleOrders } from './sample-orders.ts';

const orders = sampleOrders(new Date('2026-11-25T13:05:00Z'));
const url = 'http://127.0.0.1:4173';

it('formats every list whole, and computed fields', () => {
  const big = orders.find(({ name }) => name === '#1021');
  const record: unknown = JSON.parse(big ? formatOrderRecord(big.order, url) : '');
  expect(record).toMatchObject({
    name: '#1021',
    lineItems: { length: 30, 0: { quantity: 2, currentQuantity: 2 } },
    fulfillments: { length: 8 },
  });
});

it('formats a line item once in full, and elsewhere by id and title', () => {
  for (const { order } of orders) {
    const text = formatOrderRecord(order, url);
    expect(text.match(/"currentQuantity"/g) ?? []).toHaveLength(order.lineItems.items.length);
  }
});

it('formats the URLs of images', () => {
  expect(orders.map(({ order }) => formatOrderRecord(order, url)).join('')).toContain(
    `"url": "${url}/products/linen-shirt.svg?v=1"`,
  );
});
