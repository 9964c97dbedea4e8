import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { aScan, aShipment, aShop, NOW } from '../core/order.fixtures.ts';
import { DEFAULT_FLAG_SETTINGS } from '../core/deliveries/flag-settings.ts';
import { createMoments } from '../core/dates/moments.ts';
import type { OrderNote } from '../ports/read-order-note.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import { NO_PAGE_SETTINGS } from '../ports/page-settings.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import type { Stores } from '../stores/create-stores.ts';
import { anEntry, FACTS } from '../stores/kept-orders.fixtures.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createReadAgain, type ReadAgainResult } from './read-again.ts';
import { createReadDelivery, type ReadDelivery } from './read-delivery.ts';
import { createReadShopperView } from './read-shopper-view.ts';

let stores: Stores;
const now = (): Date => NOW;

const SCAN = '2026-11-24T10:00:00Z';
const shipments = [
  aShipment({
    id: 'gid://shopify/Fulfillment/1',
    events: [aScan('in_transit', SCAN)],
  }),
];

beforeEach(async () => {
  stores = await memoryStores();
  onTestFinished(() => stores.close());
  await stores.shops.saveFacts(aShop(), FACTS, NOW);
  await stores.keptOrders.put(aShop(), anEntry({ id: '7', shipments }), NOW);
});

const ports = () => ({
  ...stores,
  orderReports: NO_ORDER_REPORTS,
  momentsFor: createMoments,
  now,
});

const reader = (keepsOrders = true): ReadDelivery =>
  createReadDelivery({
    ...ports(),
    keepsOrders,
    flagSettingsOf: async () => DEFAULT_FLAG_SETTINGS,
  });

describe('a delivery', () => {
  it('is read from what is kept, with since when it is stale', async () => {
    const found = await reader()(aShop(), '7', '1');
    expect(found).toMatchObject({
      outcome: 'found',
      delivery: { delivery: { id: '1', status: 'in_transit' }, staleSince: null, pastFlags: [] },
    });
    await stores.staleOrders.mark(aShop(), '7', PRIORITY.webhook, { at: NOW, dueAt: NOW });
    expect(await reader()(aShop(), '7', '1')).toMatchObject({ delivery: { staleSince: NOW } });
  });

  it('has the flags that it has had, and may be muted', async () => {
    const failed = aShipment({
      id: 'gid://shopify/Fulfillment/1',
      events: [aScan('attempt_failed', SCAN)],
    });
    const later = new Date(NOW.getTime() + 60_000);
    const updatedAt = later.toISOString();
    await stores.keptOrders.put(
      aShop(),
      anEntry({ id: '7', shipments: [failed] }, { updatedAt }),
      later,
    );
    expect(await reader()(aShop(), '7', '1')).toMatchObject({
      delivery: {
        pastFlags: [{ code: 'attempt_failed', threshold: null, endedAt: null }],
        isMuted: false,
      },
    });
    await stores.muteDeliveries(aShop(), [{ orderId: '7', deliveryId: '1' }], true);
    expect(await reader()(aShop(), '7', '1')).toMatchObject({ delivery: { isMuted: true } });
  });

  it('is none of another order, of another shop, or of an order that is not kept', async () => {
    expect(await reader()(aShop(), '7', '2')).toEqual({ outcome: 'none' });
    expect(await reader()(aShop(), '8', '1')).toEqual({ outcome: 'none' });
    expect(await reader()(aShop('other'), '7', '1')).toEqual({ outcome: 'none' });
  });

  it('is not there where no orders are kept, and it is said by whom', async () => {
    expect(await reader(false)(aShop(), '7', '1')).toEqual({ outcome: 'off', by: 'server' });
    await stores.shops.setKeepsOrders(aShop(), false);
    expect(await reader()(aShop(), '7', '1')).toEqual({ outcome: 'off', by: 'merchant' });
  });
});

const view = (readOrderNote: () => Promise<OrderNote | null>, seen: unknown[] = []) =>
  createReadShopperView({
    ...ports(),
    readOrderNote,
    readPageSettings: async () => ({ ...NO_PAGE_SETTINGS, contactLink: '/pages/contact' }),
    onUnavailable: (...by) => void seen.push(by),
  });

describe('what the shopper reads', () => {
  const NOTE: OrderNote = { note: 'Call first', tags: ['vip'], locale: 'nl' };
  it('is in the language of the order, with dates and links of the shop', async () => {
    const found = await view(async () => NOTE)(aShop(), '7', 'en');
    expect(found?.locale).toBe('nl');
    expect(found?.order.placedAt.text).toContain('november');
    expect(found?.settings.contactLink).toBe('https://demo.myshopify.com/pages/contact');
    expect(found?.note).toEqual({ note: 'Call first', tags: ['vip'] });
    expect(JSON.stringify(found?.order)).not.toContain('Call first');
  });

  it('is in the language of the staff while Shopify does not answer', async () => {
    const seen: unknown[] = [];
    const away = new Error('away');
    const found = await view(() => Promise.reject(away), seen)(aShop(), '7', 'fr');
    expect(found).toMatchObject({ locale: 'fr', note: null });
    expect(seen).toEqual([[aShop(), away]]);
    expect(await view(async () => null)(aShop(), '7', 'fr')).toMatchObject({ locale: 'fr' });
  });

  it('is nothing for an order that is not kept, and Shopify is not asked', async () => {
    const asked: unknown[] = [];
    const read = view(async () => (asked.push(1), NOTE));
    expect(await read(aShop('other'), '7', 'en')).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('an order that staff want read again', () => {
  const LATER = new Date(NOW.getTime() + 60_000);
  let marked: number;

  /** @param after - What happens in the first pause. */
  async function press(after: () => Promise<unknown>, at = LATER): Promise<ReadAgainResult> {
    marked = 0;
    let pauses = 0;
    return createReadAgain({
      ...stores,
      now: () => at,
      onMarked: () => void (marked += 1),
      sleep: async () => (pauses++ === 1 ? after() : null),
    })(aShop(), '7');
  }

  it('is marked before all others, and it is said when it was read', async () => {
    const readAt = LATER.toISOString();
    const entry = anEntry({ id: '7', shipments, readAt }, { updatedAt: readAt });
    await stores.staleOrders.mark(aShop(), '5', PRIORITY.webhook, { at: NOW, dueAt: NOW });
    expect(await press(() => stores.keptOrders.put(aShop(), entry, LATER))).toBe('read');
    const [first] = await stores.staleOrders.claim(LATER, LATER, 1);
    expect([first?.orderId, marked]).toEqual(['7', 1]);
  });

  it('is read later while Shopify or points are missing', async () => {
    expect(await press(async () => {})).toBe('later');
  });

  it('is gone when Shopify has it no more', async () => {
    expect(await press(() => stores.keptOrders.delete(aShop(), ['7']))).toBe('gone');
  });

  it('is not read again when it was read just now, nor when it is not kept', async () => {
    expect(await press(async () => {}, NOW)).toBe('read');
    await stores.keptOrders.delete(aShop(), ['7']);
    expect(await press(async () => {})).toBe('none');
    expect(marked).toBe(0);
  });
});
