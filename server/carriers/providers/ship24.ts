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
import { isSecret, parseHookBody } from '../client/hook-signature.ts';
import { readAnswer } from '../client/read-answer.ts';
import { inUrl, type ServiceDeps } from '../client/service.ts';
import { arrivedPlace, arrivedText } from '../reports/arrived-text.ts';
import { headlineState, scanState, stateOfWords } from '../reports/scan-state.ts';
import { toExpectedDay, toInstant, toScanTime } from '../reports/scan-time.ts';
import { toExpectation, toReport } from '../reports/to-report.ts';

/** https://docs.ship24.com/assets/openapi/ship24-tracking-api.yaml */
const API = 'https://api.ship24.com/public/v1';

/** Results are read parcel by parcel. Limits are those of the merchant's plan, which the API does not tell. */
const BATCH_SIZE = 1;
const CALLS_PER_SECOND = 5;

/** Status codes of a scan: https://docs.ship24.com/status. A delivery that is proposed or decided has not happened. */
const CODES = codeTable([
  ['info_received', null, 'data_order_created'],
  ['cancelled', null, 'data_order_cancelled'],
  ['in_transit', 'picked_up', 'transit_handover'],
  ['in_transit', 'departed_origin_country', 'transit_origin_country_departure'],
  ['in_transit', 'arrived_destination_country', 'destination_arrival'],
  ['in_transit', 'customs_processing', 'customs_received'],
  ['in_transit', 'delayed_customs', 'customs_exception'],
  ['in_transit', 'customs_released', 'customs_cleared'],
  ['out_for_delivery', null, 'delivery_out_for_delivery'],
  ['available_for_pickup', null, 'delivery_available_for_pickup'],
  ['attempt_failed', null, 'delivery_attempted'],
  ['delivered', null, 'delivery_delivered'],
  ['exception', 'held', 'customs_rejected'],
  ['exception', 'other', 'delivery_exception'],
  ['exception', 'refused', 'delivery_refused'],
  ['exception', 'lost', 'exception_lost'],
  ['exception', 'destroyed', 'exception_discarded'],
  ['returning', null, 'exception_return'],
]);

/** How far the whole parcel has come. */
const MILESTONES = codeTable([
  ['unknown', null, 'pending'],
  ['info_received', null, 'info_received'],
  ['in_transit', null, 'in_transit'],
  ['out_for_delivery', null, 'out_for_delivery'],
  ['attempt_failed', null, 'failed_attempt'],
  ['available_for_pickup', null, 'available_for_pickup'],
  ['delivered', null, 'delivered'],
  ['exception', null, 'exception'],
]);

/** A scan has the milestone of its parcel at that time: a warehouse's scan after the delivery is `delivered` too. */
const SCAN_MILESTONES = codeTable([
  ['info_received', null, 'info_received'],
  ['in_transit', null, 'in_transit'],
]);

const PENDING = 'pending';

/** It comes with the status of a wrong key, as the OpenAPI document shows; the others are told by their status. */
const TROUBLES: ReadonlyMap<string, ProviderTrouble> = new Map([
  ['quota_limit_reached', 'quota_used_up'],
]);

const BAD_REQUEST = 400;
const NOT_FOUND = 404;

const Tracker = v.object({
  trackerId: v.string(),
  trackingNumber: v.string(),
  isTracked: lenient(v.boolean()),
});

const Scan = v.object({
  eventId: text,
  status: text,
  occurrenceDatetime: text,
  order: lenient(v.number()),
  location: text,
  courierCode: text,
  statusCode: text,
  statusMilestone: text,
});

const Tracking = v.object({
  tracker: Tracker,
  shipment: v.object({
    statusCode: text,
    statusMilestone: v.string(),
    delivery: lenient(
      v.object({
        estimatedDeliveryDate: text,
        courierEstimatedDeliveryDate: lenient(v.object({ from: text, to: text })),
      }),
    ),
    trackingNumbers: listOf(v.object({ tn: text })),
  }),
  events: listOf(Scan),
  statistics: lenient(v.object({ timestamps: lenient(v.object({ deliveredDatetime: text })) })),
});

const Created = v.object({ data: v.object({ tracker: Tracker }) });
const Results = v.object({ data: v.object({ trackings: v.array(Tracking) }) });
const Trackers = v.object({ data: v.object({ trackers: v.array(v.unknown()) }) });
const Failed = v.object({ errors: v.array(v.object({ code: v.string() })) });
const Hook = v.object({ trackings: v.array(v.object({ tracker: Tracker })) });

const Codes = v.object({
  errors: listOf(v.object({ code: text })),
  error: lenient(v.object({ code: text })),
});

function codesOf(body: unknown): string[] {
  const parsed = v.safeParse(Codes, body);
  if (!parsed.success) return [];
  const { errors, error } = parsed.output;
  return [...(errors ?? []), error].flatMap((one) => one?.code ?? []);
}

const WORDS = { codesOf, troubles: TROUBLES };

type Tracked = v.InferOutput<typeof Tracking>;

