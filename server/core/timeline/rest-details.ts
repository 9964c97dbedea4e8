import type { HeadlineDetail, WaitingGroup, WaitingReason } from '../../contract.ts';
import type { AnswerFacts, ShownShipment } from './answer-facts.ts';
import type { HeadlineDraft } from './headline-draft.ts';
import { detail } from './news.ts';
import { dayUnknown, expectedDayOf, laterDayOf } from './when.ts';

/** What the headline does not speak of: what waits, what is under way, and what has arrived. */
export function restDetails(draft: HeadlineDraft, facts: AnswerFacts): HeadlineDetail[] {
  if (draft.isWhole) return [];
  return [
    ...restWaiting(draft, facts),
    ...restMoving(draft, facts),
    ...restOfShipments(draft),
    ...restDelivered(draft, facts),
  ];
}

const REST: Record<WaitingReason, HeadlineDetail['code']> = {
  ready_to_collect: 'rest_ready_to_collect',
  check_address: 'rest_checking',
  awaiting_payment: 'ship_day_unknown',
  late_to_ship: 'late_to_ship',
  awaiting_return: 'ship_day_unknown',
  awaiting_stock: 'rest_awaiting_stock',
  finding_another_way: 'ship_day_unknown',
  date_to_follow: 'ship_day_unknown',
  checking: 'rest_checking',
  packing: 'rest_preparing',
  preparing: 'rest_preparing',
  preparing_pickup: 'rest_preparing',
  preparing_local: 'rest_preparing',
  scheduled: 'rest_ships_on',
};

function restWaiting({ waiting, shipments }: HeadlineDraft, facts: AnswerFacts): HeadlineDetail[] {
  const rest = facts.waiting
    .filter((group) => !waiting.includes(group))
    .toSorted((a, b) => timeOf(a) - timeOf(b));
  const details = rest.map(({ reason, date }) => {
    if (reason === 'scheduled' && !date) return dayUnknown('ship_day_unknown');
    return detail(REST[reason], date && facts.view.moments.relativeDay(date.at));
  });
  // What was in a cancelled shipment is prepared again.
  const isPreparedAgain = facts.filled.some(
    (one) => one.state.status === 'cancelled' && !shipments.includes(one),
  );
  return isPreparedAgain ? [...details, detail('rest_preparing')] : details;
}

/** What has a day comes first, the earliest of them. */
function timeOf({ date }: WaitingGroup): number {
  return date ? Date.parse(date.at) : Number.MAX_SAFE_INTEGER;
}

function restMoving({ shipments }: HeadlineDraft, facts: AnswerFacts): HeadlineDetail[] {
  const rest = facts.moving.filter((one) => !shipments.includes(one));
  if (rest.length === 0) return [];
  const { moments } = facts.view;
  const days = rest.flatMap((one) => dayOf(one, facts) ?? []);
  const last = days.toSorted((a, b) => moments.date(a.at).localeCompare(moments.date(b.at))).at(-1);
  const undated = rest.filter((one) => !dayOf(one, facts));
  const isCollected = undated.some(({ state }) => state.status !== 'info_received');
  const unknown = detail(isCollected ? 'rest_on_the_way' : 'rest_preparing');
  return [
    ...(last ? [detail('rest_expected', last)] : []),
    ...(undated.length > 0 ? [unknown] : []),
  ];
}

/** Of several packages in one shipment, those that travel beside the one with a problem. */
function restOfShipments({ shipments }: HeadlineDraft): HeadlineDetail[] {
  return shipments.some(({ state }) => state.parcels.moving > 0) ? [detail('rest_on_the_way')] : [];
}

/** The promised day; of what is with the courier, today. */
function dayOf(one: ShownShipment, { view }: AnswerFacts): HeadlineDetail['date'] {
  const { status, delayReason, scan } = one.state;
  const { now, moments } = view;
  const isOut = status === 'out_for_delivery' && scan !== null && delayReason !== 'ofd_overdue';
  if (!isOut) return expectedDayOf(one, moments);
  return laterDayOf(one, view) ?? moments.relativeDay(now.toISOString());
}

function restDelivered(
  { shipments, code }: HeadlineDraft,
  { packages: { delivered, total }, delivered: arrived }: AnswerFacts,
): HeadlineDetail[] {
  const isSaid = code === 'delivered' || arrived.some((one) => shipments.includes(one));
  return delivered > 0 && !isSaid ? [detail('rest_delivered', null, delivered, total)] : [];
}
