import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_FLAG_SETTINGS, type FlagSettings } from '../core/deliveries/flag-settings.ts';
import { deriveDeliveries } from '../core/deliveries/derive-deliveries.ts';
import { aFulfillmentOrder, anOrder, aShop, NOW } from '../core/order.fixtures.ts';
import type { Order } from '../core/order.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import type { Stores } from '../stores/create-stores.ts';
import { anOrderIn, FACTS } from '../stores/kept-orders.fixtures.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { followFlagSettings } from './follow-flag-settings.ts';
import { createKeepOrder, type KeepOrder } from './keep-order.ts';

const ON = new AbortController().signal;

/** More than are read at once. */
const ORDERS = 120;

let stores: Stores;
let keepOrder: KeepOrder;

beforeEach(async () => {
  stores = await memoryStores();
  onTestFinished(() => stores.close());
  keepOrder = createKeepOrder({ ...portsOf(), passContactOf: () => 'pass' });
});

function portsOf() {
  return { ...stores, orderReports: NO_ORDER_REPORTS, now: () => NOW };
}

function orderOf(n: number): Order {
  const waiting = { shipments: [], fulfillmentOrders: [aFulfillmentOrder()] };
  const placedAt = `2026-11-${String(10 + (n % 15))}T09:00:00Z`;
  return anOrder({ ...(n % 3 ? waiting : anOrderIn(n)), id: `${n}`, name: `#${n}`, placedAt });
}

function keep(n: number) {
  const order = orderOf(n);
  const read = { order, confirmationNumber: null, email: null, updatedAt: order.placedAt };
  return keepOrder(aShop(), read, FACTS);
}

function settingsWith(limits: Partial<FlagSettings['limits']>): FlagSettings {
  return { ...DEFAULT_FLAG_SETTINGS, limits: { ...DEFAULT_FLAG_SETTINGS.limits, ...limits } };
}

async function save(settings: FlagSettings): Promise<void> {
  const { version } = await stores.flagSettings.load(aShop());
  expect(await stores.flagSettings.save(aShop(), { settings, version }, NOW)).toBe(true);
}

/** How many of the orders have this flag by these settings. */
function flagged(settings: FlagSettings, count = ORDERS): number {
  return Array.from({ length: count }, (_, n) => deriveDeliveries(orderOf(n + 1), NOW, settings))
    .flatMap(({ deliveries }) => deliveries)
    .filter(({ flag }) => flag?.code === 'not_shipped').length;
}

async function counted(): Promise<number> {
  return (await stores.deliveryCounts(aShop())).get('flag:not_shipped') ?? 0;
}

describe('settings that a shop saves', () => {
  it('are followed by all its orders, and its counts, without a question to Shopify', async () => {
    for (let n = 1; n <= ORDERS; n += 1) await keep(n);
    expect(await counted()).toBe(flagged(DEFAULT_FLAG_SETTINGS));
    const settings = settingsWith({ not_shipped: 8 });
    await save(settings);
    await followFlagSettings(portsOf(), ON);
    expect(await counted()).toBe(flagged(settings));
    expect(flagged(settings)).toBeLessThan(flagged(DEFAULT_FLAG_SETTINGS));
    expect(await stores.flagSettings.isDeriving(aShop())).toBe(false);
  });

  it('are followed at once by an order that is read meanwhile, and by all though they change again', async () => {
    for (let n = 1; n <= ORDERS; n += 1) await keep(n);
    const [first, last] = [settingsWith({ not_shipped: 8 }), settingsWith({ not_shipped: 1 })];
    await save(first);
    expect(await keep(ORDERS + 1)).toBe('kept');
    const ports = portsOf();
    let parts = 0;
    await followFlagSettings(
      {
        ...ports,
        ordersToDerive: {
          async readUnsettled(...part) {
            parts += 1;
            const read = await ports.ordersToDerive.readUnsettled(...part);
            if (parts === 2) await save(last);
            return read;
          },
        },
      },
      ON,
    );
    expect(await counted()).toBe(flagged(last, ORDERS + 1));
  });

  it('are left to the next run when the server is to stop', async () => {
    await keep(1);
    await save(settingsWith({ not_shipped: 8 }));
    await followFlagSettings(portsOf(), AbortSignal.abort());
    expect(await stores.flagSettings.isDeriving(aShop())).toBe(true);
  });
});
