import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { CARRIERS } from '../../core/carriers/carrier-table.ts';
import { countryCode } from '../../core/dates/country-code.ts';
import type { ScanEvent, TrackingReport } from '../../core/order.ts';
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
import { isSecret, parseHookBody } from '../client/hook-signature.ts';
import { readAnswer } from '../client/read-answer.ts';
import type { ServiceDeps } from '../client/service.ts';
import { arrivedPlace, arrivedText } from '../reports/arrived-text.ts';
import { carrierOf } from '../reports/carrier-names.ts';
import { headlineState, scanState, stateOfWords } from '../reports/scan-state.ts';
import { toExpectedDay, toInstant, toScanTime, toWallClock } from '../reports/scan-time.ts';
import { toExpectation, toReport } from '../reports/to-report.ts';

/** https://api.17track.net/en/doc */
const API = 'https://api.17track.net/track/v2.4';

/** Parcels of one call: https://api.17track.net/en/doc */
const BATCH_SIZE = 40;

/** Three calls a second are allowed, and some registrations take two. */
const CALLS_PER_SECOND = 2;

/** Statuses, sub-statuses and stages. `Expired` says how old the news is, and no state. */
const STATES = codeTable([
  ['unknown', null, 'NotFound|NotFound_Other|NotFound_InvalidCode'],
  ['info_received', null, 'InfoReceived'],
  ['in_transit', null, 'InTransit|InTransit_Other'],
  ['in_transit', 'picked_up', 'InTransit_PickedUp|PickedUp'],
  ['in_transit', 'departed_origin_country', 'InTransit_Departure|Departure'],
  ['in_transit', 'arrived_destination_country', 'InTransit_Arrival|Arrival'],
  ['in_transit', 'customs_processing', 'InTransit_CustomsProcessing'],
  ['in_transit', 'customs_released', 'InTransit_CustomsReleased'],
  ['in_transit', 'arrived', 'InTransit_TransportArrived'],
  ['in_transit', 'departed', 'InTransit_TransportDeparted'],
  ['in_transit', 'delayed', 'Exception_Delayed'],
  ['out_for_delivery', null, 'OutForDelivery|OutForDelivery_Other'],
  ['available_for_pickup', null, 'AvailableForPickup|AvailableForPickup_Other'],
  ['attempt_failed', null, 'DeliveryFailure|DeliveryFailure_Other'],
  ['attempt_failed', 'recipient_absent', 'DeliveryFailure_NoBody'],
  ['attempt_failed', 'held', 'DeliveryFailure_Security'],
  ['attempt_failed', 'refused', 'DeliveryFailure_Rejected'],
  ['attempt_failed', 'address_problem', 'DeliveryFailure_InvalidAddress'],
  ['delivered', null, 'Delivered|Delivered_Other'],
  ['exception', null, 'Exception'],
  ['exception', 'other', 'Exception_Other'],
  ['exception', 'documents_required', 'InTransit_CustomsRequiringInformation'],
  ['exception', 'address_problem', 'Exception_NoBody'],
  ['exception', 'held', 'Exception_Security'],
  ['exception', 'damaged', 'Exception_Damage|Exception_Damaged'],
  ['exception', 'refused', 'Exception_Rejected'],
  ['exception', 'lost', 'Exception_Lost'],
  ['exception', 'destroyed', 'Exception_Destroyed'],
  ['returning', null, 'Exception_Returning|Returning'],
  ['returned', null, 'Exception_Returned|Returned'],
  ['cancelled', null, 'Exception_Cancel'],
]);

const EXPIRED = 'Expired';
const NOT_FOUND = 'NotFound';

/** Codes of a whole call. https://help.17track.net/hc/en-us/articles/37570440168473 */
const TROUBLES: ReadonlyMap<string, ProviderTrouble> = new Map([
  ['-18010001', 'wrong_key'],
  ['-18010002', 'wrong_key'],
  ['-18010003', 'server_error'],
  ['-18010004', 'wrong_key'],
  ['-18010005', 'wrong_key'],
  ['-18019907', 'quota_used_up'],
  ['-18019908', 'quota_used_up'],
  ['429', 'rate_limited'],
]);

const QUOTA: ReadonlySet<number> = new Set([-18019907, -18019908]);

