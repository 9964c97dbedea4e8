import * as v from 'valibot';
import type { ScanEvent, TrackingReport } from '../../core/order.ts';
import { codeTable } from '../../core/tracking-events/codes/code-table.ts';
import type {
  ParcelQuery,
  ProviderAccount,
  ProviderAnswer,
  ProviderTrouble,
  TrackingProvider,
} from '../../ports/tracking-provider.ts';
import type { JsonAnswer } from '../client/call-json.ts';
import { lenient, listOf, text } from '../client/fields.ts';
import { hmacSha256, isSecret, parseHookBody } from '../client/hook-signature.ts';
import { readAnswer } from '../client/read-answer.ts';
import { inUrl, type ServiceDeps } from '../client/service.ts';
import { arrivedPlace, arrivedText } from '../reports/arrived-text.ts';
import { carrierNameAt } from '../reports/carrier-names.ts';
import { headlineState, scanState, stateOfWords } from '../reports/scan-state.ts';
import { toExpectedDay, toInstant, toScanTime } from '../reports/scan-time.ts';
import { toExpectation, toReport } from '../reports/to-report.ts';

/** https://docs.easypost.com/docs/trackers */
const API = 'https://api.easypost.com/v2';

/** Trackers are made and read one by one. */
const BATCH_SIZE = 1;
const CALLS_PER_SECOND = 5;

/** Statuses, and details that say more; `status_update` and `unknown` as a detail say nothing. */
const STATUSES = codeTable([
  ['unknown', null, 'unknown'],
  ['unknown', 'provider_error', 'error'],
  ['info_received', null, 'pre_transit'],
  ['in_transit', null, 'in_transit'],
  ['out_for_delivery', null, 'out_for_delivery'],
  ['available_for_pickup', null, 'available_for_pickup'],
  ['delivered', null, 'delivered'],
  ['returning', null, 'return_to_sender'],
  ['exception', 'undeliverable', 'failure'],
  ['cancelled', null, 'cancelled'],
]);

const DETAILS = codeTable([
  ['info_received', 'label_purchased', 'label_created'],
  ['in_transit', null, 'in_transit'],
  ['in_transit', 'accepted', 'received_at_origin_facility'],
  ['in_transit', 'arrived', 'arrived_at_facility|received_at_destination_facility'],
  ['in_transit', 'departed', 'departed_facility|departed_origin_facility'],
  ['in_transit', 'handed_over', 'transferred_to_destination_carrier'],
  ['in_transit', 'delayed', 'delayed|transit_exception'],
  ['in_transit', 'delayed_processing', 'missorted'],
  ['in_transit', 'delayed_weather', 'weather_delay'],
  ['out_for_delivery', null, 'out_for_delivery'],
  ['attempt_failed', null, 'delivery_exception'],
  ['available_for_pickup', 'pickup_point', 'arrived_at_pickup_location'],
  ['exception', 'address_problem', 'address_correction'],
  ['exception', 'documents_required', 'awaiting_information'],
  ['exception', 'damaged', 'damaged'],
  ['exception', 'held', 'held'],
  ['exception', 'lost', 'lost'],
  ['exception', 'refused', 'refused'],
  ['exception', 'undeliverable', 'failure'],
  ['returning', null, 'return'],
  ['cancelled', null, 'cancelled'],
]);

/** They have ended; a detail of an earlier scan may still stand beside them. */
const ENDS: ReadonlySet<string> = new Set(['delivered', 'return_to_sender', 'cancelled', 'error']);

const EXPIRED = 'expired';
const ERROR = 'error';

/** Codes of errors; others come with a status that says the same. https://docs.easypost.com/docs/errors */
const TROUBLES: ReadonlyMap<string, ProviderTrouble> = new Map([
  ['APIKEY.INACTIVE', 'wrong_key'],
  ['RATE_LIMITED', 'rate_limited'],
]);

const BAD_REQUEST = 400;
const NOT_FOUND = 404;
const UNPROCESSABLE = 422;

const Detail = v.object({
  message: text,
  status: text,
  status_detail: text,
  datetime: text,
  carrier_code: text,
  tracking_location: lenient(v.object({ city: text, state: text, country: text })),
});

const Tracker = v.object({
  id: v.string(),
  tracking_code: v.string(),
  status: v.string(),
  status_detail: text,
  updated_at: text,
  est_delivery_date: text,
  carrier: text,
  finalized: lenient(v.boolean()),
  tracking_details: listOf(Detail),
  carrier_detail: lenient(v.object({ est_delivery_date_local: text, alternate_identifier: text })),
});

const Trackers = v.object({ trackers: v.array(Tracker) });
const Failed = v.object({ error: v.object({ code: text }) });
const Hook = v.object({ description: v.string(), result: Tracker });
const Codes = v.object({ error: v.object({ code: v.string() }) });

const WORDS = {
  codesOf(body: unknown): string[] {
    const parsed = v.safeParse(Codes, body);
    return parsed.success ? [parsed.output.error.code] : [];
  },
  troubles: TROUBLES,
};

type Tracked = v.InferOutput<typeof Tracker>;

