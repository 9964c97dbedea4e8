import type { WaitingGroup, WaitingReason } from '../../contract.ts';
import { addBusinessDays, addDays } from '../dates/business-days.ts';
import { DAY } from '../dates/durations.ts';
import type { View } from '../dates/moments.ts';
import type { Order, PaymentState } from '../order.ts';
import { readyInStoreSince, type DerivedShipment } from '../shipments/derive-shipments.ts';
import { preparedSince } from '../timeline/waiting-headline.ts';
import { FLAGS, type DeliveryFlag, type FlagCode } from './delivery.ts';
import type { FlagSettings } from './flag-settings.ts';
import { toFlag, type FlagCause } from './to-flag.ts';

/** What has not left of an order. */
export interface WaitingFacts {
  order: Order;
  groups: readonly WaitingGroup[];
  /** Ready for the shopper in the shop's own store. */
  inStore: readonly DerivedShipment[];
  view: View;
  settings: FlagSettings;
}

/** The most urgent flag of what has not left. */
export function flagWaiting(facts: WaitingFacts): DeliveryFlag | null {
  for (const code of FLAGS) {
    const cause = CAUSES[code]?.(facts) ?? null;
    if (cause) return toFlag(code, cause, facts.settings);
  }
  return null;
}

/** `null` for what has no such flag. */
type CauseOf = (facts: WaitingFacts) => FlagCause | null;

const CAUSES: Partial<Record<FlagCode, CauseOf>> = {
  check_address: (facts) =>
    facts.groups.some(({ reason }) => reason === 'check_address')
      ? { since: facts.view.moments.instantOf(facts.order.placedAt), by: null }
      : null,
  pickup_overdue: overdue,
  not_shipped: notShipped,
};

/** Ready in the shop's own store for longer than the limit of rule L5, or the shop's own. */
function overdue(facts: WaitingFacts): FlagCause | null {
  const { groups, inStore, settings } = facts;
  const { now, moments } = facts.view;
  if (!groups.some(({ reason }) => reason === 'ready_to_collect')) return null;
  const ready = inStore.map((one) => moments.instantOf(readyInStoreSince(one)));
  const since = Math.min(...ready) + settings.limits.pickup_overdue * DAY;
  return since < now.getTime() ? { since, by: 'pickup_overdue' } : null;
}

/** Nothing but the shop itself keeps these from being sent. */
const UNEXPLAINED: ReadonlySet<WaitingReason> = new Set([
  'preparing',
  'packing',
  'preparing_local',
  'preparing_pickup',
  'finding_another_way',
  'late_to_ship',
]);

/** The shop waits for money, or may be waiting for it; a payment that is authorised is there. */
const UNPAID: ReadonlySet<PaymentState> = new Set(['pending', 'partly_paid', 'expired', 'voided']);

function notShipped({ order, groups, view, settings }: WaitingFacts): FlagCause | null {
  const { now, moments } = view;
  if (UNPAID.has(order.payment) && !order.isPaidOnDelivery) return null;
  const prepared = moments.date(preparedSince(order, now.toISOString()));
  const days = settings.limits.not_shipped + 1;
  const byLimit = (): FlagCause => ({
    since: moments.instantOf(addBusinessDays(prepared, days, settings)),
    by: 'not_shipped',
  });
  const [first] = groups
    .filter(({ reason }) => UNEXPLAINED.has(reason))
    .map(({ reason, date }) =>
      reason === 'late_to_ship' && date
        ? { since: moments.instantOf(addDays(moments.date(date.at), 1)), by: null }
        : byLimit(),
    )
    .filter(({ since }) => since <= now.getTime())
    .toSorted((one, other) => one.since - other.since);
  return first ?? null;
}
