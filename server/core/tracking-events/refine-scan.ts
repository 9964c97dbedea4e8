import type { ShipmentState } from '../order.ts';
import { readWording } from './read-wording.ts';

/**
 * What a source's own status leaves open and its message says (rule S6): where a delivered parcel lies,
 * what kind of failure it was. A status that says something definite is never contradicted by words.
 */
export function refineScan(state: ShipmentState, text: string | null): ShipmentState {
  if (text === null || !isOpen(state)) return state;
  const read = readWording(text);
  if (read === null || read === 'insignificant') return state;
  const fits =
    state.status === 'exception' ? FAILURES.has(read.status) : read.status === state.status;
  if (!fits) return state;
  const kept = read.status === state.status ? state.substatus : null;
  return { status: read.status, substatus: read.substatus ?? kept };
}

function isOpen({ substatus }: ShipmentState): boolean {
  return substatus === null || substatus === 'carrier_failure';
}

/** What a source may mean that knows only "failure". */
const FAILURES: ReadonlySet<ShipmentState['status']> = new Set([
  'exception',
  'attempt_failed',
  'returning',
  'returned',
]);
