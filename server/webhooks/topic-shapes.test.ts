import { describe, expect, it } from 'vitest';
import { hasShapeOf } from './topic-shapes.ts';

const SHOP = { shop_domain: 'demo.myshopify.com' };

/** Bodies with no more than Shopify documents, and what none of the topic has. */
const TOPICS: [topic: string, body: Record<string, unknown>, foreign: readonly string[]][] = [
  ['customers/data_request', { ...SHOP, data_request: { id: 1 } }, ['orders_to_redact']],
  ['customers/redact', { ...SHOP, customer: { id: 7 } }, ['data_request']],
  ['shop/redact', SHOP, ['customer', 'orders_requested', 'orders_to_redact', 'data_request']],
  ['app/uninstalled', {}, ['shop_domain']],
  ['app/scopes_update', {}, ['shop_domain']],
];

describe.each(TOPICS)('the body of %s', (topic, body, foreign) => {
  it('has what Shopify documents, and may have more', () => {
    expect(hasShapeOf(topic, body)).toBe(true);
    expect(hasShapeOf(topic, { ...body, new_member: 1 })).toBe(true);
  });

  it('lacks none of it', () => {
    for (const name of Object.keys(body)) {
      const { [name]: _, ...others } = body;
      expect(hasShapeOf(topic, others), `without ${name}`).toBe(false);
    }
  });

  it('has nothing by which another topic is known', () => {
    for (const name of foreign) {
      expect(hasShapeOf(topic, { ...body, [name]: null }), `with ${name}`).toBe(false);
    }
  });
});

it('any body can be one of a topic that has no effect', () => {
  expect(hasShapeOf('orders/updated', { anything: 1 })).toBe(true);
});
