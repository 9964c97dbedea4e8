import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryCases } from '../../e2e/score/count-cases.fixtures.ts';
import { appProxyDigest } from '../http/middleware/verify-app-proxy.ts';
import { aDelivery, WEBHOOK_SECRET } from './signed-webhook.fixtures.ts';
import { verifyWebhook, type WebhookRefusal } from './verify-webhook.ts';

const REDACTION = {
  shop_domain: 'demo.myshopify.com',
  customer: { id: 7, email: 'Zoë@example.com', phone: '555-625-1199' },
  orders_to_redact: [1001],
};

const APP_TOPICS = ['app/uninstalled', 'app/scopes_update'];
const TOPICS = [...APP_TOPICS, 'customers/data_request', 'customers/redact', 'shop/redact'];

type Delivery = ReturnType<typeof aDelivery>;

function verify({ body, headers }: Delivery): ReturnType<typeof verifyWebhook> {
  return verifyWebhook(body, headers, WEBHOOK_SECRET, {
    subjectOf: (shop, email) => `${shop} ${email} keyed`,
    contactsOf: (_, email) => [{ version: 'k1', pseudonym: Buffer.from(`keyed ${email.length}`) }],
  });
}

function refusalOf(delivery: Delivery): WebhookRefusal | 'accepted' {
  const verified = verify(delivery);
  return verified.ok ? 'accepted' : verified.refusal;
}

function without(header: string): Delivery {
  const delivery = aDelivery();
  delivery.headers.delete(header);
  return delivery;
}

describe('a webhook', () => {
  it.each(['x-shopify-', 'shopify-'] as const)(
    'is read from the %s headers when Shopify signed its body',
    (prefix) => {
      expect(verify(aDelivery({ prefix, id: 'w1' }))).toEqual({
        ok: true,
        webhook: {
          topic: 'app/uninstalled',
          shop: 'demo.myshopify.com',
          id: 'w1',
          subject: null,
          about: null,
        },
      });
    },
  );

  it.each([
    ['shop/redact', { shop_domain: 'signed.myshopify.com' }],
    ['app/uninstalled', { myshopify_domain: 'signed.myshopify.com', domain: 'shop.example' }],
  ])('is about the shop that the signed body names, with %s', (topic, body) => {
    const delivery = aDelivery({ topic, body, shop: 'other.myshopify.com' });
    expect(verify(delivery)).toMatchObject({ webhook: { shop: 'signed.myshopify.com' } });
  });

  it('is about the shop of the headers when its body has something else for a name', () => {
    expect(verify(aDelivery({ body: { myshopify_domain: 7 } }))).toMatchObject({
      webhook: { shop: 'demo.myshopify.com' },
    });
  });

  it('has a topic of one word or of two', () => {
    expect(verify(aDelivery({ topic: 'bulk_operations' }))).toMatchObject({ ok: true });
  });

  it('names the customer to redact by keyed pseudonyms, with the ids of their orders and nothing else', () => {
    expect(verify(aDelivery({ topic: 'customers/redact', body: REDACTION, id: 'w1' }))).toEqual({
      ok: true,
      webhook: {
        topic: 'customers/redact',
        shop: 'demo.myshopify.com',
        id: 'w1',
        subject: 'demo.myshopify.com Zoë@example.com keyed',
        customer: {
          orderIds: ['1001'],
          contacts: [{ version: 'k1', pseudonym: Buffer.from('keyed 15') }],
        },
        about: null,
      },
    });
  });

  it('names the orders that a customer asks for', () => {
    const orders_requested = [299938, '280263', 0, -1, 1.5, 2 ** 53, '1e999', 'x', null, [1]];
    const body = { shop_domain: 'demo.myshopify.com', data_request: { id: 9 }, orders_requested };
    const customers = [{}, { customer: { email: 'Jane@Example.com' } }].map((customer) =>
      verify(aDelivery({ topic: 'customers/data_request', body: { ...body, ...customer } })),
    );
    expect(customers).toMatchObject([
      { webhook: { subject: null, customer: { orderIds: ['299938', '280263'], contacts: [] } } },
      { webhook: { customer: { contacts: [{ version: 'k1' }] } } },
    ]);
  });

  it.each([
    ['of another topic', { topic: 'customers/data_request' }],
    [
      'without an e-mail address',
      { topic: 'customers/redact', body: { ...REDACTION, customer: { id: 7 } } },
    ],
    [
      'with a null for one',
      { topic: 'customers/redact', body: { ...REDACTION, customer: { email: null } } },
    ],
    [
      'with a null for a customer',
      { topic: 'customers/redact', body: { ...REDACTION, customer: null } },
    ],
    [
      'with a text for a customer',
      { topic: 'customers/redact', body: { ...REDACTION, customer: 'x' } },
    ],
  ])('has no pseudonym for a webhook %s', (_, options) => {
    expect(verify(aDelivery(options))).toMatchObject({ ok: true, webhook: { subject: null } });
  });

  it('that was captured has no effect under another topic', () => {
    const refusals = TOPICS.flatMap((captured) =>
      TOPICS.filter(
        // Those of the app itself only have Shopify asked, whatever is in them.
        (topic) =>
          topic !== captured && ![topic, captured].every((one) => APP_TOPICS.includes(one)),
      ).map((topic) => {
        const { body, headers } = aDelivery({ topic: captured });
        headers.set('x-shopify-topic', topic);
        return refusalOf({ body, headers });
      }),
    );
    expect(refusals.length).toBeGreaterThan(10);
    expect(new Set(refusals)).toEqual(new Set(['other_topic']));
  });

  it.each<[string, Delivery, WebhookRefusal]>([
    ['no signature', without('x-shopify-hmac-sha256'), 'missing_signature'],
    ['a signature by another secret', aDelivery({ secret: 'another-secret' }), 'wrong_signature'],
    ['another body', { ...aDelivery(), body: aDelivery({ body: '{ }' }).body }, 'wrong_signature'],
    ['no topic', without('x-shopify-topic'), 'malformed_hint'],
    ['a topic of two lines', aDelivery({ topic: 'app/uninstalled, x' }), 'malformed_hint'],
    ['no shop', without('x-shopify-shop-domain'), 'malformed_hint'],
    ['a shop of another domain', aDelivery({ shop: 'demo.example' }), 'malformed_hint'],
    [
      'such a shop in the body',
      aDelivery({ body: { shop_domain: 'd.example' } }),
      'malformed_hint',
    ],
    ['no id', without('x-shopify-webhook-id'), 'malformed_hint'],
    ['an endless id', aDelivery({ id: 'x'.repeat(129) }), 'malformed_hint'],
    ['no object', aDelivery({ body: [] }), 'malformed_body'],
    ['half an object', aDelivery({ body: '{' }), 'malformed_body'],
    ['an empty body', aDelivery({ body: '' }), 'malformed_body'],
  ])('is refused with %s', (_, delivery, refusal) => {
    expect(refusalOf(delivery)).toBe(refusal);
  });

  it('cannot be made from a query of the app proxy, which the same secret signs', () => {
    const query = `+%7B%22a%22%3A%22=1&shop=demo.myshopify.com&z=%22%7D`;
    const body = ' {"a":"=1shop=demo.myshopify.comz="}';
    const delivery = aDelivery({ body });
    const digest = Buffer.from(appProxyDigest(query, WEBHOOK_SECRET) ?? '', 'hex');
    expect(delivery.headers.get('x-shopify-hmac-sha256')).toBe(digest.toString('base64'));
    expect(JSON.parse(body), 'it would read as an object').toEqual(expect.any(Object));
    expect(refusalOf(delivery)).toBe('malformed_body');
  });
});