/** What a rejected parcel wants to be told in `param`. A telephone number, -18010020, is never given. */
const WANTED: ReadonlyMap<number, RequiredInput> = new Map([
  [-18010018, 'postal_code'],
  [-18010019, 'postal_code'],
  [-18010022, 'ship_date'],
]);

const PENDING = { kind: 'pending', ref: null } as const;

/**
 * Codes of one rejected parcel. "No history" and "being asked" are not "unknown to the carrier", and a code that is not
 * known here may be passing too.
 */
const REJECTIONS: ReadonlyMap<number, ProviderAnswer> = new Map<number, ProviderAnswer>([
  [-18010010, { kind: 'not_found' }],
  [-18010011, { kind: 'not_found' }],
  [-18010012, { kind: 'not_found' }],
  [-18010013, { kind: 'not_found' }],
  [-18010015, { kind: 'not_found' }],
  [-18010020, { kind: 'unsupported' }],
  [-18019901, PENDING],
  [-18019902, { kind: 'not_found' }],
  [-18019903, { kind: 'input_required', field: 'carrier' }],
  [-18019909, PENDING],
  [-18019910, { kind: 'unsupported' }],
  [-18019911, { kind: 'unsupported' }],
  [100, PENDING],
  [400, PENDING],
]);

/** Their scans get the offset of the destination from 17TRACK, wherever they were made (rule O2): DHL Express. */
const GUESSED_OFFSETS: ReadonlySet<number | null> = new Set([100001]);

const Carrier = lenient(v.number());

const Scan = v.object({
  time_iso: text,
  time_utc: text,
  description: text,
  location: text,
  stage: text,
  sub_status: text,
  address: lenient(v.object({ country: text, state: text, city: text })),
});

const TrackInfo = v.object({
  latest_status: v.object({ status: v.string(), sub_status: text }),
  time_metrics: lenient(
    v.object({
      estimated_delivery_date: lenient(v.object({ source: text, from: text, to: text })),
    }),
  ),
  milestone: lenient(v.array(v.object({ key_stage: text, time_iso: text }))),
  misc_info: lenient(v.object({ local_number: text })),
  tracking: v.object({
    providers: listOf(
      v.object({
        provider: lenient(v.object({ key: Carrier, name: text })),
        latest_sync_status: text,
        events: listOf(Scan),
      }),
    ),
  }),
});

const Accepted = v.object({
  number: v.string(),
  carrier: Carrier,
  track_info: v.optional(v.nullable(TrackInfo), null),
});

const Answer = v.object({
  code: v.literal(0),
  data: v.object({
    accepted: listOf(v.unknown()),
    rejected: listOf(v.object({ number: v.string(), error: v.object({ code: v.number() }) })),
  }),
});

const Quota = v.object({ code: v.literal(0) });

const Hook = v.object({
  event: v.string(),
  data: v.object({ number: v.string(), carrier: Carrier }),
});

const Codes = v.object({
  code: v.optional(v.number(), 0),
  data: lenient(v.object({ errors: listOf(v.object({ code: v.number() })) })),
});

/** Every parcel has its own error where the quota is used up. Other errors of a parcel are its own. */
function codesOf(body: unknown): string[] {
  const parsed = v.safeParse(Codes, body);
  const codes = parsed.success
    ? [parsed.output.code, ...(parsed.output.data?.errors ?? []).map(({ code }) => code)]
    : [];
  const answer = v.safeParse(Answer, body);
  const rejected = answer.success ? (answer.output.data.rejected ?? []) : [];
  const quota = rejected.filter(({ error }) => QUOTA.has(error.code));
  return [...codes, ...quota.map(({ error }) => error.code)].map(String);
}

const WORDS = { codesOf, troubles: TROUBLES };

type Tracked = v.InferOutput<typeof Accepted>;
type Rejected = v.InferOutput<typeof Answer>['data']['rejected'];

interface Answered {
  accepted: readonly Tracked[];
  rejected: Rejected;
}

/**
 * 17TRACK: the widest of all, and the only one with batches in both directions. A parcel costs once, when it is
 * registered; its postcode is sent only when 17TRACK has asked for it.
 */
