import { describe, expect, it } from 'vitest';
import type {
  ParcelQuery,
  ProviderAnswer,
  TrackingProvider,
} from '../../ports/tracking-provider.ts';
import type { ServiceDeps } from '../client/service.ts';
import { aParcelQuery, fixedNow } from '../provider-subject.fixtures.ts';
import { createAftership } from './aftership.ts';
import { createEasypost } from './easypost.ts';
import { createKarrio } from './karrio.ts';
import { createSeventeenTrack } from './seventeen-track.ts';
import { createShip24 } from './ship24.ts';

const ACCOUNT = { apiKey: 'key', baseUrl: 'https://karrio.shop.example', hookSecret: 'secret' };
const NUMBER = '1Z1';

/** What a service that answers so is understood to say of parcels. */
function ask(
  create: (deps: ServiceDeps) => TrackingProvider,
  body: unknown,
  ...queries: Partial<ParcelQuery>[]
): Promise<ProviderAnswer[]> {
  const answer = { status: 200, body, retryAfterSeconds: null };
  const provider = create({ now: fixedNow, request: async () => answer });
  const asked = queries.length > 0 ? queries : [{ ref: 'r1' }];
  return provider.fetch(
    ACCOUNT,
    asked.map((query) => aParcelQuery(query.number ?? NUMBER, query)),
  );
}

async function reportOf(answers: Promise<ProviderAnswer[]>) {
  const [answer] = await answers;
  if (answer?.kind !== 'report') throw new Error(`no report, but ${answer?.kind}`);
  return answer.report;
}

function tracked(info: object, number = NUMBER) {
  return { number, carrier: 3011, track_info: info };
}

function seventeen(...accepted: unknown[]) {
  return { code: 0, data: { accepted, rejected: [] } };
}

function status(name: string, subStatus: string | null, providers: object[]) {
  return { latest_status: { status: name, sub_status: subStatus }, tracking: { providers } };
}

/** AfterShip's. */
function list(...trackings: unknown[]) {
  return { meta: { code: 200 }, data: { trackings } };
}

const LEG = { provider: { key: 3011, name: 'China Post' }, latest_sync_status: 'Success' };

