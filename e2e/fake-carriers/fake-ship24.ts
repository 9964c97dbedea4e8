import { Hono } from 'hono';
import type { FakeHook } from './fake-hook.ts';
import type { FakeParcel, FakeScan, ScanKind } from './fake-parcels.ts';
import { keyOf, secretOf, type FakeWorld } from './fake-world.ts';

const SERVICE = 'ship24';

const WORDS: Record<ScanKind, readonly [milestone: string, code: string | null]> = {
  announced: ['info_received', 'data_order_created'],
  picked_up: ['in_transit', 'transit_handover'],
  sorted: ['in_transit', null],
  out_for_delivery: ['out_for_delivery', 'delivery_out_for_delivery'],
  attempt_failed: ['failed_attempt', 'delivery_attempted'],
  at_pickup_point: ['available_for_pickup', 'delivery_available_for_pickup'],
  delivered: ['delivered', 'delivery_delivered'],
  returning: ['exception', 'exception_return'],
};

/** Ship24's API v1: https://docs.ship24.com/assets/openapi/ship24-tracking-api.yaml */
export function fakeShip24(world: FakeWorld): Hono {
  const app = new Hono().basePath('/public/v1/trackers');

  app.use(async (c, next) => {
    if (c.req.header('authorization') === `Bearer ${keyOf(SERVICE)}`) return next();
    return c.json(failed('unauthorized'), 401);
  });
  app.get('/', (c) => c.json({ data: { trackers: [] } }));
  app.post('/', async (c) => {
    const { trackingNumber } = await c.req.json<{ trackingNumber: string }>();
    if (world.faults.get(SERVICE) === 'quota') return c.json(failed('quota_limit_reached'), 403);
    if (world.find(trackingNumber)?.says === 'unknown_number') {
      return c.json(failed('validation_error'), 400);
    }
    world.register(SERVICE, trackingNumber);
    return c.json({ data: { tracker: trackerOf(world, trackingNumber) } }, 201);
  });
  app.get('/search/:number/results', (c) => {
    const number = c.req.param('number');
    const parcel = world.refOf(SERVICE, number) === null ? null : world.find(number);
    return c.json({ data: { trackings: parcel ? [trackingOf(world, parcel)] : [] } });
  });
  app.get('/:id/results', (c) => {
    const number = world.numberOf(SERVICE, c.req.param('id'));
    const parcel = number === null ? null : world.find(number);
    if (!parcel) return c.json(failed('tracker_not_found'), 404);
    return c.json({ data: { trackings: [trackingOf(world, parcel)] } });
  });
  return app;
}

function failed(code: string): object {
  return { errors: [{ code, message: 'Says why, and whose key it was.' }], data: null };
}

function trackerOf(world: FakeWorld, number: string): object {
  return {
    trackerId: world.refOf(SERVICE, number),
    trackingNumber: number,
    shipmentReference: null,
    clientTrackerId: null,
    isSubscribed: true,
    isTracked: world.find(number)?.scans.at(-1)?.kind !== 'delivered',
    createdAt: '2026-11-22T15:00:00.000Z',
  };
}

function trackingOf(world: FakeWorld, parcel: FakeParcel): object {
  const scans = world.scansOf(parcel);
  const newest = scans.at(-1);
  const [milestone, code] = newest ? WORDS[newest.kind] : ['pending', null];
  const { number, expectedOn, lastMileNumber } = parcel;
  const others = lastMileNumber === null ? [] : [{ tn: lastMileNumber }];
  return {
    tracker: trackerOf(world, number),
    shipment: {
      shipmentId: 'f4f888d7-d140-423f-9a48-e0689d27e098',
      statusCode: code,
      statusCategory: null,
      statusMilestone: milestone,
      originCountryCode: 'NL',
      destinationCountryCode: 'NL',
      delivery: {
        estimatedDeliveryDate: null,
        courierEstimatedDeliveryDate: { from: null, to: expectedOn },
        service: null,
        signedBy: newest?.kind === 'delivered' ? 'J. Jansen' : null,
      },
      trackingNumbers: [{ tn: number }, ...others],
      recipient: {
        name: 'J. Jansen',
        address: null,
        postCode: null,
        city: null,
        subdivision: null,
      },
    },
    events: scans.map((scan, index) => toEvent(parcel, scan, index + 1)).toReversed(),
    statistics: {
      timestamps: { deliveredDatetime: newest?.kind === 'delivered' ? newest.at : null },
    },
  };
}

function toEvent({ number }: FakeParcel, scan: FakeScan, order: number): object {
  const [statusMilestone, statusCode] = WORDS[scan.kind];
  return {
    eventId: `${number}-${order}`,
    trackingNumber: number,
    eventTrackingNumber: number,
    status: scan.text,
    occurrenceDatetime: scan.at,
    order,
    location: scan.city,
    sourceCode: 'ups-tracking',
    courierCode: 'ups',
    statusCode,
    statusCategory: null,
    statusMilestone,
  };
}

/** The hook of a parcel as it is now: the newest scan alone, beside a secret. */
export function hookOfShip24(world: FakeWorld, parcel: FakeParcel): FakeHook {
  const tracking = trackingOf(world, parcel);
  const events = 'events' in tracking && Array.isArray(tracking.events) ? tracking.events : [];
  const metadata = { generatedAt: world.now().toISOString(), topic: 'tracking/events' };
  const trackings = [{ metadata, ...tracking, events: events.slice(0, 1) }];
  return {
    body: JSON.stringify({ trackings }),
    headers: { authorization: `Bearer ${secretOf(SERVICE)}` },
  };
}
