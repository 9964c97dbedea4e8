import type { ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import type { ShipmentState } from '../order.ts';
import { readWording } from './read-wording.ts';

/** Words of a text that says one thing; a longer one may name a place, a person or an hour. */
const MAX_WORDS = 4;

/** States of which our own words say as much as a carrier's short text does. */
const SAID_IN_FULL: ReadonlySet<ShipmentStatus | ShipmentSubstatus> = new Set([
  'picked_up',
  'out_for_delivery',
  'delivered',
  'neighbour',
  'mailbox',
  'pickup_point',
  'parcel_locker',
  'delayed',
  'customs_processing',
  'address_problem',
  'lost',
  'damaged',
  'refused',
  'unclaimed',
  'returning',
  'returned',
]);

/**
 * Whether a carrier's text says no more than its state does, as "Collected by PostNL" does of a parcel that the
 * carrier picked up. The shopper then reads it once, in their own language.
 */
export function repeatsState(text: string, { status, substatus }: ShipmentState): boolean {
  if (!SAID_IN_FULL.has(substatus ?? status)) return false;
  if (text.trim().split(/\s+/).length > MAX_WORDS) return false;
  const read = readWording(text);
  return (
    read !== null &&
    read !== 'insignificant' &&
    read.status === status &&
    read.substatus === substatus
  );
}
