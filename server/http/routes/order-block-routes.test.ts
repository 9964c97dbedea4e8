import { describe, expect, it } from 'vitest';
import type { AppPorts } from '../../app.ts';
import { fakePorts, send } from '../../app.fixtures.ts';
import { createMoments } from '../../core/dates/moments.ts';
import { DEFAULT_FLAG_SETTINGS } from '../../core/deliveries/flag-settings.ts';
import { anOrder, aScan, aShipment, aShop, NOW } from '../../core/order.fixtures.ts';
import { createReadOrderAnswer } from '../../deliveries/read-order-answer.ts';
import { NO_PAGE_SETTINGS } from '../../ports/page-settings.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const events = [aScan('attempt_failed', '2026-11-24T10:00:00Z')];
const order = anOrder({
  id: '7',
  shipments: [aShipment({ id: 'gid://shopify/Fulfillment/1', events })],
});

interface World {
  find?: () => Promise<typeof order | null>;
  isKept?: boolean;
  made?: Awaited<ReturnType<AppPorts['links']['create']>>;
}

/** The real use case, over an order that is found by its id. */
function portsWith({ find = async () => order, isKept = true, made }: World = {}) {
  const linked: unknown[] = [];
  const times = { readAt: NOW, updatedAt: NOW };
  const { links } = fakePorts();
  const ports = fakePorts({
    orderBlock: {
      readOrderAnswer: createReadOrderAnswer({
        findOrderById: find,
        keptOrders: { findTimes: async () => new Map(isKept ? [['7', times]] : []) },
        flagSettingsOf: async () => DEFAULT_FLAG_SETTINGS,
        readPageSettings: async () => NO_PAGE_SETTINGS,
        momentsFor: createMoments,
        now: () => NOW,
      }),
    },
    links: {
      ...links,
      create: async (...by) => {
        linked.push(by);
        return made ?? { outcome: 'none' };
      },
    },
  });
  return { ports, linked };
}

const GET = ['GET', '/extension/orders/7?locale=nl'] as const;
const POST = ['POST', '/extension/orders/7/link'] as const;

async function ask(ports: AppPorts, [method, path]: readonly [string, string]): Promise<Response> {
  return send(ports, path, { method, headers: signedIn() });
}

describe('the block beside an order', () => {
  it('says what the customer reads, in the language of the staff, and what is wrong', async () => {
    const answer: unknown = await (await ask(portsWith().ports, GET)).json();
    expect(answer).toMatchObject({
      order: '#1001',
      headline: 'Status van je pakket: Bezorgen niet gelukt · gisteren, 24 november',
      nextStep: expect.stringMatching(/\w/),
      hasPages: true,
      deliveries: [
        {
          deliveryId: '1',
          status: 'attempt_failed',
          flag: { code: 'attempt_failed', since: '2026-11-24T10:00:00.000Z' },
          trackingNumber: '3SABCD-gid://shopify/Fulfillment/1',
        },
      ],
    });
  });

  it('links to no page of an order that is not kept', async () => {
    const { ports } = portsWith({ isKept: false });
    expect(await (await ask(ports, GET)).json()).toMatchObject({ hasPages: false });
  });

  it('makes a link to this order, whatever others have its name', async () => {
    const made = {
      outcome: 'made',
      order: '#1001',
      url: 'https://x/#t=1',
      expiresAt: NOW,
    } as const;
    const { ports, linked } = portsWith({ made });
    expect(await (await ask(ports, POST)).json()).toEqual({
      url: 'https://x/#t=1',
      expiresAt: NOW.toISOString(),
    });
    expect(linked).toEqual([[aShop(), { order: '#1001', id: '7' }, 14]]);
  });

  it.each([GET, POST])(
    '%s %s: 404 for an order that is gone, 503 on an outage',
    async (...path) => {
      expect((await ask(portsWith({ find: async () => null }).ports, path)).status).toBe(404);
      const { ports } = portsWith({ find: () => Promise.reject(new Error('down')) });
      expect((await ask(ports, path)).status).toBe(503);
      expect(ports.logged.at(-1)).toMatchObject({ level: 'error', facts: { shop: aShop() } });
    },
  );

  it('404 when another order had that name at the time', async () => {
    expect((await ask(portsWith().ports, POST)).status).toBe(404);
  });
});

describe('another origin', () => {
  const headers = {
    origin: 'https://extensions.shopifycdn.com',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization',
  };

  it('may ask about an order, with a token and without cookies', async () => {
    const asked = await send(portsWith().ports, POST[1], { method: 'OPTIONS', headers });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-headers')).toBe('Authorization');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    const answered = await send(portsWith().ports, GET[1], {
      headers: { ...headers, ...signedIn() },
    });
    expect([answered.status, answered.headers.get('access-control-allow-origin')]).toEqual([
      200,
      '*',
    ]);
  });

  it.each([GET, POST])('%s %s: nothing without a token', async (method, path) => {
    const { ports } = portsWith();
    expect((await send(ports, path, { method, headers })).status).toBe(401);
    expect(ports.counted).toEqual(['session_token: missing']);
  });

  it.each(['/admin/deliveries', '/admin/links', '/'])('may not ask for %s', async (path) => {
    const answered = await send(portsWith().ports, path, {
      headers: { ...headers, ...signedIn() },
    });
    expect(answered.headers.get('access-control-allow-origin')).toBeNull();
  });
});
