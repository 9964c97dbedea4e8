import { expect, it, onTestFinished } from 'vitest';
import { DEFAULT_FLAG_SETTINGS, type FlagSettings } from '../core/deliveries/flag-settings.ts';
import { aFulfillmentOrder, aScan, aShipment, aShop, NOW } from '../core/order.fixtures.ts';
import type { FlagControl, FlagPreview } from '../ports/flag-control.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import { anEntry, FACTS } from '../stores/kept-orders.fixtures.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createFlagControl } from './control-flags.ts';
import { followFlagSettings } from './follow-flag-settings.ts';

const THREE_DAYS = DEFAULT_FLAG_SETTINGS;
const FIVE_DAYS = { ...THREE_DAYS, limits: { ...THREE_DAYS.limits, not_shipped: 5 } };

/** A shop with an order of each of the last 20 days that has not been shipped. */
async function openShop(clock?: () => number) {
  const stores = await memoryStores();
  onTestFinished(() => stores.close());
  await stores.shops.saveFacts(aShop(), FACTS, NOW);
  for (let day = 1; day <= 20; day += 1) {
    const placedAt = new Date(NOW.getTime() - day * 86_400_000).toISOString();
    const order = { shipments: [], fulfillmentOrders: [aFulfillmentOrder()] };
    await stores.keptOrders.put(aShop(), anEntry({ ...order, id: `${90 - day}`, placedAt }), NOW);
  }
  const ports = { ...stores, orderReports: NO_ORDER_REPORTS, now: () => NOW };
  const control = createFlagControl({ ...ports, onSaved: () => {}, ...(clock && { clock }) });
  return { stores, ports, control };
}

async function count(control: FlagControl, settings: FlagSettings): Promise<FlagPreview> {
  const preview = await control.preview(aShop(), settings);
  if (typeof preview === 'string') throw new Error(preview);
  return preview;
}

it('says how many deliveries have a flag, and would have by other settings', async () => {
  const { stores, ports, control } = await openShop();
  const preview = await count(control, FIVE_DAYS);
  const flagged = async () => (await stores.deliveryCounts(aShop())).get('flag:not_shipped');
  const before = await flagged();
  expect(preview.limits.late).toEqual({ before: 0, after: 0 });
  expect(preview).toMatchObject({ orders: 20, isWhole: true, all: { before } });
  expect(await control.save(aShop(), { settings: FIVE_DAYS, version: 0 })).toBe(true);
  await followFlagSettings(ports, new AbortController().signal);
  expect(preview.limits.not_shipped).toEqual({ before, after: await flagged() });
  expect(before).toBeGreaterThan((await flagged()) ?? 0);
});

/** That many days ago. */
function at(days: number): string {
  return new Date(NOW.getTime() - days * 86_400_000).toISOString();
}

it('counts as the list does, also what has been silent for so long that nobody waits for news', async () => {
  const { stores, control } = await openShop();
  const shipment = aShipment({
    id: 'gid://shopify/Fulfillment/1',
    createdAt: at(41),
    events: [aScan('in_transit', at(40))],
  });
  const silent = anEntry({ id: '91', placedAt: at(42), shipments: [shipment] });
  expect(silent.isFinished).toBe(true);
  await stores.keptOrders.put(aShop(), silent, NOW);
  const preview = await count(control, THREE_DAYS);
  const before = (await stores.deliveryCounts(aShop())).get('attention');
  expect(preview).toMatchObject({ orders: 21, isWhole: true, all: { before, after: before } });
});

it('says of how many orders that is, where there are more than can be looked at in time', async () => {
  let time = 0;
  const { control } = await openShop(() => (time += 2_000));
  expect(await control.preview(aShop(), FIVE_DAYS)).toMatchObject({ orders: 20, isWhole: false });
});

it('is worked out for two at once, and for who asks again', async () => {
  const { control } = await openShop();
  const ask = () => control.preview(aShop(), FIVE_DAYS);
  const previews = await Promise.all([ask(), ask(), ask()]);
  expect(previews.map((one) => one === 'busy')).toEqual([false, false, true]);
  expect(await ask()).toMatchObject({ orders: 20 });
});

it('is not worked out for a shop that keeps no orders', async () => {
  const { stores, control } = await openShop();
  await stores.shops.setKeepsOrders(aShop(), false);
  expect(await control.preview(aShop(), FIVE_DAYS)).toBe('off');
});
