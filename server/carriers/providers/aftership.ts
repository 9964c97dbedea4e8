import * as v from 'valibot';
import type { Expectation, ScanEvent, TrackingReport } from '../../core/order.ts';
import { codeTable } from '../../core/tracking-events/codes/code-table.ts';
import type {
  ParcelQuery,
  ProviderAccount,
  ProviderAnswer,
  ProviderTrouble,
  RequiredInput,
  TrackingProvider,
} from '../../ports/tracking-provider.ts';
import { lenient, listOf, readMost, text } from '../client/fields.ts';
import { hmacSha256, isSecret, parseHookBody } from '../client/hook-signature.ts';
import { readAnswer } from '../client/read-answer.ts';
import { inUrl, type ServiceDeps } from '../client/service.ts';
import { fromAlpha3, toAlpha3 } from '../reports/alpha-3.ts';
import { arrivedPlace, arrivedText } from '../reports/arrived-text.ts';
import { carrierNameAt } from '../reports/carrier-names.ts';
import { headlineState, scanState, stateOfWords } from '../reports/scan-state.ts';
import { toExpectedDay, toInstant, toScanTime } from '../reports/scan-time.ts';
import { toExpectation, toReport } from '../reports/to-report.ts';

/** Two versions a year; this one is read until its file is changed. https://www.aftership.com/docs/tracking */
const API = 'https://api.aftership.com/tracking/2026-07';

/**
 * A list of parcels is read by one call, and each is registered by one of its own: 2 × 10 of these are the 20 registrations
 * a second that are allowed. https://www.aftership.com/docs/tracking/2025-01/quickstart/rate-limit
 */
const BATCH_SIZE = 10;
const CALLS_PER_SECOND = 2;

/** Answers of a list at most: a number may be followed for several carriers. */
const LIST_LIMIT = 100;

/** Tags and sub-tags. `Expired` says how old the news is, and no state. */
const STATES = codeTable([
  ['unknown', null, 'Pending|Pending_001'],
  ['info_received', null, 'InfoReceived|InfoReceived_001'],
  ['in_transit', null, 'InTransit|InTransit_001'],
  ['in_transit', 'accepted', 'InTransit_002'],
  ['in_transit', 'arrived', 'InTransit_003'],
  ['in_transit', 'arrived_destination_country', 'InTransit_004'],
  ['in_transit', 'customs_released', 'InTransit_005'],
  ['in_transit', 'customs_processing', 'InTransit_006'],
  ['in_transit', 'departed', 'InTransit_007'],
  ['in_transit', 'problem_resolved', 'InTransit_008'],
  ['in_transit', 'forwarded', 'InTransit_009'],
  ['in_transit', 'delayed_customs', 'Exception_004'],
  ['in_transit', 'delayed', 'Exception_005|Exception_019'],
  ['in_transit', 'delayed_processing', 'Exception_016'],
  ['in_transit', 'delayed_weather', 'Exception_017'],
  [
    'out_for_delivery',
    null,
    'OutForDelivery|OutForDelivery_001|OutForDelivery_003|OutForDelivery_004',
  ],
  ['attempt_failed', null, 'AttemptFail|AttemptFail_001'],
  ['attempt_failed', 'recipient_absent', 'AttemptFail_002'],
  ['attempt_failed', 'business_closed', 'AttemptFail_003'],
  ['available_for_pickup', null, 'AvailableForPickup'],
  ['available_for_pickup', 'pickup_point', 'AvailableForPickup_001'],
  ['delivered', null, 'Delivered|Delivered_001'],
  ['delivered', 'collected', 'Delivered_002'],
  ['delivered', 'signed', 'Delivered_003'],
  ['delivered', 'cod_paid', 'Delivered_004'],
  ['delivered', 'neighbour', 'Delivered_005'],
  ['exception', null, 'Exception'],
  ['exception', 'other', 'Exception_001|Exception_009'],
  ['exception', 'recipient_moved', 'Exception_002'],
  ['exception', 'refused', 'Exception_003'],
  ['exception', 'payment_due', 'Exception_006'],
  ['exception', 'address_problem', 'Exception_007'],
  ['exception', 'unclaimed', 'Exception_008'],
  ['exception', 'damaged', 'Exception_012'],
  ['exception', 'lost', 'Exception_013'],
  ['exception', 'documents_required', 'Exception_018'],
  ['exception', 'destroyed', 'Exception_021'],
  ['returning', null, 'Exception_010'],
  ['returned', null, 'Exception_011'],
  ['cancelled', 'label_voided', 'Exception_020'],
]);

