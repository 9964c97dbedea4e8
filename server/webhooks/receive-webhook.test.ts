import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCases, tryCases } from '../../e2e/score/count-cases.fixtures.ts';
import { createApp, type AppPorts } from '../app.ts';
import { fakePorts, send } from '../app.fixtures.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';
import { aDelivery } from './signed-webhook.fixtures.ts';

const REDACTION = {
  topic: 'customers/redact',
  body: { shop_domain: 'demo.myshopify.com', customer: { email: 'jane@example.com' } },
};

interface Delivery {
  body: BodyInit;
  headers: Headers;
}

async function deliver(ports: AppPorts, delivery: Delivery = aDelivery()): Promise<Response> {
  const init = { method: 'POST', ...delivery, duplex: 'half' };
  return send(ports, '/webhooks', init);
}

/** Ports that record what is received. */
function receiving(): ReturnType<typeof fakePorts> & { received: Webhook[] } {
  const received: Webhook[] = [];
  const receiveWebhook = async (webhook: Webhook): Promise<boolean> => received.push(webhook) === 1;
  return { ...fakePorts({ receiveWebhook }), received };
}

/** The same bytes in two pieces, as a network may cut them. */
function inTwoPieces(bytes: Uint8Array, at: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, at));
      controller.enqueue(bytes.slice(at));
      controller.close();
    },
  });
}

describe('POST /webhooks', () => {
  it('stores what Shopify signed, and answers before it is run', async () => {
    const ports = receiving();
    const response = await deliver(ports, aDelivery({ id: 'w1' }));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(ports.received).toEqual([
      {
        topic: 'app/uninstalled',
        shop: 'demo.myshopify.com',
        id: 'w1',
        subject: null,
        about: null,
      },
    ]);
  });

  it('stores and logs a pseudonym of a customer, never the e-mail address', async () => {
    const ports = receiving();
    ports.subjectOf = (shop, email) => `${shop.length}-${email.length}`;
    await deliver(ports, aDelivery(REDACTION));
    const customer = { orderIds: [], contacts: [{ version: 'k1' }] };
    expect(ports.received).toMatchObject([{ subject: '18-16', customer }]);
    expect(JSON.stringify([ports.received, ports.logged])).not.toContain('jane');
  });

  it('answers a duplicate like the first', async () => {
    const ports = receiving();
    expect((await deliver(ports)).status).toBe(200);
    expect((await deliver(ports)).status).toBe(200);
    expect(ports.counted).toEqual(['new', 'duplicate']);
  });

  it('accepts a body of many-byte letters wherever the network cuts it', async ({ task }) => {
    const { body, headers } = aDelivery({ body: { name: 'Zoë 東京 🧦' } });
    for (let at = 0; at <= body.length; at += 1) {
      const ports = receiving();
      expect((await deliver(ports, { body: inTwoPieces(body, at), headers })).status).toBe(200);
      expect(ports.received).toHaveLength(1);
    }
    countCases(task, {
      row: 'A5',
      suite: 'one body, cut at every byte',
      target: 'all accepted',
      tried: body.length + 1,
      survived: body.length + 1,
    });
  });

  it('accepts any body that Shopify signed, cut anywhere', async ({ task }) => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    await tryCases(
      task,
      {
        row: 'A5',
        suite: 'bodies of any letters, each cut at one byte',
        target: 'all accepted',
        tries: 20_000,
      },
      fc.asyncProperty(
        fc.tuple(fc.dictionary(text, text), fc.double({ min: 0, max: 1, noNaN: true })),
        async ([names, share]) => {
          const { body, headers } = aDelivery({ body: names });
          const at = Math.round(share * body.length);
          const response = await deliver(receiving(), { body: inTwoPieces(body, at), headers });
          if (response.status !== 200) throw new Error(`${response.status}, cut at ${at}`);
        },
      ),
    );
  });

  it('accepts signed bytes that are not valid UTF-8', async () => {
    // A lone byte of a longer letter, which decoding would replace: the signature is over the byte.
    const { body, headers } = aDelivery({ body: Buffer.from('7b2261223a22ff227d', 'hex') });
    expect((await deliver(receiving(), { body, headers })).status).toBe(200);
  });

  it('answers 401 to what Shopify did not sign, and stores nothing', async () => {
    const ports = receiving();
    const response = await deliver(ports, aDelivery({ secret: 'another-secret' }));
    expect(response.status).toBe(401);
    expect(ports.received).toEqual([]);
    expect(ports.logged).toMatchObject([{ level: 'warn', facts: { reason: 'wrong_signature' } }]);
    expect(Object.keys(ports.logged[0]?.facts ?? {})).toEqual(['reason']);
    expect(ports.counted).toEqual(['wrong_signature']);
  });

  it('reads no more than a megabyte', async () => {
    const ports = receiving();
    const response = await deliver(ports, aDelivery({ body: { a: 'x'.repeat(1_000_000) } }));
    expect(response.status).toBe(413);
    expect(ports.received).toEqual([]);
  });

  it('reads no byte of what names no signature', async () => {
    const body = new ReadableStream(
      { pull: () => Promise.reject(new Error('read')) },
      { highWaterMark: 0 },
    );
    const ports = receiving();
    expect((await deliver(ports, { body, headers: new Headers() })).status).toBe(401);
    expect(ports.counted).toEqual(['missing_signature']);
  });

  it('accepts small ones, while large ones that never end have taken the memory for large ones', async () => {
    const ports = receiving();
    const app = createApp(ports);
    const statusFor = async ({ body, headers }: Delivery): Promise<number> => {
      const init = { method: 'POST', body, headers, duplex: 'half' };
      return (await app.request('/webhooks', init, {})).status;
    };
    const ends: (() => void)[] = [];
    const slow = Array.from({ length: 8 }, async () => {
      const body = new ReadableStream({
        start: (controller) => void ends.push(() => controller.close()),
      });
      const { headers } = aDelivery();
      headers.set('content-length', '1000000');
      return statusFor({ body, headers });
    });
    const large = aDelivery({ body: { a: 'x'.repeat(900_000) } });
    large.headers.set('content-length', String(large.body.length));
    expect(await statusFor(large)).toBe(503);
    const small = aDelivery();
    small.headers.set('content-length', String(small.body.length));
    expect(await statusFor(small)).toBe(200);
    for (const end of ends) end();
    expect(await Promise.all(slow), 'signed for another body').toEqual(slow.map(() => 401));
    expect(await statusFor(large), 'once they have ended').toBe(200);
  });

  it('asks Shopify to send it again when it cannot be stored', async () => {
    const ports = fakePorts({
      receiveWebhook: () => Promise.reject(new Error('the database is unavailable')),
    });
    const response = await deliver(ports);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('database');
    expect(ports.counted).toEqual(['not_stored']);
    expect(ports.logged).toMatchObject([{ level: 'error', facts: { topic: 'app/uninstalled' } }]);
  });

  it('is a plain 500 when a port throws unexpectedly', async () => {
    const ports = fakePorts({
      subjectOf: () => {
        throw new Error('broken');
      },
    });
    const response = await deliver(ports, aDelivery(REDACTION));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('broken');
  });
});
