import type { ShipmentState } from '../order.ts';
import { readWording } from './read-wording.ts';

/**
 * Adds from a scan's message what the source's status leaves open (rule S6): the place of a delivery, or the
 * kind of a failure. Words never contradict a status that says something definite.
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

/** Statuses that a source may mean by "failure". */
const FAILURES: ReadonlySet<ShipmentState['status']> = new Set([
  'exception',
  'attempt_failed',
  'returning',
  'returned',
]);
