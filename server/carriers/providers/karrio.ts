import * as v from 'valibot';
import { countryCode } from '../../core/dates/country-code.ts';
import type { ScanEvent, ShipmentState, TrackingReport } from '../../core/order.ts';
import { codeTable } from '../../core/tracking-events/codes/code-table.ts';
import {
  ProviderUnavailable,
  type ParcelQuery,
  type ProviderAccount,
  type ProviderAnswer,
  type ProviderTrouble,
  type TrackingProvider,
} from '../../ports/tracking-provider.ts';
import type { JsonAnswer } from '../client/call-json.ts';
import { lenient, listOf, text } from '../client/fields.ts';
import { isSecret, parseHookBody } from '../client/hook-signature.ts';
import { readAnswer } from '../client/read-answer.ts';
import { inUrl, type ServiceDeps } from '../client/service.ts';
import { arrivedPlace, arrivedText } from '../reports/arrived-text.ts';
import { carrierNameAt } from '../reports/carrier-names.ts';
import { headlineState, scanState, stateOfWords } from '../reports/scan-state.ts';
import { toExpectedDay, toLocalTime, toWallClock } from '../reports/scan-time.ts';
import { toExpectation, toReport } from '../reports/to-report.ts';

/** Trackers are made and read one by one; the server is the merchant's own. */
const BATCH_SIZE = 1;
const CALLS_PER_SECOND = 5;

/** Karrio's statuses, of a parcel and of a scan. */
const STATES = codeTable([
  ['unknown', null, 'unknown'],
  ['info_received', null, 'pending'],
  ['in_transit', 'picked_up', 'picked_up'],
  ['in_transit', null, 'in_transit'],
  ['in_transit', 'delayed', 'delivery_delayed'],
  ['out_for_delivery', null, 'out_for_delivery'],
  ['available_for_pickup', null, 'ready_for_pickup'],
  ['attempt_failed', null, 'delivery_failed'],
  ['delivered', null, 'delivered'],
  ['exception', 'held', 'on_hold'],
  ['returning', null, 'return_to_sender'],
  ['cancelled', null, 'cancelled'],
]);

/** Why a delivery failed: the reason of a scan. */
const REASONS = codeTable([
  [
    'attempt_failed',
    'recipient_absent',
    'consignee_not_available|consignee_not_home|consignee_verification_failed',
  ],
  ['attempt_failed', 'business_closed', 'consignee_business_closed'],
  ['attempt_failed', 'no_access', 'consignee_access_restricted|consignee_safe_place_unavailable'],
  ['attempt_failed', 'refused', 'consignee_refused|consignee_cancelled'],
  ['attempt_failed', 'address_problem', 'consignee_incorrect_address|carrier_address_not_found'],
]);

const PENDING: ReadonlySet<string> = new Set(['pending', 'unknown']);
const ENDS: ReadonlySet<string> = new Set(['delivered', 'cancelled', 'return_to_sender']);

const TROUBLES: ReadonlyMap<string, ProviderTrouble> = new Map([
  ['authentication_failed', 'wrong_key'],
  ['not_authenticated', 'wrong_key'],
  ['permission_denied', 'wrong_key'],
  ['throttled', 'rate_limited'],
]);

const BAD_REQUEST = 400;
const NOT_FOUND = 404;
const CARRIER_FAILED = 424;

const Event = v.object({
  date: text,
  time: text,
  timestamp: text,
  code: text,
  description: text,
  location: text,
  status: text,
  reason: text,
});

const Tracker = v.object({
  id: text,
  carrier_name: v.string(),
  tracking_number: v.string(),
  status: v.optional(v.string(), 'pending'),
  estimated_delivery: text,
  info: lenient(v.object({ expected_delivery: text })),
  events: listOf(Event),
});

const Trackers = v.object({ results: v.array(v.unknown()) });

/** Errors stand in `errors`, and those of a carrier in `messages`. */
const Failed = v.union([
  v.object({ errors: v.array(v.unknown()) }),
  v.object({ messages: v.array(v.unknown()) }),
]);

const Hook = v.object({ event: v.string(), data: v.unknown() });
const HookData = v.object({ id: text, tracking_number: v.string() });

const Codes = v.object({
  errors: listOf(v.object({ code: text })),
  messages: listOf(v.object({ code: text })),
});

const WORDS = {
  codesOf(body: unknown): string[] {
    const parsed = v.safeParse(Codes, body);
    if (!parsed.success) return [];
    const { errors, messages } = parsed.output;
    return [...(errors ?? []), ...(messages ?? [])].flatMap(({ code }) => code ?? []);
  },
  troubles: TROUBLES,
};

type Tracked = v.InferOutput<typeof Tracker>;

/**
 * Karrio, on the merchant's own server. Its own statuses contradict its scans too often, so that the carrier's codes and
 * words count first.
 */
