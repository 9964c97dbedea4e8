import { describe, expect, it } from 'vitest';
import { HINT_TOPICS, hintedRecord } from './hinted-record.ts';

const ORDER = 'gid://shopify/Order/820982911946154508';
const FULFILLMENT_ORDER = 'gid://shopify/FulfillmentOrder/1';

describe('the record that a hint names', () => {
  it.each([
    ['orders/updated', { id: 450789469, updated_at: '2026-11-25T13:00:00Z' }],
    ['orders/delete', { id: 450789469 }],
    ['orders/edited', { order_edit: { id: 78912328793, order_id: 450789469 } }],
    ['fulfillments/update', { id: 123456, order_id: 450789469 }],
    ['fulfillment_events/create', { id: 12, order_id: '450789469' }],
    ['returns/request', { id: 1, order: { id: 450789469 } }],
    ['reverse_deliveries/attach_deliverable', { id: 3, return: { order_id: 450789469 } }],
  ])('is the order, of %s', (topic, body) => {
    expect(hintedRecord(topic, body)).toBe('gid://shopify/Order/450789469');
  });

  it.each([
    ['fulfillment_orders/order_routing_complete', { fulfillment_order: { id: FULFILLMENT_ORDER } }],
    ['fulfillment_orders/moved', { original_fulfillment_order: { id: FULFILLMENT_ORDER } }],
    [
      'fulfillment_holds/added',
      { fulfillment_order: { id: 1 }, fulfillment_hold: { id: 'gid://shopify/FulfillmentHold/2' } },
    ],
  ])('is the fulfillment order, of %s', (topic, body) => {
    expect(hintedRecord(topic, body)).toBe(FULFILLMENT_ORDER);
  });

  it('is the order rather than what belongs to it, and a gid as it is', () => {
    const body = { id: 1, admin_graphql_api_id: 'gid://shopify/Return/1' };
    expect(hintedRecord('returns/update', body)).toBe('gid://shopify/Return/1');
    const withOrder = { ...body, order: { id: 2, admin_graphql_api_id: ORDER } };
    expect(hintedRecord('returns/update', withOrder)).toBe(ORDER);
    const disposed = { id: 7, return: { id: 1 } };
    expect(hintedRecord('reverse_fulfillment_orders/dispose', disposed)).toBe(
      'gid://shopify/Return/1',
    );
    expect(hintedRecord('reverse_fulfillment_orders/dispose', { id: 7 })).toBe(
      'gid://shopify/ReverseFulfillmentOrder/7',
    );
  });

  it.each([
    ['nothing', {}],
    ['a null', { id: null }],
    ['the gid of something else', { id: 'gid://shopify/Refund/1' }],
    ['digits with something behind them', { id: '1 or 2' }],
    ['no whole number', { id: 1.5 }],
    ['too many digits', { id: '123456789012345678901' }],
    ['an object', { id: { id: 1 } }],
  ])('is none where the body has %s', (_, body) => {
    expect(hintedRecord('orders/updated', body)).toBeNull();
  });

  it('is none of a topic that is about no order', () => {
    expect(hintedRecord('shop/update', { id: 1 })).toBeNull();
    expect(HINT_TOPICS).not.toContain('shop/update');
  });
});
