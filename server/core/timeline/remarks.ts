import type { Shipment, ShipmentRemark } from '../../contract.ts';
import { businessDaysBetween, LATENESS } from '../shipments/lateness.ts';
import type { View } from '../dates/moments.ts';
import type { DeliveryMethod, OrderShipment } from '../order.ts';
import type { DerivedState } from '../shipments/shipment-state.ts';

/** What the remarks on a shipment depend on. */
export interface RemarkFacts {
  from: OrderShipment;
  state: DerivedState;
  /** What is in it was sent before, or what was in it has been sent again. */
  sentAgain: boolean;
  method: DeliveryMethod;
}

/** Methods by which a carrier brings the parcel and gives it a number. */
const BY_CARRIER: ReadonlySet<DeliveryMethod> = new Set(['shipping', 'pickup_point']);

/** The remarks beside a shipment, the most important first. */
export function toRemarks(facts: RemarkFacts, view: View): ShipmentRemark[] {
  const { state, sentAgain } = facts;
  const { moments } = view;
  const remarks: ShipmentRemark[] = sentAgain ? [{ code: 'sent_again', date: null }] : [];
  if (state.expected) {
    remarks.push({ code: 'expected', date: moments.weekday(state.expected.at) });
    const { movedFrom } = state.expected;
    if (movedFrom) remarks.push({ code: 'moved', date: moments.weekday(movedFrom) });
  }
  if (state.missed) remarks.push({ code: 'moved', date: moments.weekday(state.missed) });
  if (state.noNewsSince) remarks.push({ code: 'no_news', date: moments.day(state.noNewsSince) });
  const noScans = noScansReason(facts, view);
  if (noScans) remarks.push({ code: noScans, date: null });
  return remarks;
}

/** Without the remark that the headline makes already. */
export function withoutHeadlineRemark(
  remarks: readonly ShipmentRemark[],
  headline: { code: string; date: { at: string } | null },
): Shipment['remarks'] {
  return remarks.filter(
    ({ code, date }) =>
      date?.at !== headline.date?.at ||
      code !== (headline.code === 'arriving_on' ? 'expected' : headline.code),
  );
}

/** Why there are no scans: there is nothing to follow the parcel by, or the carrier does not report. */
function noScansReason(
  { from, state, method }: RemarkFacts,
  { now, moments }: View,
): 'no_reports' | 'no_tracking' | null {
  if (state.status !== 'unknown' || state.events.length > 0 || !BY_CARRIER.has(method)) return null;
  if (from.parcels.every(({ number, url }) => !number && !url)) return 'no_tracking';
  const shipped = moments.date(from.createdAt);
  const since = businessDaysBetween(shipped, moments.date(now.toISOString()));
  return since >= LATENESS.reportsBusinessDays ? 'no_reports' : null;
}
