import { describe, expect, it } from 'vitest';
import { aReport, aScan, aShipment, aShop } from '../core/order.fixtures.ts';
import type { Order, ScanEvent } from '../core/order.ts';
import type { MilestoneEvent } from '../core/shipments/milestones-to-write.ts';
import { createKeepOrder } from '../deliveries/keep-order.ts';
import { sweepDeliveries } from '../deliveries/sweep-deliveries.ts';
import type { WriteResult } from '../ports/write-fulfillment-event.ts';
import { aServiceReport } from '../stores/carriers.fixtures.ts';
import { FACTS } from '../stores/kept-orders.fixtures.ts';
import {
  aSilentOrder,
  overviewOf,
  startCarriers,
  type CarriersUnderTest,
} from './carriers.fixtures.ts';
import type { CarriersOptions } from './create-carriers.ts';

const FULFILLMENT = 'gid://shopify/Fulfillment/1';
const AT = '2026-11-25T10:00:00.000Z';
const MINUTE = 60;

interface World extends CarriersUnderTest {
  /** What was sent, in order. */
  sent: MilestoneEvent[];
  /** What becomes of the next one. */
  answer: () => WriteResult;
  keep(events?: ScanEvent[], readAt?: string): Promise<void>;
  sweep(): Promise<void>;
}

/** A shop that writes back, and one order whose service tells of a parcel on its way. */
async function start(
  overrides: Partial<CarriersOptions> & { hasAccount?: boolean } = {},
): Promise<World> {
  const sent: MilestoneEvent[] = [];
  const carriers = await startCarriers({
    async writeFulfillmentEvent(_, event) {
      sent.push(event);
      return world.answer();
    },
    ...overrides,
  });
  const { stores } = carriers;
  const { orderReports } = carriers.carriers;
  if (overrides.hasAccount !== false) {
    await stores.carrierAccounts.change(aShop(), { writesBack: true });
  }
  carriers.service.answer = () => {
    return { kind: 'report', ref: null, report: aServiceReport(AT), hasEnded: false };
  };
  const ports = { ...stores, orderReports, passContactOf: () => 'pass', now: carriers.now };
  const world: World = {
    ...carriers,
    sent,
    answer: () => ({ kind: 'written', eventId: 'gid://event/1' }),
    async keep(events = [], readAt = carriers.now().toISOString()) {
      const order = anOrderWith(events, readAt);
      const read = { order, confirmationNumber: null, email: null, updatedAt: order.placedAt };
      await createKeepOrder(ports)(aShop(), read, FACTS);
      await carriers.settle();
    },
    async sweep() {
      await sweepDeliveries(ports, new AbortController().signal);
      await carriers.settle();
    },
  };
  return world;
}

/** As Shopify reports it, with its events, the newest first. */
function anOrderWith(events: ScanEvent[], readAt: string): Order {
  const [newest] = events;
  const reportedStatus = newest && { ...newest, weight: 'scan' as const };
  const report = aReport({ events, fetchedAt: readAt, ...(reportedStatus && { reportedStatus }) });
  const parcels = [{ carrier: 'GLS', number: '3SAB12', url: null }];
  return aSilentOrder({
    readAt,
    shipments: [aShipment({ id: FULFILLMENT, parcels, reports: [report] })],
  });
}

/** What we wrote, as Shopify then reports it. */
function ours(id = 'gid://event/1'): ScanEvent {
  return aScan('in_transit', '2026-11-25T10:00:00Z', { id });
}

async function statuses({ stores }: World): Promise<string[]> {
  const counts = await stores.deliveryCounts(aShop());
  return [...counts.keys()].filter((key) => key.startsWith('status:'));
}

