import type { OrderParcel, OrderShipment, TrackingReport } from '../order.ts';
import type { PlacedShipment } from '../units/placement.ts';
import { hasFailed } from './merge-reports.ts';
import { RANK } from './status-rank.ts';

/**
 * A shipment's reports by the parcel they are about. A report about the whole shipment is about each of its
 * parcels that has no news of its own: a source that failed, or knows nothing of a parcel, takes nothing back (rule
 * S4). Reports of a number that was changed in Shopify are left out (rule
 * P4), and a last-mile number is the second leg of a parcel (rule P3).
 */
export function reportsByParcel({ parcels, reports }: OrderShipment): TrackingReport[][] {
  const general = reports.filter(({ number }) => number === null);
  const legs = numbersOf(parcels, reports);
  if (legs.length === 0) return [general];
  return legs.map((numbers) => {
    const own = reports.filter(({ number }) => number !== null && numbers.includes(number));
    if (legs.length === 1) return [...general, ...own];
    // What Shopify says of several parcels may be true of any of them, so a parcel's own news replaces it.
    const news = own.filter(hasNews);
    return news.length === 0 ? general : news;
  });
}

function hasNews(report: TrackingReport): boolean {
  const { events, deliveredAt, reportedStatus } = report;
  if (events.length > 0) return true;
  return !hasFailed(report) && (deliveredAt !== null || reportedStatus.weight !== 'default');
}

/** The numbers of each parcel, one per leg. */
function numbersOf(
  parcels: readonly OrderParcel[],
  reports: readonly TrackingReport[],
): string[][] {
  const numbers = new Set(parcels.flatMap(({ number }) => number ?? []));
  const lastLeg = lastLegs(numbers, reports);
  const secondLegs = new Set(lastLeg.values());
  return [...numbers]
    .filter((number) => !secondLegs.has(number))
    .map((number) => [number, lastLeg.get(number)].filter((one) => one !== undefined));
}

/** The number of the last leg, by that of the first. */
function lastLegs(
  numbers: ReadonlySet<string>,
  reports: readonly TrackingReport[],
): Map<string, string> {
  const legs = new Map<string, string>();
  for (const { number, lastMileNumber } of reports) {
    if (number === null || lastMileNumber === null || !numbers.has(number)) continue;
    // No number is its own last leg, and no first leg is the last leg of its own last leg.
    if (number !== lastMileNumber && !legs.has(lastMileNumber)) legs.set(number, lastMileNumber);
  }
  return legs;
}

/** A shipment's parcels as the shopper counts them: a last leg is no parcel of its own. */
export function parcelsOf({ parcels, reports }: OrderShipment): OrderParcel[] {
  const numbers = new Set(parcels.flatMap(({ number }) => number ?? []));
  const secondLegs = new Set(lastLegs(numbers, reports).values());
  return parcels.filter(({ number }) => number === null || !secondLegs.has(number));
}

/**
 * Two fulfillments with the same parcel become one shipment (rule P2): each names a part of what is in it.
 */
export function joinParcels(shipments: readonly PlacedShipment[]): PlacedShipment[] {
  if (shipments.length < 2) return [...shipments];
  const alike = Map.groupBy(shipments, ({ from }) => numbersKey(from) ?? from.id);
  return [...alike.values()].map((same) => same.reduce(joinTwo));
}

/**
 * Equal for shipments with the same parcels; `null` where a number is missing or none ("N/A"), and where the
 * shipment was cancelled, because its number may be given to the next one.
 */
function numbersKey({ parcels, reports }: OrderShipment): string | null {
  if (parcels.length === 0 || parcels.some(({ number }) => !isNumber(number))) return null;
  if (reports.some(({ reportedStatus }) => reportedStatus.status === 'cancelled')) return null;
  return parcels.map(parcelKey).toSorted().join('\n');
}

function joinTwo(one: PlacedShipment, other: PlacedShipment): PlacedShipment {
  const [first, second] = one.from.createdAt <= other.from.createdAt ? [one, other] : [other, one];
  return {
    sentAgain: one.sentAgain && other.sentAgain,
    fulfillmentOrder: one.fulfillmentOrder ?? other.fulfillmentOrder,
    units: [...one.units, ...other.units],
    from: {
      ...first.from,
      units: [...one.from.units, ...other.from.units],
      reports: joinReports(first.from.reports, second.from.reports),
    },
  };
}

/** The reports of both records; a scan that is recorded twice has two ids, so ids do not count (rule D1). */
function joinReports(
  some: readonly TrackingReport[],
  others: readonly TrackingReport[],
): TrackingReport[] {
  const alike = Map.groupBy([...some, ...others], ({ source, number }) => `${source} ${number}`);
  return [...alike.values()].map((same) =>
    same.reduce((one, other) => ({
      ...(RANK[other.reportedStatus.status] > RANK[one.reportedStatus.status] ? other : one),
      events: [...one.events, ...other.events].map((event) => ({ ...event, id: null })),
      expected: [...one.expected, ...other.expected],
      deliveredAt: one.deliveredAt ?? other.deliveredAt,
    })),
  );
}

/**
 * Counts each parcel once, also where its number stands in two shipments (rule P2). A shipment whose units are all
 * elsewhere by now is none that the shopper counts.
 */
export function countParcels(
  shipments: readonly { parcels: readonly OrderParcel[]; items?: readonly unknown[] }[],
): number {
  const known = new Set<string>();
  let unnumbered = 0;
  for (const { parcels, items } of shipments) {
    if (items?.length === 0) continue;
    for (const parcel of parcels) {
      if (!isNumber(parcel.number)) unnumbered += 1;
      else known.add(parcelKey(parcel));
    }
    if (parcels.length === 0) unnumbered += 1;
  }
  return known.size + unnumbered;
}

/** A carrier's number has a digit, and five characters or more. */
function isNumber(number: string | null): boolean {
  return number !== null && /\d/.test(number) && number.length >= 5;
}

function parcelKey({ carrier, number }: OrderParcel): string {
  return `${carrier?.toLowerCase()} ${number}`;
}
