import type { ShipmentStatus } from '../../contract.ts';

/** The progress of a status; `exception` is a problem on top of the last rank and has none. */
export const RANK: Readonly<Record<ShipmentStatus, number>> = {
  unknown: 0,
  exception: 0,
  cancelled: 0,
  info_received: 1,
  in_transit: 2,
  out_for_delivery: 3,
  attempt_failed: 3,
  available_for_pickup: 4,
  delivered: 5,
  returning: 6,
  returned: 7,
};

/** The carrier has the parcel, or will collect it: it can be late. */
export const UNDER_WAY: ReadonlySet<ShipmentStatus> = new Set([
  'info_received',
  'in_transit',
  'out_for_delivery',
]);
