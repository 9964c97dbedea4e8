import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createShopifyApi } from './api.ts';

const SECRET = 'hush';
const BODY = '{"shop_domain":"demo.myshopify.com"}';
const { verifyWebhook } = createShopifyApi({
  apiKey: 'key',
  apiSecret: SECRET,
  appUrl: 'https://app.example',
});

function headers(overrides: Record<string, string> = {}): Headers {
  return new Headers({
    'x-shopify-api-version': '2026-10',
    'x-shopify-hmac-sha256': createHmac('sha256', SECRET).update(BODY).digest('base64'),
    'x-shopify-shop-domain': 'demo.myshopify.com',
    'x-shopify-topic': 'shop/redact',
    'x-shopify-webhook-id': 'w1',
    ...overrides,
  });
}

describe('a webhook', () => {
  it('is told from its headers when Shopify signed its body', async () => {
    expect(await verifyWebhook(BODY, headers())).toEqual({
      topic: 'SHOP_REDACT',
      shop: 'demo.myshopify.com',
      id: 'w1',
    });
  });

  it.each([
    ['whose body was changed', `${BODY} `, headers()],
    ['with a wrong signature', BODY, headers({ 'x-shopify-hmac-sha256': 'AAAA' })],
    ['without a signature', BODY, new Headers({ 'x-shopify-topic': 'shop/redact' })],
    ['of a shop of another domain', BODY, headers({ 'x-shopify-shop-domain': 'demo.example' })],
  ])('%s is none', async (_, body, given) => {
    expect(await verifyWebhook(body, given)).toBeNull();
  });
});