/** EasyPost: strict words, and hooks that are signed as a whole. */
export function createEasypost({ request, now }: ServiceDeps): TrackingProvider {
  function call(
    { apiKey }: ProviderAccount,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<JsonAnswer> {
    const authorization = `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`;
    const url = API + path;
    return request({
      method,
      url,
      headers: { authorization },
      ...(body !== undefined && { body }),
    });
  }

  /** The same code and carrier within three months give the first tracker again, which costs nothing. */
  async function registerOne(
    account: ProviderAccount,
    parcel: ParcelQuery,
    carrier = carrierNameAt('easypost', parcel),
  ): Promise<ProviderAnswer> {
    const tracker = { tracking_code: parcel.number, ...(carrier !== null && { carrier }) };
    const answer = await call(account, 'POST', '/trackers', { tracker });
    if (answer.status !== BAD_REQUEST && answer.status !== UNPROCESSABLE) {
      return toAnswer(parcel.number, readAnswer(answer, Tracker, WORDS), now().toISOString());
    }
    const { error } = readAnswer(answer, Failed, WORDS, [BAD_REQUEST, UNPROCESSABLE]);
    if (!error.code?.includes('CARRIER')) return { kind: 'not_found' };
    // A name of ours that EasyPost does not know: it detects the carrier itself.
    return carrier === null ? { kind: 'unsupported' } : registerOne(account, parcel, null);
  }

  async function fetchOne(account: ProviderAccount, parcel: ParcelQuery): Promise<ProviderAnswer> {
    const { ref, number } = parcel;
    if (ref === null) {
      const list = await call(account, 'GET', `/trackers?tracking_code=${inUrl(number)}`);
      const [newest] = readAnswer(list, Trackers, WORDS).trackers;
      return newest ? toAnswer(number, newest, now().toISOString()) : { kind: 'not_found' };
    }
    const answer = await call(account, 'GET', `/trackers/${inUrl(ref)}`);
    if (answer.status === NOT_FOUND) {
      readAnswer(answer, Failed, WORDS, [NOT_FOUND]);
      return { kind: 'not_found' };
    }
    return toAnswer(number, readAnswer(answer, Tracker, WORDS), now().toISOString());
  }

  return {
    name: 'easypost',
    batchSize: BATCH_SIZE,
    callsPerSecond: CALLS_PER_SECOND,
    wants: { baseUrl: false, hookSecret: true },

    async checkAccount(account) {
      readAnswer(await call(account, 'GET', '/trackers?page_size=1'), Trackers, WORDS);
    },
    register: (account, parcels) =>
      Promise.all(parcels.map((parcel) => registerOne(account, parcel))),
    fetch: (account, parcels) => Promise.all(parcels.map((parcel) => fetchOne(account, parcel))),

    /** The whole body is signed, and is as new as it says: one that is sent again brings nothing back. */
    readHook({ hookSecret }, body, headers) {
      if (!hookSecret) return null;
      const signature = hmacSha256(hookSecret.normalize('NFKD'), body, 'hex');
      if (!isSecret(headers['x-hmac-signature'], `hmac-sha256-hex=${signature}`)) return null;
      const parsed = v.safeParse(Hook, parseHookBody(body));
      const isTracker = parsed.success && parsed.output.description.startsWith('tracker.');
      if (!isTracker) return { isSigned: true, parcels: [] };
      const { result } = parsed.output;
      const arrivedAt = now().toISOString();
      const writtenAt = toInstant(result.updated_at) ?? arrivedAt;
      const fetchedAt = writtenAt < arrivedAt ? writtenAt : arrivedAt;
      const answer = toAnswer(result.tracking_code, result, fetchedAt);
      return {
        isSigned: true,
        parcels: [{ number: result.tracking_code, ref: result.id, answer }],
      };
    },
  };
}

function toAnswer(number: string, tracker: Tracked, fetchedAt: string): ProviderAnswer {
  const report = toEasypostReport(number, tracker, fetchedAt);
  const isSilent = report.events.length === 0 && report.reportedStatus.status === 'unknown';
  if (isSilent) return { kind: 'pending', ref: tracker.id };
  return { kind: 'report', ref: tracker.id, report, hasEnded: tracker.finalized === true };
}

function stateOf(status: string | null, detail: string | null) {
  const words = ENDS.has(status ?? '') ? [] : [stateOfWords(DETAILS, detail)];
  return [...words, stateOfWords(STATUSES, status)].find((state) => state !== null) ?? null;
}

function toScan(detail: v.InferOutput<typeof Detail>, carrier: string): Omit<ScanEvent, 'source'> {
  const { message, tracking_location: location } = detail;
  return {
    ...scanState(stateOf(detail.status, detail.status_detail), {
      carrier,
      code: detail.carrier_code === '' ? null : detail.carrier_code,
      type: null,
      text: message,
    }),
    id: null,
    sequence: null,
    at: toScanTime(detail.datetime),
    utc: null,
    place: arrivedPlace(location?.city ?? null, location?.state ?? null),
    country: location?.country ?? null,
    text: arrivedText(message),
    expectedAt: null,
  };
}

/** @param fetchedAt - ISO 8601, in UTC. */
function toEasypostReport(number: string, tracker: Tracked, fetchedAt: string): TrackingReport {
  const { status, status_detail: detail, carrier, carrier_detail: more } = tracker;
  // What EasyPost writes where it could not read the carrier is no scan.
  const details = (tracker.tracking_details ?? []).filter((one) => one.status !== ERROR);
  const scans = details.map((one) => toScan(one, carrier ?? ''));
  const own = stateOf(status, detail);
  return toReport({
    source: 'easypost',
    number,
    lastMileNumber: more?.alternate_identifier ?? null,
    fetchedAt,
    reportedStatus: {
      ...headlineState(own, scans.at(-1)?.text ?? null),
      weight: own ? 'scan' : 'default',
    },
    expired: detail === EXPIRED,
    rowOrder: 'newest_last',
    scans,
    expected: [
      toExpectation(
        'carrier',
        toExpectedDay(more?.est_delivery_date_local ?? null),
        toExpectedDay(tracker.est_delivery_date),
      ),
    ],
  });
}
