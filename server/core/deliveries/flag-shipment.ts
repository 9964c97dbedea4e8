import type { ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import type { View } from '../dates/moments.ts';
import type { DerivedShipment } from '../shipments/derive-shipments.ts';
import { noScansReason } from '../timeline/remarks.ts';
import { FLAGS, type DeliveryFlag, type FlagCode } from './delivery.ts';
import { FLAG_LIMITS } from './flag-limits.ts';

/** The most urgent flag of a shipment that has left; `null` for one whose units are elsewhere by now. */
export function flagShipment(one: DerivedShipment, view: View): DeliveryFlag | null {
  if (one.units.length === 0) return null;
  for (const code of FLAGS) {
    const since = SINCE[code]?.(one, view) ?? null;
    if (since !== null) return { code, since: new Date(since).toISOString() };
  }
  return null;
}

/** Since when, in milliseconds since 1970; `null` for a shipment that has no such flag. */
type Since = (one: DerivedShipment, view: View) => number | null;

const SINCE: Partial<Record<FlagCode, Since>> = {
  returning: (one, view) => (GOING_BACK.has(one.state.status) ? lastNews(one, view) : null),
  lost: ofException('lost'),
  damaged: ofException('damaged', 'destroyed'),
  check_address: ofException('address_problem', 'recipient_moved'),
  attempt_failed: (one, view) =>
    one.state.status === 'attempt_failed' ? lastNews(one, view) : null,
  pickup_overdue: ({ state }) => state.exceeded.pickup,
  exception: (one, view) => (one.state.status === 'exception' ? lastNews(one, view) : null),
  no_movement: ({ state }) => state.exceeded.noMovement,
  late: ({ state }) => state.exceeded.late,
  not_handed_over: ({ state }) => state.exceeded.handover,
  no_tracking: untrackedSince,
};

/** To the sender, though nobody has returned it. */
const GOING_BACK: ReadonlySet<ShipmentStatus> = new Set(['returning', 'returned']);

function ofException(...causes: readonly ShipmentSubstatus[]): Since {
  return (one, view) => {
    const { status, substatus } = one.state;
    const isOne = status === 'exception' && substatus !== null && causes.includes(substatus);
    return isOne ? lastNews(one, view) : null;
  };
}

/** The instant of the scan that gives the status, else of the newest one, else when it was recorded. */
function lastNews({ state, from }: DerivedShipment, { moments }: View): number {
  return state.scan?.instant ?? state.events[0]?.instant ?? moments.instantOf(from.createdAt);
}

function untrackedSince(one: DerivedShipment, view: View): number | null {
  const { from, state, fulfillmentOrder } = one;
  const method = fulfillmentOrder?.method ?? 'shipping';
  if (noScansReason({ from, state, method }, view) !== 'no_tracking') return null;
  const since = view.moments.instantOf(from.createdAt) + FLAG_LIMITS.noTracking;
  return since < view.now.getTime() ? since : null;
}
