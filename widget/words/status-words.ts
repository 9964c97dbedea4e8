import type { Shipment } from '../../server/contract.ts';
import type { Say } from './wording.ts';

/** The text of the substatus, else of the status, else "no news": an unknown code states nothing false. */
export function statusWords(
  { status, substatus }: Pick<Shipment, 'status' | 'substatus'>,
  say: Say,
): string {
  return (
    (substatus && say('status', substatus)) || say('status', status) || say('status', 'unknown')
  );
}