const EXPIRED = 'Expired';
const PENDING = 'Pending';

/** How a merchant closes a parcel by hand: delivered, lost, or back with the sender. */
const CLOSED_AS: ReadonlySet<string> = new Set(['Delivered_001', 'Exception_011', 'Exception_013']);

/** Codes of `meta`, which count more than the status: the list of errors of AfterShip's SDK 17.0.0. */
const TROUBLES: ReadonlyMap<string, ProviderTrouble> = new Map([
  ['401', 'wrong_key'],
  ['403', 'wrong_key'],
  ['429', 'rate_limited'],
]);

const NOT_FOUND = { kind: 'not_found' } as const;

const EXISTS = 4003;
const NEEDS_FIELDS = 4011;
const SLUG_INVALID = 4010;
const BAD_COURIER = 4012;

const REFUSALS: ReadonlyMap<number, ProviderAnswer> = new Map<number, ProviderAnswer>([
  [4004, { kind: 'not_found' }],
  [4005, { kind: 'not_found' }],
  [4008, { kind: 'not_found' }],
  [4017, { kind: 'not_found' }],
  [SLUG_INVALID, { kind: 'unsupported' }],
  [BAD_COURIER, { kind: 'unsupported' }],
]);

/** The fields that the message of error 4011 names, in its old words and its new ones. */
const NEEDED: ReadonlyMap<string, RequiredInput> = new Map([
  ['tracking_postal_code', 'postal_code'],
  ['destination_postal_code', 'postal_code'],
  ['tracking_ship_date', 'ship_date'],
  ['tracking_destination_country', 'country'],
  ['destination_country_region', 'country'],
  ['tracking_account_number', 'account'],
  ['tracking_key', 'account'],
]);

const ACCEPTED = [400, 404];

const Checkpoint = v.object({
  slug: text,
  checkpoint_time: text,
  location: text,
  city: text,
  state: text,
  country_region: text,
  country_iso3: text,
  message: text,
  tag: text,
  subtag: text,
  raw_tag: text,
  hash: text,
});

const Estimate = lenient(
  v.object({ estimated_delivery_date: text, estimated_delivery_date_max: text }),
);

const Tracking = v.object({
  id: v.string(),
  tracking_number: v.string(),
  slug: text,
  active: lenient(v.boolean()),
  updated_at: text,
  tag: v.string(),
  subtag: text,
  shipment_delivery_date: text,
  expected_delivery: text,
  courier_estimated_delivery_date: Estimate,
  aftership_estimated_delivery_date: Estimate,
  last_mile: lenient(v.object({ tracking_number: text })),
  checkpoints: listOf(Checkpoint),
});

const Meta = v.object({ code: v.number(), message: text });

/** A parcel stands in `data`; before 2024-07 it stood one step deeper. */
const Registered = v.object({
  meta: Meta,
  data: lenient(v.object({ id: text, tracking: lenient(v.object({ id: text })) })),
});

const List = v.object({
  meta: Meta,
  data: v.object({ trackings: v.array(v.unknown()) }),
});

const Couriers = v.object({ meta: Meta, data: v.unknown() });

const Hook = v.object({ event: v.string(), ts: lenient(v.number()), msg: Tracking });

const Codes = v.object({ meta: v.object({ code: v.number() }) });

const WORDS = {
  codesOf(body: unknown): string[] {
    const parsed = v.safeParse(Codes, body);
    return parsed.success ? [String(parsed.output.meta.code)] : [];
  },
  troubles: TROUBLES,
};

type Tracked = v.InferOutput<typeof Tracking>;

