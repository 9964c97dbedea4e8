import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import type { FakeHook } from './fake-hook.ts';
import type { FakeParcel, FakeScan, ScanKind } from './fake-parcels.ts';
import { keyOf, secretOf, type FakeWorld } from './fake-world.ts';

const SERVICE = 'easypost';

const WORDS: Record<ScanKind, readonly [status: string, detail: string]> = {
  announced: ['pre_transit', 'label_created'],
  picked_up: ['in_transit', 'received_at_origin_facility'],
  sorted: ['in_transit', 'status_update'],
  out_for_delivery: ['out_for_delivery', 'out_for_delivery'],
  attempt_failed: ['in_transit', 'delivery_exception'],
  at_pickup_point: ['available_for_pickup', 'arrived_at_pickup_location'],
  delivered: ['delivered', 'arrived_at_destination'],
  returning: ['return_to_sender', 'return'],
};

/** EasyPost's API v2: https://docs.easypost.com/docs/trackers */
export function fakeEasypost(world: FakeWorld): Hono {
  const app = new Hono().basePath('/v2/trackers');

  app.use(async (c, next) => {
    const expected = `Basic ${Buffer.from(`${keyOf(SERVICE)}:`).toString('base64')}`;
    if (c.req.header('authorization') === expected) return next();
    return c.json(failed('UNAUTHORIZED'), 401);
  });
  app.get('/', (c) => {
    const number = c.req.query('tracking_code') ?? '';
    const parcel = world.refOf(SERVICE, number) === null ? null : world.find(number);
    return c.json({ trackers: parcel ? [trackerOf(world, parcel)] : [], has_more: false });
  });
  app.post('/', async (c) => {
    const { tracker } = await c.req.json<{ tracker: { tracking_code: string } }>();
    const parcel = world.find(tracker.tracking_code);
    if (world.faults.get(SERVICE) === 'quota') return c.json(failed('PAYMENT_REQUIRED'), 402);
    if (!parcel || parcel.says === 'unknown_number') {
      return c.json(failed('TRACKER.CREATE.ERROR'), 422);
    }
    if (parcel.says === 'unsupported') return c.json(failed('TRACKER.CARRIER.UNSUPPORTED'), 422);
    world.register(SERVICE, parcel.number);
    return c.json(trackerOf(world, parcel), 201);
  });
  app.get('/:id', (c) => {
    const number = world.numberOf(SERVICE, c.req.param('id'));
    const parcel = number === null ? null : world.find(number);
    return parcel ? c.json(trackerOf(world, parcel)) : c.json(failed('NOT_FOUND'), 404);
  });
  return app;
}

function failed(code: string): object {
  return { error: { code, message: 'Says why, and whose key it was.', errors: [] } };
}

function trackerOf(world: FakeWorld, parcel: FakeParcel): object {
  const scans = world.scansOf(parcel);
  const newest = scans.at(-1);
  const [status, detail] = newest ? WORDS[newest.kind] : ['unknown', 'unknown'];
  const { number, expectedOn, lastMileNumber } = parcel;
  return {
    id: world.refOf(SERVICE, number) ?? 'trk_0',
    object: 'Tracker',
    mode: 'production',
    tracking_code: number,
    status,
    status_detail: detail,
    updated_at: new Date(newest?.at ?? '2026-11-22T15:00:00Z').toISOString(),
    signed_by: status === 'delivered' ? 'J. Jansen' : null,
    est_delivery_date: expectedOn === null ? null : `${expectedOn}T00:00:00Z`,
    carrier: 'UPS',
    finalized: status === 'delivered',
    tracking_details: scans.map(toDetail),
    carrier_detail: { alternate_identifier: lastMileNumber },
  };
}

function toDetail({ kind, at, text, city, country }: FakeScan): object {
  const [status, detail] = WORDS[kind];
  return {
    object: 'TrackingDetail',
    message: text,
    description: '',
    status,
    status_detail: detail,
    datetime: new Date(at).toISOString(),
    source: 'UPS',
    carrier_code: '',
    tracking_location: { object: 'TrackingLocation', city, state: null, country, zip: '2011 AB' },
  };
}

/** The hook of a parcel as it is now, signed as a whole. */
export function hookOfEasypost(world: FakeWorld, parcel: FakeParcel): FakeHook {
  const result = trackerOf(world, parcel);
  const body = JSON.stringify({ description: 'tracker.updated', object: 'Event', result });
  const hmac = createHmac('sha256', secretOf(SERVICE).normalize('NFKD')).update(body).digest('hex');
  return { body, headers: { 'x-hmac-signature': `hmac-sha256-hex=${hmac}` } };
}
