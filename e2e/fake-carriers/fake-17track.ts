import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { keyOf, type FakeWorld } from './fake-world.ts';
import type { FakeHook } from './fake-hook.ts';
import type { FakeParcel, FakeScan, ScanKind } from './fake-parcels.ts';

const SERVICE = '17track';
const MAX_PARCELS = 40;
const UPS = 100002;

const WORDS: Record<ScanKind, readonly [status: string, subStatus: string]> = {
  announced: ['InfoReceived', 'InfoReceived'],
  picked_up: ['InTransit', 'InTransit_PickedUp'],
  sorted: ['InTransit', 'InTransit_Other'],
  out_for_delivery: ['OutForDelivery', 'OutForDelivery_Other'],
  attempt_failed: ['DeliveryFailure', 'DeliveryFailure_NoBody'],
  at_pickup_point: ['AvailableForPickup', 'AvailableForPickup_Other'],
  delivered: ['Delivered', 'Delivered_Other'],
  returning: ['Exception', 'Exception_Returning'],
};

interface Item {
  number: string;
  carrier?: number;
  param?: string;
}

interface Outcome {
  accepted?: object;
  rejected?: number;
}

/** 17TRACK's API v2.4: https://api.17track.net/en/doc */
export function fake17Track(world: FakeWorld): Hono {
  const app = new Hono().basePath('/track/v2.4');

  app.use(async (c, next) => {
    if (c.req.header('17token') === keyOf(SERVICE)) return next();
    return c.json(failed(-18010002), 401);
  });
  app.post('/getquota', (c) => c.json({ code: 0, data: { quota_total: 200, quota_remain: 158 } }));
  app.post('/register', async (c) => {
    const items = await c.req.json<Item[]>();
    if (items.length > MAX_PARCELS) return c.json(failed(-18010014));
    return c.json(answer(items, (item) => register(world, item)));
  });
  app.post('/gettrackinfo', async (c) => {
    const items = await c.req.json<Item[]>();
    if (items.length > MAX_PARCELS) return c.json(failed(-18010014));
    return c.json(answer(items, (item) => track(world, item)));
  });
  return app;
}

function failed(code: number): object {
  return { code, data: { errors: [{ code, message: 'Says why, and whose key it was.' }] } };
}

function answer(items: readonly Item[], outcomeOf: (item: Item) => Outcome): object {
  const outcomes = items.map((item) => ({ item, ...outcomeOf(item) }));
  const rejected = outcomes.flatMap(({ item, rejected: code }) =>
    code === undefined ? [] : [{ number: item.number, error: { code, message: 'Says why.' } }],
  );
  return { code: 0, data: { accepted: outcomes.flatMap((one) => one.accepted ?? []), rejected } };
}

function register(world: FakeWorld, { number, carrier, param }: Item): Outcome {
  const parcel = world.find(number);
  if (world.faults.get(SERVICE) === 'quota') return { rejected: -18019908 };
  if (parcel?.says === 'unsupported') return { rejected: -18019911 };
  if (parcel?.says === 'needs_postcode' && !/^[A-Z]{2}-./.test(param ?? '')) {
    return { rejected: -18010018 };
  }
  if (world.refOf(SERVICE, number) !== null) return { rejected: -18019901 };
  world.register(SERVICE, number);
  return { accepted: { origin: 1, number, carrier: carrier ?? UPS } };
}

function track(world: FakeWorld, { number, carrier }: Item): Outcome {
  const parcel = world.find(number);
  if (world.refOf(SERVICE, number) === null) return { rejected: -18019902 };
  if (parcel?.says === 'nothing_yet') return { rejected: -18019909 };
  return { accepted: { number, carrier: carrier ?? UPS, track_info: infoOf(world, parcel) } };
}

function infoOf(world: FakeWorld, parcel: FakeParcel | null): object {
  const events = parcel ? world.scansOf(parcel).toReversed().map(toEvent) : [];
  const [newest] = parcel ? world.scansOf(parcel).toReversed() : [];
  const [status, subStatus] = newest ? WORDS[newest.kind] : ['NotFound', 'NotFound_Other'];
  const delivered = newest?.kind === 'delivered' ? newest.at : null;
  return {
    latest_status: { status, sub_status: subStatus, sub_status_descr: null },
    latest_event: events[0] ?? null,
    time_metrics: {
      estimated_delivery_date: {
        source: 'Official',
        from: null,
        to: parcel?.expectedOn ? `${parcel.expectedOn}T00:00:00+01:00` : null,
      },
    },
    milestone: [{ key_stage: 'Delivered', time_iso: delivered, time_utc: null }],
    misc_info: { local_number: parcel?.lastMileNumber ?? null },
    tracking: {
      providers: [{ provider: { key: UPS, name: 'UPS' }, latest_sync_status: 'Success', events }],
    },
  };
}

function toEvent({ at, text, kind, city, country }: FakeScan): object {
  return {
    time_iso: at,
    time_utc: new Date(at).toISOString(),
    description: text,
    location: city,
    stage: WORDS[kind][1],
    sub_status: WORDS[kind][1],
    address: { country, state: null, city, coordinates: { longitude: '4.64', latitude: '52.38' } },
  };
}

/** The hook of a parcel as it is now: signed by a plain hash, with the key behind the body. */
export function hookOf17Track(world: FakeWorld, parcel: FakeParcel): FakeHook {
  const { number } = parcel;
  const data = { number, carrier: UPS, tag: null, track_info: infoOf(world, parcel) };
  const body = JSON.stringify({ event: 'TRACKING_UPDATED', data });
  const sign = createHash('sha256')
    .update(`${body}/${keyOf(SERVICE)}`)
    .digest('hex');
  return { body, headers: { sign } };
}