export function createKarrio({ request, now }: ServiceDeps): TrackingProvider {
  function call(
    { apiKey, baseUrl }: ProviderAccount,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<JsonAnswer> {
    if (baseUrl === null) throw new ProviderUnavailable('network', 'no server is named');
    return request({
      method,
      url: `${baseUrl}/v1/trackers${path}`,
      headers: { authorization: `Token ${apiKey}` },
      isMerchantsServer: true,
      ...(body !== undefined && { body }),
    });
  }

  async function registerOne(
    account: ProviderAccount,
    parcel: ParcelQuery,
  ): Promise<ProviderAnswer> {
    const carrier = carrierNameAt('karrio', parcel);
    if (carrier === null) {
      return parcel.carrier === null
        ? { kind: 'input_required', field: 'carrier' }
        : { kind: 'unsupported' };
    }
    const body = { tracking_number: parcel.number, carrier_name: carrier };
    const answer = await call(account, 'POST', '?pending_pickup=true', body);
    const refusal = REFUSALS.get(answer.status);
    if (!refusal) {
      return toAnswer(parcel.number, readAnswer(answer, Tracker, WORDS), now().toISOString());
    }
    readAnswer(answer, Failed, WORDS, [answer.status]);
    return refusal;
  }

  async function fetchOne(account: ProviderAccount, parcel: ParcelQuery): Promise<ProviderAnswer> {
    const { ref, number } = parcel;
    const answer = await call(account, 'GET', `/${inUrl(ref ?? number)}`);
    if (answer.status === NOT_FOUND) {
      readAnswer(answer, Failed, WORDS, [NOT_FOUND]);
      return { kind: 'not_found' };
    }
    return toAnswer(number, readAnswer(answer, Tracker, WORDS), now().toISOString());
  }

  return {
    name: 'karrio',
    batchSize: BATCH_SIZE,
    callsPerSecond: CALLS_PER_SECOND,
    wants: { baseUrl: true, hookSecret: true },

    /** Asks for the trackers of the last moment, of which there are none. */
    async checkAccount(account) {
      const since = inUrl(now().toISOString());
      readAnswer(await call(account, 'GET', `?created_after=${since}`), Trackers, WORDS);
    },
    register: async (account, parcels) =>
      Promise.all(parcels.map((parcel) => registerOne(account, parcel))),
    fetch: async (account, parcels) =>
      Promise.all(parcels.map((parcel) => fetchOne(account, parcel))),

    /** The header brings the merchant's secret, which signs nothing. */
    readHook({ hookSecret }, body, headers) {
      if (!hookSecret || !isSecret(headers['x-event-id'], hookSecret)) return null;
      const parsed = v.safeParse(Hook, parseHookBody(body));
      const isTracker = parsed.success && parsed.output.event.startsWith('tracker');
      const data = v.safeParse(HookData, isTracker ? parsed.output.data : null);
      const found = data.success ? [data.output] : [];
      return {
        isSigned: false,
        parcels: found.map(({ tracking_number: number, id: ref }) => ({
          number,
          ref,
          answer: null,
        })),
      };
    },
  };
}

/** No connection to that carrier, or a carrier that Karrio does not know; or the carrier knows no such parcel. */
const REFUSALS: ReadonlyMap<number, ProviderAnswer> = new Map<number, ProviderAnswer>([
  [BAD_REQUEST, { kind: 'unsupported' }],
  [NOT_FOUND, { kind: 'unsupported' }],
  [CARRIER_FAILED, { kind: 'not_found' }],
]);

function toAnswer(number: string, tracker: Tracked, fetchedAt: string): ProviderAnswer {
  const { id, status, events } = tracker;
  if (PENDING.has(status) && !events?.length) return { kind: 'pending', ref: id };
  const report = toKarrioReport(number, tracker, fetchedAt);
  return { kind: 'report', ref: id, report, hasEnded: ENDS.has(status) };
}

/** By the carrier's code and words; only what they leave open is Karrio's. */
function eventState(event: v.InferOutput<typeof Event>, carrier: string): ShipmentState {
  const { code, description, status, reason } = event;
  const scan = { carrier, code: code === '' ? null : code, type: null, text: description };
  const read = scanState(null, scan);
  const own = stateOfWords(STATES, status);
  const state = read.status === 'unknown' && own ? scanState(own, scan) : read;
  const cause = stateOfWords(REASONS, reason);
  const isOpen = state.substatus === null && cause?.status === state.status;
  return isOpen ? { status: state.status, substatus: cause.substatus } : state;
}

function toScan(event: v.InferOutput<typeof Event>, carrier: string): Omit<ScanEvent, 'source'> {
  const { date, time, timestamp, location, description } = event;
  const only = countryCode(location);
  return {
    ...eventState(event, carrier),
    id: null,
    sequence: null,
    // Karrio writes every local time as if it were UTC, so that only the wall clock of it is true (rule O3).
    at: toLocalTime(date, time) ?? toWallClock(timestamp),
    utc: null,
    place: only === null ? arrivedPlace(location) : null,
    country: only,
    text: arrivedText(description),
    expectedAt: null,
  };
}

/** @param fetchedAt - ISO 8601, in UTC. */
function toKarrioReport(number: string, tracker: Tracked, fetchedAt: string): TrackingReport {
  const { carrier_name: carrier, status, events, estimated_delivery: estimate, info } = tracker;
  return toReport({
    source: 'karrio',
    number,
    fetchedAt,
    reportedStatus: { ...headlineState(stateOfWords(STATES, status), null), weight: 'default' },
    // Its connectors list the newest first, or the oldest, as their carriers do.
    rowOrder: 'unknown',
    scans: (events ?? []).map((event) => toScan(event, carrier)),
    expected: [
      toExpectation(
        'carrier',
        toExpectedDay(estimate),
        toExpectedDay(info?.expected_delivery ?? null),
      ),
    ],
  });
}