describe('a forged webhook', () => {
  const genuine = aDelivery({ topic: 'customers/redact', body: REDACTION });
  const signature = genuine.headers.get('x-shopify-hmac-sha256') ?? '';

  /** Another signature: of its own, of another secret, or the genuine one with a few changes. */
  const anySignature = fc.oneof(
    fc.string({ maxLength: 64 }),
    fc.base64String({ minLength: 44, maxLength: 44 }),
    fc.string({ minLength: 1 }).map((secret) => signedBy(`not ${secret}`)),
    changed(signature.split('')).map((characters) => characters.join('')),
    fc.constantFrom('', signature.slice(0, -1), `${signature}=`, `${signature}, ${signature}`),
  );
  /** Another body: of its own, or the genuine one with a few bytes changed, added or cut off. */
  const anyBody = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => new TextEncoder().encode(text)),
    changed([...genuine.body]).map((bytes) => Uint8Array.from(bytes)),
    fc.nat(genuine.body.length - 1).map((length) => genuine.body.slice(0, length)),
    fc.uint8Array({ minLength: 1 }).map((more) => Uint8Array.of(...genuine.body, ...more)),
  );

  it('is never accepted', async ({ task }) => {
    await tryCases(
      task,
      {
        row: 'A4',
        suite: 'another body, another signature, or both',
        target: '0 accepted',
        tries: 100_000,
        share: 0.1,
      },
      fc.property(
        fc.tuple(
          fc.oneof(
            fc.record({ body: fc.constant(genuine.body), signature: anySignature }),
            fc.record({ body: anyBody, signature: fc.constant(signature) }),
            fc.record({ body: anyBody, signature: anySignature }),
          ),
          fc.constantFrom('x-shopify-' as const, 'shopify-' as const),
        ),
        ([forgery, prefix]) => {
          const isGenuine =
            forgery.signature.trim() === signature &&
            Buffer.compare(forgery.body, genuine.body) === 0;
          fc.pre(!isGenuine && isHeader(forgery.signature));
          const { headers } = aDelivery({ topic: 'customers/redact', prefix });
          headers.set(`${prefix}hmac-sha256`, forgery.signature);
          const { ok } = verify({ body: Uint8Array.from(forgery.body), headers });
          // A thrown error rather than `expect`: a hundred thousand of those take half a minute.
          if (ok) throw new Error('a forged webhook was accepted');
        },
      ),
    );
  });
});

function signedBy(secret: string): string {
  const { headers } = aDelivery({ body: REDACTION, secret });
  return headers.get('x-shopify-hmac-sha256') ?? '';
}

/** A few of its elements replaced by others of its own. */
function changed<T>(genuineOnes: readonly T[]): fc.Arbitrary<T[]> {
  const at = fc.nat(genuineOnes.length - 1);
  return fc
    .array(fc.tuple(at, fc.constantFrom(...genuineOnes)), { minLength: 1, maxLength: 3 })
    .map((changes) => {
      const others = [...genuineOnes];
      for (const [index, other] of changes) others[index] = other;
      return others;
    });
}

function isHeader(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}
