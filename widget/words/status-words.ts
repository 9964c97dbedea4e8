import type { Shipment } from '../../server/contract.ts';
import type { Say } from './wording.ts';

/** Substatus, else status, else "no news": a code we have no words for says nothing false. */
export function statusWords(
  { status, substatus }: Pick<Shipment, 'status' | 'substatus'>,
  say: Say,
): string {
  return (
    (substatus && say('status', substatus)) || say('status', status) || say('status', 'unknown')
  );
}
