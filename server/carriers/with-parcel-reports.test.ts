import { describe, expect, it } from 'vitest';
import { parseOrderLookup } from '../core/lookup/order-lookup.ts';
import { aScan, aShipment, aShop } from '../core/order.fixtures.ts';
import type { Order } from '../core/order.ts';
import type { FindOrder } from '../ports/find-order.ts';
import type { ParcelReports } from '../ports/parcel-reports.ts';
import { aServiceReport } from '../stores/carriers.fixtures.ts';
import { aSilentOrder, startCarriers, type CarriersUnderTest } from './carriers.fixtures.ts';
import { failing } from './fake-service.fixtures.ts';
import { WAITS } from './known-accounts.ts';

const MINUTE = 60;
const REPORT = aServiceReport('2026-11-25T10:00:00Z');

function finding(order: Order | null): FindOrder {
  return { findOrder: async () => order, findOrderById: async () => order };
}

async function look(
  { carriers }: Pick<CarriersUnderTest, 'carriers'>,
  order: Order | null = aSilentOrder(),
  shop = aShop(),
): Promise<Order | null> {
  return carriers.withReports(finding(order)).findOrderById(shop, '1', null);
}

/** The sources of the first shipment's reports, and what number the last of them is about. */
function sources(order: Order | null): unknown[] {
  const reports = order?.shipments[0]?.reports ?? [];
  return [...reports.map(({ source }) => source), reports.at(-1)?.number];
}

const JOINED = ['shopify', '17track', '3S AB12'];
const ALONE = ['shopify', null];

describe('an order that is looked at', () => {
  it('has what the service knows of a fresh parcel, which is asked about once', async () => {
    const world = await startCarriers();
    world.service.answer = () => ({ kind: 'report', ref: 'r', report: REPORT, hasEnded: false });
    expect(sources(await look(world))).toEqual(JOINED);
    expect(sources(await look(world))).toEqual(JOINED);
    expect(world.service.calls.map(({ by, parcels }) => [by, parcels])).toEqual([
      [
        'register',
        [
          {
            number: '3SAB12',
            carrier: 'GLS',
            shippedAt: '2026-11-23T15:00:00.000Z',
            destinationCountry: 'NL',
            postalCode: null,
            ref: null,
          },
        ],
      ],
    ]);
  });

  it('has it too where the order was kept a moment ago, which asks for the parcel without waiting', async () => {
    const world = await startCarriers();
    world.service.answer = () => ({ kind: 'report', ref: 'r', report: REPORT, hasEnded: false });
    const order = aSilentOrder();
    await world.carriers.orderReports.onPut(aShop(), order, { order, changedAt: 0 });
    expect(sources(await look(world))).toEqual(JOINED);
    await world.poll();
    expect(world.service.calls).toHaveLength(1);
  });

  it('is found by what was typed with the same reports', async () => {
    const world = await startCarriers();
    world.service.answer = () => ({ kind: 'report', ref: 'r', report: REPORT, hasEnded: false });
    const parsed = parseOrderLookup({ order: '1001', email: 'jane@example.com' });
    if (!parsed.ok) throw new Error('no look-up');
    const { findOrder } = world.carriers.withReports(finding(aSilentOrder()));
    expect(sources(await findOrder(aShop(), parsed.lookup))).toEqual(JOINED);
    expect(await look(world, null)).toBeNull();
  });

  it('is answered without a service that hangs, and the next look has what it brought', async () => {
    const world = await startCarriers({ waits: { ...WAITS, database: 30_000, lookup: 30_000 } });
    const hanging = Promise.withResolvers<void>();
    world.service.answer = async () => {
      await hanging.promise;
      return { kind: 'report', ref: 'r', report: REPORT, hasEnded: false };
    };
    expect(sources(await look(world))).toEqual(ALONE);
    // Nobody waits a second time, or asks.
    expect(sources(await look(world))).toEqual(ALONE);
    hanging.resolve();
    await world.settle();
    expect(sources(await look(world))).toEqual(JOINED);
    expect(world.service.calls).toHaveLength(1);
  });

  it.each(['wrong_key', 'deadline', 'unexpected_answer', 'quota_used_up'] as const)(
    'is answered without a service that has %s, which the account remembers',
    async (trouble) => {
      const world = await startCarriers();
      world.service.answer = failing(trouble);
      expect(sources(await look(world))).toEqual(ALONE);
      expect(await world.stores.carrierAccounts.load(aShop())).toMatchObject({
        lastTrouble: trouble,
      });
      await look(world, aSilentOrder({ id: '2' }, '3SOTHER'));
      expect(world.service.calls, 'it rests').toHaveLength(1);
    },
  );

  it('is answered without a database that is away or hangs', async () => {
    for (const find of [
      () => Promise.reject(new Error('away')),
      () => new Promise<never>(() => {}),
    ] satisfies ParcelReports['find'][]) {
      const world = await startCarriers();
      const { carrierAccounts, parcelReports } = world.stores;
      const broken = await startCarriers({
        carrierAccounts,
        parcelReports: { ...parcelReports, find },
        waits: WAITS,
      });
      expect(sources(await look(broken))).toEqual(ALONE);
      expect(broken.unavailable).toHaveLength(1);
    }
  });

  it('brings its parcels forward to half an hour after they were last asked about', async () => {
    const world = await startCarriers();
    world.service.answer = () => ({ kind: 'not_found' });
    await look(world);
    const polledAt = async (minutes: number): Promise<number> => {
      world.at(minutes * MINUTE);
      await look(world);
      await world.settle();
      await world.poll();
      return world.service.calls.length;
    };
    expect(await polledAt(29)).toBe(1);
    expect(await polledAt(30)).toBe(2);
    expect(await polledAt(59)).toBe(2);
    expect(await polledAt(61)).toBe(3);
  });

  it('asks nobody about a parcel that Shopify has news of, or that was sent today', async () => {
    const world = await startCarriers();
    const [shipment] = aSilentOrder().shipments;
    const fed = aShipment({ events: [aScan('in_transit', '2026-11-24T10:00:00Z')] });
    await look(world, aSilentOrder({ shipments: [fed] }));
    const today = aShipment({ ...shipment, createdAt: '2026-11-25T10:00:00Z' });
    await look(world, aSilentOrder({ shipments: [today] }));
    await world.poll();
    expect(world.service.calls).toEqual([]);
  });
});

