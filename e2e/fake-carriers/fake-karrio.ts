import { Hono } from 'hono';
import type { FakeHook } from './fake-hook.ts';
import type { FakeParcel, FakeScan, ScanKind } from './fake-parcels.ts';
import { keyOf, secretOf, type FakeWorld } from './fake-world.ts';

const SERVICE = 'karrio';

/** The statuses of Karrio's OpenAPI document: https://github.com/karrioapi/karrio/blob/main/schemas/openapi.yml */
const WORDS: Record<ScanKind, string> = {
  announced: 'pending',
  picked_up: 'in_transit',
  sorted: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  attempt_failed: 'delivery_failed',
  at_pickup_point: 'ready_for_pickup',
  delivered: 'delivered',
  returning: 'return_to_sender',
};

/** The trackers of a Karrio server. */
export function fakeKarrio(world: FakeWorld): Hono {
  const app = new Hono().basePath('/v1/trackers');

  app.use(async (c, next) => {
    if (c.req.header('authorization') === `Token ${keyOf(SERVICE)}`) return next();
    return c.json(failed('authentication_failed'), 401);
  });
  app.get('/', (c) => c.json({ count: 0, next: null, previous: null, results: [] }));
  app.post('/', async (c) => {
    const { tracking_number: number } = await c.req.json<{ tracking_number: string }>();
    const parcel = world.find(number);
    if (parcel?.says === 'unsupported') return c.json(failed('invalid'), 400);
    if (!parcel || parcel.says === 'unknown_number') {
      const message = { message: 'No such parcel.', code: 'SHIPPING_SDK_TRACKING_ERROR' };
      return c.json({ messages: [message] }, 424);
    }
    world.register(SERVICE, number);
    return c.json(trackerOf(world, parcel));
  });
  app.get('/:id', (c) => {
    const number = world.numberOf(SERVICE, c.req.param('id'));
    const parcel = number === null ? null : world.find(number);
    return parcel ? c.json(trackerOf(world, parcel)) : c.json(failed('not_found'), 404);
  });
  return app;
}

function failed(code: string): object {
  return { errors: [{ code, message: 'Says why, and whose key it was.' }] };
}

function trackerOf(world: FakeWorld, parcel: FakeParcel): object {
  const scans = world.scansOf(parcel);
  const newest = scans.at(-1);
  const isDelivered = newest?.kind === 'delivered';
  return {
    id: world.refOf(SERVICE, parcel.number) ?? `${SERVICE}-0`,
    carrier_name: 'ups',
    carrier_id: 'ups_account',
    tracking_number: parcel.number,
    info: { signed_by: isDelivered ? 'J. Jansen' : null },
    events: scans.map(toEvent),
    delivered: isDelivered,
    test_mode: false,
    status: newest ? WORDS[newest.kind] : 'unknown',
    ...(parcel.expectedOn !== null && { estimated_delivery: parcel.expectedOn }),
    object_type: 'tracker',
    metadata: {},
    messages: [],
  };
}

/** Karrio writes the carrier's local time twice, the second time as if it were UTC. */
function toEvent({ at, text, city, kind }: FakeScan): object {
  const hours = Number(at.slice(11, 13));
  return {
    date: at.slice(0, 10),
    time: `${at.slice(11, 16)} ${hours < 12 ? 'AM' : 'PM'}`,
    timestamp: `${at.slice(0, 19)}.000Z`,
    code: '',
    description: text,
    location: city,
    latitude: 52.38,
    longitude: 4.64,
    status: WORDS[kind],
  };
}

/** The hook of a parcel as it is now, beside the merchant's secret. */
export function hookOfKarrio(world: FakeWorld, parcel: FakeParcel): FakeHook {
  const body = JSON.stringify({ event: 'tracker_updated', data: trackerOf(world, parcel) });
  return { body, headers: { 'x-event-id': secretOf(SERVICE) } };
}