describe('17TRACK', () => {
  it.each([
    [-18019909, { kind: 'pending', ref: 'r1' }],
    [-18010003, { kind: 'pending', ref: 'r1' }],
    [100, { kind: 'pending', ref: 'r1' }],
    [400, { kind: 'pending', ref: 'r1' }],
    [-1, { kind: 'pending', ref: 'r1' }],
    [-18019902, { kind: 'not_found' }],
    [-18010012, { kind: 'not_found' }],
    [-18019910, { kind: 'unsupported' }],
    [-18010020, { kind: 'unsupported' }],
    [-18019903, { kind: 'input_required', field: 'carrier' }],
    [-18010019, { kind: 'input_required', field: 'postal_code' }],
    [-18010022, { kind: 'input_required', field: 'ship_date' }],
  ])('that rejects a parcel by %s says %o', async (code, kind) => {
    const rejected = [{ number: NUMBER, error: { code } }];
    const body = { code: 0, data: { accepted: [], rejected } };
    expect(await ask(createSeventeenTrack, body)).toEqual([kind]);
  });

  it('says "not found" of a carrier that was asked, and of no other', async () => {
    const asked = [{ ...LEG, events: [] }];
    const failed = [{ ...LEG, latest_sync_status: 'Failure', events: null }];
    for (const [providers, kind] of [
      [asked, 'not_found'],
      [failed, 'pending'],
      [[], 'pending'],
    ] as const) {
      const body = seventeen(tracked(status('NotFound', 'NotFound_Other', [...providers])));
      expect(await ask(createSeventeenTrack, body)).toMatchObject([{ kind }]);
    }
  });

  it('that calls its own news old keeps the scans, and says no state', async () => {
    const event = { time_iso: '2026-11-01T10:00:00+08:00', description: 'Departed', stage: null };
    const body = seventeen(
      tracked(status('Expired', 'Expired_Other', [{ ...LEG, events: [event] }])),
    );
    expect(await reportOf(ask(createSeventeenTrack, body))).toMatchObject({
      expired: true,
      reportedStatus: { status: 'unknown', weight: 'default' },
      events: [{ status: 'in_transit' }],
    });
  });

  it('falls back from a sub-status that is new to the status', async () => {
    const body = seventeen(tracked(status('OutForDelivery', 'OutForDelivery_ByDrone', [LEG])));
    const report = await reportOf(ask(createSeventeenTrack, body));
    expect(report.reportedStatus.status).toBe('out_for_delivery');
    const other = seventeen(tracked(status('Beamed', 'Beamed_Up', [LEG])));
    expect((await reportOf(ask(createSeventeenTrack, other))).reportedStatus.status).toBe(
      'unknown',
    );
  });

  it('O2: is not believed in the offset of a DHL Express scan', async () => {
    const event = {
      time_iso: '2026-11-24T22:10:00+01:00',
      time_utc: '2026-11-24T21:10:00Z',
      description: 'Departed Facility in HONG KONG',
      location: 'HONG KONG',
      address: { country: 'HK' },
    };
    const leg = { provider: { key: 100001, name: 'DHL Express' }, events: [event] };
    const body = seventeen(tracked(status('InTransit', 'InTransit_Other', [leg])));
    expect((await reportOf(ask(createSeventeenTrack, body))).events).toMatchObject([
      { at: '2026-11-24T22:10:00', utc: null, country: 'HK' },
    ]);
  });

  it('tells the legs of a parcel as one report', async () => {
    const first = {
      ...LEG,
      events: [{ time_iso: '2026-11-20T10:00:00+08:00', description: 'Departed' }],
    };
    const second = {
      ...LEG,
      events: [{ time_iso: '2026-11-24T10:00:00+01:00', description: 'Arrived' }],
    };
    const info = {
      ...status('InTransit', null, [second, first]),
      misc_info: { local_number: '3SLOCAL00001' },
    };
    const report = await reportOf(ask(createSeventeenTrack, seventeen(tracked(info))));
    expect(report).toMatchObject({ rowOrder: 'unknown', lastMileNumber: '3SLOCAL00001' });
    expect(report.events).toHaveLength(2);
  });

  it('takes the record of the carrier that the parcel was registered with', async () => {
    const wrong = tracked(status('NotFound', 'NotFound_Other', [{ ...LEG, events: [] }]));
    const right = { ...tracked(status('Delivered', null, [LEG])), carrier: 14041 };
    const body = seventeen(wrong, right);
    const [answer] = await ask(createSeventeenTrack, body, { ref: '14041' });
    expect(answer).toMatchObject({ kind: 'report', ref: '14041' });
  });

  it('that answers one parcel of a batch in another shape answers the others', async () => {
    const good = tracked(status('Delivered', null, [LEG]), 'A0001');
    const body = seventeen({ number: 'B0001', track_info: { latest_status: 7 } }, good);
    const answers = await ask(createSeventeenTrack, body, { number: 'A0001' }, { number: 'B0001' });
    expect(answers.map(({ kind }) => kind)).toEqual(['report', 'pending']);
  });

  it('that answers every parcel in another shape is told as such', async () => {
    const body = seventeen({ number: NUMBER, track_info: { latest_status: 7 } });
    await expect(ask(createSeventeenTrack, body)).rejects.toMatchObject({
      trouble: 'unexpected_answer',
    });
  });
});