describe('a milestone that Shopify lacks', () => {
  it('is written once, when the report of the service has come, with nothing but status and time', async () => {
    const world = await start();
    await world.keep();
    await world.poll();
    expect(world.sent).toEqual([]);
    await world.sweep();
    const event = { fulfillmentId: FULFILLMENT, milestone: 'IN_TRANSIT', happenedAt: AT };
    expect(world.sent).toEqual([event]);
    await world.keep();
    await world.keep([ours()]);
    expect(world.sent).toHaveLength(1);
    expect(await world.stores.writtenEvents.find(aShop(), '1')).toMatchObject([
      { ...event, eventId: 'gid://event/1' },
    ]);
  });

  it('is no news of Shopify when Shopify reports it: the service is asked on, and its word stands', async () => {
    const world = await start();
    await world.keep();
    await world.poll();
    await world.sweep();
    await world.keep([ours()]);
    expect(await statuses(world)).toEqual(['status:in_transit']);
    world.at(3 * 24 * 3_600);
    await world.poll();
    expect(world.service.calls.at(-1)).toMatchObject({ by: 'fetch' });
    const order = anOrderWith([ours()], AT);
    const found = await world.carriers
      .withReports({ findOrder: async () => order, findOrderById: async () => order })
      .findOrderById(aShop(), '1', null);
    expect(found?.shipments[0]?.reports).toMatchObject([
      { source: 'shopify', events: [], reportedStatus: { status: 'unknown' } },
      { source: '17track' },
    ]);
    // Without the account there is honest silence, not our own word as Shopify's.
    await world.carriers.settings.turnOff(aShop());
    await world.keep([ours()]);
    expect(await statuses(world)).toEqual(['status:unknown']);
  });

  it.each<[string, { isOn: boolean; isGranted: boolean; events: ScanEvent[] }]>([
    ['the merchant has not turned it on', { isOn: false, isGranted: true, events: [] }],
    ['the merchant has not granted the scope', { isOn: true, isGranted: false, events: [] }],
    ['Shopify has a scan by itself', { isOn: true, isGranted: true, events: [ours('gid://own')] }],
  ])('is not written where %s', async (_, { isOn, isGranted, events }) => {
    const world = await start({ mayWriteEvents: async () => isGranted });
    await world.stores.carrierAccounts.change(aShop(), { writesBack: isOn });
    await world.keep();
    await world.poll();
    await world.keep(events);
    await world.sweep();
    expect(world.sent).toEqual([]);
    const { mayWriteBack, connected } = await overviewOf(world);
    expect({ mayWriteBack, writesBack: connected?.writesBack }).toEqual({
      mayWriteBack: isGranted,
      writesBack: isOn,
    });
  });

  it('whose answer was lost is found among the events of Shopify, and not sent again', async () => {
    const world = await start();
    world.answer = () => ({ kind: 'uncertain', reason: 'deadline' });
    await world.keep();
    await world.poll();
    await world.sweep();
    // Read before Shopify can be trusted to show it.
    world.at(4 * MINUTE);
    await world.keep();
    expect(world.sent).toHaveLength(1);
    await world.keep([ours('gid://event/lost')]);
    expect(await statuses(world)).toEqual(['status:in_transit']);
    expect(await world.stores.writtenEvents.find(aShop(), '1')).toMatchObject([
      { eventId: 'gid://event/lost' },
    ]);
    world.at(60 * MINUTE);
    await world.keep();
    expect(world.sent).toHaveLength(1);
  });

  it('whose answer was lost is sent again once Shopify shows that it never came', async () => {
    const world = await start();
    world.answer = () => ({ kind: 'uncertain', reason: 'network' });
    await world.keep();
    await world.poll();
    await world.sweep();
    world.at(6 * MINUTE);
    await world.keep([], new Date(world.now().getTime() - 2 * MINUTE * 1_000).toISOString());
    expect(world.sent, 'read four minutes after').toHaveLength(1);
    await world.keep();
    expect(world.sent).toHaveLength(2);
  });

  it('that could not be sent is tried again later, without any news', async () => {
    const world = await start();
    const notSent = { kind: 'not_sent', reason: 'throttled', isWorthARetry: true } as const;
    world.answer = () => notSent;
    await world.keep();
    await world.poll();
    await world.sweep();
    world.at(14 * MINUTE);
    await world.sweep();
    expect(world.sent).toHaveLength(1);
    world.answer = () => ({ kind: 'written', eventId: 'gid://event/1' });
    world.at(15 * MINUTE);
    await world.sweep();
    await world.sweep();
    expect(world.sent).toHaveLength(2);
  });

  it('is written by one of two servers that see it at the same time', async () => {
    const world = await start();
    await world.keep();
    await world.poll();
    const other = await start({ ...world.stores, hasAccount: false });
    await Promise.all([world.sweep(), world.keep(), other.keep(), other.keep()]);
    expect([...world.sent, ...other.sent]).toHaveLength(1);
  });
});
