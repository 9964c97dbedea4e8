import { LONGEST_RETENTION } from '../core/deliveries/retention.ts';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { anOrder, aScan, aShipment, aShop, NOW } from '../core/order.fixtures.ts';
import type { OrderRead } from '../ports/kept-orders.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import type { ShopFacts } from '../ports/shops.ts';
import type { Stores } from '../stores/create-stores.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createKeepOrder, type KeepOrder } from './keep-order.ts';
import { forgetOrders, sweepDeliveries } from './sweep-deliveries.ts';

const FACTS: ShopFacts = {
  timeZone: 'Europe/Amsterdam',
  nameFormat: { prefix: '#', suffix: '' },
};
const ON = new AbortController().signal;

/** On its way since yesterday; after a week without a scan it does not move. */
const UNDER_WAY: OrderRead = {
  order: anOrder({
    shipments: [
      aShipment({
        id: 'gid://shopify/Fulfillment/1',
        events: [aScan('in_transit', '2026-11-24T10:00:00Z')],
      }),
    ],
  }),
  confirmationNumber: 'XPAV284CT',
  email: 'jane@example.com',
  updatedAt: '2026-11-24T10:00:00Z',
};

let stores: Stores;
let now: Date;
let keepOrder: KeepOrder;

beforeEach(async () => {
  stores = await memoryStores();
  onTestFinished(() => stores.close());
  now = NOW;
  keepOrder = createKeepOrder({
    ...stores,
    orderReports: NO_ORDER_REPORTS,
    passContactOf: () => 'jane',
    now: () => now,
  });
});

async function attention(): Promise<number> {
  return (await stores.deliveryCounts(aShop())).get('attention') ?? 0;
}

async function sweep(): Promise<void> {
  await sweepDeliveries({ ...stores, orderReports: NO_ORDER_REPORTS, now: () => now }, ON);
}

describe('an order that was read', () => {
  it('is kept with its deliveries, and the shop’s facts with it', async () => {
    expect(await keepOrder(aShop(), UNDER_WAY, FACTS)).toBe('kept');
    expect(await stores.shops.loadFacts(aShop())).toEqual(FACTS);
    expect((await stores.deliveryCounts(aShop())).get('status:in_transit')).toBe(1);
    const found = await stores.keptOrders.findByName(
      aShop(),
      ['XPAV284CT'],
      stores.contactsOf(aShop(), 'JANE@example.com'),
    );
    expect(found).toMatchObject({ order: UNDER_WAY.order, passContact: 'jane' });
  });

  it('is found by nobody’s address where it has none', async () => {
    await keepOrder(aShop(), { ...UNDER_WAY, email: null }, FACTS);
    const contacts = stores.contactsOf(aShop(), '');
    expect(await stores.keptOrders.findByName(aShop(), ['1001'], contacts)).toBeNull();
  });

  it('brings facts that have changed, and is kept again after the shop was redacted', async () => {
    const moved = { ...FACTS, timeZone: 'America/New_York' };
    await keepOrder(aShop(), UNDER_WAY, FACTS);
    await keepOrder(aShop(), UNDER_WAY, moved);
    expect(await stores.shops.loadFacts(aShop())).toEqual(moved);
    await stores.deleteAllButSession(aShop());
    expect(await keepOrder(aShop(), UNDER_WAY, moved)).toBe('off');
    expect(await stores.shops.loadFacts(aShop())).toBeNull();
    expect(await keepOrder(aShop(), UNDER_WAY, moved)).toBe('kept');
  });

  it('is not kept where the merchant has said so', async () => {
    await stores.shops.setKeepsOrders(aShop(), false);
    expect(await keepOrder(aShop(), UNDER_WAY, FACTS)).toBe('off');
  });
});

describe('time', () => {
  it('raises a flag when its limit has passed, and not before, without a question to Shopify', async () => {
    await keepOrder(aShop(), UNDER_WAY, FACTS);
    now = new Date('2026-12-03T22:59:59Z');
    await sweep();
    expect(await attention()).toBe(0);
    now = new Date('2026-12-03T23:00:00Z');
    await sweep();
    expect(Object.fromEntries(await stores.deliveryCounts(aShop()))).toEqual({
      all: 1,
      attention: 1,
      'carrier:PostNL': 1,
      'country:NL': 1,
      'flag:no_movement': 1,
      'status:in_transit': 1,
    });
  });

  it('does not undo what was read meanwhile', async () => {
    await keepOrder(aShop(), UNDER_WAY, FACTS);
    now = new Date('2026-12-03T23:00:00Z');
    const [claimed] = await stores.keptOrders.claimChanging(now, new Date(now.getTime() + 1), 1);
    const arrived = anOrder({ readAt: now.toISOString(), shipments: [] });
    const read = { ...UNDER_WAY, order: arrived, updatedAt: now.toISOString() };
    expect(await keepOrder(aShop(), read, FACTS)).toBe('kept');
    if (!claimed) throw new Error('nothing was due');
    const { shop, ...entry } = claimed;
    const derived = {
      deliveries: [],
      isFinished: true,
      changesAt: null,
      forgetAt: '2027-01-01',
      flagVersion: 0,
    };
    expect(await stores.keptOrders.put(shop, { ...entry, ...derived }, now)).toBe('older');
  });

  it('takes away what is kept for long enough', async () => {
    await keepOrder(aShop(), UNDER_WAY, FACTS);
    const forget = (): Promise<void> =>
      forgetOrders({ keptOrders: stores.keptOrders, now: () => now }, LONGEST_RETENTION, ON);
    now = new Date('2027-05-11T08:59:59Z');
    await forget();
    expect((await stores.deliveryCounts(aShop())).get('all')).toBe(1);
    now = new Date('2027-05-11T09:00:00Z');
    await forget();
    expect(await stores.deliveryCounts(aShop())).toEqual(new Map());
  });

  it('ends a sweep that is to stop', async () => {
    await keepOrder(aShop(), UNDER_WAY, FACTS);
    now = new Date('2026-12-03T23:00:00Z');
    const stopped = AbortSignal.abort();
    await sweepDeliveries({ ...stores, orderReports: NO_ORDER_REPORTS, now: () => now }, stopped);
    await forgetOrders(
      { keptOrders: stores.keptOrders, now: () => now },
      LONGEST_RETENTION,
      stopped,
    );
    expect(await attention()).toBe(0);
  });
});
