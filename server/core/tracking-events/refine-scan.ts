import type { ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import type { ShipmentState } from '../order.ts';
import { readWording } from './read-wording.ts';

/**
 * The state of a scan by its source's status and the carrier's own words (rule S6). Words add what the status
 * leaves open: the place of a delivery, the kind of a failure. They may also lower what it claims, because a
 * carrier writes "delivered to original sender" under a delivery, and they never raise it.
 */
export function refineScan(state: ShipmentState, text: string | null): ShipmentState {
  const read = text === null ? null : readWording(text);
  if (text === null || read === 'insignificant') return state;
  const exact = exactPlace(state, text);
  const lowered = read && (exact === null || isReturn(read)) ? lower(state, read) : null;
  if (lowered) return lowered;
  if (state.status === 'delivered' && exact && AT_A_COUNTER.has(exact.substatus)) {
    return { status: 'available_for_pickup', substatus: exact.substatus };
  }
  if (!isOpen(state)) return state;
  if (read === null) return exact ?? state;
  const fits =
    state.status === 'exception' ? FAILURES.has(read.status) : read.status === state.status;
  const kept = read.status === state.status ? state.substatus : null;
  if (fits) return { status: read.status, substatus: read.substatus ?? kept };
  return exact ?? state;
}

/** Statuses of a parcel that lies somewhere. */
const HAS_PLACE: ReadonlySet<ShipmentStatus> = new Set(['available_for_pickup', 'delivered']);

/** A text that speaks of a failed delivery may name the place where the parcel was left after all. */
function exactPlace({ status }: ShipmentState, text: string): ShipmentState | null {
  if (!HAS_PLACE.has(status)) return null;
  const read = readWording(text, status);
  return read === 'insignificant' ? null : read;
}

/** What the words claim, where that is less than the status does; else `null`. */
function lower({ status }: ShipmentState, read: ShipmentState): ShipmentState | null {
  if (isReturn(read)) return toReturn(status, read);
  const isLower = LOWER[status]?.(read) === true;
  return isLower ? read : null;
}

function isReturn({ status }: ShipmentState): boolean {
  return status === 'returning' || status === 'returned';
}

/** It is back with the sender only where the status says that its way has ended. */
function toReturn(status: ShipmentStatus, read: ShipmentState): ShipmentState | null {
  if (status === 'cancelled' || status === 'returned') return null;
  const hasEnded = status === 'delivered' || status === 'exception';
  return hasEnded ? read : { status: 'returning', substatus: null };
}

type IsLower = (read: ShipmentState) => boolean;

/** Readings that say less than a status, beside those of a return. */
const LOWER: Partial<Record<ShipmentStatus, IsLower>> = {
  delivered: ({ status, substatus }) =>
    status === 'available_for_pickup' ||
    status === 'attempt_failed' ||
    (status === 'in_transit' && NOT_YET.has(substatus)) ||
    stops({ status, substatus }),
  available_for_pickup: stops,
  out_for_delivery: (read) => isAttempt(read) || stops(read),
  in_transit: (read) => isAttempt(read) || stops(read),
  attempt_failed: stops,
};

/** With a carrier or a post office on its way, or announced. */
const NOT_YET: ReadonlySet<ShipmentSubstatus | null> = new Set<ShipmentSubstatus>([
  'handed_over',
  'scheduled',
]);

/** Delivered there, it waits for the shopper. */
const AT_A_COUNTER: ReadonlySet<ShipmentSubstatus | null> = new Set<ShipmentSubstatus>([
  'parcel_locker',
  'service_point',
]);

/** Without a cause, the words may only say that it is "not delivered yet". */
function isAttempt({ status, substatus }: ShipmentState): boolean {
  return status === 'attempt_failed' && substatus !== null;
}

/** It does not reach the shopper any more. */
function stops({ status, substatus }: ShipmentState): boolean {
  return status === 'exception' && STOPPED.has(substatus);
}

const STOPPED: ReadonlySet<ShipmentSubstatus | null> = new Set<ShipmentSubstatus>([
  'destroyed',
  'lost',
  'recipient_moved',
  'refused',
  'unclaimed',
  'undeliverable',
]);

/** Statuses whose kind the source has not said. */
function isOpen({ substatus }: ShipmentState): boolean {
  return substatus === null || substatus === 'carrier_failure' || substatus === 'store';
}

/** Statuses that a source may mean by "failure". */
const FAILURES: ReadonlySet<ShipmentStatus> = new Set([
  'exception',
  'attempt_failed',
  'returning',
  'returned',
]);