export function createSeventeenTrack({ request, now }: ServiceDeps): TrackingProvider {
  async function post<Schema extends v.GenericSchema>(
    account: ProviderAccount,
    path: string,
    body: unknown,
    schema: Schema,
  ): Promise<v.InferOutput<Schema>> {
    const headers = { '17token': account.apiKey };
    const answer = await request({ method: 'POST', url: `${API}/${path}`, headers, body });
    return readAnswer(answer, schema, WORDS);
  }

  async function registerOnce(
    account: ProviderAccount,
    parcels: readonly ParcelQuery[],
    params: ReadonlyMap<ParcelQuery, string>,
  ): Promise<Answered> {
    const body = parcels.map((parcel) => ({
      number: parcel.number,
      ...withKey(carrierKeyOf(parcel)),
      ...(params.has(parcel) && { param: params.get(parcel) }),
    }));
    return toAnswered(await post(account, 'register', body, Answer));
  }

  return {
    name: '17track',
    batchSize: BATCH_SIZE,
    callsPerSecond: CALLS_PER_SECOND,
    wants: { baseUrl: false, hookSecret: false },

    async checkAccount(account) {
      await post(account, 'getquota', {}, Quota);
    },

    async register(account, parcels) {
      const first = await registerOnce(account, parcels, new Map());
      const params = paramsFor(parcels, first);
      const again = [...params.keys()];
      const second = again.length > 0 ? await registerOnce(account, again, params) : null;
      return parcels.map((parcel) =>
        toAnswer(parcel, second && params.has(parcel) ? second : first, now),
      );
    },

    async fetch(account, parcels) {
      const body = parcels.map(({ number, ref }) => ({
        number,
        ...withKey(ref === null ? null : Number(ref)),
      }));
      const answered = toAnswered(await post(account, 'gettrackinfo', body, Answer));
      return parcels.map((parcel) => toAnswer(parcel, answered, now));
    },

    /** The signature is a plain hash with the key behind the body, so that it is taken for a hint only. */
    readHook(account, body, headers) {
      const hash = createHash('sha256').update(body).update(`/${account.apiKey}`).digest('hex');
      if (account.apiKey === '' || !isSecret(headers['sign']?.toLowerCase(), hash)) return null;
      const parsed = v.safeParse(Hook, parseHookBody(body));
      const parcels = parsed.success ? [parsed.output.data] : [];
      return {
        isSigned: false,
        parcels: parcels.map(({ number, carrier }) => ({
          number,
          ref: refOf(carrier),
          answer: null,
        })),
      };
    },
  };
}

function toAnswered({ data }: v.InferOutput<typeof Answer>): Answered {
  const { accepted, rejected } = data;
  return { accepted: readMost(accepted ?? [], Accepted), rejected };
}

function carrierKeyOf(parcel: ParcelQuery): number | null {
  const carrier = carrierOf(parcel);
  return carrier === null ? null : CARRIERS[carrier].key17track;
}

/** Left out, 17TRACK detects the carrier. */
function withKey(carrier: number | null): { carrier?: number } {
  return carrier === null || !Number.isSafeInteger(carrier) ? {} : { carrier };
}

function refOf(carrier: number | null): string | null {
  return carrier === null ? null : String(carrier);
}

/** What those parcels that want more are to be registered with, where it is known. */
function paramsFor(parcels: readonly ParcelQuery[], { rejected }: Answered) {
  const params = new Map<ParcelQuery, string>();
  for (const parcel of parcels) {
    const code = rejected?.find(({ number }) => isSame(number, parcel))?.error.code;
    const param = code === undefined ? null : paramOf(code, parcel);
    if (param !== null) params.set(parcel, param);
  }
  return params;
}

/** Forms by 17TRACK's own examples: `FR-1000AA`, `1000AA`, `2024-01-01`. */
function paramOf(code: number, parcel: ParcelQuery): string | null {
  const { postalCode, destinationCountry, shippedAt } = parcel;
  const field = WANTED.get(code);
  if (field === 'ship_date') return shippedAt.slice(0, '2026-11-25'.length);
  if (field === undefined || postalCode === null) return null;
  if (code !== -18010018) return postalCode;
  return destinationCountry === null ? null : `${destinationCountry}-${postalCode}`;
}

function isSame(number: string, parcel: ParcelQuery): boolean {
  return number.toUpperCase() === parcel.number.toUpperCase();
}