describe('Ship24', () => {
  const tracker = { trackerId: 'r1', trackingNumber: NUMBER, isTracked: false };
  const scan = { eventId: 'e1', status: 'Scan in the warehouse', occurrenceDatetime: '2026-11-25' };

  it('does not call a scan a delivery because the parcel was delivered before', async () => {
    const events = [{ ...scan, statusMilestone: 'delivered', statusCode: null }];
    const shipment = { statusMilestone: 'delivered', statusCode: null };
    const body = { data: { trackings: [{ tracker, shipment, events }] } };
    const [answer] = await ask(createShip24, body);
    expect(answer).toMatchObject({ kind: 'report', hasEnded: true });
    expect((await reportOf(ask(createShip24, body))).events[0]?.status).not.toBe('delivered');
  });

  it('that proposes a delivery keeps the milestone', async () => {
    const shipment = { statusMilestone: 'in_transit', statusCode: 'data_delivery_proposed' };
    const body = { data: { trackings: [{ tracker, shipment, events: [scan] }] } };
    expect((await reportOf(ask(createShip24, body))).reportedStatus.status).toBe('in_transit');
  });

  it('that has no tracker for the number has not found it', async () => {
    expect(await ask(createShip24, { data: { trackings: [] } })).toEqual([{ kind: 'not_found' }]);
  });
});

describe('AfterShip', () => {
  const base = { id: 'r1', tracking_number: NUMBER, slug: 'fedex', active: true };
  const point = {
    checkpoint_time: '2026-11-24T10:00:00+01:00',
    tag: 'InTransit',
    subtag: 'InTransit_003',
    message: 'Arrived',
  };

  it('counts a state that the merchant gave by hand more than scans', async () => {
    const closed = { ...base, active: false, checkpoints: [point] };
    for (const [subtag, state] of [
      ['Exception_013', 'exception'],
      ['Exception_011', 'returned'],
    ]) {
      const body = list({ ...closed, tag: 'Exception', subtag });
      expect((await reportOf(ask(createAftership, body))).reportedStatus).toMatchObject({
        status: state,
        weight: 'final',
      });
    }
    const open = list({ ...base, tag: 'Exception', subtag: 'Exception_013', checkpoints: [point] });
    expect((await reportOf(ask(createAftership, open))).reportedStatus.weight).toBe('scan');
  });

  it('falls back from a sub-tag that is new to the tag', async () => {
    const body = list({
      ...base,
      tag: 'AttemptFail',
      subtag: 'AttemptFail_099',
      checkpoints: [point],
    });
    expect((await reportOf(ask(createAftership, body))).reportedStatus.status).toBe(
      'attempt_failed',
    );
  });

  it('writes its countries in three letters, which are read as two', async () => {
    const checkpoints = [
      { ...point, country_region: 'NLD' },
      { ...point, country_iso3: 'ESP' },
    ];
    const body = list({ ...base, tag: 'InTransit', checkpoints });
    const { events } = await reportOf(ask(createAftership, body));
    expect(events.map(({ country }) => country)).toEqual(['NL', 'ES']);
  });

  it('that answers one parcel of a batch in another shape answers the others', async () => {
    const good = { ...base, id: 'a', tracking_number: 'A0001', tag: 'Delivered' };
    const body = list(good, { tracking_number: 'B0001', tag: 7 });
    const answers = await ask(createAftership, body, { number: 'A0001' }, { number: 'B0001' });
    expect(answers.map(({ kind }) => kind)).toEqual(['report', 'pending']);
    const whole = await ask(createAftership, list(good), { number: 'A0001' }, { number: 'B0001' });
    expect(whole.map(({ kind }) => kind)).toEqual(['report', 'not_found']);
  });
});

describe('EasyPost', () => {
  const base = { id: 'r1', tracking_code: NUMBER, carrier: 'USPS', status_detail: null };
  const detail = { status: 'in_transit', datetime: '2026-11-24T10:00:00Z', message: 'Arrived' };
  const error = { status: 'error', datetime: '2026-11-24T11:00:00Z', message: 'Not readable' };

  it('that could not read the carrier has nothing to say, and takes nothing back', async () => {
    const nothing = { ...base, status: 'error', tracking_details: [error] };
    expect(await ask(createEasypost, nothing)).toEqual([{ kind: 'pending', ref: 'r1' }]);
    const body = { ...base, status: 'error', tracking_details: [detail, error] };
    expect(await reportOf(ask(createEasypost, body))).toMatchObject({
      reportedStatus: { status: 'unknown', substatus: 'provider_error' },
      events: [{ status: 'in_transit' }],
    });
  });

  it('is believed in its status where a detail is one of an earlier scan', async () => {
    const body = { ...base, status: 'delivered', status_detail: 'out_for_delivery' };
    expect((await reportOf(ask(createEasypost, body))).reportedStatus.status).toBe('delivered');
    const held = {
      ...base,
      status: 'in_transit',
      status_detail: 'held',
      tracking_details: [detail],
    };
    expect((await reportOf(ask(createEasypost, held))).reportedStatus).toMatchObject({
      status: 'exception',
      substatus: 'held',
    });
  });
});

