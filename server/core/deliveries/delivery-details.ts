import type { Parcel, ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import { DATE_LENGTH } from '../dates/iso-8601.ts';
import type { View } from '../dates/moments.ts';
import type { Order, TrackingReport, TrackingSource } from '../order.ts';
import { deriveShipments, type DerivedShipment } from '../shipments/derive-shipments.ts';
import type { Disagreement } from '../shipments/disagreement.ts';
import { hasFailed, latestReports } from '../shipments/merge-reports.ts';
import { toParcel } from '../shipments/parcel-site.ts';
import { parcelsOf } from '../shipments/parcels.ts';
import { shipmentsUnderWay } from '../shipments/shipments-under-way.ts';
import { toScanEvidence, type TimedScan } from '../shipments/timed-scan.ts';
import { placeUnits } from '../units/place-units.ts';
import type { Delivery } from './delivery.ts';
import type { FlagSettings } from './flag-settings.ts';
import { toDeliveries } from './to-deliveries.ts';

/** All that is known of one delivery, for whoever looks into it. */
export interface DeliveryDetails {
  delivery: Delivery;
  parcels: Parcel[];
  /** Newest first. */
  events: DetailedEvent[];
  /** One for each source and parcel, the nearest source first. */
  sources: SourceReport[];
  disagreement: Disagreement | null;
  /** The order's other deliveries. */
  others: Delivery[];
}

/** One scan. */
export interface DetailedEvent {
  /** An instant in UTC, or a calendar date where no more is known. */
  at: string;
  status: ShipmentStatus;
  substatus: ShipmentSubstatus | null;
  place: string | null;
  text: string | null;
  /** Those that report it. */
  sources: TrackingSource[];
}

/** What one source said when it was asked last. */
export interface SourceReport {
  source: TrackingSource;
  /** The tracking number it is about; `null` for the whole shipment. */
  number: string | null;
  askedAt: string;
  /** It did not answer as it should; what it said before stands. */
  hasFailed: boolean;
  /** `null` where it knows nothing. */
  said: { status: ShipmentStatus; substatus: ShipmentSubstatus | null } | null;
  scans: number;
}

/**
 * The details of one delivery at one time, by the derivation that its row and its shopper's answer have.
 *
 * @returns `null` where the order has no such delivery (any more).
 */
export function toDeliveryDetails(
  order: Order,
  deliveryId: string,
  view: View,
  settings: FlagSettings,
): DeliveryDetails | null {
  const deliveries = toDeliveries(order, view, settings);
  const delivery = deliveries.find(({ id }) => id === deliveryId);
  if (!delivery) return null;
  const one = findShipment(order, deliveryId, view);
  return {
    delivery,
    parcels: one ? toParcels(order, one, view) : [],
    events: one ? one.state.events.map(toEvent) : [],
    sources: one ? latestReports(one.from.reports).map((report) => toSource(report, view)) : [],
    disagreement: one?.state.disagreement ?? null,
    others: deliveries.filter((other) => other !== delivery),
  };
}

function findShipment(order: Order, deliveryId: string, view: View): DerivedShipment | null {
  const placement = placeUnits(order, shipmentsUnderWay(order, view));
  const derived = deriveShipments(order, placement, view);
  return derived.find(({ from }) => from.id.endsWith(`/${deliveryId}`)) ?? null;
}

function toParcels(
  order: Order,
  { from, fulfillmentOrder }: DerivedShipment,
  { moments }: View,
): Parcel[] {
  const reader = {
    shopCountry: fulfillmentOrder?.place.countryCode ?? null,
    destinationCountry: order.destination?.countryCode ?? null,
    language: moments.language,
  };
  return parcelsOf(from).map((parcel) => toParcel(parcel, reader));
}

function toEvent(scan: TimedScan): DetailedEvent {
  const { at, hasTime, instant, status, substatus, place, text, source, confirmedBy } = scan;
  return {
    at: hasTime ? new Date(instant).toISOString() : at.slice(0, DATE_LENGTH),
    status,
    substatus,
    place,
    text,
    sources: [source, ...confirmedBy],
  };
}

/** What its newest scan says; without scans, its status of the whole shipment. */
function toSource(report: TrackingReport, { moments }: View): SourceReport {
  const { source, number, fetchedAt, events, reportedStatus } = report;
  const [newest] = events
    .map((event) => toScanEvidence(event, moments))
    .filter(({ instant }) => !Number.isNaN(instant))
    .toSorted((a, b) => b.instant - a.instant);
  const said = newest ?? (reportedStatus.weight === 'default' ? null : reportedStatus);
  return {
    source,
    number,
    askedAt: fetchedAt,
    hasFailed: hasFailed(report),
    said: said && { status: said.status, substatus: said.substatus },
    scans: events.length,
  };
}