/** AfterShip: the finest sub-statuses, and scans with an id of their own. */
export function createAftership({ request, now }: ServiceDeps): TrackingProvider {
  /** @returns The error's own fields, where it is one of a single parcel. */
  async function create(account: ProviderAccount, fields: Record<string, string>) {
    const answer = await request({
      method: 'POST',
      url: `${API}/trackings`,
      headers: headersOf(account),
      body: fields,
    });
    return readAnswer(answer, Registered, WORDS, ACCEPTED);
  }

  /** Once more without a carrier's name that AfterShip does not know, or with the fields that it wants, if they are known. */
  async function registerOne(
    account: ProviderAccount,
    parcel: ParcelQuery,
  ): Promise<ProviderAnswer> {
    const { number } = parcel;
    const slug = carrierNameAt('aftership', parcel);
    const fields = { tracking_number: number, ...(slug !== null && { slug }) };
    const first = await create(account, fields);
    if (first.meta.code === NEEDS_FIELDS) {
      const more = fieldsFor(parcel, first.meta.message);
      return more === null
        ? toRegistered(first)
        : toRegistered(await create(account, { ...fields, ...more }));
    }
    const isUnknownSlug = first.meta.code === SLUG_INVALID || first.meta.code === BAD_COURIER;
    if (slug === null || !isUnknownSlug) return toRegistered(first);
    return toRegistered(await create(account, { tracking_number: number }));
  }

  return {
    name: 'aftership',
    batchSize: BATCH_SIZE,
    callsPerSecond: CALLS_PER_SECOND,
    wants: { baseUrl: false, hookSecret: true },

    async checkAccount(account) {
      const url = `${API}/couriers`;
      readAnswer(
        await request({ method: 'GET', url, headers: headersOf(account) }),
        Couriers,
        WORDS,
      );
    },

    register: (account, parcels) =>
      Promise.all(parcels.map((parcel) => registerOne(account, parcel))),

    async fetch(account, parcels) {
      const numbers = inUrl([...new Set(parcels.map(({ number }) => number))].join(','));
      const url = `${API}/trackings?tracking_numbers=${numbers}&limit=${LIST_LIMIT}`;
      const answer = await request({ method: 'GET', url, headers: headersOf(account) });
      const { trackings } = readAnswer(answer, List, WORDS).data;
      const read = readMost(trackings, Tracking);
      const isWhole = read.length === trackings.length;
      return parcels.map((parcel) => {
        const found = toAnswer(parcel, read, now().toISOString());
        // It may be the one that could not be read.
        return found ?? (isWhole ? NOT_FOUND : { kind: 'pending', ref: parcel.ref });
      });
    },

    /** The whole body is signed, and is as new as it says: one that is sent again brings nothing back. */
    readHook({ hookSecret }, body, headers) {
      if (!hookSecret) return null;
      const signature = hmacSha256(hookSecret, body, 'base64');
      if (!isSecret(headers['aftership-hmac-sha256'], signature)) return null;
      const parsed = v.safeParse(Hook, parseHookBody(body));
      if (!parsed.success) return { isSigned: true, parcels: [] };
      const { msg, ts } = parsed.output;
      const sentAt = ts === null ? null : new Date(ts * 1_000);
      const writtenAt = toInstant(msg.updated_at) ?? sentAt?.toISOString() ?? now().toISOString();
      const fetchedAt = earlier(writtenAt, now().toISOString());
      const answer = toTrackedAnswer(msg.tracking_number, msg, fetchedAt);
      return { isSigned: true, parcels: [{ number: msg.tracking_number, ref: msg.id, answer }] };
    },
  };
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function headersOf({ apiKey }: ProviderAccount) {
  return { 'as-api-key': apiKey };
}

/** What error 4011 asks for, as far as it may be told; `null` where something of it is not known. */
function fieldsFor(parcel: ParcelQuery, message: string | null): Record<string, string> | null {
  const values = neededIn(message).map((field) => valueOf(field, parcel));
  if (values.length === 0 || values.includes(null)) return null;
  return Object.assign({}, ...values);
}

function neededIn(message: string | null): RequiredInput[] {
  const words = message?.slice(0, 500).match(/[a-z_]+/g) ?? [];
  return words.flatMap((word) => NEEDED.get(word) ?? []);
}

function valueOf(field: RequiredInput, parcel: ParcelQuery): Record<string, string> | null {
  const { postalCode, destinationCountry, shippedAt } = parcel;
  const country = destinationCountry === null ? null : toAlpha3(destinationCountry);
  if (field === 'postal_code')
    return (postalCode && { destination_postal_code: postalCode }) || null;
  if (field === 'country') return country === null ? null : { destination_country_region: country };
  if (field !== 'ship_date') return null;
  return { tracking_ship_date: shippedAt.slice(0, '2026-11-25'.length).replaceAll('-', '') };
}

function toRegistered({ meta, data }: v.InferOutput<typeof Registered>): ProviderAnswer {
  const isFollowed = meta.code === EXISTS || (meta.code >= 200 && meta.code < 300);
  if (isFollowed) return { kind: 'pending', ref: data?.id ?? data?.tracking?.id ?? null };
  if (meta.code === NEEDS_FIELDS) {
    return { kind: 'input_required', field: neededIn(meta.message)[0] ?? 'account' };
  }
  return REFUSALS.get(meta.code) ?? { kind: 'unsupported' };
}

function toAnswer(
  { number, ref }: ParcelQuery,
  trackings: readonly Tracked[],
  fetchedAt: string,
): ProviderAnswer | null {
  const same = trackings.filter(
    ({ tracking_number: one }) => one.toUpperCase() === number.toUpperCase(),
  );
  const own = same.find(({ id }) => id === ref);
  const told = same.find(({ checkpoints }) => checkpoints?.length);
  const found = own ?? told ?? same[0];
  return found ? toTrackedAnswer(number, found, fetchedAt) : null;
}

function toTrackedAnswer(number: string, tracking: Tracked, fetchedAt: string): ProviderAnswer {
  const { id: ref, tag, checkpoints, active } = tracking;
  if (tag === PENDING && !checkpoints?.length) return { kind: 'pending', ref };
  const report = toAftershipReport(number, tracking, fetchedAt);
  return { kind: 'report', ref, report, hasEnded: active === false };
}

function toScan(point: v.InferOutput<typeof Checkpoint>): Omit<ScanEvent, 'source'> {
  const { message, location, city, state, country_region: country, country_iso3: iso3 } = point;
  const own = stateOfWords(STATES, point.subtag, point.tag);
  return {
    ...scanState(own, {
      carrier: point.slug ?? '',
      code: point.raw_tag,
      type: null,
      text: message,
    }),
    id: point.hash,
    sequence: null,
    at: toScanTime(point.checkpoint_time),
    utc: null,
    place: arrivedPlace(city, state) ?? arrivedPlace(location),
    country: fromAlpha3(country ?? iso3),
    text: arrivedText(message),
    expectedAt: null,
  };
}

/** @param fetchedAt - ISO 8601, in UTC. */
function toAftershipReport(number: string, tracking: Tracked, fetchedAt: string): TrackingReport {
  const { tag, subtag, active, checkpoints } = tracking;
  const points = checkpoints ?? [];
  const scans = points.map(toScan);
  const own = stateOfWords(STATES, subtag, tag);
  // A merchant has closed it by hand: no scan says so.
  const isClosed =
    active === false &&
    CLOSED_AS.has(subtag ?? '') &&
    !points.some((point) => point.subtag === subtag);
  return toReport({
    source: 'aftership',
    number,
    lastMileNumber: tracking.last_mile?.tracking_number ?? null,
    fetchedAt,
    reportedStatus: {
      ...headlineState(own, isClosed ? null : (scans.at(-1)?.text ?? null)),
      weight: isClosed ? 'final' : own ? 'scan' : 'default',
    },
    expired: tag === EXPIRED,
    rowOrder: 'newest_last',
    scans,
    expected: expectations(tracking),
    deliveredAt: toInstant(tracking.shipment_delivery_date),
  });
}

function expectations(tracking: Tracked): (Expectation | null)[] {
  const carrier = tracking.courier_estimated_delivery_date;
  const service = tracking.aftership_estimated_delivery_date;
  return [
    toExpectation(
      'carrier',
      toExpectedDay(carrier?.estimated_delivery_date_max ?? null),
      toExpectedDay(carrier?.estimated_delivery_date ?? null),
      toExpectedDay(tracking.expected_delivery),
    ),
    toExpectation(
      'provider',
      toExpectedDay(service?.estimated_delivery_date_max ?? null),
      toExpectedDay(service?.estimated_delivery_date ?? null),
    ),
  ];
}