/** Ship24: it names each scan and its place in their order. */
export function createShip24({ request, now }: ServiceDeps): TrackingProvider {
  function call(
    { apiKey }: ProviderAccount,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<JsonAnswer> {
    const headers = { authorization: `Bearer ${apiKey}` };
    return request({ method, url: API + path, headers, ...(body !== undefined && { body }) });
  }

  async function registerOne(
    account: ProviderAccount,
    parcel: ParcelQuery,
  ): Promise<ProviderAnswer> {
    const answer = await call(account, 'POST', '/trackers', toTracker(parcel));
    if (answer.status === BAD_REQUEST) {
      readAnswer(answer, Failed, WORDS, [BAD_REQUEST]);
      return { kind: 'not_found' };
    }
    const { tracker } = readAnswer(answer, Created, WORDS).data;
    return { kind: 'pending', ref: tracker.trackerId };
  }

  async function fetchOne(account: ProviderAccount, parcel: ParcelQuery): Promise<ProviderAnswer> {
    const { ref, number } = parcel;
    const path = ref === null ? `search/${inUrl(number)}` : inUrl(ref);
    const answer = await call(account, 'GET', `/trackers/${path}/results`);
    if (answer.status === NOT_FOUND) {
      readAnswer(answer, Failed, WORDS, [NOT_FOUND]);
      return { kind: 'not_found' };
    }
    const { trackings } = readAnswer(answer, Results, WORDS).data;
    const found = trackings.find(({ tracker }) => tracker.trackerId === ref) ?? trackings[0];
    return found ? toAnswer(number, found, now().toISOString()) : { kind: 'not_found' };
  }

  return {
    name: 'ship24',
    batchSize: BATCH_SIZE,
    callsPerSecond: CALLS_PER_SECOND,
    wants: { baseUrl: false, hookSecret: true },

    async checkAccount(account) {
      readAnswer(await call(account, 'GET', '/trackers?page=1&limit=1'), Trackers, WORDS);
    },
    register: (account, parcels) =>
      Promise.all(parcels.map((parcel) => registerOne(account, parcel))),
    fetch: (account, parcels) => Promise.all(parcels.map((parcel) => fetchOne(account, parcel))),

    /** It has the newest scan only, and a secret that does not sign it. */
    readHook({ hookSecret }, body, headers) {
      if (!hookSecret || !isSecret(headers['authorization'], `Bearer ${hookSecret}`)) return null;
      const parsed = v.safeParse(Hook, parseHookBody(body));
      const trackers = parsed.success ? parsed.output.trackings.map(({ tracker }) => tracker) : [];
      return {
        isSigned: false,
        parcels: trackers.map(({ trackingNumber, trackerId }) => ({
          number: trackingNumber,
          ref: trackerId,
          answer: null,
        })),
      };
    },
  };
}

/**
 * The same parcel makes the same tracker again; whatever differs would make another, which costs again. Ship24 never asks
 * for a postcode, so it gets none.
 */
function toTracker({ number, carrier, shippedAt, destinationCountry }: ParcelQuery) {
  return {
    trackingNumber: number,
    shippingDate: shippedAt,
    ...(carrier !== null && { courierName: carrier }),
    ...(destinationCountry !== null && { destinationCountryCode: destinationCountry }),
  };
}

function toAnswer(number: string, tracking: Tracked, fetchedAt: string): ProviderAnswer {
  const { tracker, shipment, events } = tracking;
  const ref = tracker.trackerId;
  if (shipment.statusMilestone === PENDING && !events?.length) return { kind: 'pending', ref };
  const report = toShip24Report(number, tracking, fetchedAt);
  return { kind: 'report', ref, report, hasEnded: tracker.isTracked === false };
}

function toScan(scan: v.InferOutput<typeof Scan>): Omit<ScanEvent, 'source'> {
  const own =
    stateOfWords(CODES, scan.statusCode) ?? stateOfWords(SCAN_MILESTONES, scan.statusMilestone);
  const carrier = scan.courierCode ?? '';
  return {
    ...scanState(own, { carrier, code: null, type: null, text: scan.status }),
    id: scan.eventId,
    sequence: scan.order,
    at: toScanTime(scan.occurrenceDatetime),
    utc: null,
    place: arrivedPlace(scan.location),
    country: null,
    text: arrivedText(scan.status),
    expectedAt: null,
  };
}

/** @param fetchedAt - ISO 8601, in UTC. */
function toShip24Report(
  number: string,
  { tracker, shipment, events, statistics }: Tracked,
  fetchedAt: string,
): TrackingReport {
  const scans = (events ?? []).map(toScan);
  const own =
    stateOfWords(CODES, shipment.statusCode) ?? stateOfWords(MILESTONES, shipment.statusMilestone);
  const { courierEstimatedDeliveryDate: byCarrier, estimatedDeliveryDate } =
    shipment.delivery ?? {};
  const others = (shipment.trackingNumbers ?? []).filter(({ tn }) => tn !== tracker.trackingNumber);
  return toReport({
    source: 'ship24',
    number,
    lastMileNumber: others.length === 1 ? (others[0]?.tn ?? null) : null,
    fetchedAt,
    reportedStatus: {
      ...headlineState(own, scans[0]?.text ?? null),
      weight: own ? 'scan' : 'default',
    },
    rowOrder: 'newest_first',
    scans,
    expected: [
      toExpectation(
        'carrier',
        toExpectedDay(byCarrier?.to ?? null),
        toExpectedDay(byCarrier?.from ?? null),
      ),
      toExpectation('provider', toExpectedDay(estimatedDeliveryDate ?? null)),
    ],
    deliveredAt: toInstant(statistics?.timestamps?.deliveredDatetime ?? null),
  });
}
