import { createHmac } from 'node:crypto';

export const WEBHOOK_SECRET = 'app-secret';

interface DeliveryOptions {
  topic?: string;
  shop?: string;
  id?: string;
  /** A value to send as JSON; or the text, or the bytes, to send as they are. */
  body?: unknown;
  secret?: string;
  /** Which of its two prefixes of headers Shopify uses. */
  prefix?: 'x-shopify-' | 'shopify-';
}

/** What Shopify sends at least. */
const BODIES: Readonly<Record<string, (shop: string) => object>> = {
  'customers/data_request': (shop) => ({
    shop_domain: shop,
    customer: { email: 'jane@example.com' },
    data_request: { id: 9 },
  }),
  'customers/redact': (shop) => ({
    shop_domain: shop,
    customer: { email: 'jane@example.com' },
    orders_to_redact: [],
  }),
  'shop/redact': (shop) => ({ shop_domain: shop }),
};

/** One delivery of a webhook, signed as Shopify signs it. */
export function aDelivery({
  topic = 'app/uninstalled',
  shop = 'demo.myshopify.com',
  id = 'b1946ac9-2f5b-4d34-a4d7-b39b0d9b3c5d',
  body = BODIES[topic]?.(shop) ?? {},
  secret = WEBHOOK_SECRET,
  prefix = 'x-shopify-',
}: DeliveryOptions = {}): { body: Uint8Array<ArrayBuffer>; headers: Headers } {
  const bytes =
    body instanceof Uint8Array
      ? Uint8Array.from(body)
      : new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
  const headers = new Headers({
    [`${prefix}hmac-sha256`]: createHmac('sha256', secret).update(bytes).digest('base64'),
    [`${prefix}topic`]: topic,
    [`${prefix}shop-domain`]: shop,
    [`${prefix}webhook-id`]: id,
  });
  return { body: bytes, headers };
}
