import { expect, it } from 'vitest';
import { parseListedOrder } from './parse-listed-order.ts';

function lineOf(overrides: object = {}): string {
  return JSON.stringify({
    id: 'gid://shopify/Order/7',
    processedAt: '2026-11-20T10:00:00Z',
    updatedAt: '2026-11-21T10:00:00Z',
    cancelledAt: null,
    displayFulfillmentStatus: 'FULFILLED',
    fulfillments: [{ displayStatus: 'DELIVERED' }],
    ...overrides,
  });
}

it('a line is an order, with what says when to read it', () => {
  expect(parseListedOrder(lineOf())).toEqual({
    orderId: '7',
    placedAt: new Date('2026-11-20T10:00:00Z'),
    updatedAt: new Date('2026-11-21T10:00:00Z'),
    isOpen: false,
  });
});

it.each([
  [true, 'nothing has left', { displayFulfillmentStatus: 'UNFULFILLED', fulfillments: [] }],
  [true, 'a part has left', { displayFulfillmentStatus: 'PARTIALLY_FULFILLED' }],
  [true, 'a parcel is on its way', { fulfillments: [{ displayStatus: 'IN_TRANSIT' }] }],
  [true, 'nobody reports on a parcel', { fulfillments: [{ displayStatus: null }] }],
  [
    true,
    'one of two parcels has arrived',
    { fulfillments: [{ displayStatus: 'DELIVERED' }, { displayStatus: 'OUT_FOR_DELIVERY' }] },
  ],
  [false, 'it was picked up', { fulfillments: [{ displayStatus: 'PICKED_UP' }] }],
  [
    false,
    'it was cancelled',
    {
      displayFulfillmentStatus: 'UNFULFILLED',
      cancelledAt: '2026-11-21T10:00:00Z',
      fulfillments: [{ displayStatus: 'CANCELED' }],
    },
  ],
])('an order is open: %s, when %s', (isOpen, _, overrides) => {
  expect(parseListedOrder(lineOf(overrides))?.isOpen).toBe(isOpen);
});

it.each([
  ['', 'empty'],
  ['{"id":', 'cut'],
  ['null', 'null'],
  ['<!doctype html>', 'HTML'],
  [lineOf({ id: 'gid://shopify/LineItem/7' }), 'of another record'],
  [lineOf({ id: "gid://shopify/Order/7'" }), 'of no gid'],
  [lineOf({ updatedAt: 'yesterday' }), 'without an instant'],
  [lineOf({ fulfillments: null }), 'without a list'],
])('a line %j is no order: it is %s', (line) => {
  expect(parseListedOrder(line)).toBeNull();
});
