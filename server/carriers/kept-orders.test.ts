import { beforeEach, describe, expect, it } from 'vitest';
import { aScan, aShipment, aShop } from '../core/order.fixtures.ts';
import type { Order } from '../core/order.ts';
import { createKeepOrder } from '../deliveries/keep-order.ts';
import { sweepDeliveries } from '../deliveries/sweep-deliveries.ts';
import type { OrderReports } from '../ports/order-reports.ts';
import type { PutResult } from '../ports/kept-orders.ts';
import { FACTS } from '../stores/kept-orders.fixtures.ts';
import { aServiceReport } from '../stores/carriers.fixtures.ts';
import { aSilentOrder, startCarriers, type CarriersUnderTest } from './carriers.fixtures.ts';

const HOUR = 3_600;
const REPORT = aServiceReport('2026-11-25T10:00:00Z');
const GLS = [{ carrier: 'GLS', number: '3SAB12', url: null }];

let world: CarriersUnderTest;
beforeEach(async () => {
  world = await startCarriers();
});

function keep(order: Order, orderReports: OrderReports = world.carriers.orderReports) {
  const keepOrder = createKeepOrder({
    ...world.stores,
    orderReports,
    passContactOf: () => 'pass',
    now: world.now,
  });
  const read = { order, confirmationNumber: null, email: null, updatedAt: order.placedAt };
  return keepOrder(aShop(), read, FACTS);
}

async function sweep(): Promise<void> {
  const { orderReports } = world.carriers;
  const ports = { ...world.stores, orderReports, now: world.now };
  await sweepDeliveries(ports, new AbortController().signal);
}

async function status(): Promise<string[]> {
  const counts = await world.stores.deliveryCounts(aShop());
  return [...counts.keys()].filter((key) => key.startsWith('status:'));
}

function asked(): string[] {
  return world.service.calls.flatMap(({ parcels }) => parcels.map(({ number }) => number));
}

const sent = (id: string, createdAt: string): Order => {
  const number = `3S${id}`;
  const parcels = [{ carrier: 'GLS', number, url: null }];
  const shipment = aShipment({ id: `gid://shopify/Fulfillment/${id}`, createdAt, parcels });
  return aSilentOrder({ id, shipments: [shipment] });
};

const away = (): Promise<never> => Promise.reject(new Error('away'));

describe('a kept order', () => {
  it('has its silent parcel asked about, and its delivery in the list as the service tells', async () => {
    expect(await keep(aSilentOrder())).toBe('kept');
    expect(await status()).toEqual(['status:unknown']);
    world.service.answer = () => ({ kind: 'report', ref: null, report: REPORT, hasEnded: false });
    await world.poll();
    expect(asked()).toEqual(['3SAB12']);
    await sweep();
    expect(await status()).toEqual(['status:in_transit']);
    expect(
      (await world.stores.keptOrders.findById(aShop(), '1'))?.order.shipments[0]?.reports,
      'the document is what Shopify has said',
    ).toHaveLength(1);
    await keep(aSilentOrder({ readAt: '2026-11-25T14:00:00Z' }));
    expect(await status()).toEqual(['status:in_transit']);
  });

  it('has its parcel asked about a day after it was sent, though nothing has changed', async () => {
    const shipment = aShipment({ createdAt: '2026-11-25T13:00:00Z', parcels: GLS });
    await keep(aSilentOrder({ shipments: [shipment] }));
    await sweep();
    await world.poll();
    expect(asked()).toEqual([]);
    world.at(24 * HOUR);
    await sweep();
    await world.poll();
    expect(asked()).toEqual(['3SAB12']);
  });

  it('has its parcel asked about at once where Shopify has never had news of the carrier', async () => {
    for (const id of ['1', '2', '3']) await keep(sent(id, '2026-11-20T10:00:00Z'));
    await keep(sent('4', '2026-11-25T13:00:00Z'));
    // What was learned is read every quarter of an hour.
    const fresh = await startCarriers({ ...world.stores, hasAccount: false });
    await keep(sent('5', '2026-11-25T13:00:00Z'), fresh.carriers.orderReports);
    await world.poll();
    expect(asked().toSorted()).toEqual(['3S1', '3S2', '3S3', '3S5']);
  });

  it('has its parcel asked about no more once Shopify has news', async () => {
    await keep(aSilentOrder());
    await world.poll();
    const scans = [aScan('in_transit', '2026-11-25T12:00:00Z')];
    const fed = aShipment({ parcels: GLS, events: scans });
    await keep(aSilentOrder({ shipments: [fed], readAt: '2026-11-25T14:00:00Z' }));
    world.at(48 * HOUR);
    await world.poll();
    expect(asked()).toEqual(['3SAB12']);
  });

  it('is derived again when a report comes while it is being kept', async () => {
    const { orderReports } = world.carriers;
    await keep(aSilentOrder());
    world.service.answer = () => ({ kind: 'report', ref: null, report: REPORT, hasEnded: false });
    const meanwhile: OrderReports = {
      ...orderReports,
      async join(...by) {
        const joined = await orderReports.join(...by);
        await world.poll();
        return joined;
      },
    };
    await keep(aSilentOrder({ readAt: '2026-11-25T14:00:00Z' }), meanwhile);
    expect(await status()).toEqual(['status:unknown']);
    await sweep();
    expect(await status()).toEqual(['status:in_transit']);
  });

  it('is kept though the database of parcels is away', async () => {
    const { stores } = world;
    const parcelReports = { ...stores.parcelReports, find: away, ask: away };
    const broken = await startCarriers({ ...stores, parcelReports, hasAccount: false });
    const result: PutResult = await keep(aSilentOrder(), broken.carriers.orderReports);
    expect(result).toBe('kept');
    expect(broken.unavailable).toHaveLength(2);
  });
});
