import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseShopDomain, type ShopDomain } from '../ports/shop-domain.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';

export type WebhookRefusal =
  'missing_signature' | 'wrong_signature' | 'malformed_body' | 'malformed_hint';

/**
 * Shopify names its headers in two families: webhooks, and the newer events
 * (`WEBHOOK_HEADER_NAMES` of `@shopify/shopify-api`). One delivery uses one of them throughout.
 */
const FAMILIES = ['x-shopify-', 'shopify-'] as const;

/** As in `customers/data_request`. */
const TOPIC = /^[a-z_]{1,64}(?:\/[a-z_]{1,64}){0,2}$/;

/** A UUID today; Shopify does not promise its form. */
const ID = /^[A-Za-z0-9_-]{1,128}$/;

/** The topic whose work needs to know which customer it is about. */
const ABOUT_A_CUSTOMER = 'customers/redact';

const OPENING_BRACE = 0x7b;

/**
 * Did Shopify sign these bytes? Strict and in constant time, over the bytes as they came: decoded and
 * encoded again they may be others. Only the body is signed, so what the headers say is a hint, and the
 * shop is the body's where the body names one.
 *
 * @param body - The raw bytes of the request.
 * @param secret - The app's client secret.
 * @param subjectOf - Keyed pseudonym of a customer, by e-mail address; nothing else of the body is kept.
 */
export function verifyWebhook(
  body: Uint8Array,
  headers: Headers,
  secret: string,
  subjectOf: (shop: ShopDomain, email: string) => string,
): { ok: true; webhook: Webhook } | { ok: false; refusal: WebhookRefusal } {
  const family = FAMILIES.find((prefix) => headers.has(`${prefix}hmac-sha256`));
  if (!family) return { ok: false, refusal: 'missing_signature' };
  const given = Buffer.from(headers.get(`${family}hmac-sha256`) ?? '');
  // Compared as text: the same digest has one spelling here, several in Base64.
  const expected = Buffer.from(createHmac('sha256', secret).update(body).digest('base64'));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return { ok: false, refusal: 'wrong_signature' };
  }

  const payload = parsePayload(body);
  if (!payload) return { ok: false, refusal: 'malformed_body' };
  const topic = headers.get(`${family}topic`) ?? '';
  const id = headers.get(`${family}webhook-id`) ?? '';
  const shop = parseShopDomain(signedShop(payload) ?? headers.get(`${family}shop-domain`) ?? '');
  if (!TOPIC.test(topic) || !ID.test(id) || !shop) return { ok: false, refusal: 'malformed_hint' };
  const email = topic === ABOUT_A_CUSTOMER ? customerEmail(payload) : null;
  const subject = email === null ? null : subjectOf(shop, email);
  return { ok: true, webhook: { topic, shop, id, subject } };
}

/**
 * `null` for anything but an object. The brace comes first: nothing else that Shopify signs with the same
 * secret (a proxied query, a session token, a cookie) begins with one, so none of it passes for a webhook.
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

/** Compliance topics say `shop_domain`, `app/uninstalled` sends the shop itself; others name none. */
function signedShop(payload: object): string | null {
  const domain = member(payload, 'shop_domain') ?? member(payload, 'myshopify_domain');
  return typeof domain === 'string' ? domain : null;
}

function customerEmail(payload: object): string | null {
  const email = member(member(payload, 'customer'), 'email');
  return typeof email === 'string' ? email : null;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
