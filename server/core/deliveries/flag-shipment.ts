import type { ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import { DAY } from '../dates/durations.ts';
import type { View } from '../dates/moments.ts';
import type { DerivedShipment } from '../shipments/derive-shipments.ts';
import { latenessOf, type Lateness, type Limit } from '../shipments/lateness.ts';
import { noScansReason } from '../timeline/remarks.ts';
import { FLAGS, type DeliveryFlag, type FlagCode } from './delivery.ts';
import { toLatenessLimits, type FlagSettings } from './flag-settings.ts';
import { toFlag, type FlagCause } from './to-flag.ts';

/** A shipment that has left, and by what it is flagged. */
interface ShipmentFacts {
  one: DerivedShipment;
  view: View;
  settings: FlagSettings;
  /** By the shop's limits. */
  exceeded: Lateness['exceeded'];
}

/** The most urgent flag of a shipment that has left; `null` for one whose units are elsewhere by now. */
export function flagShipment(
  one: DerivedShipment,
  view: View,
  settings: FlagSettings,
): DeliveryFlag | null {
  if (one.units.length === 0) return null;
  const { exceeded } = latenessOf(one.state.latenessFacts, toLatenessLimits(settings));
  for (const code of FLAGS) {
    const cause = CAUSES[code]?.({ one, view, settings, exceeded }) ?? null;
    if (cause) return toFlag(code, cause, settings);
  }
  return null;
}

/** `null` for a shipment that has no such flag. */
type CauseOf = (facts: ShipmentFacts) => FlagCause | null;

const CAUSES: Partial<Record<FlagCode, CauseOf>> = {
  returning: ofStatus('returning', 'returned'),
  lost: ofException('lost'),
  damaged: ofException('damaged', 'destroyed'),
  check_address: ofException('address_problem', 'recipient_moved'),
  attempt_failed: ofStatus('attempt_failed'),
  pickup_overdue: ofLimit('pickup'),
  exception: ofStatus('exception'),
  no_movement: ofLimit('noMovement'),
  late: ofLimit('late'),
  not_handed_over: ofLimit('handover'),
  no_tracking: untracked,
};

function ofStatus(...statuses: readonly ShipmentStatus[]): CauseOf {
  return ({ one, view }) => (statuses.includes(one.state.status) ? lastNews(one, view) : null);
}

function ofException(...causes: readonly ShipmentSubstatus[]): CauseOf {
  return ({ one, view }) => {
    const { status, substatus } = one.state;
    const isOne = status === 'exception' && substatus !== null && causes.includes(substatus);
    return isOne ? lastNews(one, view) : null;
  };
}

function ofLimit(limit: Limit): CauseOf {
  return ({ exceeded }) => exceeded[limit];
}

/** The instant of the scan that gives the status, else of the newest one, else when it was recorded. */
function lastNews({ state, from }: DerivedShipment, { moments }: View): FlagCause {
  const since =
    state.scan?.instant ?? state.events[0]?.instant ?? moments.instantOf(from.createdAt);
  return { since, by: null };
}

function untracked({ one, view, settings }: ShipmentFacts): FlagCause | null {
  const { from, state, fulfillmentOrder } = one;
  const method = fulfillmentOrder?.method ?? 'shipping';
  if (noScansReason({ from, state, method }, view) !== 'no_tracking') return null;
  const since = view.moments.instantOf(from.createdAt) + settings.limits.no_tracking * DAY;
  return since < view.now.getTime() ? { since, by: 'no_tracking' } : null;
}