describe('Karrio', () => {
  const base = { id: 'r1', carrier_name: 'dpd', tracking_number: NUMBER };

  it('is read by the words of its scans, on the wall clock, and not by its own status', async () => {
    const event = {
      date: '2026-11-25',
      time: '07:11 PM',
      timestamp: '2026-11-25T19:11:00.000Z',
      description: 'Out for delivery',
      status: 'delivered',
      location: 'Netherlands',
    };
    const report = await reportOf(
      ask(createKarrio, { ...base, status: 'on_hold', events: [event] }),
    );
    expect(report.reportedStatus.weight).toBe('default');
    expect(report.events).toMatchObject([
      {
        at: '2026-11-25T19:11:00',
        utc: null,
        status: 'out_for_delivery',
        country: 'NL',
        place: null,
      },
    ]);
  });

  it('gives the cause of a failed delivery', async () => {
    const event = {
      date: '2026-11-25',
      description: 'xyzzy',
      status: 'delivery_failed',
      reason: 'consignee_not_home',
    };
    const { events } = await reportOf(ask(createKarrio, { ...base, events: [event] }));
    expect(events).toMatchObject([{ status: 'attempt_failed', substatus: 'recipient_absent' }]);
  });
});

/** AfterShip's. */
function meta(code: number): object {
  return { meta: { code, message: 'x' }, data: {} };
}

describe('a call that fails as a whole', () => {
  it.each([
    ['17TRACK', createSeventeenTrack, 200, { code: -18010002, data: {} }, 'wrong_key'],
    ['17TRACK', createSeventeenTrack, 200, { code: -18010001 }, 'wrong_key'],
    ['17TRACK', createSeventeenTrack, 200, { code: -18019907 }, 'quota_used_up'],
    ['17TRACK', createSeventeenTrack, 200, { code: -18010003 }, 'server_error'],
    ['17TRACK', createSeventeenTrack, 429, { code: 429 }, 'rate_limited'],
    ['17TRACK', createSeventeenTrack, 200, { code: -1 }, 'unexpected_answer'],
    ['Ship24', createShip24, 403, { errors: [{ code: 'quota_limit_reached' }] }, 'quota_used_up'],
    ['Ship24', createShip24, 403, { errors: [{ code: 'forbidden' }] }, 'wrong_key'],
    ['AfterShip', createAftership, 400, meta(401), 'wrong_key'],
    ['AfterShip', createAftership, 200, meta(429), 'rate_limited'],
    ['EasyPost', createEasypost, 403, { error: { code: 'APIKEY.INACTIVE' } }, 'wrong_key'],
    ['EasyPost', createEasypost, 401, { error: { message: 'x' } }, 'wrong_key'],
    ['EasyPost', createEasypost, 402, { error: { message: 'x' } }, 'quota_used_up'],
    ['Karrio', createKarrio, 403, { errors: [{ code: 'permission_denied' }] }, 'wrong_key'],
    ['Karrio', createKarrio, 404, undefined, 'not_json'],
  ] as const)('at %s is told by its own words', async (_, create, code, body, trouble) => {
    const answer = { status: code, body, retryAfterSeconds: null };
    const provider = create({ now: fixedNow, request: async () => answer });
    const call = provider.fetch(ACCOUNT, [aParcelQuery(NUMBER, { ref: 'r1' })]);
    await expect(call).rejects.toMatchObject({ trouble });
  });
});