const never: ParcelReports['find'] = () => Promise.reject(new Error('was read'));

describe('nothing is sent to a service', () => {
  it('that the merchant has not chosen, and a shop without an account reads the database once a minute', async () => {
    let reads = 0;
    const { stores } = await startCarriers();
    const counting = {
      ...stores.carrierAccounts,
      load: (...by: Parameters<typeof stores.carrierAccounts.load>) => {
        reads += 1;
        return stores.carrierAccounts.load(...by);
      },
    };
    const world = await startCarriers({
      hasAccount: false,
      carrierAccounts: counting,
      parcelReports: { ...stores.parcelReports, find: never },
    });
    for (let looks = 0; looks < 3; looks += 1) {
      const order = aSilentOrder();
      expect(await look(world, order, aShop('none'))).toBe(order);
      const joined = await world.carriers.orderReports.join(aShop('none'), order);
      await world.carriers.orderReports.onPut(aShop('none'), order, joined);
    }
    await world.poll();
    expect([reads, world.service.calls, world.unavailable]).toEqual([1, [], []]);
  });

  it('after the merchant has turned it off, on a server that has not seen it yet', async () => {
    const world = await startCarriers();
    await look(world);
    await world.poll();
    const { calls } = world.service;
    const before = calls.length;
    // By another server: this one believes for a minute that there is an account.
    await world.stores.carrierAccounts.delete(aShop());
    world.at(60 * MINUTE);
    const order = aSilentOrder({ id: '2' }, '3SOTHER');
    await look(world, order);
    await world.carriers.orderReports.onPut(aShop(), order, { order, changedAt: 0 });
    await world.settle();
    await world.poll();
    expect(calls).toHaveLength(before);
    expect(await world.stores.parcelReports.countDue(world.now())).toBe(0);
  });

  it('beside number, carrier, day and country; the postal code only where app and merchant allow it', async () => {
    const tried: unknown[] = [];
    for (const [mayRead, sends] of [
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ]) {
      const world = await startCarriers({
        readPostalCode: mayRead ? async () => '1012 AB' : null,
      });
      await world.stores.carrierAccounts.change(aShop(), { sendsPostalCode: sends === true });
      world.service.answer = ({ postalCode }) =>
        postalCode === null
          ? { kind: 'input_required', field: 'postal_code' }
          : { kind: 'report', ref: null, report: REPORT, hasEnded: false };
      const isJoined = sources(await look(world)).length === JOINED.length;
      const sent = world.service.calls.flatMap(({ parcels }) => parcels);
      tried.push([isJoined, sent.map(({ postalCode }) => postalCode)]);
      expect(new Set(sent.flatMap((one) => Object.keys(one)))).toEqual(
        new Set(['number', 'carrier', 'shippedAt', 'destinationCountry', 'postalCode', 'ref']),
      );
    }
    expect(tried).toEqual([
      [false, [null]],
      [false, [null]],
      [false, [null]],
      [true, [null, '1012 AB']],
    ]);
  });
});
