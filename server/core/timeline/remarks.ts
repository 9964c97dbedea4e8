import type {
  Headline,
  HeadlineCode,
  HeadlineDetailCode,
  Moment,
  Shipment,
  ShipmentRemark,
} from '../../contract.ts';
import { businessDaysBetween } from '../dates/business-days.ts';
import { LATENESS } from '../shipments/lateness.ts';
import type { Moments, View } from '../dates/moments.ts';
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
  if (state.disagreement) remarks.push({ code: 'sources_disagree', date: null });
  return remarks;
}

/**
 * Without what the headline or its details say already of the same shipment. Of a stale one, the day of the last
 * news stays: it is the title of its card.
 */
export function withoutRepetition(
  { remarks, stale }: Pick<Shipment, 'remarks' | 'stale'>,
  { code, date, details }: Pick<Headline, 'code' | 'date' | 'details'>,
  moments: Pick<Moments, 'date'>,
): ShipmentRemark[] {
  const said = [{ code, date }, ...details];
  const isSaid = (remark: ShipmentRemark): boolean =>
    !(stale && remark.code === 'no_news') &&
    said.some(
      (one) =>
        SAID_BY[remark.code]?.includes(one.code) &&
        dayOf(one.date, moments) === dayOf(remark.date, moments),
    );
  return remarks.filter((remark) => !isSaid(remark));
}

function dayOf(date: Moment | null, moments: Pick<Moments, 'date'>): string | null {
  return date && moments.date(date.at);
}

/** The codes of a headline or a detail that say the same as a remark, where the day is the same too. */
const SAID_BY: Partial<
  Record<ShipmentRemark['code'], readonly (HeadlineCode | HeadlineDetailCode)[]>
> = {
  expected: [
    'arriving_on',
    'all_arriving_on',
    'part_arriving_on',
    'out_for_delivery_on',
    'delayed_until',
    'expected',
  ],
  moved: ['was_expected'],
  no_news: ['no_news'],
  no_reports: ['no_reports'],
  no_tracking: ['no_tracking'],
};

/** Why there are no scans: there is nothing to follow the parcel by, or the carrier does not report. */
export function noScansReason(
  { from, state, method }: Omit<RemarkFacts, 'sentAgain'>,
  { now, moments }: View,
): 'no_reports' | 'no_tracking' | null {
  if (state.status !== 'unknown' || state.events.length > 0 || !BY_CARRIER.has(method)) return null;
  if (from.parcels.every(({ number, url }) => !number && !url)) return 'no_tracking';
  const shipped = moments.date(from.createdAt);
  const since = businessDaysBetween(shipped, moments.date(now.toISOString()));
  return since >= LATENESS.reportsBusinessDays ? 'no_reports' : null;
}
