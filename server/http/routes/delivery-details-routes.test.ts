import { describe, expect, it } from 'vitest';
import type { AppPorts } from '../../app.ts';
import { fakePorts, send } from '../../app.fixtures.ts';
import { toDeliveryDetails } from '../../core/deliveries/delivery-details.ts';
import { DEFAULT_FLAG_SETTINGS } from '../../core/deliveries/flag-settings.ts';
import { createMoments } from '../../core/dates/moments.ts';
import { anOrder, aScan, aShipment, aShop, NOW } from '../../core/order.fixtures.ts';
import { toTrackedOrder } from '../../core/timeline/to-tracked-order.ts';
import type { DeliveryResult } from '../../deliveries/read-delivery.ts';
import type { ShopperView } from '../../deliveries/read-shopper-view.ts';
import type { PastFlag } from '../../ports/flag-history.ts';
import { NO_PAGE_SETTINGS } from '../../ports/page-settings.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const events = [aScan('attempt_failed', '2026-11-24T10:00:00Z')];
const order = anOrder({
  id: '7',
  shipments: [aShipment({ id: 'gid://shopify/Fulfillment/1', events })],
});
const view = { now: NOW, moments: createMoments('nl', 'Europe/Amsterdam', NOW) };
const FLAG: PastFlag = {
  code: 'late',
  threshold: { code: 'late', value: 2 },
  beganAt: NOW,
  noticedAt: NOW,
  endedAt: NOW,
};
const NOTE = { note: 'Call <b>first</b>', tags: ['vip'] };

function found(): DeliveryResult {
  const details = toDeliveryDetails(order, '1', view, DEFAULT_FLAG_SETTINGS);
  if (!details) throw new Error('no delivery');
  return {
    outcome: 'found',
    delivery: { ...details, order, staleSince: NOW, pastFlags: [FLAG], isMuted: true },
  };
}

function portsWith(overrides: Partial<AppPorts['deliveryDetails']> = {}) {
  return fakePorts({
    deliveryDetails: {
      readDelivery: async () => found(),
      readShopperView: async (): Promise<ShopperView> => ({
        order: toTrackedOrder(order, view),
        locale: 'nl-BE',
        settings: NO_PAGE_SETTINGS,
        note: NOTE,
      }),
      readAgain: async () => 'read',
      ...overrides,
    },
  });
}

const down = (): Promise<never> => Promise.reject(new Error('down'));
const PATHS = [
  ['GET', '/admin/deliveries/7/1'],
  ['GET', '/admin/orders/7/shopper-view?locale=en'],
  ['POST', '/admin/orders/7/read-again'],
] as const;

async function ask(ports: AppPorts, [method, path]: readonly [string, string]): Promise<Response> {
  return send(ports, path, { method, headers: signedIn() });
}

describe('a delivery’s own page', () => {
  it('has its address, as the list has', async () => {
    const response = await send(portsWith(), '/deliveries/7/1?shop=demo.myshopify.com');
    expect(response.headers.get('content-type')).toContain('text/html');
    expect((await send(portsWith(), '/deliveries/7/x')).status).toBe(404);
  });

  it('reads all that is known of it', async () => {
    const answer: unknown = await (await ask(portsWith(), PATHS[0])).json();
    expect(answer).toMatchObject({
      keeping: 'on',
      orderId: '7',
      order: '#1001',
      deliveryId: '1',
      status: 'attempt_failed',
      flag: { code: 'attempt_failed', since: '2026-11-24T10:00:00.000Z' },
      limit: null,
      isMuted: true,
      parcels: [{ carrier: 'PostNL', site: 'PostNL' }],
      events: [{ at: '2026-11-24T10:00:00.000Z', sources: ['shopify'] }],
      sources: [{ source: 'shopify', said: { status: 'attempt_failed', reason: null } }],
      staleSince: NOW.toISOString(),
      pastFlags: [
        {
          code: 'late',
          limit: { value: 2, unit: 'days' },
          beganAt: NOW.toISOString(),
          endedAt: NOW.toISOString(),
        },
      ],
      timeZone: 'Europe/Amsterdam',
    });
  });

  it('shows what the shopper reads in the shopper’s language, and the note beside it', async () => {
    const answer: { html: string; language: string; note: unknown } = await (
      await ask(portsWith(), PATHS[1])
    ).json();
    expect(answer.language).toBe('nl');
    expect(answer.html).toContain('<html lang="nl" dir="ltr">');
    expect(answer.html).not.toMatch(/<form|<script|Call/);
    expect(answer.note).toEqual({ text: NOTE.note, tags: ['vip'] });
  });

  it.each(['read', 'later', 'gone'] as const)('says of a new reading: %s', async (outcome) => {
    const ports = portsWith({ readAgain: async () => outcome });
    expect(await (await ask(ports, PATHS[2])).json()).toEqual({ outcome });
  });

  it('is 404 for what is not kept, and says that nothing is', async () => {
    const none = { outcome: 'none' } as const;
    const ports = portsWith({
      readDelivery: async () => none,
      readShopperView: async () => null,
      readAgain: async () => 'none',
    });
    for (const path of PATHS) expect((await ask(ports, path)).status).toBe(404);
    const off = portsWith({ readDelivery: async () => ({ outcome: 'off', by: 'merchant' }) });
    expect(await (await ask(off, PATHS[0])).json()).toEqual({ keeping: 'off_for_shop' });
  });

  it.each(PATHS)(
    '%s %s is for signed-in staff of the shop, and 503 without a database',
    async (...path) => {
      const [method, url] = path;
      expect((await send(portsWith(), url, { method })).status).toBe(401);
      const ports = portsWith({ readDelivery: down, readShopperView: down, readAgain: down });
      expect((await ask(ports, path)).status).toBe(503);
      const facts = { shop: aShop(), user: expect.any(String), order: '7' };
      expect(ports.logged).toMatchObject([{ facts }, { level: 'error' }]);
    },
  );
});