function toAnswer(parcel: ParcelQuery, { accepted, rejected }: Answered, now: () => Date) {
  const found = bestOf(
    accepted.filter(({ number }) => isSame(number, parcel)),
    parcel,
  );
  if (found) return toParcelAnswer(parcel, found, now().toISOString());
  const code = rejected?.find(({ number }) => isSame(number, parcel))?.error.code ?? 0;
  const field = WANTED.get(code);
  if (field !== undefined) return { kind: 'input_required', field } as const;
  const answer = REJECTIONS.get(code) ?? PENDING;
  return answer.kind === 'pending' ? { ...answer, ref: parcel.ref } : answer;
}

/** A number may be registered with several carriers: the parcel's own, else one that has news. */
function bestOf(found: readonly Tracked[], { ref }: ParcelQuery): Tracked | null {
  const own = found.find(({ carrier }) => ref !== null && refOf(carrier) === ref);
  const told = found.find(({ track_info: info }) => info && scansOf(info).length > 0);
  return own ?? told ?? found[0] ?? null;
}

function toParcelAnswer(parcel: ParcelQuery, found: Tracked, fetchedAt: string): ProviderAnswer {
  const { carrier, track_info: info } = found;
  const ref = refOf(carrier) ?? parcel.ref;
  if (!info) return { kind: 'pending', ref };
  if (info.latest_status.status === NOT_FOUND && scansOf(info).length === 0) {
    const legs = info.tracking.providers ?? [];
    const wasAsked = legs.some(({ latest_sync_status: sync }) => sync === 'Success');
    return wasAsked ? { kind: 'not_found' } : { kind: 'pending', ref };
  }
  const report = toSeventeenTrackReport(parcel.number, info, fetchedAt);
  return { kind: 'report', ref, report, hasEnded: false };
}

type Info = v.InferOutput<typeof TrackInfo>;

function scansOf({ tracking }: Info): Omit<ScanEvent, 'source'>[] {
  return (tracking.providers ?? []).flatMap(({ provider, events }) =>
    (events ?? []).map((scan) => toScan(scan, provider?.key ?? null, provider?.name ?? '')),
  );
}

function toScan(
  scan: v.InferOutput<typeof Scan>,
  key: number | null,
  carrier: string,
): Omit<ScanEvent, 'source'> {
  const { address, location, description } = scan;
  const isGuessed = GUESSED_OFFSETS.has(key);
  // A location that is a country and nothing else names no place.
  const only = /^[A-Z]{2}$/.test(location ?? '') ? countryCode(location) : null;
  const own = stateOfWords(STATES, scan.sub_status, scan.stage);
  return {
    ...scanState(own, { carrier, code: null, type: null, text: description }),
    id: null,
    sequence: null,
    at: isGuessed ? toWallClock(scan.time_iso) : toScanTime(scan.time_iso),
    utc: isGuessed ? null : toInstant(scan.time_utc),
    place: only
      ? null
      : (arrivedPlace(location) ?? arrivedPlace(address?.city ?? null, address?.state ?? null)),
    country: address?.country ?? only,
    text: arrivedText(description),
    expectedAt: null,
  };
}

/** @param fetchedAt - ISO 8601, in UTC. */
function toSeventeenTrackReport(number: string, info: Info, fetchedAt: string): TrackingReport {
  const { status, sub_status: subStatus } = info.latest_status;
  const legs = info.tracking.providers ?? [];
  const scans = scansOf(info);
  const own = stateOfWords(STATES, subStatus, status);
  const expected = info.time_metrics?.estimated_delivery_date;
  const delivery = info.milestone?.find(({ key_stage: stage }) => stage === 'Delivered');
  return toReport({
    source: '17track',
    number,
    lastMileNumber: info.misc_info?.local_number ?? null,
    fetchedAt,
    reportedStatus: {
      ...headlineState(own, scans[0]?.text ?? null),
      weight: own ? 'scan' : 'default',
    },
    expired: status === EXPIRED,
    // Each leg is listed newest first, and the legs stand one behind the other.
    rowOrder: legs.length > 1 ? 'unknown' : 'newest_first',
    scans,
    expected: [
      toExpectation(
        expected?.source === 'Official' ? 'carrier' : 'provider',
        toExpectedDay(expected?.to ?? null),
        toExpectedDay(expected?.from ?? null),
      ),
    ],
    deliveredAt: toInstant(delivery?.time_iso ?? null),
  });
}
