import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import type { FakeHook } from './fake-hook.ts';
import type { FakeParcel, FakeScan, ScanKind } from './fake-parcels.ts';
import { keyOf, secretOf, type FakeWorld } from './fake-world.ts';

const SERVICE = 'aftership';

const WORDS: Record<ScanKind, readonly [tag: string, subtag: string]> = {
  announced: ['InfoReceived', 'InfoReceived_001'],
  picked_up: ['InTransit', 'InTransit_002'],
  sorted: ['InTransit', 'InTransit_001'],
  out_for_delivery: ['OutForDelivery', 'OutForDelivery_001'],
  attempt_failed: ['AttemptFail', 'AttemptFail_002'],
  at_pickup_point: ['AvailableForPickup', 'AvailableForPickup_001'],
  delivered: ['Delivered', 'Delivered_001'],
  returning: ['Exception', 'Exception_010'],
};

interface Fields {
  tracking_number: string;
  slug?: string;
  destination_postal_code?: string;
}

/** AfterShip's tracking API, version 2026-07: https://www.aftership.com/docs/tracking */
export function fakeAftership(world: FakeWorld): Hono {
  const app = new Hono().basePath('/tracking/2026-07');

  app.use(async (c, next) => {
    if (c.req.header('as-api-key') === keyOf(SERVICE)) return next();
    return c.json(failed(401), 401);
  });
  app.get('/couriers', (c) => c.json({ meta: { code: 200 }, data: { couriers: [] } }));
  app.post('/trackings', async (c) => {
    const fields = await c.req.json<Fields>();
    const { tracking_number: number } = fields;
    const code = refusalOf(world, fields);
    if (code !== null) return c.json(failed(code), code === 402 ? 402 : 400);
    const known = world.refOf(SERVICE, number);
    const data = { id: known ?? world.register(SERVICE, number), tracking_number: number };
    if (known !== null) return c.json({ ...failed(4003), data }, 400);
    return c.json({ meta: { code: 201 }, data: { ...data, tag: 'Pending', checkpoints: [] } }, 201);
  });
  app.get('/trackings', (c) => {
    const numbers = (c.req.query('tracking_numbers') ?? '').split(',');
    const known = numbers.filter((number) => world.refOf(SERVICE, number) !== null);
    const trackings = known.flatMap((number) => {
      const parcel = world.find(number);
      return parcel ? [trackingOf(world, parcel)] : [];
    });
    return c.json({ meta: { code: 200 }, data: { pagination: { total: 1 }, trackings } });
  });
  return app;
}

/** The code of the error that a registration gets; `null` for none. */
function refusalOf(world: FakeWorld, fields: Fields): number | null {
  const { says } = world.find(fields.tracking_number) ?? { says: 'unknown_number' };
  if (world.faults.get(SERVICE) === 'quota') return 402;
  if (says === 'unknown_number') return 4005;
  if (says === 'unsupported') return 4012;
  return says === 'needs_postcode' && !fields.destination_postal_code ? 4011 : null;
}

function failed(code: number): object {
  const message =
    code === 4011
      ? 'Missing or invalid value. Besides tracking_number, also required: destination_postal_code'
      : 'Says why, and whose key it was.';
  return { meta: { code, message, type: 'Error' }, data: {} };
}

function trackingOf(world: FakeWorld, parcel: FakeParcel): object {
  const scans = world.scansOf(parcel);
  const newest = scans.at(-1);
  const [tag, subtag] = newest ? WORDS[newest.kind] : ['Pending', 'Pending_001'];
  const { number, expectedOn, lastMileNumber } = parcel;
  const isDelivered = newest?.kind === 'delivered';
  return {
    id: world.refOf(SERVICE, number) ?? `${SERVICE}-0`,
    tracking_number: number,
    slug: 'ups',
    active: !isDelivered,
    updated_at: new Date(newest?.at ?? '2026-11-22T15:00:00Z').toISOString(),
    tag,
    subtag,
    signed_by: isDelivered ? 'J. Jansen' : null,
    shipment_delivery_date: isDelivered ? newest.at : null,
    courier_estimated_delivery_date: {
      estimated_delivery_date: expectedOn,
      estimated_delivery_date_min: null,
      estimated_delivery_date_max: null,
    },
    last_mile: lastMileNumber === null ? null : { tracking_number: lastMileNumber, slug: 'usps' },
    checkpoints: scans.map((scan, index) => toCheckpoint(number, scan, index)),
  };
}

function toCheckpoint(number: string, scan: FakeScan, index: number): object {
  const [tag, subtag] = WORDS[scan.kind];
  return {
    slug: 'ups',
    checkpoint_time: scan.at,
    city: scan.city,
    state: null,
    country_region: 'NLD',
    coordinate: { latitude: 52.38, longitude: 4.64 },
    message: scan.text,
    tag,
    subtag,
    raw_tag: null,
    hash: `${number}-${index}`,
  };
}

/** The hook of a parcel as it is now, signed as a whole. */
export function hookOfAftership(world: FakeWorld, parcel: FakeParcel): FakeHook {
  const ts = Math.floor(world.now().getTime() / 1_000);
  const msg = trackingOf(world, parcel);
  const body = JSON.stringify({ ts, event: 'tracking_update', event_id: 'e1', msg });
  const hmac = createHmac('sha256', secretOf(SERVICE)).update(body).digest('base64');
  return { body, headers: { 'aftership-hmac-sha256': hmac } };
}
