import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ContactsOf } from '../ports/kept-orders.ts';
import { parseShopDomain, type ShopDomain } from '../ports/shop-domain.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';
import { customerEmail, readCustomerOrders } from './customer-orders.ts';
import { hintedRecord } from './hinted-record.ts';
import { hasShapeOf } from './topic-shapes.ts';

export type WebhookRefusal =
  'missing_signature' | 'wrong_signature' | 'malformed_body' | 'malformed_hint' | 'other_topic';

/**
 * Shopify has two prefixes of headers, one for webhooks and one for the newer events; a delivery uses one of
 * them for all headers. The second prefix:
 * https://shopify.dev/docs/apps/build/events/verify-deliveries
 */
const HEADER_PREFIXES = ['x-shopify-', 'shopify-'] as const;

/** For example `customers/data_request`. */
const TOPIC = /^[a-z_]{1,64}(?:\/[a-z_]{1,64}){0,2}$/;

/** A UUID today, but Shopify does not document the format. */
const ID = /^[A-Za-z0-9_-]{1,128}$/;

/** The only topic that deletes the counts of a customer. */
const CUSTOMER_REDACT = 'customers/redact';

const OPENING_BRACE = 0x7b;

/**
 * Keyed pseudonyms of a customer's e-mail address: the one that look-ups are counted under, and those of kept orders.
 * Of the body nothing is stored but these and the ids of orders.
 */
export interface Pseudonyms {
  subjectOf(shop: ShopDomain, email: string): string;
  contactsOf: ContactsOf;
}

/**
 * Verifies the HMAC of a webhook in constant time, over the raw bytes: decoded and encoded again, they can
 * be others. Shopify signs the body only
 * (https://shopify.dev/docs/apps/build/webhooks/verify-deliveries),
 * so the headers are hints: the body's shop counts where the body names one, and a body that cannot be one of the
 * topic is refused. A body that names an order but no shop can be sent again with the header of another shop: that marks
 * an order of that shop to be read again, which is harmless because it is only a hint. An order that this shop does not
 * have is not found.
 *
 * @param body - The raw bytes of the request.
 * @param secret - The app's client secret.
 */
export function verifyWebhook(
  body: Uint8Array,
  headers: Headers,
  secret: string,
  { subjectOf, contactsOf }: Pseudonyms,
): { ok: true; webhook: Webhook } | { ok: false; refusal: WebhookRefusal } {
  const verified = verifyBody(body, headers, secret);
  if (!verified.ok) return verified;
  const { payload, prefix } = verified;
  const topic = headers.get(`${prefix}topic`);
  const id = headers.get(`${prefix}webhook-id`);
  const named = signedShop(payload) ?? headers.get(`${prefix}shop-domain`);
  const shop = named && parseShopDomain(named);
  if (!topic || !TOPIC.test(topic) || !id || !ID.test(id) || !shop) {
    return { ok: false, refusal: 'malformed_hint' };
  }
  if (!hasShapeOf(topic, payload)) return { ok: false, refusal: 'other_topic' };
  const email = topic === CUSTOMER_REDACT ? customerEmail(payload) : null;
  const subject = email === null ? null : subjectOf(shop, email);
  const customer = readCustomerOrders(topic, shop, payload, contactsOf);
  const about = hintedRecord(topic, payload);
  return { ok: true, webhook: { topic, shop, id, subject, about, ...(customer && { customer }) } };
}

/** The object that Shopify has signed, and by which headers. */
export function verifyBody(
  body: Uint8Array,
  headers: Headers,
  secret: string,
):
  | { ok: true; payload: object; prefix: (typeof HEADER_PREFIXES)[number] }
  | { ok: false; refusal: WebhookRefusal } {
  const prefix = prefixOf(headers);
  if (!prefix) return { ok: false, refusal: 'missing_signature' };
  const given = Buffer.from(String(headers.get(`${prefix}hmac-sha256`)));
  // Compared as text, because several spellings of Base64 decode to the same digest.
  const expected = Buffer.from(createHmac('sha256', secret).update(body).digest('base64'));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return { ok: false, refusal: 'wrong_signature' };
  }

  const payload = parsePayload(body);
  if (!payload) return { ok: false, refusal: 'malformed_body' };
  return { ok: true, payload, prefix };
}

/** Whether there is anything to verify: without it, nobody needs to read the body. */
export function namesSignature(headers: Headers): boolean {
  return prefixOf(headers) !== undefined;
}

function prefixOf(headers: Headers): (typeof HEADER_PREFIXES)[number] | undefined {
  return HEADER_PREFIXES.find((one) => headers.has(`${one}hmac-sha256`));
}

/**
 * `null` for anything but a JSON object. The first byte must be the brace: nothing else that Shopify signs
 * with the same secret (a query of the app proxy, a session token, a cookie) begins with one, so none of
 * that can be sent as a webhook.
 */
function parsePayload(body: Uint8Array): object | null {
  if (body[0] !== OPENING_BRACE) return null;
  try {
    const payload: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof payload === 'object' ? payload : null;
  } catch {
    return null;
  }
}

/** Compliance topics have `shop_domain`, `app/uninstalled` sends the shop itself; other bodies name no shop. */
function signedShop(payload: object): string | null {
  const domain: unknown =
    Reflect.get(payload, 'shop_domain') ?? Reflect.get(payload, 'myshopify_domain');
  return typeof domain === 'string' ? domain : null;
}
